// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/course.h"
#include "support/history_builder.h"

using namespace springback;
using namespace springback::test;

TEST(Course, CountsItsWeeksFromItsOwnStart)
{
    HistoryBuilder builder;
    builder.start(3).checkIn(3, 4).run(5, { .hundredthMiles = 150 }).checkIn(11, 0).run(12).run(13);
    const CourseFacts facts = courseFacts(History(builder.records()), day(18));
    ASSERT_EQ(facts.weeks.size(), 3u);
    EXPECT_EQ(facts.weeks[0].worst, Pain::of(4));
    EXPECT_EQ(facts.weeks[0].ran, Distance::ofHundredthMiles(150));
    EXPECT_EQ(facts.weeks[1].ran, Distance::ofHundredthMiles(400));
    EXPECT_FALSE(facts.weeks[2].worst) << "not given is not zero";
    EXPECT_FALSE(facts.weeks[2].hasEntry);
}

TEST(Course, AWeekWithNothingButZeroesIsRatedZero)
{
    HistoryBuilder builder;
    builder.checkIn(0, 0);
    const CourseFacts facts = courseFacts(History(builder.records()), day(3));
    EXPECT_EQ(facts.weeks.front().worst, Pain::of(0));
    EXPECT_TRUE(facts.weeks.front().hasEntry);
}

TEST(Course, TellsWhenEachStageWasFirstReached)
{
    HistoryBuilder builder;
    builder.move(8, 2).move(25, 3).move(30, 2).move(45, 3);
    const CourseFacts facts = courseFacts(History(builder.records()), day(50));
    ASSERT_EQ(facts.reached.size(), 2u);
    EXPECT_EQ(facts.reached[0].days, 8);
    EXPECT_EQ(facts.reached[1].stage, stage(3));
    EXPECT_EQ(facts.reached[1].days, 25) << "the first time, not the time after the step back";
    EXPECT_EQ(facts.stage, stage(3));
}

TEST(Course, ForgetsTheFirstStageAndWhatCameAfterItsEnd)
{
    HistoryBuilder builder;
    builder.move(8, 2).stepBack(12, 1).move(30, 2).move(45, 3);
    const CourseFacts facts = courseFacts(History(builder.records()), day(40));
    ASSERT_EQ(facts.reached.size(), 1u) << "it began in the first";
    EXPECT_EQ(facts.reached[0].days, 8);
    EXPECT_EQ(facts.stage, stage(2));
}

TEST(Course, ItsEndIsTheLastSevenDays)
{
    HistoryBuilder builder;
    builder.checkIn(10, 6).run(10).checkIn(14, 2).run(17, { .hundredthMiles = 300 });
    const CourseFacts facts = courseFacts(History(builder.records()), day(20));
    EXPECT_EQ(facts.worstAtEnd, Pain::of(2));
    EXPECT_EQ(facts.ranAtEnd, Distance::ofHundredthMiles(300));
    EXPECT_EQ(facts.flares, std::vector<Date>{ day(10) });
}

TEST(Course, NamesTheOtherOneThatIsOpen)
{
    Case known;
    known.episodes.resize(3);
    known.episodes[0].episode.closed = day(1);
    known.episodes[1].episode.start = day(2);
    known.episodes[2].episode.start = day(3);
    ASSERT_EQ(alsoOpen(known).size(), 1u);
    EXPECT_EQ(alsoOpen(known).front(), &known.episodes[1]);
}
