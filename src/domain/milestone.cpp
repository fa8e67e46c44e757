// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/milestone.h"

#include <algorithm>

namespace springback {

namespace {

constexpr days kWeek{ 7 };
constexpr std::int64_t kTenthOfAMile = Distance::kPerMile / 10;

std::optional<std::int64_t> meanOf(const Measure& measure)
{
    if (measure.values.empty())
        return std::nullopt;
    std::int64_t sum = 0;
    for (const MeasureValue& value : measure.values)
        sum += value.tenths;
    return sum / static_cast<std::int64_t>(measure.values.size());
}

/// The number of a measure that counts for the sore side; nothing when it was not taken.
std::optional<std::int64_t> numberOf(const Measure& measure, Side sore)
{
    if (!isSided(measure.kind))
        return meanOf(measure);
    std::optional<std::int64_t> weakest;
    int sides = 0;
    for (const MeasureValue& value : measure.values) {
        if (sore != Side::Both && value.side != sore)
            continue;
        ++sides;
        weakest = weakest ? std::min(*weakest, value.tenths) : value.tenths;
    }
    return sore == Side::Both && sides < 2 ? std::nullopt : weakest;
}

void followMeasure(MilestoneStand& stand, const Milestone& milestone, const EpisodeRecords& records, Date on)
{
    for (const Measure& measure : records.measures) {
        if (measure.kind != *milestone.measure || measure.date > on || measure.date < records.episode.start)
            continue;
        const auto number = numberOf(measure, records.episode.side);
        if (!number)
            continue;
        stand.newest = number;
        const bool enough
            = higherIsBetter(measure.kind) ? *number >= *milestone.atLeastTenths : *number <= *milestone.atLeastTenths;
        if (enough && !stand.reached)
            stand.reached = measure.date;
    }
}

Distance runIn(const EpisodeRecords& records, Date last)
{
    Distance total;
    for (const Run& run : records.runs)
        if (run.date <= last && run.date > last - kWeek)
            total += run.distance;
    return total;
}

void followRunning(MilestoneStand& stand, const Milestone& milestone, const EpisodeRecords& records, Date on)
{
    const auto asked = *milestone.atLeastTenths * kTenthOfAMile;
    stand.newest = runIn(records, on).units / kTenthOfAMile;
    // A week's total first reaches a number on a day with a run.
    for (const Run& run : records.runs) {
        if (run.date > on || run.date < records.episode.start || runIn(records, run.date).units < asked)
            continue;
        stand.reached = run.date;
        return;
    }
}

} // namespace

bool fillsItself(const Milestone& milestone)
{
    return milestone.atLeastTenths.has_value();
}

MilestoneStand standOf(const Milestone& milestone, const EpisodeRecords& records, Date on)
{
    MilestoneStand stand;
    if (fillsItself(milestone)) {
        if (milestone.measure)
            followMeasure(stand, milestone, records, on);
        else
            followRunning(stand, milestone, records, on);
        stand.byItself = stand.reached.has_value();
    }
    if (milestone.reached && *milestone.reached <= on) {
        stand.reached = milestone.reached;
        stand.byItself = false;
    }
    return stand;
}

} // namespace springback
