// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "springback/domain/adherence.h"
#include "springback/domain/gate.h"

namespace springback {

/// Why a runner needs attention, the most pressing first.
enum class Attention {
    StopFlag,      ///< a stop sign is open
    Flare,         ///< a flare in the last 7 days
    AwaitsSignOff, ///< every criterion is met but the clinician's agreement, or all are and the runner may move
    NoEntry,       ///< nothing was recorded in the last 7 days
    RisingTrend,   ///< this week's mean pain is above last week's by more than the plan's limit
};

/// One runner in the caseload, as known on a date.
struct CaseloadFacts {
    std::vector<Attention> attention; ///< in their order; empty when nothing presses
    std::optional<Date> closed;       ///< the course is over: nothing presses
    Side side = Side::Left;
    Stage stage = Stage::first();
    int daysInStage = 0;
    std::optional<Date> lastEntry;
    std::optional<int> adherence; ///< percent of the planned sessions of the last 14 days
    Rating worst;                 ///< largest rating of the last 7 days
    std::optional<Ratio> trend;
    std::optional<Verdict> gate; ///< nothing in maintenance
    std::vector<Flag> openFlags;
    std::optional<Date> nextAppointment; ///< the first that was noted for today or later
};

CaseloadFacts caseloadFacts(const History& history, Date on);

/// Who comes first: the more pressing attention, then the sooner appointment.
bool comesFirst(const CaseloadFacts& a, const CaseloadFacts& b);

} // namespace springback
