// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/domain/record.h"

namespace springback {

// A milestone with a number and without a measure is about running: tenths of a mile in any seven days.

/// True when records alone can tell that it is reached.
bool fillsItself(const Milestone& milestone);

struct MilestoneStand {
    std::optional<Date> reached;
    bool byItself = false;              ///< the records say so, not a person
    std::optional<std::int64_t> newest; ///< tenths: the newest measure, or the last seven days
};

/// How a milestone stands on `on`, from records dated ≤ `on`. A date given by hand stands; otherwise the first
/// date since the episode began on which the measure was reached. Of a test with sides the sore one counts, of
/// two sore sides the weaker; of PSFS the mean.
MilestoneStand standOf(const Milestone& milestone, const EpisodeRecords& records, Date on);

} // namespace springback
