// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

#include "springback/domain/calendar.h"
#include "springback/domain/units.h"

namespace springback::app {

/// What a person types, as values. Empty text and nonsense both give nothing; the caller knows which it was.

/// "3", "3.25" or "3,25" of `unit`; a unit written after it ("5 km") wins over `unit`.
std::optional<Distance> readDistance(const QString& text, LengthUnit unit);
/// "1:05:00", "28:30" (minutes and seconds), or "45" (minutes).
std::optional<seconds> readDuration(const QString& text);
/// A whole number of tenths: "9.5" or "9,5" is 95.
std::optional<std::int64_t> readTenths(const QString& text);
/// A whole number, nothing else.
std::optional<int> readWhole(const QString& text);

/// "28:30" or "1:05:00": what readDuration takes.
QString writeDuration(seconds length);
/// "9.5" by locale, without a decimal where there is none: what readTenths takes.
QString writeTenths(std::int64_t tenths);
/// "3.25" by locale, to two decimals, without trailing zeros: what readDistance takes.
QString writeDistance(Distance distance, LengthUnit unit);

} // namespace springback::app
