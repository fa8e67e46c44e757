// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"

namespace springback {

namespace {

constexpr int kPainMost = 10;
constexpr int kWindowMost = 90;
constexpr int kSpacingMost = 14;
constexpr std::size_t kPartsMost = 10;
constexpr std::size_t kExtrasMost = 50;

void checkFunction(Faults& faults, const std::string& path, const FunctionPart& part)
{
    faults.range(path + "at_least", part.atLeast, 0, kRepsMost);
    faults.range(path + "gain", part.gain, 0, 100);
    faults.range(path + "max_pain", part.maxPain, 0, kPainMost);
    if (part.kind == FunctionPart::Kind::Count && !isTest(part.measure))
        faults.add(path + "measure", RecordFault::NotAllowedHere);
}

void checkGate(Faults& faults, const std::string& path, const GatePlan& gate)
{
    faults.range(path + "days", gate.days, 0, 730);
    faults.range(path + "episode_days", gate.episodeDays, 0, 1460);
    faults.range(path + "window_days", gate.window, 0, kWindowMost);
    faults.range(path + "sessions", gate.sessions, 0, gate.window);
    faults.range(path + "pain_during", gate.painDuring, 0, kPainMost);
    faults.range(path + "next_morning", gate.nextMorning, 0, kPainMost);
    faults.range(path + "trend", gate.trendHundredths, 0, 1000);
    faults.range(path + "dose_s", gate.doseSeconds, 0, kSetMostSeconds);
    faults.range(path + "function", static_cast<std::int64_t>(gate.function.size()), 0, kPartsMost);
    for (std::size_t i = 0; i < gate.function.size(); ++i)
        checkFunction(faults, path + "function/" + std::to_string(i) + "/", gate.function[i]);
}

void checkStage(Faults& faults, const std::string& path, const StagePlan& stage)
{
    faults.range(path + "dose/sets", stage.dose.sets, 1, 20);
    faults.range(path + "dose/hold_s", stage.dose.hold.count(), 1, kSetMostSeconds);
    faults.range(path + "dose/rest_s", stage.dose.rest.count(), 0, kSetMostSeconds);
    faults.range(path + "per_week", stage.perWeek, 1, 7);
    faults.range(path + "spacing_days", stage.spacing, 0, kSpacingMost);
    faults.range(path + "spacing_after_amber_days", stage.spacingAfterAmber, stage.spacing, kSpacingMost);
    checkGate(faults, path + "gate/", stage.gate);
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
        checkStage(faults, "plan/stages/" + std::to_string(i + 1) + "/", plan.stages[i]);
    checkMiles(faults, plan.miles);
    checkExtras(faults, plan.extras);
    faults.note("plan/flare_plan", plan.flarePlan);
}

} // namespace springback
