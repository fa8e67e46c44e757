// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace springback {

enum class LengthUnit { Miles, Kilometres };

/// A distance in hundredths of a millimetre, so that 0.01 mi and 1 m are both exact.
struct Distance {
    static constexpr std::int64_t kPerMetre = 100'000;
    static constexpr std::int64_t kPerMile = 160'934'400;
    static constexpr std::int64_t kPerKilometre = 100'000'000;

    std::int64_t units = 0;

    static constexpr Distance ofHundredthMiles(std::int64_t n) { return { n * (kPerMile / 100) }; }
    static constexpr Distance ofMetres(std::int64_t n) { return { n * kPerMetre }; }
    /// Reads a plain decimal number ("3", "3.25", "0.5") of `unit`, exactly, with at most five
    /// decimals; nothing when it is no such number or is longer than 10,000 km.
    static std::optional<Distance> parse(std::string_view decimal, LengthUnit unit);

    /// The distance in hundredths of `unit`, rounded half up.
    std::int64_t hundredths(LengthUnit unit) const;
    static constexpr std::int64_t per(LengthUnit unit) { return unit == LengthUnit::Miles ? kPerMile : kPerKilometre; }

    auto operator<=>(const Distance&) const = default;
    constexpr Distance& operator+=(Distance other)
    {
        units += other.units;
        return *this;
    }
    friend constexpr Distance operator+(Distance a, Distance b) { return { a.units + b.units }; }
    friend constexpr Distance operator-(Distance a, Distance b) { return { a.units - b.units }; }
};

} // namespace springback
