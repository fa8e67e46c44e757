// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace springback {

/// A UUID: 16 bytes, written as 8-4-4-4-12 lower-case hexadecimal digits.
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    /// A new random (version 4) id.
    static Id random();
    /// The same id for the same owner and name on every machine (version 8): two files that
    /// record one thing, such as the check-in of a date, then name it alike and merge.
    static Id derived(const Id& owner, std::string_view name);
    /// Reads the 36-character form, upper or lower case; nothing else.
    static std::optional<Id> parse(std::string_view text);

    std::string text() const;
    bool isNull() const { return *this == Id{}; }
    auto operator<=>(const Id&) const = default;
};

} // namespace springback
