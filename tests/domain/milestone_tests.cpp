// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/milestone.h"

#include <gtest/gtest.h>

#include "support/history_builder.h"

namespace springback::test {

namespace {

Milestone asking(std::optional<MeasureKind> measure, std::int64_t tenths)
{
    Milestone milestone;
    milestone.label = "Back to the club";
    milestone.measure = measure;
    milestone.atLeastTenths = tenths;
    return milestone;
}

} // namespace

TEST(Milestone, IsReachedOnTheFirstDayItsMeasureSaysSo)
{
    HistoryBuilder b;
    b.visaA(3, 70).visaA(30, 90).visaA(60, 95).visaA(70, 80).test(2, MeasureKind::DoubleHop, 95);
    const auto stand = standOf(asking(MeasureKind::VisaA, 900), b.records(), day(80));
    EXPECT_EQ(stand.reached, day(30));
    EXPECT_TRUE(stand.byItself);
    EXPECT_EQ(stand.newest, 800);
    EXPECT_FALSE(standOf(asking(MeasureKind::VisaA, 900), b.records(), day(29)).reached);
}

TEST(Milestone, CountsTheSoreSideAndTheWeakerOfTwo)
{
    using enum MeasureKind;
    HistoryBuilder left(Side::Left);
    left.sided(5, SingleHeelRaise, { { Side::Left, 15 }, { Side::Right, 25 } });
    EXPECT_FALSE(standOf(asking(SingleHeelRaise, 200), left.records(), day(9)).reached);
    HistoryBuilder right(Side::Right);
    right.sided(5, SingleHeelRaise, { { Side::Left, 15 }, { Side::Right, 25 } });
    EXPECT_EQ(standOf(asking(SingleHeelRaise, 200), right.records(), day(9)).reached, day(5));
    HistoryBuilder both(Side::Both);
    both.sided(5, SingleHeelRaise, { { Side::Left, 15 }, { Side::Right, 25 } });
    EXPECT_EQ(standOf(asking(SingleHeelRaise, 200), both.records(), day(9)).newest, 150);
}

TEST(Milestone, CountsALowerScoreWhereLowerIsBetter)
{
    HistoryBuilder b;
    b.sided(2, MeasureKind::TendinsA, { { Side::Both, 40, none } });
    b.sided(20, MeasureKind::TendinsA, { { Side::Both, 10, none } });
    EXPECT_EQ(standOf(asking(MeasureKind::TendinsA, 150), b.records(), day(30)).reached, day(20));
}

TEST(Milestone, LeavesOutAMeasureWithoutTheSideThatCounts)
{
    using enum MeasureKind;
    HistoryBuilder both(Side::Both);
    both.sided(5, SingleHeelRaise, { { Side::Left, 25 } });
    EXPECT_FALSE(standOf(asking(SingleHeelRaise, 200), both.records(), day(30)).newest);
    HistoryBuilder b;
    b.visaA(3, 95);
    b.records().measures.front().values.clear();
    EXPECT_FALSE(standOf(asking(VisaA, 900), b.records(), day(30)).reached);
}

TEST(Milestone, LeavesOutWhatWasMeasuredOrRunBeforeTheCourseOrIsYetToCome)
{
    HistoryBuilder b;
    b.visaA(2, 95).visaA(40, 60).visaA(70, 95).run(2, { 1'200, 1, 1 }).run(70, { 1'200, 1, 1 });
    b.records().episode.start = day(10);
    EXPECT_FALSE(standOf(asking(MeasureKind::VisaA, 900), b.records(), day(60)).reached);
    EXPECT_EQ(standOf(asking(MeasureKind::VisaA, 900), b.records(), day(60)).newest, 600);
    EXPECT_FALSE(standOf(asking({}, 100), b.records(), day(60)).reached);
    EXPECT_EQ(standOf(asking({}, 100), b.records(), day(80)).reached, day(70));
}

TEST(Milestone, AddsUpTheRunningOfAnySevenDays)
{
    HistoryBuilder b;
    b.run(1, { .hundredthMiles = 400 }).run(8, { .hundredthMiles = 500 }).run(14, { .hundredthMiles = 500 });
    const auto stand = standOf(asking(std::nullopt, 100), b.records(), day(16));
    EXPECT_EQ(stand.reached, day(14)) << "days 8 to 14 are seven; days 1 to 8 are eight";
    EXPECT_EQ(stand.newest, 50) << "of the last seven days";
}

TEST(Milestone, KeepsADateGivenByHand)
{
    HistoryBuilder b;
    b.visaA(30, 95);
    Milestone milestone = asking(MeasureKind::VisaA, 900);
    milestone.reached = day(12);
    const auto stand = standOf(milestone, b.records(), day(40));
    EXPECT_EQ(stand.reached, day(12));
    EXPECT_FALSE(stand.byItself);
    milestone.atLeastTenths.reset();
    EXPECT_FALSE(fillsItself(milestone));
    EXPECT_FALSE(standOf(milestone, b.records(), day(11)).reached);
}

} // namespace springback::test
