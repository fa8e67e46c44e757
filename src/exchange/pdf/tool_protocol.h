// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program and its PDF tool say to each other. Standard input holds parts, each with its length as eight bytes,
// the least first: the password (may be empty), then for "carry" the PDF and the case. Standard output is the result.

namespace springback::exchange::pdf {

inline constexpr const char* kCarry = "carry";
inline constexpr const char* kRead = "read"; ///< then the file's path

inline constexpr int kDone = 0;
inline constexpr int kUsage = 2;
inline constexpr int kNeedsPassword = 10;
inline constexpr int kWrongPassword = 11;
inline constexpr int kNoCase = 12;
inline constexpr int kDamaged = 13;
inline constexpr int kTooLarge = 14;
inline constexpr int kNotRead = 15;

inline constexpr unsigned long long kMostCase = 64ULL * 1024 * 1024;
inline constexpr unsigned long long kMostMemory = 512ULL * 1024 * 1024;
inline constexpr unsigned long long kMostSeconds = 10;

} // namespace springback::exchange::pdf
