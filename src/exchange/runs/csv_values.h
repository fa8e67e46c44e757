// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// A number in the file's style, thousands marks taken out; nothing for "--", blanks and anything else.
std::optional<double> readNumber(const QString& text, DecimalMark mark);

/// A length in a table's unit, exact to a thousandth of it.
Distance lengthOf(double value, LengthUnit unit);

/// The decimal mark that these cells prove: a mark not followed by exactly three digits is no thousands mark.
/// Nothing when they prove none, or each as often.
std::optional<DecimalMark> provenMark(const QStringList& cells);

/// True when the cells read differently by one mark and by the other.
bool markMatters(const QStringList& cells);

struct WrittenDuration {
    std::chrono::milliseconds asMinutes;              ///< read as M:SS or H:MM:SS
    std::optional<std::chrono::milliseconds> asHours; ///< two parts only: read as H:MM
};

/// Reads H:MM:SS, M:SS or H:MM, with decimals of a second; plain numbers are none.
std::optional<WrittenDuration> readClockDuration(const QString& text);

/// A date as people and exporters write it; nothing when it does not exist.
struct WrittenDate {
    WallTime wall;
    bool dayOnly = false;
    std::optional<minutes> offset;
};

/// Reads ISO dates, "Jul 1, 2026, 7:00:00 AM", "23 jun. 2017 15:52:12", "Fr, 25 Mai 2012 20:31", "09.12.2022,
/// 15:24:49", and 4/5/2024 by `order`.
std::optional<WrittenDate> readDate(const QString& text, std::optional<DateOrder> order);

/// The order of day and month that these dates prove, one for the whole file; nothing when they prove none.
std::optional<DateOrder> provenOrder(const QStringList& dates);

} // namespace springback::exchange
