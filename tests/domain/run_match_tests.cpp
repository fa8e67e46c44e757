// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/run_match.h"

namespace springback {

namespace {

Run run(const char* started, int metres)
{
    Run made;
    made.started = parseMoment(started);
    made.date = livedDate(*made.started);
    made.distance = Distance::ofMetres(metres);
    return made;
}

} // namespace

TEST(RunMatch, StartsWithinTwoMinutesAndDistancesWithinFivePercentAreOneRun)
{
    const springback::Run kept = run("2026-03-01T09:42:23Z", 10'000);
    EXPECT_EQ(match(kept, run("2026-03-01T09:42:00Z", 10'200)), RunMatch::Same);
    EXPECT_EQ(match(kept, run("2026-03-01T10:42:23+01:00", 9'500)), RunMatch::Same);
    EXPECT_EQ(match(kept, run("2026-03-01T09:42:23Z", 9'499)), RunMatch::SameStart);
    EXPECT_EQ(match(kept, run("2026-03-01T09:44:24Z", 10'000)), RunMatch::None);
}

TEST(RunMatch, WholeHoursApartIsAHintOnly)
{
    const springback::Run kept = run("2026-03-01T09:42:23Z", 10'000);
    EXPECT_EQ(match(kept, run("2026-03-01T11:41:00Z", 10'000)), RunMatch::SameMinutes);
    EXPECT_EQ(match(kept, run("2026-03-01T08:43:00Z", 10'000)), RunMatch::SameMinutes);
    EXPECT_EQ(match(kept, run("2026-03-01T11:41:00Z", 8'000)), RunMatch::None);
    EXPECT_EQ(match(kept, run("2026-03-02T09:42:23Z", 10'000)), RunMatch::None) << "another day";
}

TEST(RunMatch, ATypedRunOfTheDayWithTheSameDistanceIsAHint)
{
    springback::Run typed;
    typed.date = makeDate(2026, 3, 1);
    typed.distance = Distance::ofMetres(5'100);
    EXPECT_EQ(match(typed, run("2026-03-01T09:42:23Z", 5'000)), RunMatch::SameDay);
    EXPECT_EQ(match(typed, run("2026-03-02T09:42:23Z", 5'000)), RunMatch::None);
    EXPECT_EQ(match(typed, run("2026-03-01T09:42:23Z", 3'000)), RunMatch::None);
    EXPECT_EQ(match(run("2026-03-01T09:42:23Z", 5'000), typed), RunMatch::SameDay) << "whichever was there first";
}

TEST(RunMatch, RunsOfNoLengthAreNotTheSame)
{
    springback::Run typed;
    typed.date = makeDate(2026, 3, 1);
    EXPECT_EQ(match(typed, typed), RunMatch::None);
}

} // namespace springback
