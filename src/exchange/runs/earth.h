// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>

namespace springback::exchange {

struct Position {
    double latitude = 0;  ///< degrees
    double longitude = 0; ///< degrees
};

/// Metres along the ground between two points, on a sphere of the earth's mean radius.
inline double metresBetween(const Position& a, const Position& b)
{
    constexpr double kRadius = 6'371'008.8;
    constexpr double kRadians = std::numbers::pi / 180;
    const double north = std::sin((b.latitude - a.latitude) * kRadians / 2);
    const double east = std::sin((b.longitude - a.longitude) * kRadians / 2);
    const double h = north * north + std::cos(a.latitude * kRadians) * std::cos(b.latitude * kRadians) * east * east;
    return 2 * kRadius * std::asin(std::sqrt(h < 1 ? h : 1));
}

} // namespace springback::exchange
