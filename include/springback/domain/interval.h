// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "springback/domain/stage.h"

namespace springback {

using Millis = std::chrono::milliseconds;

/// What a guided session is doing.
enum class IntervalPhase { CountIn, Hold, Rest, Done };

/// A cue to sound and to show.
enum class Cue { Start, Half, LastThree, LastTwo, LastOne, End, RestEnding };

struct IntervalState {
    IntervalPhase phase = IntervalPhase::CountIn;
    int set = 0;      ///< 0-based index of the set running or coming
    Millis into{ 0 }; ///< time into the phase
    Millis left{ 0 }; ///< time left of the phase
};

/// The marks of a run of sets from a moment on: a pure function of elapsed time, so that it cannot drift.
/// Every set is preceded by a count-in (the first) or a rest; sets of one pair (left, then right) follow
/// each other after a short change-over. What has been paused, skipped, redone or lengthened is the
/// caller's to fold into `elapsed` and the schedule.
struct IntervalSchedule {
    struct Segment {
        IntervalPhase phase = IntervalPhase::Hold;
        int set = 0;
        Millis length{ 0 };
    };
    std::vector<Segment> segments;

    IntervalState at(Millis elapsed) const;
    /// When each segment ends, from the start.
    std::vector<Millis> marks() const;
    Millis total() const;
    /// The cues due in (after, upTo].
    std::vector<Cue> cuesBetween(Millis after, Millis upTo) const;
};

} // namespace springback
