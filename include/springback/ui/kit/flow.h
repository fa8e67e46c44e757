// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace springback::ui {

/// A row that goes on in a further line where there is no room: buttons under a card with a large font.
class Flow : public QLayout {
public:
    explicit Flow(QWidget* parent = nullptr);
    ~Flow() override;

    /// At the far end of its line.
    void addEnd(QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_places.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize minimumSize() const override; ///< as wide as the widest of them
    QSize sizeHint() const override;    ///< all in one line
    void setGeometry(const QRect& area) override;

private:
    struct Place {
        std::unique_ptr<QLayoutItem> item;
        bool end = false;
    };
    using Line = std::vector<const Place*>;

    std::vector<Line> linesIn(int width) const;
    static int heightOf(const Line& line);
    void put(const Line& line, const QRect& area) const;

    std::vector<Place> m_places;
};

} // namespace springback::ui
