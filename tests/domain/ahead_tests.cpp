// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/ahead.h"

#include <gtest/gtest.h>

#include "support/history_builder.h"

namespace springback::test {
namespace {

std::vector<Date> on(std::initializer_list<int> numbers)
{
    std::vector<Date> dates;
    for (const int n : numbers)
        dates.push_back(day(n));
    return dates;
}

Plan withStageOne(int perWeek, int spacing)
{
    Plan plan = publishedPlan();
    plan.stages[0].perWeek = perWeek;
    plan.stages[0].spacing = spacing;
    return plan;
}

Visit visitOn(int n, std::optional<int> next)
{
    Visit visit;
    visit.date = day(n);
    if (next)
        visit.next = day(*next);
    return visit;
}

TEST(Ahead, ADailySessionStandsOnEveryDay)
{
    EXPECT_EQ(sessionsAhead(HistoryBuilder().good(0).build(), day(1), days{ 4 }), on({ 1, 2, 3, 4 }));
}

TEST(Ahead, ThreeAWeekAreSpreadOverIt)
{
    const History history = HistoryBuilder().plan(0, withStageOne(3, 0)).build();
    EXPECT_EQ(sessionsAhead(history, day(1), days{ 10 }), on({ 1, 3, 5, 8, 10 }));
}

TEST(Ahead, TheSpacingOfThePlanIsKept)
{
    const History history = HistoryBuilder().plan(0, withStageOne(7, 2)).build();
    EXPECT_EQ(sessionsAhead(history, day(1), days{ 8 }), on({ 1, 4, 7 }));
}

TEST(Ahead, NoneStandsInAPause)
{
    EXPECT_EQ(sessionsAhead(HistoryBuilder().pause(3, 4).build(), day(1), days{ 6 }), on({ 1, 2, 5, 6 }));
}

TEST(Ahead, NoneIsPlannedWhileAStopFlagIsOpenOrThePlanAsksForNone)
{
    EXPECT_TRUE(sessionsAhead(HistoryBuilder().flag(FlagKind::Rupture, 0).build(), day(1), days{ 6 }).empty());
    EXPECT_TRUE(sessionsAhead(HistoryBuilder().plan(0, withStageOne(0, 0)).build(), day(1), days{ 6 }).empty());
}

TEST(Ahead, AppointmentsComeInOrderEachDateOnceAndNoneOfThePast)
{
    HistoryBuilder b;
    for (const Visit& visit : { visitOn(0, 30), visitOn(5, 12), visitOn(6, 12), visitOn(7, {}), visitOn(8, 9) })
        b.records().visits.push_back(visit);
    const auto ahead = appointmentsAhead(b.build(), day(10));
    ASSERT_EQ(ahead.size(), 2U);
    EXPECT_EQ(ahead[0].next, day(12));
    EXPECT_EQ(ahead[0].date, day(6)) << "what was said last";
    EXPECT_EQ(ahead[1].next, day(30));
}

} // namespace
} // namespace springback::test
