// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace springback {

/// A local calendar date, as the person lived it. Rules use dates only.
using Date = std::chrono::local_days;
/// A point in time, UTC, in milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

/// An instant with the local offset from UTC that held then.
struct Moment {
    Instant at{};
    minutes offset{ 0 };
    auto operator<=>(const Moment&) const = default;
};

inline constexpr minutes kDefaultDayStart{ 180 };

/// The date lived at `moment` by a person whose day starts `dayStart` after midnight:
/// 01:30 with a day start of 03:00 belongs to the day before.
Date livedDate(const Moment& moment, minutes dayStart = kDefaultDayStart);

/// Reads exactly `YYYY-MM-DD`, years 1900–2200, and only dates that exist.
std::optional<Date> parseDate(std::string_view text);
std::string isoDate(Date date);

/// Reads an RFC 3339 instant with `Z` or `±hh:mm`; up to milliseconds.
std::optional<Moment> parseMoment(std::string_view text);
std::string rfc3339(const Moment& moment);

Date makeDate(int year, unsigned month, unsigned day);

} // namespace springback
