// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/replay.h"

#include <gtest/gtest.h>

#include "support/history_builder.h"

namespace springback::test {

namespace {

/// A stage 1 in which everything asked is there from day 7 on, and the move came on day 9.
HistoryBuilder easyCourse()
{
    HistoryBuilder b;
    b.goods(0, 11).test(6, MeasureKind::DoubleHeelRaise, 12).move(9, 2);
    return b;
}

} // namespace

TEST(Replay, IsWhatHappenedWhenNothingIsTried)
{
    HistoryBuilder b = easyCourse();
    const Replay result = replay(b.records(), publishedPlan(), day(12));
    EXPECT_EQ(result.daysThatDiffer(), 0);
    ASSERT_EQ(result.days.size(), 13U);
    ASSERT_EQ(result.stints.size(), 2U);
    EXPECT_EQ(result.stints[0].openedThen, day(7));
    EXPECT_EQ(result.stints[0].openedReplayed, day(7));
    EXPECT_EQ(result.stints[0].left, day(9));
    EXPECT_EQ(result.days[9].stage, stage(1)) << "on its day a move is judged from the stage it ended";
    EXPECT_EQ(result.days[9].was, ReplayOutcome::Opened);
    EXPECT_FALSE(result.stints[1].left.has_value());
}

TEST(Replay, OpensLaterUnderAStricterPlan)
{
    HistoryBuilder b = easyCourse();
    Plan strict = publishedPlan();
    strict.stages[0].gate.days = 9;
    const Replay result = replay(b.records(), strict, day(12));
    EXPECT_EQ(result.stints[0].openedThen, day(7));
    EXPECT_EQ(result.stints[0].openedReplayed, day(9));
    EXPECT_EQ(result.daysThatDiffer(), 2) << "days 7 and 8";
    strict.stages[0].gate.days = 30;
    EXPECT_FALSE(replay(b.records(), strict, day(12)).stints[0].openedReplayed.has_value());
}

TEST(Replay, SetsThePlanTriedInPlaceOfEveryVersion)
{
    HistoryBuilder b = easyCourse();
    Plan quick = publishedPlan();
    quick.stages[0].gate.days = 5;
    quick.stages[0].gate.function.clear();
    b.plan(4, quick);
    const Replay result = replay(b.records(), publishedPlan(), day(12));
    EXPECT_LT(*result.stints[0].openedThen, day(7));
    EXPECT_EQ(result.stints[0].openedReplayed, day(7));
}

TEST(Replay, HoldsInMaintenanceWhichHasNoGate)
{
    HistoryBuilder b;
    b.inStage(6, 0).checkIns(0, 5, 1).session(2, { .stage = 5 });
    for (const ReplayDay& judged : replay(b.records(), publishedPlan(), day(5)).days)
        EXPECT_EQ(judged.was, ReplayOutcome::Held);
}

TEST(Replay, CountsTheDaysOfAStepBack)
{
    HistoryBuilder b;
    b.inStage(3, 0).checkIns(0, 30, 1).session(2).checkIn(20, 7).checkIn(26, 7);
    const Replay result = replay(b.records(), publishedPlan(), day(30));
    ASSERT_FALSE(result.stints.empty());
    EXPECT_GT(result.stints.back().stepBackDaysThen, 0);
    EXPECT_EQ(result.stints.back().stepBackDaysThen, result.stints.back().stepBackDaysReplayed);
}

} // namespace springback::test
