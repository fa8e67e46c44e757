// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace springback::exchange::fit {

// The profile's numbers that matter here.
inline constexpr std::int64_t kActivityFile = 4;
inline constexpr std::int64_t kGeneric = 0;
inline constexpr std::int64_t kRunning = 1;
inline constexpr std::int64_t kTreadmill = 1; ///< a sub-sport

QString sportName(std::int64_t sport);
QString fileTypeName(std::int64_t type);

} // namespace springback::exchange::fit
