// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <map>

#include "springback/ui/kit/icon.h"
#include "springback/ui/navigator.h"

class QToolButton;
class QVBoxLayout;

namespace springback::ui {

enum class RailWidth { Words, IconsOnly };

/// The pages down the left side: icon and word, or icons alone in a narrow window.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void add(PageId page, Icon icon, const QString& word);
    void clear();
    void setCurrent(PageId page); ///< a page that is not in the rail leaves none chosen
    void setWidth(RailWidth width);
    RailWidth width() const { return m_width; }
    const std::vector<PageId>& pages() const { return m_order; }

Q_SIGNALS:
    void chosen(springback::ui::PageId page);

private:
    struct Entry {
        QToolButton* button;
        Icon icon;
        QString word;
    };
    void show(const Entry& entry) const;

    std::map<PageId, Entry> m_entries;
    std::vector<PageId> m_order;
    QVBoxLayout* m_layout;
    RailWidth m_width = RailWidth::Words;
};

} // namespace springback::ui
