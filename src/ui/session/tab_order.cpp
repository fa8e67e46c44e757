// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tab_order.h"

#include <QWidget>

namespace springback::ui {
namespace {

QList<QWidget*> stopsOf(QWidget& group)
{
    QList<QWidget*> stops;
    if (group.focusPolicy() & Qt::TabFocus)
        return { &group };
    for (QWidget* child : group.findChildren<QWidget*>()) {
        if (child->focusPolicy() & Qt::TabFocus)
            stops << child;
    }
    return stops;
}

} // namespace

void tabAfter(QWidget& before, QWidget& late)
{
    const auto earlier = stopsOf(before);
    QWidget* last = earlier.isEmpty() ? &before : earlier.last();
    for (QWidget* stop : stopsOf(late)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace springback::ui
