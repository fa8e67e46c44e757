// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "springback/domain/measure.h"
#include "springback/domain/pain.h"
#include "springback/domain/stage.h"
#include "springback/domain/units.h"

namespace springback {

/// One thing the `function` criterion of a gate asks for.
struct FunctionPart {
    enum class Kind {
        Count,    ///< the newest test of `measure` counts `atLeast` at pain ≤ `maxPain`
        Symmetry, ///< sore ÷ other side of the newest single-leg heel-raise test ≥ `atLeast` percent
        VisaA,    ///< newest VISA-A ≥ `atLeast`, or ≥ `gain` above the first of the episode
    };
    Kind kind = Kind::Count;
    MeasureKind measure = MeasureKind::SingleHeelRaise;
    int atLeast = 0;
    int gain = 0;
    int maxPain = 2;
    bool operator==(const FunctionPart&) const = default;
};

/// The numbers of the gate out of one stage (protocol section 3).
struct GatePlan {
    int days = 0;        ///< whole days in the stage
    int episodeDays = 0; ///< whole days since the episode's start; 0: not asked
    int sessions = 0;    ///< qualifying sessions, one per date …
    int window = 0;      ///< … within this many days
    int painDuring = 2;
    bool noneProvoked = false; ///< stage 1: no pain beyond the rating before the session
    int nextMorning = 2;
    int trendHundredths = 50; ///< largest rise of the weekly mean, in hundredths of a point
    int doseSeconds = 0;      ///< while easing: last 2 sessions planned at ≥ this; 0: not asked
    bool signOff = false;
    std::vector<FunctionPart> function;
    bool operator==(const GatePlan&) const = default;
};

struct StagePlan {
    Dose dose;
    int perWeek = 7;
    int spacing = 0;           ///< minimum whole days between sessions
    int spacingAfterAmber = 0; ///< the same after a rating of 3–5
    GatePlan gate;             ///< unused in stage 6
    bool operator==(const StagePlan&) const = default;
};

struct MilePlan {
    Distance increment = Distance::ofHundredthMiles(100); ///< 0.25–2 mi or km
    LengthUnit unit = LengthUnit::Miles;                  ///< of the increment; a reduced target is cut to 0.1 of it
    int minDays = 7;                                      ///< days a step must stand
    bool operator==(const MilePlan&) const = default;
};

/// An exercise beside the phases, logged as done or not; it never gates.
struct ExtraExercise {
    std::string name;
    std::string dose;
    std::vector<int> weekdays; ///< ISO: 1 Monday … 7 Sunday; empty: every day
    bool operator==(const ExtraExercise&) const = default;
};

/// Everything a clinician may change for one runner. The defaults are the published ones.
struct Plan {
    int safeMax = 2;
    int acceptableMax = 5;
    bool easing = true;       ///< sets of hops grow to their 45 s
    bool selfManaged = false; ///< no clinician: the runner's own confirmation signs off
    std::array<StagePlan, Stage::kLast> stages;
    MilePlan miles;
    std::vector<ExtraExercise> extras;
    std::string flarePlan; ///< what runner and clinician agreed to do in a flare

    const StagePlan& at(Stage stage) const { return stages[static_cast<std::size_t>(stage.number() - 1)]; }
    StagePlan& at(Stage stage) { return stages[static_cast<std::size_t>(stage.number() - 1)]; }
    bool operator==(const Plan&) const = default;
};

/// Thomeé's pain-monitoring bands: up to `safeMax`, up to `acceptableMax`, above.
enum class Band { Green, Amber, Red };
constexpr Band bandOf(Pain pain, const Plan& plan)
{
    if (pain.value() <= plan.safeMax)
        return Band::Green;
    return pain.value() <= plan.acceptableMax ? Band::Amber : Band::Red;
}

/// The plan as the protocol publishes it.
Plan publishedPlan();

/// The seconds a set of hops grows through while easing is on.
inline constexpr std::array<int, 7> kEasingSeconds{ 6, 8, 10, 15, 20, 30, 45 };

/// What kind of ground a number stands on.
enum class Evidence { Seed, Trial, Guideline, Programme, Practice, Default };

/// A number of the plan, for the places that explain it.
enum class PlanNumber {
    Dose,
    Spacing,
    PerWeek,
    PainBands,
    StageDays,
    EpisodeDays,
    SessionCount,
    PainDuring,
    NextMorning,
    Trend,
    HeelRaises10,
    HeelRaises20,
    Symmetry,
    Hops,
    VisaA,
    EasingSteps,
    NoFlare,
    SignOff,
    MileIncrement,
    MileDays,
    LongestRun,
    Recovery,
    StableAmber,
};

struct Source {
    Evidence evidence = Evidence::Default;
    std::string citation;     ///< short reference, with its doi where there is one; English, not translated
    bool fullTextRead = true; ///< false: cited from a secondary source, and said so
};

Source sourceOf(PlanNumber number);

} // namespace springback
