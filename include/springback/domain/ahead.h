// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/domain/today.h"

namespace springback {

/// The dates within `span` from `on` on which a session is planned, if all goes well: the first that rest and spacing
/// allow, then as many a week as the plan says, never closer than its spacing, and none in a pause. Empty under a stop.
std::vector<Date> sessionsAhead(const History& history, Date on, days span);

/// The next appointments that visits named, from `on` on, each once.
std::vector<Visit> appointmentsAhead(const History& history, Date on);

} // namespace springback
