// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/milestone_words.h"

#include "springback/words/words.h"
#include "tr.h"

namespace springback::words {

namespace {

QString tenths(std::int64_t value)
{
    return QLocale().toString(static_cast<double>(value) / 10.0, 'f', value % 10 == 0 ? 0 : 1);
}

} // namespace

Distance milestoneDistance(std::int64_t tenthsOfAMile)
{
    constexpr std::int64_t kTenthOfAMile = Distance::kPerMile / 10;
    return { tenthsOfAMile * kTenthOfAMile };
}

QString milestoneStand(const Milestone& milestone, const MilestoneStand& stand, LengthUnit unit)
{
    if (!fillsItself(milestone))
        return {};
    if (!milestone.measure)
        return Words::tr("%1 of %2 in the last 7 days")
            .arg(distance(milestoneDistance(stand.newest.value_or(0)), unit),
                distance(milestoneDistance(*milestone.atLeastTenths), unit));
    const QString name = measureName(*milestone.measure);
    const QString asked = tenths(*milestone.atLeastTenths);
    if (!stand.newest)
        return Words::tr("%1: %2 asked, none taken yet").arg(name, asked);
    return Words::tr("%1: %2 last, %3 asked").arg(name, tenths(*stand.newest), asked);
}

QString milestoneDone(const MilestoneStand& stand)
{
    if (!stand.reached)
        return {};
    const QString on = shortDate(*stand.reached);
    return stand.byItself ? Words::tr("reached on %1, from the records").arg(on) : Words::tr("reached on %1").arg(on);
}

} // namespace springback::words
