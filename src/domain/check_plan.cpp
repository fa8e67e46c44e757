// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "faults.h"

namespace springback {

namespace {

constexpr int kPainMost = 10;
constexpr int kScoreMost = 100; ///< percent, or points of VISA-A
constexpr int kWeek = 7;
constexpr int kWindowMost = 90;
constexpr int kSpacingMost = 14;
constexpr std::size_t kPartsMost = 10;
constexpr std::size_t kExtrasMost = 50;

// The most dates with a session that `window` days have room for, with `spacing` whole days between.
int roomFor(int window, int spacing)
{
    return (window + spacing) / (spacing + 1);
}

// A limit above what is allowed to be reached asks for less than the bands do.
void checkPain(Faults& faults, const std::string& field, int limit, const Plan& plan)
{
    faults.range(field, limit, 0, kPainMost);
    if (limit <= kPainMost && limit > plan.acceptableMax)
        faults.add(field, RecordFault::Contradicts);
}

void checkFunction(Faults& faults, const std::string& path, const FunctionPart& part, const Plan& plan)
{
    const int most = part.kind == FunctionPart::Kind::Count ? kRepsMost : kScoreMost;
    faults.range(path + "at_least", part.atLeast, 0, most);
    faults.range(path + "gain", part.gain, 0, 100);
    if (part.kind == FunctionPart::Kind::Count)
        checkPain(faults, path + "max_pain", part.maxPain, plan);
    else
        faults.range(path + "max_pain", part.maxPain, 0, kPainMost);
    if (part.kind == FunctionPart::Kind::Count && !isTest(part.measure))
        faults.add(path + "measure", RecordFault::NotAllowedHere);
}

// More than the spacing leaves room for, or longer sets than the stage has: the gate could never open.
void checkOpens(Faults& faults, const std::string& path, const StagePlan& stage, const Plan& plan)
{
    const GatePlan& gate = stage.gate;
    if (gate.sessions <= gate.window && gate.sessions > roomFor(gate.window, stage.spacing))
        faults.add(path + "sessions", RecordFault::NeverOpens);
    const auto longest = std::min<std::int64_t>(stage.dose.hold.count(), kEasingSeconds.back());
    if (plan.easing && gate.doseSeconds > longest)
        faults.add(path + "dose_s", RecordFault::NeverOpens);
}

void checkGate(Faults& faults, const std::string& path, const GatePlan& gate, const Plan& plan)
{
    faults.range(path + "days", gate.days, 0, 730);
    faults.range(path + "episode_days", gate.episodeDays, 0, 1460);
    faults.range(path + "window_days", gate.window, 0, kWindowMost);
    faults.range(path + "sessions", gate.sessions, 0, gate.window);
    checkPain(faults, path + "pain_during", gate.painDuring, plan);
    checkPain(faults, path + "next_morning", gate.nextMorning, plan);
    faults.range(path + "trend", gate.trendHundredths, 0, 1000);
    faults.range(path + "dose_s", gate.doseSeconds, 0, kSetMostSeconds);
    faults.range(path + "function", static_cast<std::int64_t>(gate.function.size()), 0, kPartsMost);
    for (std::size_t i = 0; i < gate.function.size(); ++i)
        checkFunction(faults, path + "function/" + std::to_string(i) + "/", gate.function[i], plan);
}

void checkStage(Faults& faults, const std::string& path, const StagePlan& stage, const Plan& plan)
{
    faults.range(path + "dose/sets", stage.dose.sets, 1, 20);
    faults.range(path + "dose/hold_s", stage.dose.hold.count(), 1, kSetMostSeconds);
    faults.range(path + "dose/rest_s", stage.dose.rest.count(), 0, kSetMostSeconds);
    faults.range(path + "per_week", stage.perWeek, 1, kWeek);
    faults.range(path + "spacing_days", stage.spacing, 0, kSpacingMost);
    faults.range(path + "spacing_after_amber_days", stage.spacingAfterAmber, stage.spacing, kSpacingMost);
    const bool spaced = stage.spacing >= 0 && stage.spacing <= kSpacingMost;
    if (spaced && stage.perWeek <= kWeek && stage.perWeek > roomFor(kWeek, stage.spacing))
        faults.add(path + "per_week", RecordFault::Contradicts);
    checkGate(faults, path + "gate/", stage.gate, plan);
    if (spaced)
        checkOpens(faults, path + "gate/", stage, plan);
}

void checkMiles(Faults& faults, const MilePlan& miles)
{
    // A quarter to two, miles or kilometres.
    const auto per = Distance::per(miles.unit);
    if (miles.increment.units < per / 4 || miles.increment.units > 2 * per)
        faults.add("plan/miles/increment_m", RecordFault::OutOfRange);
    faults.range("plan/miles/min_days", miles.minDays, 1, 60);
}

void checkExtras(Faults& faults, const std::vector<ExtraExercise>& extras)
{
    faults.range("plan/extras", static_cast<std::int64_t>(extras.size()), 0, kExtrasMost);
    for (std::size_t i = 0; i < extras.size(); ++i) {
        const auto path = "plan/extras/" + std::to_string(i) + "/";
        faults.requiredName(path + "name", extras[i].name);
        faults.name(path + "dose", extras[i].dose);
        for (const int weekday : extras[i].weekdays)
            faults.range(path + "weekdays", weekday, 1, 7);
    }
}

} // namespace

void checkPlan(Faults& faults, const Plan& plan)
{
    // A rating of 6 is a flare whatever the plan says, so that the bands end below it.
    faults.range("plan/acceptable_max", plan.acceptableMax, 0, kFlareFrom - 1);
    faults.range("plan/safe_max", plan.safeMax, 0, plan.acceptableMax);
    for (std::size_t i = 0; i < plan.stages.size(); ++i)
        checkStage(faults, "plan/stages/" + std::to_string(i + 1) + "/", plan.stages[i], plan);
    checkMiles(faults, plan.miles);
    checkExtras(faults, plan.extras);
    faults.note("plan/flare_plan", plan.flarePlan);
}

} // namespace springback
