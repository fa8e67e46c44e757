// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/history.h"
#include "springback/domain/trend.h"

namespace springback {

/// Sessions done against planned over [from, to]; pauses and days of stop or rest taken out of both.
struct Adherence {
    int done = 0;  ///< dates with a session
    Ratio planned; ///< Σ per-week ÷ 7
    seconds held{ 0 };
    seconds plannedHold{ 0 };
    /// Done ÷ planned in percent, rounded half up; nothing when nothing was planned.
    std::optional<int> percent() const;
    /// Held ÷ planned seconds in percent, rounded half up; nothing without a session.
    std::optional<int> dosePercent() const;
};

Adherence adherenceOver(const History& history, Date from, Date to);

} // namespace springback
