// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/adherence.h"
#include "support/history_builder.h"

namespace springback::test {
namespace {

Adherence over(const HistoryBuilder& builder, int from, int to)
{
    return adherenceOver(builder.build(), day(from), day(to));
}

TEST(Adherence, CountsDatesWithASessionAgainstTheStagesWeek)
{
    HistoryBuilder b;
    b.goods(0, 6).session(3); // a second on one date never counts twice
    const auto week = over(b, 0, 6);
    EXPECT_EQ(week.done, 7);
    EXPECT_EQ(week.planned.num, 49);
    EXPECT_EQ(week.planned.den, 7);
    EXPECT_EQ(week.percent(), 100);
    EXPECT_EQ(over(b, 0, 13).percent(), 50);
}

TEST(Adherence, TheDayOfAMoveCountsForTheNewStage)
{
    HistoryBuilder b;
    b.move(7, 2).move(14, 3);
    EXPECT_EQ(over(b, 14, 20).planned.num, 7 * 3);
    EXPECT_EQ(over(b, 13, 14).planned.num, 7 + 3);
}

TEST(Adherence, LeavesOutWhatIsBeforeTheStart)
{
    EXPECT_EQ(over(HistoryBuilder().good(0), -7, 0).planned.num, 7);
    EXPECT_EQ(over(HistoryBuilder(), -7, -1).percent(), std::nullopt);
}

TEST(Adherence, TakesPausesAndDaysOfStopOrRestOutOfBothSides)
{
    const auto paused = over(HistoryBuilder().goods(0, 13).pause(3, 5), 0, 6);
    EXPECT_EQ(paused.done, 4);
    EXPECT_EQ(paused.planned.num, 4 * 7);
    const auto stopped = over(HistoryBuilder().goods(0, 13).flag(FlagKind::Clot, 3, 5), 0, 6);
    EXPECT_EQ(stopped.done, 5);
    EXPECT_EQ(stopped.planned.num, 5 * 7);
    const auto asked = over(HistoryBuilder().goods(0, 13).flag(FlagKind::OtherPain, 3, 5), 0, 6);
    EXPECT_EQ(asked.done, 7);
    const auto rested = over(HistoryBuilder().goods(0, 13).extra(3, 6), 0, 6);
    EXPECT_EQ(rested.done, 4);
    EXPECT_EQ(rested.planned.num, 4 * 7);
    EXPECT_EQ(rested.held, seconds{ 4 * 225 });
}

TEST(Adherence, PausesMayOverlap)
{
    const auto week = over(HistoryBuilder().goods(0, 13).pause(0, 9).pause(2, 3), 0, 10);
    EXPECT_EQ(week.done, 1);
}

TEST(Adherence, TheDoseIsHeldAgainstPlanned)
{
    HistoryBuilder b;
    b.session(1, { .begun = 1 }).session(2);
    EXPECT_EQ(over(b, 0, 6).dosePercent(), 60);
    EXPECT_EQ(over(b, 3, 6).dosePercent(), std::nullopt);
}

} // namespace
} // namespace springback::test
