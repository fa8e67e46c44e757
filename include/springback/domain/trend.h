// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "springback/domain/history.h"

namespace springback {

/// An exact fraction; the denominator is positive.
struct Ratio {
    std::int64_t num = 0;
    std::int64_t den = 1;
    /// Compares with `hundredths` / 100, exactly: negative, zero or positive.
    int compare(std::int64_t hundredths) const;
    /// Rounded half up (towards +∞ at a half) to hundredths.
    std::int64_t hundredths() const;
};

struct Trend {
    bool applicable = false; ///< false while the episode is younger than 14 days
    std::optional<Ratio>
        difference; ///< this week's mean of the day's worst minus last week's; empty: too few rated days
    int ratedThisWeek = 0;
    int ratedLastWeek = 0;
};

Trend trendOn(const History& history, Date on);

} // namespace springback
