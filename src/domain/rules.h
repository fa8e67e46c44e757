// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/today.h"
#include "springback/domain/trend.h"
#include "timeline.h"

namespace springback {

/// The rules as the gate's look ahead asks them too: of a timeline, recorded or imagined, on a date at or after
/// its cut.
Trend trendOn(const Timeline& timeline, Date on);
/// A rise of the weekly mean by 2 or more, with enough data.
bool isSteep(const Trend& trend);

TodayAdvice adviseToday(const Timeline& timeline, Date on);

} // namespace springback
