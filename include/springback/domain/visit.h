// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "springback/domain/record.h"

namespace springback {

/// What a visit decides.
enum class Decision { Advance, Hold, StepBack, SignOff, ChangePlan };

bool has(const std::vector<Decision>& kinds, Decision kind);

/// A visit's decision as its record keeps it: names in a fixed order, then words. "sign_off, advance: as agreed"
/// reads as two decisions and their words; what does not begin with such names is words alone.
struct VisitDecision {
    std::vector<Decision> kinds;
    std::string words;

    /// Adds a kind once.
    void add(Decision kind);
    bool operator==(const VisitDecision&) const = default;
};
VisitDecision readDecision(std::string_view text);
std::string writeDecision(const VisitDecision& decision);

/// The day of the newest visit before `on`: where "since the last visit" starts.
std::optional<Date> lastVisitBefore(const EpisodeRecords& records, Date on);
/// The newest visit of that very day; null when there is none.
const Visit* visitOn(const EpisodeRecords& records, Date date);

} // namespace springback
