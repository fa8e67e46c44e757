// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/calendar.h"

namespace springback {

/// The only door to time. `now` says when (UTC and the zone's offset), `monotonic` says how long.
/// Injected everywhere; nothing else reads a clock.
class Clock {
public:
    using Monotonic = std::chrono::milliseconds;

    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    /// Elapsed time since an arbitrary start that never goes back and stands still while the
    /// machine sleeps.
    virtual Monotonic monotonic() const = 0;
    /// Like `monotonic`, but goes on while the machine sleeps: the difference tells a sleep.
    virtual Monotonic monotonicWithSleep() const = 0;
};

} // namespace springback
