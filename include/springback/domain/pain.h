// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>

namespace springback {

/// A pain rating: a whole number from 0 (none) to 10 (worst imaginable). It cannot hold anything else.
class Pain {
public:
    /// Nothing when `value` is outside 0–10.
    static constexpr std::optional<Pain> of(int value)
    {
        if (value < 0 || value > 10)
            return std::nullopt;
        return Pain(value);
    }
    constexpr int value() const { return m_value; }
    constexpr auto operator<=>(const Pain&) const = default;

private:
    explicit constexpr Pain(int value) : m_value(value) { }
    int m_value;
};

/// A rating that may not have been given. *Not given* is never the same as 0.
using Rating = std::optional<Pain>;

/// The larger of two ratings; a rating that was not given gives way to one that was.
constexpr Rating worse(Rating a, Rating b)
{
    if (!a)
        return b;
    return !b || *a >= *b ? a : b;
}

/// A rating of 6 or more, in any record, makes its date a flare.
inline constexpr int kFlareFrom = 6;

} // namespace springback
