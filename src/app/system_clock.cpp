// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/system_clock.h"

#include <atomic>
#include <cstdlib>
#include <ctime>

namespace springback::app {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

milliseconds read(clockid_t clock)
{
    struct timespec time { };
    ::clock_gettime(clock, &time);
    return std::chrono::duration_cast<milliseconds>(seconds{ time.tv_sec } + nanoseconds{ time.tv_nsec });
}

// localtime_r alone would not notice that the machine has moved to another zone. It takes a look at a file, so it is
// done once a second, however often the clock is read.
void noticeMove()
{
    static std::atomic<std::chrono::seconds::rep> noticed{ -1 };
    const auto now = std::chrono::duration_cast<seconds>(read(CLOCK_BOOTTIME)).count();
    if (noticed.exchange(now) != now)
        ::tzset();
}

// What the zone added to UTC at that second, daylight saving included.
minutes offsetAt(std::time_t time)
{
    noticeMove();
    struct tm local { };
    if (!::localtime_r(&time, &local))
        return minutes{ 0 };
    return std::chrono::duration_cast<minutes>(seconds{ local.tm_gmtoff });
}

std::optional<Moment> fixedNow()
{
#ifdef NDEBUG
    return std::nullopt;
#else
    const char* given = std::getenv("SPRINGBACK_NOW");
    return given ? parseMoment(given) : std::nullopt;
#endif
}

} // namespace

SystemClock::SystemClock() : m_fixed(fixedNow()) { }

Moment SystemClock::now() const
{
    if (m_fixed)
        return *m_fixed;
    const milliseconds since = read(CLOCK_REALTIME);
    return { Instant(since), offsetAt(std::chrono::duration_cast<seconds>(since).count()) };
}

minutes systemOffsetAt(Instant at)
{
    return offsetAt(std::chrono::floor<seconds>(at).time_since_epoch().count());
}

Clock::Monotonic SystemClock::monotonic() const
{
    return read(CLOCK_MONOTONIC);
}

Clock::Monotonic SystemClock::monotonicWithSleep() const
{
    return read(CLOCK_BOOTTIME);
}

} // namespace springback::app
