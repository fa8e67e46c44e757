// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <vector>

#include "springback/ui/kit/theme.h"

namespace springback::test {

inline std::string describe(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return (QLatin1String(widget.metaObject()->className()) + QLatin1String(" '")
        + (button ? button->text() : widget.objectName()) + QLatin1Char('\''))
        .toStdString();
}

/// Every visible widget that takes the keyboard, in no order.
inline std::vector<QWidget*> focusable(const QWidget& page)
{
    std::vector<QWidget*> found;
    for (QWidget* widget : page.findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&page) && widget->isEnabled())
            found.push_back(widget);
    return found;
}

/// What a screen reader says first: the accessible name, or a button's own text, or its buddy's.
inline QString spokenName(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    for (const QLabel* label : widget.window()->findChildren<QLabel*>())
        if (label->buddy() == &widget)
            return label->text();
    return {};
}

inline void expectAccessibleNames(const QWidget& page)
{
    for (const QWidget* widget : focusable(page)) {
        // The line edit within a spin box or a combo box speaks for its parent.
        const QWidget* parent = widget->parentWidget();
        const bool inner = parent && parent->inherits("QAbstractSpinBox");
        EXPECT_TRUE(inner || !spokenName(*widget).isEmpty()) << describe(*widget) << " has no accessible name";
    }
}

/// Buttons and other targets that a mouse or a finger must hit.
inline void expectTargetsAtLeast(const QWidget& page, int pixels = 32)
{
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        // A tab's scroll arrows and a table's corner are Qt's own.
        const QWidget* parent = button->parentWidget();
        if (!button->isVisibleTo(&page) || parent->inherits("QTabBar") || parent->inherits("QTableView"))
            continue;
        EXPECT_GE(button->height(), pixels) << describe(*button) << " is too low to hit";
    }
}

/// Tab goes down the page: every stop is reached once, and none lies wholly above and left of the one before.
inline void expectSaneTabOrder(QWidget& page)
{
    std::vector<QWidget*> stops;
    const std::vector<QWidget*> all = focusable(page);
    QWidget* start = &page;
    for (QWidget* widget = start->nextInFocusChain(); widget != start; widget = widget->nextInFocusChain())
        if (std::find(all.begin(), all.end(), widget) != all.end())
            stops.push_back(widget);
    EXPECT_EQ(stops.size(), all.size()) << "some widget is outside the tab chain";
    const auto place
        = [&page](const QWidget* widget) { return QRect(widget->mapTo(&page, QPoint(0, 0)), widget->size()); };
    // What scrolls may have been scrolled away: places are compared within one scrolling area only.
    const auto scrolls = [&page](const QWidget* widget) {
        const QWidget* area = widget;
        while (area != &page && !qobject_cast<const QAbstractScrollArea*>(area))
            area = area->parentWidget();
        return area;
    };
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (scrolls(stops[i]->parentWidget()) != scrolls(stops[i - 1]->parentWidget()))
            continue;
        const QRect before = place(stops[i - 1]);
        const QRect now = place(stops[i]);
        EXPECT_FALSE(now.bottom() < before.top() && now.right() < before.left())
            << describe(*stops[i]) << " comes after " << describe(*stops[i - 1]) << " but lies before it";
    }
}

/// What the screen reader's own tree says: a role that means something, a name, and the state that is seen.
inline void expectSpoken(const QWidget& page)
{
    for (QWidget* widget : focusable(page)) {
        // The line edit within a spin box speaks through its parent.
        const QWidget* parent = widget->parentWidget();
        if (parent && parent->inherits("QAbstractSpinBox"))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(spoken) << describe(*widget);
        const QAccessible::Role role = spoken->role();
        const bool scrolls = qobject_cast<const QAbstractScrollArea*>(widget); // a panel that arrow keys move
        EXPECT_TRUE(scrolls || (role != QAccessible::NoRole && role != QAccessible::Client))
            << describe(*widget) << " is a panel to a screen reader";
        const QAccessible::State state = spoken->state();
        EXPECT_TRUE(state.focusable) << describe(*widget);
        EXPECT_FALSE(state.disabled || state.invisible) << describe(*widget);
        EXPECT_TRUE(!spoken->text(QAccessible::Name).isEmpty()) << describe(*widget) << " is read without a name";
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!button || !button->isCheckable())
            continue;
        EXPECT_TRUE(state.checkable) << describe(*widget);
        EXPECT_EQ(bool(state.checked), button->isChecked()) << describe(*widget);
    }
    if (!qobject_cast<const QDialog*>(&page))
        return;
    EXPECT_FALSE(page.windowTitle().isEmpty()) << describe(page) << " is a dialog without a title";
    EXPECT_EQ(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&page))->role(), QAccessible::Dialog);
}

inline void expectAccessible(QWidget& page)
{
    expectAccessibleNames(page);
    expectSpoken(page);
    expectTargetsAtLeast(page);
    expectSaneTabOrder(page);
}

/// Shows the widget in our look and gives it the keyboard, as a window manager would.
inline void showActive(QWidget& widget)
{
    ui::Theme::current();
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

} // namespace springback::test
