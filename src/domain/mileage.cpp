// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/mileage.h"

#include <algorithm>

#include "criteria.h"
#include "miles.h"
#include "rules.h"

namespace springback {

namespace {

constexpr days kReduceWindow{ 13 };
constexpr days kTrendNeeds{ 7 };
constexpr days kRecent{ 6 };
constexpr days kWeek{ 7 };

// Less the increment or a tenth, whichever is more, rounded down to a tenth of the plan's unit.
Distance reduced(Distance target, const MilePlan& plan)
{
    const auto tenfold = 10 * target.units - std::max(10 * plan.increment.units, target.units);
    const auto step = Distance::per(plan.unit) / 10;
    return { std::max<std::int64_t>(0, tenfold) / (10 * step) * step };
}

MileFindings forReduction(const Timeline& timeline, Date on, const MileStep& step)
{
    MileFindings found;
    // The flare that a reduction answered does not ask for another.
    const Date first = step.isReduction ? step.since + days{ 1 } : step.since;
    if (const auto flare = timeline.newestFlare(std::max(first, on - kReduceWindow), on))
        for (const auto& record : flareRecords(timeline.records(), *flare))
            found.add(MileReason::FlareThisStep, record);
    found.addIf(on - step.since >= kTrendNeeds && isSteep(trendOn(timeline, on)), MileReason::TrendSteep);
    return found;
}

void increase(MileVerdict& verdict, MileRule rule, const MilePlan& plan)
{
    verdict.decision = MileDecision::Increase;
    verdict.rule = rule;
    verdict.to = verdict.target + plan.increment;
}

std::optional<Date> earliestIncrease(const Timeline& timeline, Date on, const MileStep& step)
{
    Date earliest = step.since + days{ timeline.plan().miles.minDays };
    for (const auto cause : { timeline.newestFlare(on - kRecent, on), newestLimping(timeline, on - kRecent, on),
             newestStageChange(timeline, on - kRecent, on) })
        if (cause)
            earliest = std::max(earliest, *cause + kWeek);
    return earliest;
}

void judgeIncrease(MileVerdict& verdict, const Timeline& timeline, const MileStep& step)
{
    const auto& plan = timeline.plan().miles;
    const Date on = verdict.on;
    const bool fromZero = step.target.units == 0;
    auto against = fromZero ? againstFromZero(timeline, on, step) : againstGreen(timeline, on, step);
    if (against.none())
        return increase(verdict, fromZero ? MileRule::FromZero : MileRule::Green, plan);
    if (!fromZero && againstAmber(timeline, on, step).none())
        return increase(verdict, MileRule::Amber, plan);
    verdict.decision = MileDecision::Hold;
    if (against.allOfTime())
        verdict.earliest = earliestIncrease(timeline, on, step);
    against.moveInto(verdict);
}

} // namespace

void MileFindings::add(MileReason reason)
{
    if (std::find(m_why.begin(), m_why.end(), reason) == m_why.end())
        m_why.push_back(reason);
}

void MileFindings::add(MileReason reason, Blocker blocker)
{
    add(reason);
    m_blocking.push_back(blocker);
}

bool MileFindings::allOfTime() const
{
    return std::all_of(m_why.begin(), m_why.end(), [](MileReason reason) { return reason <= MileReason::RestAdvised; });
}

void MileFindings::moveInto(MileVerdict& verdict)
{
    std::sort(m_why.begin(), m_why.end());
    std::stable_sort(
        m_blocking.begin(), m_blocking.end(), [](const Blocker& a, const Blocker& b) { return a.date < b.date; });
    m_blocking.erase(std::unique(m_blocking.begin(), m_blocking.end()), m_blocking.end());
    verdict.why = std::move(m_why);
    verdict.blocking = std::move(m_blocking);
}

std::optional<MileStep> mileStepOn(const EpisodeRecords& records, Date on)
{
    const auto& targets = records.mileTargets;
    const auto after = std::upper_bound(
        targets.begin(), targets.end(), on, [](Date date, const MileTarget& target) { return date < target.date; });
    if (after == targets.begin())
        return std::nullopt;
    const auto newest = std::prev(after);
    const bool isReduction = newest != targets.begin() && newest->target < std::prev(newest)->target;
    return MileStep{ newest->target, newest->date, isReduction };
}

std::optional<MileVerdict> judgeMiles(const History& history, Date on)
{
    const Timeline timeline(history, on);
    const auto& records = timeline.records();
    const auto step = mileStepOn(records, on);
    if (!step)
        return std::nullopt;
    MileVerdict verdict;
    verdict.on = on;
    verdict.target = step->target;
    verdict.since = step->since;
    verdict.weekTotal = totalOf(runsBetween(records, on - days{ 7 }, on - days{ 1 }));
    verdict.longest30 = longestOf(runsBetween(records, on - days{ 30 }, on - days{ 1 }));
    verdict.nextRunDate = nextRunDate(timeline, on);
    verdict.warning = longRunWarning(records, on);
    if (auto reasons = forReduction(timeline, on, *step); !reasons.none()) {
        verdict.decision = MileDecision::Reduce;
        verdict.to = reduced(step->target, timeline.plan().miles);
        reasons.moveInto(verdict);
    } else {
        judgeIncrease(verdict, timeline, *step);
    }
    return verdict;
}

std::string_view nameOf(MileDecision decision)
{
    switch (decision) {
    case MileDecision::Increase:
        return "increase";
    case MileDecision::Hold:
        return "hold";
    case MileDecision::Reduce:
        return "reduce";
    }
    return "";
}

std::string_view nameOf(MileRule rule)
{
    switch (rule) {
    case MileRule::Green:
        return "green";
    case MileRule::Amber:
        return "amber";
    case MileRule::FromZero:
        return "from_zero";
    }
    return "";
}

std::string_view nameOf(MileReason reason)
{
    constexpr std::string_view kNames[] = { "step_too_young", "recent_flare", "recent_limping", "recent_stage_change",
        "rest_advised", "stop_advised", "step_back_advised", "too_few_runs", "volume_low", "volume_high", "run_pain",
        "morning_pain", "pain_today", "trend_up", "run_unrated", "morning_missing", "trend_no_data", "check_in_missing",
        "stage_too_early", "heel_raise_test", "flare_this_step", "trend_steep" };
    return kNames[static_cast<std::size_t>(reason)];
}

} // namespace springback
