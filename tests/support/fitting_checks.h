// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>

#include "support/widget_checks.h"

namespace springback::test {

/// A part that is shown before it has its place is a window of its own for a moment: as long as this lives, one fails.
class NoStrayWindows : public QObject {
public:
    NoStrayWindows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* shown = qobject_cast<QWidget*>(object);
        if (event->type() == QEvent::Show && shown && shown->isWindow() && !isOne(*shown))
            ADD_FAILURE() << shown->metaObject()->className() << " '" << shown->accessibleName().toStdString()
                          << "' was shown as a window";
        return false;
    }

private:
    static bool isOne(const QWidget& widget)
    {
        return qobject_cast<const QDialog*>(&widget) || qobject_cast<const QMenu*>(&widget)
            || widget.inherits("springback::ui::MainWindow") || widget.inherits("QComboBoxPrivateContainer");
    }
};

/// Of what holds no other parts: the one that asks for most width.
inline QString widestIn(const QWidget& area)
{
    const QWidget* widest = nullptr;
    for (const QWidget* each : area.findChildren<QWidget*>())
        if (!each->layout() && (!widest || each->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = each;
    return widest ? QStringLiteral("%1 '%2' (%3)")
                        .arg(QLatin1String(widest->metaObject()->className()), widest->accessibleName(),
                            QString::number(widest->minimumSizeHint().width()))
                  : QString();
}

/// What of the text on a page is cut off, a line each; empty when all can be read.
inline QStringList cutText(const QWidget& page)
{
    constexpr int kRounding = 2;
    QStringList cut;
    const auto say = [&](const QWidget& widget, const QString& text, const QString& how) {
        cut << QStringLiteral("%1 '%2': %3").arg(QLatin1String(widget.metaObject()->className()), text.left(60), how);
    };
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (needed > label->height() + kRounding)
            say(*label, label->text(), QStringLiteral("%1 of %2 high").arg(label->height()).arg(needed));
        const int width = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
        if (width > label->width() + kRounding)
            say(*label, label->text(), QStringLiteral("%1 of %2 wide").arg(label->width()).arg(width));
    }
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&page) || button->text().isEmpty())
            continue;
        const QSize room = button->size() + QSize(kRounding, kRounding);
        // What can do with less than it likes says so.
        const QSize least = button->minimumSizeHint();
        const QSize needed = (least.isValid() ? least : button->sizeHint()).boundedTo(button->maximumSize());
        if (needed.width() > room.width() || needed.height() > room.height())
            say(*button, button->text(),
                QStringLiteral("%1 × %2 of %3 × %4")
                    .arg(button->width())
                    .arg(button->height())
                    .arg(needed.width())
                    .arg(needed.height()));
    }
    for (const QScrollArea* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisibleTo(&page) && area->horizontalScrollBar()->maximum() > 0
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            say(*area, area->objectName(),
                QStringLiteral("wider than the window by %1").arg(area->horizontalScrollBar()->maximum()));
        if (area->isVisibleTo(&page) && area->widget() && area->widgetResizable()
            && area->widget()->width() > area->viewport()->width() + kRounding)
            say(*area, area->objectName(),
                QStringLiteral("%1 of %2 wide, for %3")
                    .arg(area->viewport()->width())
                    .arg(area->widget()->width())
                    .arg(widestIn(*area->widget())));
    }
    return cut;
}

} // namespace springback::test
