// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/scroller.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

#include "springback/ui/kit/theme.h"

namespace springback::ui {

void scrollPlainly(QScrollArea& area)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
}

Scroller::Scroller(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    scrollPlainly(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int beyond) {
        const int needed = viewport()->height() + beyond;
        const bool grown = needed > m_needed;
        m_needed = needed;
        if (grown && beyond > 0)
            Q_EMIT lacks(beyond);
    });
}

QSize Scroller::sizeHint() const
{
    return widget()->sizeHint();
}

QSize Scroller::minimumSizeHint() const
{
    constexpr int kLines = 6;
    const QSize content = widget()->minimumSizeHint();
    return { content.width() + verticalScrollBar()->sizeHint().width(),
        std::min(content.height(), kLines * Theme::current().em()) };
}

bool Scroller::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what has grown is to be asked for its size again
    return done;
}

void bringIntoSight(QWidget& part)
{
    QTimer::singleShot(0, &part, [&part] {
        for (QWidget* around = part.parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(&part);
    });
}

} // namespace springback::ui
