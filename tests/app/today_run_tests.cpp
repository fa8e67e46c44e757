// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "today_fixture.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

/// Worked case 9: 6 mi from day 0, runs of 2 mi on days 1, 3 and 5.
HistoryBuilder milesOfCase9()
{
    return HistoryBuilder().checkIn(0, 1).miles(0, 600).goods(0, 7).run(1).run(3).run(5);
}

} // namespace

TEST(TodayRun, SaysTheWeekTheNextRunAndTheLongest)
{
    const TodayState state = todayOf(milesOfCase9(), 7);
    EXPECT_EQ(
        state.run.headline, QStringLiteral("6.0 of 6 mi this week · a run is open today · longest so far 2.0 mi"));
    EXPECT_TRUE(state.run.blocked.isEmpty());
}

TEST(TodayRun, OffersTheNextMile)
{
    const TodayState state = todayOf(milesOfCase9(), 7);
    EXPECT_EQ(state.run.decision, MileDecision::Increase);
    EXPECT_EQ(state.run.change, QStringLiteral("Change to 7 mi"));
    ASSERT_TRUE(state.run.to);
    EXPECT_EQ(*state.run.to, Distance::ofHundredthMiles(700));
}

TEST(TodayRun, HoldsWithEveryReason)
{
    const TodayState state = todayOf(milesOfCase9().noCheckIn(6), 7);
    EXPECT_EQ(state.run.decision, MileDecision::Hold);
    EXPECT_FALSE(state.run.why.isEmpty());
    EXPECT_TRUE(state.run.change.isEmpty());
}

TEST(TodayRun, SaysFromWhenToRunAgain)
{
    const TodayState state = todayOf(milesOfCase9().run(7, { .during = 4 }), 8);
    EXPECT_FALSE(state.run.blocked.isEmpty());
    EXPECT_TRUE(state.run.headline.contains(QStringLiteral("next run from "))) << state.run.headline.toStdString();
}

TEST(TodayRun, ListsRunsWithoutARating)
{
    const TodayState state = todayOf(milesOfCase9().run(7, { .during = none, .after = none }), 7);
    ASSERT_EQ(state.run.unrated.size(), 1U);
    EXPECT_TRUE(state.run.unrated[0].label.contains(QStringLiteral("2.0 mi")));
    EXPECT_EQ(state.run.today, QStringLiteral("2.0 mi run today"));
}

TEST(TodayRun, WarnsOfALongRun)
{
    EXPECT_TRUE(todayOf(milesOfCase9().run(7, { .hundredthMiles = 220 }), 7).run.warning.isEmpty());
    const TodayState state = todayOf(milesOfCase9().run(7, { .hundredthMiles = 230 }), 7);
    EXPECT_TRUE(state.run.warning.contains(QStringLiteral("15 %"))) << state.run.warning.toStdString();
}

TEST(TodayRun, AsksForATotalWhenThereIsNone)
{
    const TodayState state = todayOf(HistoryBuilder(), 2);
    EXPECT_FALSE(state.run.hasTarget);
    EXPECT_FALSE(state.run.decision);
}
