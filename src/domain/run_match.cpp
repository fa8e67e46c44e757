// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/run_match.h"

#include <algorithm>

namespace springback {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

constexpr milliseconds kNear = minutes{ 2 };

// Within 5 % of the longer one.
bool isSameLength(Distance a, Distance b)
{
    constexpr std::int64_t kParts = 20;
    const std::int64_t longer = std::max(a.units, b.units);
    return longer > 0 && kParts * (longer - std::min(a.units, b.units)) <= longer;
}

} // namespace

RunMatch match(const Run& a, const Run& b)
{
    const bool isSame = isSameLength(a.distance, b.distance);
    if (!a.started || !b.started)
        return isSame && a.date == b.date ? RunMatch::SameDay : RunMatch::None;
    const milliseconds apart = std::max(a.started->at, b.started->at) - std::min(a.started->at, b.started->at);
    if (apart <= kNear)
        return isSame ? RunMatch::Same : RunMatch::SameStart;
    const milliseconds beyond = apart % hours{ 1 };
    const bool isWholeHours = std::min<milliseconds>(beyond, hours{ 1 } - beyond) <= kNear;
    return isSame && isWholeHours && apart <= hours{ 14 } + kNear ? RunMatch::SameMinutes : RunMatch::None;
}

} // namespace springback
