// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/calendar_state.h"
#include "springback/domain/history.h"

namespace springback::app {

/// Today, and the last day that the course has: an earlier one where it is closed.
struct LivedDays {
    Date today{};
    Date until{};
};

/// The marks of `count` days from `from` on.
std::vector<DayMark> dayMarks(const History& history, LengthUnit unit, Date from, int count, const LivedDays& lived);
/// The pause that covers a date; null when none does.
const Pause* pauseOn(const History& history, Date date);

} // namespace springback::app
