// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fit_names.h"

#include "run_text.h"

namespace springback::exchange::fit {

QString sportName(std::int64_t sport)
{
    switch (sport) {
    case kGeneric:
        return QStringLiteral("generic");
    case kRunning:
        return QStringLiteral("running");
    case 2:
        return QStringLiteral("cycling");
    case 3:
        return QStringLiteral("transition");
    case 4:
        return QStringLiteral("fitness equipment");
    case 5:
        return QStringLiteral("swimming");
    case 10:
        return QStringLiteral("training");
    case 11:
        return QStringLiteral("walking");
    case 15:
        return QStringLiteral("rowing");
    case 17:
        return QStringLiteral("hiking");
    case 18:
        return QStringLiteral("multisport");
    default:
        return RunText::tr("sport number %1").arg(sport);
    }
}

QString fileTypeName(std::int64_t type)
{
    switch (type) {
    case 2:
        return RunText::tr("settings");
    case 5:
        return RunText::tr("workout plan");
    case 6:
        return RunText::tr("course");
    case 9:
        return RunText::tr("weight");
    case 15:
    case 28:
    case 32:
        return RunText::tr("all-day monitoring");
    default:
        return RunText::tr("FIT file of kind %1").arg(type);
    }
}

} // namespace springback::exchange::fit
