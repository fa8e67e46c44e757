// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace springback::ui {

/// Frameless, its content as wide as itself, and no stop of Tab: scrolling as every page does it.
void scrollPlainly(QScrollArea& area);

/// A part of a window that scrolls only where the screen has no room for it: a small one, or a large font.
class Scroller : public QScrollArea {
    Q_OBJECT
public:
    explicit Scroller(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;        ///< all of the content
    QSize minimumSizeHint() const override; ///< a few lines of it, as wide as it needs

Q_SIGNALS:
    /// The content has grown, and lacks so much height.
    void lacks(int height);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_needed = 0; ///< height of the content, as it last was
};

/// Scrolls what is around a part so that it is seen, once it has its place.
void bringIntoSight(QWidget& part);

} // namespace springback::ui
