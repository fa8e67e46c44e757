// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

namespace {

bool eases(const Inputs& in, Stage stage)
{
    return in.history.planOn(in.on).easing && (stage.isHops() || stage.number() == Stage::kLast);
}

Dose doseNow(const Inputs& in, Stage stage)
{
    Dose dose = in.history.planOn(in.on).at(stage).dose;
    if (eases(in, stage))
        dose.hold = in.history.easedHold(in.on);
    return dose;
}

/// The dose on the first day of a stage: hops begin at the shortest set, maintenance goes on where they stood.
Dose doseFirst(const Inputs& in, Stage from, Stage to)
{
    Dose dose = in.history.planOn(in.on).at(to).dose;
    if (eases(in, to))
        dose.hold = to.isHops() || !from.isHops() ? seconds(kEasingSeconds.front()) : in.history.easedHold(in.on);
    return dose;
}

QString perWeek(const Inputs& in, Stage stage)
{
    const int count = in.history.planOn(in.on).at(stage).perWeek;
    return count >= 7 ? Tr::tr("every day") : Tr::tr("%n day(s) a week", nullptr, count);
}

QString between(const Inputs& in, Stage stage)
{
    const StagePlan& plan = in.history.planOn(in.on).at(stage);
    if (plan.spacing == 0 && plan.spacingAfterAmber == 0)
        return Tr::tr("none asked");
    const QString least = Tr::tr("at least %n day(s)", nullptr, plan.spacing);
    return plan.spacingAfterAmber > plan.spacing
        ? Tr::tr("%1, %2 after a rating of 3 to 5").arg(least).arg(plan.spacingAfterAmber)
        : least;
}

QString targetTitle(Stage stage)
{
    return stage.number() == Stage::kLast ? Tr::tr("maintenance") : words::phaseShort(stage);
}

QStringList offerReasons(const Inputs& in)
{
    QStringList out;
    for (const TodayReason reason : in.advice.reasons) {
        if (reason == TodayReason::TwoFlares || reason == TodayReason::RisingTrend || reason == TodayReason::LongGap)
            out << words::reason(reason, in.advice);
    }
    return out;
}

} // namespace

std::vector<ChangeLine> changeLines(const Inputs& in, Stage from, Stage to)
{
    const Side side = in.side();
    return {
        { Tr::tr("Exercise"), words::exerciseName(from, Variant::Full), words::exerciseName(to, Variant::Full) },
        { Tr::tr("Dose"), words::dose(doseNow(in, from), side, from), words::dose(doseFirst(in, from, to), side, to) },
        { Tr::tr("How often"), perWeek(in, from), perWeek(in, to) },
        { Tr::tr("Rest between"), between(in, from), between(in, to) },
    };
}

std::optional<StepBackState> stepBackState(const Inputs& in)
{
    const Stage from = in.history.stageOn(in.on);
    const auto to = in.advice.stepBackTo ? in.advice.stepBackTo : from.back();
    if (!to)
        return std::nullopt;
    StepBackState out;
    out.offered = in.advice.stepBackTo.has_value();
    out.declined = out.offered && in.stepBackDeclined;
    out.target = targetTitle(*to);
    out.title = out.offered ? Tr::tr("A step back to %1 is offered").arg(out.target)
                            : Tr::tr("Step back to %1").arg(out.target);
    out.why = offerReasons(in);
    out.changes = changeLines(in, from, *to);
    return out;
}

} // namespace springback::app::today
