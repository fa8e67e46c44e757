// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "miles.h"

#include <algorithm>

namespace springback {

namespace {

constexpr days kLongestWindow{ 30 };
constexpr days kWarnWindow{ 6 };
constexpr days kNoRunAfterFlare{ 3 };
constexpr int kPercentMost = 999'999'999; // what an int holds
constexpr int kRecoveryMost = 3;
constexpr int kWarnAbovePercent = 110;

/// Whole days without running after a run, by the worst of its ratings and its next morning
/// (Silbernagel & Crossley 2015).
int recoveryDays(const Run& run, Rating morning)
{
    const Rating own = worse(run.during, run.after);
    if (!own)
        return kRecoveryMost; // until it is rated, whatever the morning
    const int worst = worse(own, morning)->value();
    return worst <= 2 ? 0 : worst == 3 ? 2 : kRecoveryMost;
}

std::optional<int> percentAbove(Distance distance, Distance longest)
{
    if (longest.units == 0 || distance.units * 100 <= longest.units * kWarnAbovePercent)
        return std::nullopt;
    const auto above = distance.units - longest.units;
    const auto percent = (above * 200 + longest.units) / (longest.units * 2); // rounded half up
    return static_cast<int>(std::min<std::int64_t>(percent, kPercentMost));
}

Distance longestBefore(const EpisodeRecords& records, Date on)
{
    return longestOf(runsBetween(records, on - kLongestWindow, on - days{ 1 }));
}

} // namespace

std::span<const Run> runsBetween(const EpisodeRecords& records, Date from, Date to)
{
    const auto first = std::lower_bound(
        records.runs.begin(), records.runs.end(), from, [](const Run& run, Date date) { return run.date < date; });
    const auto last
        = std::upper_bound(first, records.runs.end(), to, [](Date date, const Run& run) { return date < run.date; });
    return { first, last };
}

Distance totalOf(std::span<const Run> runs)
{
    Distance total;
    for (const auto& run : runs)
        total += run.distance;
    return total;
}

Distance longestOf(std::span<const Run> runs)
{
    Distance longest;
    for (const auto& run : runs)
        longest = std::max(longest, run.distance);
    return longest;
}

std::optional<Date> nextRunDate(const Timeline& timeline, Date on)
{
    if (!timeline.openStops().empty())
        return std::nullopt;
    Date next = on;
    if (timeline.day(on).limping)
        next = on + days{ 1 };
    if (const auto flare = timeline.newestFlare(on - kNoRunAfterFlare, on))
        next = std::max(next, *flare + kNoRunAfterFlare + days{ 1 });
    for (const auto& run : runsBetween(timeline.records(), on - days{ kRecoveryMost }, on)) {
        // No whole day of recovery allows a second run on the same date.
        if (const int rest = recoveryDays(run, timeline.day(run.date + days{ 1 }).morning); rest > 0)
            next = std::max(next, run.date + days{ rest + 1 });
    }
    return next;
}

std::optional<LongRunWarning> longRunWarning(const EpisodeRecords& records, Date on)
{
    const auto recent = runsBetween(records, on - kWarnWindow, on);
    for (auto run = recent.rbegin(); run != recent.rend(); ++run)
        if (const auto percent = percentAbove(run->distance, longestBefore(records, run->date)))
            return LongRunWarning{ run->date, run->meta.id, *percent };
    return std::nullopt;
}

std::optional<int> percentAboveLongest(const History& history, Date on, Distance distance)
{
    return percentAbove(distance, longestBefore(history.records(), on));
}

} // namespace springback
