// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// A time as a file writes it: on its wall, with the difference from UTC where there is one.
struct WrittenTime {
    WallTime wall;
    std::optional<minutes> offset;
    std::optional<Instant> instant() const
    {
        if (!offset)
            return std::nullopt;
        return Instant(wall.time_since_epoch() - *offset);
    }
};

/// Reads `2014-10-11T18:08:45.000Z`, also with a blank for the T, `+01:00`, `+0100`, or nothing after it; years
/// 1970–2200.
std::optional<WrittenTime> readIsoTime(QStringView text);

/// A date and time that exist, or nothing.
std::optional<WallTime> makeWall(int year, int month, int day, std::chrono::milliseconds sinceMidnight);

} // namespace springback::exchange
