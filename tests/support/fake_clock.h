// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/clock.h"

namespace springback::test {

/// A clock that stands where a test puts it.
class FakeClock : public Clock {
public:
    explicit FakeClock(Moment start = *parseMoment("2026-03-01T08:00:00+01:00")) : m_now(start) { }

    Moment now() const override { return m_now; }
    Monotonic monotonic() const override { return m_awake; }
    Monotonic monotonicWithSleep() const override { return m_awake + m_slept; }

    void set(Moment moment) { m_now = moment; }
    /// Time passes on every clock.
    void advance(Monotonic time)
    {
        m_now.at += time;
        m_awake += time;
    }
    /// The machine sleeps: the wall goes on, the monotonic clock stands.
    void sleep(Monotonic time)
    {
        m_now.at += time;
        m_slept += time;
    }

private:
    Moment m_now;
    Monotonic m_awake{ 0 };
    Monotonic m_slept{ 0 };
};

} // namespace springback::test
