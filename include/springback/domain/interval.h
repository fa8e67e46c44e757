// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "springback/domain/record.h"

namespace springback {

using Millis = std::chrono::milliseconds;

/// What a guided session is doing. A change-over is the short rest between left and right of one pair.
enum class IntervalPhase { CountIn, Hold, ChangeOver, Rest, Done };

/// Why the time stands still.
enum class Halt { None, Paused, Hurt };

/// A cue to sound and to show.
enum class Cue { Start, Half, LastThree, LastTwo, LastOne, End, RestEnding };

/// The lengths that the dose does not give.
inline constexpr Millis kCountIn{ 5'000 };
inline constexpr Millis kResumeCountIn{ 3'000 }; ///< before a paused hold goes on
inline constexpr Millis kChangeOver{ 10'000 };
inline constexpr Millis kMoreRest{ 30'000 };
inline constexpr Millis kRestWarning{ 10'000 }; ///< before a rest ends

/// What a person did, by the time since the timer's start.
struct TimerEvent {
    enum class Kind {
        Pause,
        Resume,    ///< a hold goes on after a count-in of three seconds
        Skip,      ///< the rest: its count-in follows
        Redo,      ///< the set running, or in a rest the one before
        MoreRest,  ///< 30 s more of this rest
        Hurt,      ///< stops a hold and keeps what was held; waits for GoOn
        GoOn,      ///< after Hurt: the rest, which has run since
        CountDone, ///< the set running counts as held in full; a rest counts as rested
    };
    Kind kind = Kind::Pause;
    Millis at{ 0 };
    bool operator==(const TimerEvent&) const = default;
};

struct TimedSet {
    Millis hold{ 0 };
    bool pairedWithNext = false; ///< left, with its right to follow after a change-over
    bool operator==(const TimedSet&) const = default;
};

struct IntervalState {
    IntervalPhase phase = IntervalPhase::CountIn;
    Halt halt = Halt::None;
    int set = 0;              ///< 0-based index of the set running or coming; the number of sets when done
    Millis into{ 0 };         ///< time into the phase
    Millis left{ 0 };         ///< time left of the phase
    std::vector<Millis> held; ///< of each set so far; 0: not begun
    bool operator==(const IntervalState&) const = default;
};

struct TimedCue {
    Cue cue = Cue::Start;
    Millis at{ 0 };
    bool operator==(const TimedCue&) const = default;
};

/// The set timer as a value: sets, rest, and what was done when. Everything else is a pure function of the
/// time elapsed since its start, so that it cannot drift and can be asked about any moment again.
/// Events are in the order of time; one that makes no sense where it falls (skipping a hold) does nothing.
struct SetTimer {
    std::vector<TimedSet> sets;
    Millis rest{ 120'000 };
    int first = 0; ///< the set to begin with: later ones only, after a crash
    std::vector<TimerEvent> events;

    /// Left and right of one set follow each other after a change-over; the rest comes after the second.
    static SetTimer of(const std::vector<SessionSet>& sets, seconds rest, int first = 0);

    IntervalState at(Millis elapsed) const;
    /// The end of the phase running at `elapsed`, if nothing more is done; nothing while halted and when done.
    std::optional<Millis> endOfPhase(Millis elapsed) const;
    /// The next moment after `elapsed` at which the digits shown (whole seconds, rounded up), the phase or a
    /// cue change; nothing while halted and when done.
    std::optional<Millis> nextChange(Millis elapsed) const;
    /// The cues due in (after, upTo], in order.
    std::vector<TimedCue> cuesBetween(Millis after, Millis upTo) const;
    /// When the last set ends, if nothing more is done; nothing while it is halted.
    std::optional<Millis> end() const;

    void add(TimerEvent::Kind kind, Millis at) { events.push_back({ kind, at }); }
    bool operator==(const SetTimer&) const = default;
};

/// Whole seconds to show for a time left: rounded up, so that 0 is shown only at the end.
constexpr seconds shownSeconds(Millis left)
{
    return std::chrono::ceil<seconds>(left);
}

} // namespace springback
