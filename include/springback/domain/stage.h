// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>

namespace springback {

/// One of the programme's six stages. Stages 4 and 5 are both phase 4; 6 is maintenance.
class Stage {
public:
    static constexpr int kFirst = 1;
    static constexpr int kLast = 6;

    static constexpr std::optional<Stage> of(int number)
    {
        if (number < kFirst || number > kLast)
            return std::nullopt;
        return Stage(number);
    }
    static constexpr Stage first() { return Stage(kFirst); }

    constexpr int number() const { return m_number; }
    /// 1–4 as published; nothing in maintenance.
    constexpr std::optional<int> phase() const
    {
        if (m_number == kLast)
            return std::nullopt;
        return m_number < 4 ? m_number : 4;
    }
    constexpr std::optional<Stage> next() const { return of(m_number + 1); }
    /// Where a step back leads: one stage down, from 6 to 3; nothing at stage 1.
    constexpr std::optional<Stage> back() const { return m_number == kLast ? of(3) : of(m_number - 1); }
    constexpr bool isHops() const { return m_number == 4 || m_number == 5; }
    constexpr auto operator<=>(const Stage&) const = default;

private:
    explicit constexpr Stage(int number) : m_number(number) { }
    int m_number;
};

enum class Variant { Full, Easier };

/// What a session asks for: sets of seconds with rest between them. Seconds are per side.
struct Dose {
    int sets = 5;
    std::chrono::seconds hold{ 45 };
    std::chrono::seconds rest{ 120 };
    auto operator<=>(const Dose&) const = default;
};

} // namespace springback
