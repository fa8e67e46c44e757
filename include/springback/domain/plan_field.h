// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "springback/domain/plan.h"

namespace springback {

/// What a number of the plan is about, in the order an editor shows them.
enum class PlanItem {
    Sets,
    Hold,
    Rest,
    PerWeek,
    Spacing,
    SpacingAfterAmber,
    Days,
    EpisodeDays,
    Sessions,
    Window,
    PainDuring,
    NoneProvoked,
    NextMorning,
    Trend,
    TestAtLeast,
    TestGain,
    TestPain,
    SetLength,
    SignOff,
    SafeMax,
    AcceptableMax,
    Easing,
    MileIncrement,
    MileDays,
};

/// How a number of the plan is counted.
enum class PlanUnit {
    Count,
    Seconds,
    Days,
    TimesAWeek,
    Pain,       ///< 0–10
    Hundredths, ///< of a point of pain
    Percent,
    Points,
    YesNo,  ///< 0 or 1
    Length, ///< units of Distance
};

/// One number of a plan that may be changed. It reads and writes any plan with the same tests at its gates.
struct PlanField {
    std::string path; ///< its name in the case file and in a FieldFault: "plan/stages/2/gate/days"
    PlanItem item = PlanItem::Sets;
    std::optional<Stage> stage;       ///< nothing: holds in every stage
    std::optional<FunctionPart> test; ///< of the three items of a test
    PlanNumber source = PlanNumber::Dose;
    std::function<std::int64_t(const Plan&)> value;
    std::function<void(Plan&, std::int64_t)> set;

    PlanUnit unit() const;
    /// True for what stands between a runner and the next stage.
    bool isOfGate() const { return item >= PlanItem::Days && item <= PlanItem::SignOff; }
};

/// Every number of a plan: stage by stage, then what holds in every stage.
std::vector<PlanField> planFields(const Plan& plan);

/// The number as published, where the published gate asks the same test; nothing where it asks another.
std::optional<std::int64_t> publishedValue(const PlanField& field);

/// A number that differs between two versions of a plan. Nothing where one of them does not ask for it.
struct PlanDifference {
    PlanField field;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
};
/// In the order of `planFields`; tests that were dropped last. Extra exercises, the flare plan and who looks
/// after the runner are words, not numbers, and are not among them.
std::vector<PlanDifference> differences(const Plan& before, const Plan& after);

} // namespace springback
