// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/replay.h"

#include <algorithm>

#include "springback/domain/gate.h"
#include "springback/domain/today.h"

namespace springback {

namespace {

ReplayOutcome outcomeOn(const History& history, Date on)
{
    const TodayAdvice advice = adviseToday(history, on);
    if (advice.stepBackTo)
        return ReplayOutcome::StepBack;
    const auto verdict = judgeGate(history, on);
    return verdict && verdict->ready() ? ReplayOutcome::Opened : ReplayOutcome::Held;
}

History underPlan(EpisodeRecords records, const Plan& tried)
{
    PlanVersion version;
    version.date = records.episode.start;
    version.plan = tried;
    records.plans = { version };
    return History(std::move(records));
}

// A move belongs to the stage that it ended: on its day the gate of that stage was asked.
ReplayDay judgeDayOfMove(EpisodeRecords records, const Plan& tried, Date date)
{
    std::erase_if(records.stageChanges, [date](const StageChange& change) { return change.date >= date; });
    const History before(records);
    return { date, before.stageOn(date), outcomeOn(before, date),
        outcomeOn(underPlan(std::move(records), tried), date) };
}

void count(ReplayStint& stint, const ReplayDay& day)
{
    if (day.was == ReplayOutcome::Opened && !stint.openedThen)
        stint.openedThen = day.date;
    if (day.would == ReplayOutcome::Opened && !stint.openedReplayed)
        stint.openedReplayed = day.date;
    stint.stepBackDaysThen += day.was == ReplayOutcome::StepBack ? 1 : 0;
    stint.stepBackDaysReplayed += day.would == ReplayOutcome::StepBack ? 1 : 0;
}

} // namespace

int Replay::daysThatDiffer() const
{
    return static_cast<int>(
        std::count_if(days.begin(), days.end(), [](const ReplayDay& day) { return day.was != day.would; }));
}

Replay replay(const EpisodeRecords& records, const Plan& tried, Date to)
{
    const History then(records);
    const History replayed = underPlan(records, tried);
    Replay result;
    result.stints.push_back({ Stage::first(), records.episode.start });
    const auto& changes = then.records().stageChanges;
    auto next = changes.begin();
    for (Date date = records.episode.start; date <= to; date += days{ 1 }) {
        const bool moved = next != changes.end() && next->date <= date;
        const ReplayDay day = moved
            ? judgeDayOfMove(records, tried, date)
            : ReplayDay{ date, then.stageOn(date), outcomeOn(then, date), outcomeOn(replayed, date) };
        count(result.stints.back(), day);
        result.days.push_back(day);
        for (; next != changes.end() && next->date <= date; ++next) {
            result.stints.back().left = next->date;
            result.stints.back().leftTo = next->to;
            result.stints.push_back({ next->to, next->date });
        }
    }
    return result;
}

} // namespace springback
