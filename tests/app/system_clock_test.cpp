// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/system_clock.h"

#include <gtest/gtest.h>

#include <QByteArray>

#include <thread>

namespace springback::app {

namespace {

/// A variable of the environment, put back when the test is over.
class Variable {
public:
    Variable(const char* name, const char* value)
        : m_name(name), m_was(qgetenv(name)), m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }
    ~Variable()
    {
        if (m_wasSet)
            qputenv(m_name, m_was);
        else
            qunsetenv(m_name);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    QByteArray m_was;
    bool m_wasSet;
};

} // namespace

TEST(SystemClock, IsFixedByTheEnvironmentWhileTesting)
{
    const Variable now("SPRINGBACK_NOW", "2026-03-29T01:30:00+01:00");
    const SystemClock clock;
    EXPECT_EQ(clock.now(), *parseMoment("2026-03-29T01:30:00+01:00"));
    EXPECT_EQ(livedDate(clock.now()), makeDate(2026, 3, 28));
}

TEST(SystemClock, SaysTheOffsetOfTheZoneAndNoticesAMoveWithinASecond)
{
    const SystemClock clock;
    constexpr std::chrono::milliseconds kNoticed{ 1100 };
    const Variable east("TZ", "Etc/GMT-5");
    std::this_thread::sleep_for(kNoticed);
    EXPECT_EQ(clock.now().offset, minutes{ 300 });
    const Variable west("TZ", "Etc/GMT+9");
    std::this_thread::sleep_for(kNoticed);
    EXPECT_EQ(clock.now().offset, minutes{ -540 });
    EXPECT_EQ(systemOffsetAt(clock.now().at), minutes{ -540 });
}

TEST(SystemClock, NeverGoesBackAndCountsSleepApart)
{
    const SystemClock clock;
    const auto awake = clock.monotonic();
    EXPECT_GE(clock.monotonic(), awake);
    EXPECT_GE(clock.monotonicWithSleep(), awake) << "sleep only adds";
}

} // namespace springback::app
