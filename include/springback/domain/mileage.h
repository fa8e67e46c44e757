// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "springback/domain/gate.h"

namespace springback {

enum class MileDecision { Increase, Hold, Reduce };
enum class MileRule { Green, Amber, FromZero };

enum class MileReason {
    // of time
    StepTooYoung,
    RecentFlare,
    RecentLimping,
    RecentStageChange,
    RestAdvised,
    // of advice
    StopAdvised,
    StepBackAdvised,
    // of volume
    TooFewRuns,
    VolumeLow,
    VolumeHigh,
    // of pain
    RunPain,
    MorningPain,
    PainToday,
    TrendUp,
    // of missing data
    RunUnrated,
    MorningMissing,
    TrendNoData,
    CheckInMissing,
    // from zero
    StageTooEarly,
    HeelRaiseTest,
    // for a reduction
    FlareThisStep,
    TrendSteep,
};

struct LongRunWarning {
    Date date{};
    Id run;
    int percent = 0; ///< above the longest of the 30 days before it
};

struct MileVerdict {
    Date on{};
    Distance target;
    Date since{};
    MileDecision decision = MileDecision::Hold;
    std::optional<MileRule> rule; ///< for an increase
    std::optional<Distance> to;   ///< the new target; empty on hold
    std::vector<MileReason> why;
    std::vector<Blocker> blocking;
    std::optional<Date> earliest;    ///< on hold, when every reason is of time
    Distance weekTotal;              ///< W1 = the 7 days before `on`
    Distance longest30;              ///< longest run of the 30 days before `on`
    std::optional<Date> nextRunDate; ///< empty under a stop
    std::optional<LongRunWarning> warning;
};

/// Nothing when no target was ever recorded.
std::optional<MileVerdict> judgeMiles(const History& history, Date on);

/// The warning that a run of `distance` on `on` would earn; nothing at or below the line.
std::optional<int> percentAboveLongest(const History& history, Date on, Distance distance);

std::string_view nameOf(MileDecision decision);
std::string_view nameOf(MileRule rule);
std::string_view nameOf(MileReason reason);

} // namespace springback
