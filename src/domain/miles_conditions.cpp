// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "miles.h"

#include <algorithm>

#include "criteria.h"
#include "rules.h"

namespace springback {

namespace {

constexpr days kRecent{ 6 };
constexpr days kAmberFlareFree{ 13 };
constexpr days kAmberStands{ 14 };
constexpr int kRaisesFromZero = 10;
constexpr auto kOneRunIsEnough = Distance::ofHundredthMiles(200);

struct Week {
    Date first;
    Date last;
};

// The weeks look back from yesterday.
Week week1(Date on)
{
    return { on - days{ 7 }, on - days{ 1 } };
}
Week week2(Date on)
{
    return { on - days{ 14 }, on - days{ 8 } };
}

void judgeVolume(MileFindings& found, std::span<const Run> runs, Distance target)
{
    constexpr int kLeastPercent = 80;
    constexpr int kMostPercent = 120;
    const std::size_t needed = target <= kOneRunIsEnough ? 1 : 2;
    const auto total = totalOf(runs).units * 100;
    found.addIf(runs.size() < needed, MileReason::TooFewRuns);
    found.addIf(total < target.units * kLeastPercent, MileReason::VolumeLow);
    found.addIf(total > target.units * kMostPercent, MileReason::VolumeHigh);
}

void judgeMorning(MileFindings& found, const Timeline& timeline, Date date, int limit, MileReason whenMissing)
{
    const auto& day = timeline.day(date);
    std::optional<Id> checkIn;
    if (day.checkIn >= 0)
        checkIn = timeline.records().checkIns[static_cast<std::size_t>(day.checkIn)].meta.id;
    if (!day.morning)
        found.add(whenMissing, { checkIn, date });
    else if (day.morning->value() > limit)
        found.add(MileReason::MorningPain, { checkIn, date });
}

void judgeRatings(MileFindings& found, const Timeline& timeline, std::span<const Run> runs, int limit)
{
    const auto isOver = [limit](Rating rating) { return rating && rating->value() > limit; };
    for (const auto& run : runs) {
        if (!run.during)
            found.add(MileReason::RunUnrated, { run.meta.id, run.date });
        if (isOver(run.during) || isOver(run.after))
            found.add(MileReason::RunPain, { run.meta.id, run.date });
        judgeMorning(found, timeline, run.date + days{ 1 }, limit, MileReason::MorningMissing);
    }
}

void judgeWeek(MileFindings& found, const Timeline& timeline, Week week, Distance target, int limit)
{
    const auto runs = runsBetween(timeline.records(), week.first, week.last);
    judgeVolume(found, runs, target);
    judgeRatings(found, timeline, runs, limit);
}

// What every increase asks: advice, trend, limping, stage change, and today's ratings.
void judgeCommon(MileFindings& found, const Timeline& timeline, Date on, int limit)
{
    const auto advice = adviseToday(timeline, on).advice;
    found.addIf(advice == Advice::Stop, MileReason::StopAdvised);
    found.addIf(advice == Advice::Rest, MileReason::RestAdvised);
    found.addIf(advice == Advice::StepBack, MileReason::StepBackAdvised);
    const auto trend = judgeTrend(timeline, on).result;
    found.addIf(trend == Result::NotMet, MileReason::TrendUp);
    found.addIf(trend == Result::NoData, MileReason::TrendNoData);
    found.addIf(newestLimping(timeline, on - kRecent, on).has_value(), MileReason::RecentLimping);
    found.addIf(newestStageChange(timeline, on - kRecent, on).has_value(), MileReason::RecentStageChange);
    found.addIf(timeline.day(on).ratings.anyAbove(limit), MileReason::PainToday);
}

bool raisesEnough(const Timeline& timeline, Date on)
{
    const FunctionPart asked{ FunctionPart::Kind::Count, MeasureKind::SingleHeelRaise, kRaisesFromZero, 0,
        timeline.plan().safeMax };
    const auto& measures = timeline.records().measures;
    const auto newest = std::find_if(measures.rbegin(), measures.rend(),
        [on](const Measure& measure) { return measure.date <= on && measure.kind == MeasureKind::SingleHeelRaise; });
    return newest != measures.rend() && judgeCount(*newest, asked, timeline.side()).result == Result::Met;
}

} // namespace

std::optional<Date> newestLimping(const Timeline& timeline, Date from, Date to)
{
    for (Date date = to; date >= from; date -= days{ 1 })
        if (timeline.day(date).limping)
            return date;
    return std::nullopt;
}

std::optional<Date> newestStageChange(const Timeline& timeline, Date from, Date to)
{
    const auto& changes = timeline.records().stageChanges;
    const auto newest
        = std::find_if(changes.rbegin(), changes.rend(), [to](const StageChange& change) { return change.date <= to; });
    if (newest == changes.rend() || newest->date < from)
        return std::nullopt;
    return newest->date;
}

MileFindings againstGreen(const Timeline& timeline, Date on, const MileStep& step)
{
    const auto& plan = timeline.plan();
    MileFindings found;
    found.addIf(on - step.since < days{ plan.miles.minDays }, MileReason::StepTooYoung);
    found.addIf(timeline.newestFlare(on - kRecent, on).has_value(), MileReason::RecentFlare);
    judgeCommon(found, timeline, on, plan.safeMax);
    judgeWeek(found, timeline, week1(on), step.target, plan.safeMax);
    return found;
}

MileFindings againstAmber(const Timeline& timeline, Date on, const MileStep& step)
{
    const auto& plan = timeline.plan();
    MileFindings found;
    found.addIf(on - step.since < kAmberStands, MileReason::StepTooYoung);
    found.addIf(timeline.newestFlare(on - kAmberFlareFree, on).has_value(), MileReason::RecentFlare);
    judgeCommon(found, timeline, on, plan.acceptableMax);
    judgeWeek(found, timeline, week1(on), step.target, plan.acceptableMax);
    judgeWeek(found, timeline, week2(on), step.target, plan.acceptableMax);
    return found;
}

MileFindings againstFromZero(const Timeline& timeline, Date on, const MileStep& step)
{
    const auto& plan = timeline.plan();
    MileFindings found;
    found.addIf(on - step.since < days{ plan.miles.minDays }, MileReason::StepTooYoung);
    found.addIf(timeline.newestFlare(on - kRecent, on).has_value(), MileReason::RecentFlare);
    judgeCommon(found, timeline, on, plan.safeMax);
    for (Date date = on - days{ 2 }; date <= on; date += days{ 1 })
        judgeMorning(found, timeline, date, plan.safeMax, MileReason::CheckInMissing);
    found.addIf(!timeline.stage().back(), MileReason::StageTooEarly);
    found.addIf(!raisesEnough(timeline, on), MileReason::HeelRaiseTest);
    const auto week = week1(on);
    judgeRatings(found, timeline, runsBetween(timeline.records(), week.first, week.last), plan.safeMax);
    return found;
}

} // namespace springback
