// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/summary.h"

#include <algorithm>

#include "miles.h"

namespace springback {

std::vector<WeekSummary> summariseWeeks(const History& history, Date from, Date to)
{
    std::vector<WeekSummary> weeks;
    for (Date first = from; first <= to; first += days{ 7 }) {
        const Date last = std::min(first + days{ 6 }, to);
        WeekSummary week;
        week.from = first;
        const auto runs = runsBetween(history.records(), first, last);
        week.ran = totalOf(runs);
        if (!runs.empty())
            week.longest = longestOf(runs);
        if (const auto step = mileStepOn(history.records(), last))
            week.target = step->target;
        week.adherence = adherenceOver(history, first, last);
        weeks.push_back(week);
    }
    return weeks;
}

std::vector<StageSpan> stageSpans(const History& history, Date to)
{
    std::vector<StageSpan> spans;
    const Date start = history.episode().start;
    if (to < start)
        return spans;
    spans.push_back({ Stage::first(), start, to });
    for (const auto& change : history.records().stageChanges) {
        if (change.date > to)
            break;
        spans.back().to = change.date - days{ 1 };
        if (spans.back().to < spans.back().from) // moved on within a day
            spans.pop_back();
        spans.push_back({ change.to, change.date, to });
    }
    return spans;
}

Summary summarise(const History& history, Date from, Date to, Date on)
{
    Summary summary;
    summary.from = from;
    summary.to = to;
    const auto& records = history.records();
    for (const auto& visit : records.visits)
        if (visit.date <= on)
            summary.lastVisit = visit.date;
    summary.days = summariseDays(history, from, to);
    if (!summary.days.empty() && to == on)
        summary.days.back().nextMorning.reset(); // not yet known on `on`
    for (const auto& day : summary.days) {
        if (day.flare)
            summary.flares.push_back(day.date);
        if (!day.hasEntry && day.date >= history.episode().start)
            ++summary.daysWithoutEntry;
    }
    summary.weeks = summariseWeeks(history, from, to);
    summary.stages = stageSpans(history, to);
    summary.adherence = adherenceOver(history, from, to);
    summary.today = adviseToday(history, on);
    summary.gate = judgeGate(history, on);
    summary.earliest = earliestOpening(history, on);
    summary.miles = judgeMiles(history, on);
    summary.openFlags = flagsOpenOn(history, on);
    return summary;
}

std::vector<Flag> flagsOpenOn(const History& history, Date on)
{
    std::vector<Flag> open;
    for (const auto& flag : history.records().flags)
        if (flag.opened <= on && (!flag.closed || *flag.closed > on))
            open.push_back(flag);
    return open;
}

} // namespace springback
