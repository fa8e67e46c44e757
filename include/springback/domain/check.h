// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "springback/domain/record.h"

namespace springback {

/// What can be wrong with a record that a person or a file hands in.
enum class RecordFault {
    InFuture,
    BeforeEpisode,
    EndBeforeStart,
    OutOfRange,
    TooLong,
    Missing,
    NotAllowedHere,
    BadText,
    Duplicate,
    NeverOpens,  ///< of a plan: the gate could never open with it
    Contradicts, ///< of a plan: another number of it says otherwise
};

/// A refusal: which field, and why. Worded in `app/words`.
struct FieldFault {
    std::string field; ///< the field's name in the case file, such as "distance_m" or "sets/3/held_s"
    RecordFault fault = RecordFault::OutOfRange;
    std::optional<std::int64_t> least; ///< for OutOfRange and TooLong
    std::optional<std::int64_t> most;
    bool operator==(const FieldFault&) const = default;
};

/// Limits on what is plausible; outside them an entry is refused, not stored.
inline constexpr int kNameMost = 200;    ///< characters
inline constexpr int kNoteMost = 10'000; ///< characters
inline constexpr std::int64_t kRunMostMetres = 300'000;
inline constexpr int kRunMostHours = 72;
inline constexpr int kStiffnessMost = 600; ///< minutes
inline constexpr int kRepsMost = 1'000;
inline constexpr int kSetMostSeconds = 600;

/// The same checks for the window, the command line and files: everything that is wrong with the record,
/// given today's date and the episode it is for. Empty when it may be stored.
std::vector<FieldFault> check(const Record& record, const Episode& episode, Date today);
std::vector<FieldFault> check(const Runner& runner);
std::vector<FieldFault> check(const Episode& episode, Date today);

} // namespace springback
