// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/course.h"

#include <algorithm>

#include "springback/domain/summary.h"

namespace springback {

namespace {

constexpr days kWeek{ 7 };

std::vector<StageReached> reachedIn(const EpisodeRecords& records, Date until)
{
    std::vector<StageReached> reached;
    for (const StageChange& change : records.stageChanges) {
        const auto isIt = [&change](const StageReached& known) { return known.stage == change.to; };
        if (change.date > until || change.to == Stage::first() || std::any_of(reached.begin(), reached.end(), isIt))
            continue;
        reached.push_back({ change.to, change.date, static_cast<int>((change.date - records.episode.start).count()) });
    }
    std::sort(reached.begin(), reached.end(),
        [](const StageReached& a, const StageReached& b) { return a.stage.number() < b.stage.number(); });
    return reached;
}

} // namespace

CourseFacts courseFacts(const History& history, Date until)
{
    CourseFacts facts;
    facts.until = until;
    facts.stage = history.stageOn(until);
    facts.reached = reachedIn(history.records(), until);
    const Date start = history.episode().start;
    for (const DaySummary& day : summariseDays(history, start, until)) {
        const auto week = static_cast<std::size_t>((day.date - start) / kWeek);
        if (week >= facts.weeks.size())
            facts.weeks.resize(week + 1);
        const Rating worst = history.worstOn(day.date);
        facts.weeks[week].worst = worse(facts.weeks[week].worst, worst);
        facts.weeks[week].ran += day.ran;
        facts.weeks[week].hasEntry = facts.weeks[week].hasEntry || day.hasEntry;
        facts.sessions += day.sessions;
        if (day.flare)
            facts.flares.push_back(day.date);
        if (day.date <= until - kWeek)
            continue;
        facts.worstAtEnd = worse(facts.worstAtEnd, worst);
        facts.ranAtEnd += day.ran;
    }
    return facts;
}

std::vector<const EpisodeRecords*> alsoOpen(const Case& known)
{
    std::vector<const EpisodeRecords*> open;
    for (const EpisodeRecords& course : known.episodes)
        if (!course.episode.closed && &course != known.current())
            open.push_back(&course);
    return open;
}

} // namespace springback
