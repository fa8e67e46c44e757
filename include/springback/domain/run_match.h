// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/record.h"

namespace springback {

/// What a run from a file is to one that is kept or was read before.
enum class RunMatch {
    None,
    SameMinutes, ///< whole hours apart, the same distance: perhaps one run by the clocks of two zones
    SameDay,     ///< the same date and distance, one of them without a time of day: perhaps typed in by hand
    SameStart,   ///< they start together, but their distances differ
    Same,        ///< start within two minutes, distance within 5 %
};

/// One run arrives twice by many roads: watch, service, its export. Exporters cut the start to the minute, and the path
/// differs from the watch's own distance by about 2 %.
RunMatch match(const Run& a, const Run& b);

} // namespace springback
