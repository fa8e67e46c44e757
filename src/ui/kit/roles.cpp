// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace springback::ui {

namespace {

// A row of ratings is a group and no slider: a slider always has a value, and "not given" is none.
const QHash<QString, QAccessible::Role>& roles()
{
    static const QHash<QString, QAccessible::Role> known{
        { QStringLiteral("springback::ui::RatingRow"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::EffortRow"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::CountRow"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::Segmented"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::Card"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::RunningPanel"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::ExerciseFigure"), QAccessible::Graphic },
        { QStringLiteral("springback::ui::SessionRing"), QAccessible::Graphic },
        { QStringLiteral("springback::charts::ChartView"), QAccessible::Chart },
    };
    return known;
}

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto role = roles().constFind(className);
    return widget && role != roles().constEnd() ? new QAccessibleWidget(widget, *role) : nullptr;
}

} // namespace

void installRoles()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    QAccessible::installFactory(make);
}

} // namespace springback::ui
