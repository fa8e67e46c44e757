// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "springback/domain/milestone.h"

namespace springback::words {

/// The distance behind a number of tenths of a mile, of a milestone about running.
Distance milestoneDistance(std::int64_t tenthsOfAMile);
/// "VISA-A: 72 last, 90 asked"; empty where the records cannot tell.
QString milestoneStand(const Milestone& milestone, const MilestoneStand& stand, LengthUnit unit);
/// "reached on 3 Dec 2026, from the records"; empty before.
QString milestoneDone(const MilestoneStand& stand);

} // namespace springback::words
