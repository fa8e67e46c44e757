// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/summary.h"
#include "support/history_builder.h"

namespace springback::test {
namespace {

TEST(SummaryDays, KeepMissingAndZeroApart)
{
    HistoryBuilder b;
    b.checkIn(1, 0, { .stiffness = 0 }).session(2, { .before = 4, .during = 3 }).run(2, { .during = 5 });
    b.checkIn(3, none).run(4, { .during = none, .after = none });
    const auto days = summariseDays(b.build(), day(0), day(4));
    ASSERT_EQ(days.size(), 5u);
    EXPECT_FALSE(days[0].hasEntry);
    EXPECT_EQ(days[0].nextMorning, Pain::of(0));
    EXPECT_EQ(days[1].morning, Pain::of(0));
    EXPECT_EQ(days[1].stiffness, 0);
    EXPECT_EQ(days[2].sessionPain, Pain::of(3));
    EXPECT_EQ(days[2].runPain, Pain::of(5));
    EXPECT_EQ(days[2].during, Pain::of(5));
    EXPECT_EQ(days[2].nextMorning, std::nullopt);
    EXPECT_EQ(days[2].held, seconds{ 225 });
    EXPECT_TRUE(days[3].hasEntry);
    EXPECT_EQ(days[3].morning, std::nullopt);
    EXPECT_EQ(days[3].stiffness, std::nullopt);
    EXPECT_EQ(days[4].runs, 1);
    EXPECT_EQ(days[4].ran, Distance::ofHundredthMiles(200));
    EXPECT_EQ(days[4].during, std::nullopt);
    EXPECT_TRUE(summariseDays(b.build(), day(4), day(3)).empty());
}

TEST(SummaryDays, SayHowValuesCameAndWhatTheDayWas)
{
    HistoryBuilder b;
    b.checkIn(1, 1).session(2).run(3, { .during = 6 }).pause(4, 5).move(5, 2);
    b.records().checkIns[0].meta.provenance = Provenance::Recalled;
    b.records().sessions[0].meta.provenance = Provenance::Edited;
    b.records().runs[0].meta.provenance = Provenance::Imported;
    const auto days = summariseDays(b.build(), day(1), day(5));
    EXPECT_TRUE(days[0].recalled && !days[0].edited && !days[0].imported);
    EXPECT_TRUE(days[1].edited);
    EXPECT_TRUE(days[2].imported && days[2].flare);
    EXPECT_TRUE(days[3].paused && !days[3].hasEntry);
    EXPECT_EQ(days[3].stage, stage(1));
    EXPECT_EQ(days[4].stage, stage(2));
}

TEST(SummaryWeeks, BeginOnTheFirstDayAndMayEndEarly)
{
    HistoryBuilder b;
    b.goods(0, 9).miles(0, 600).miles(8, 700).run(1).run(6, { .hundredthMiles = 300 });
    const auto weeks = summariseWeeks(b.build(), day(0), day(9));
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].ran, Distance::ofHundredthMiles(500));
    EXPECT_EQ(weeks[0].longest, Distance::ofHundredthMiles(300));
    EXPECT_EQ(weeks[0].target, Distance::ofHundredthMiles(600));
    EXPECT_EQ(weeks[0].adherence.percent(), 100);
    EXPECT_EQ(weeks[1].from, day(7));
    EXPECT_EQ(weeks[1].longest, std::nullopt);
    EXPECT_EQ(weeks[1].target, Distance::ofHundredthMiles(700));
    EXPECT_EQ(weeks[1].adherence.done, 3);
}

TEST(StageSpans, CoverEveryDayOnce)
{
    const auto spans = stageSpans(HistoryBuilder().move(7, 2).move(7, 3).stepBack(20, 2).build(), day(30));
    ASSERT_EQ(spans.size(), 3u);
    EXPECT_EQ(spans[0].to, day(6));
    EXPECT_EQ(spans[1].stage, stage(3));
    EXPECT_EQ(spans[1].from, day(7));
    EXPECT_EQ(spans[1].to, day(19));
    EXPECT_EQ(spans[2].stage, stage(2));
    EXPECT_EQ(spans[2].to, day(30));
    EXPECT_EQ(stageSpans(HistoryBuilder().move(7, 2).build(), day(6)).size(), 1u);
    EXPECT_TRUE(stageSpans(HistoryBuilder().build(), day(-1)).empty());
}

TEST(Summary, KnowsNothingAfterItsDay)
{
    HistoryBuilder b;
    b.goods(0, 6).test(6, MeasureKind::DoubleHeelRaise, 12).visit(2).miles(0, 600).flag(FlagKind::OtherPain, 3, 6);
    b.flag(FlagKind::Inflammatory, 4);
    const auto before = summarise(b.build(), day(-2), day(5), day(5));
    EXPECT_EQ(before.lastVisit, day(2));
    EXPECT_EQ(before.daysWithoutEntry, 0);
    EXPECT_EQ(before.days.back().nextMorning, std::nullopt);
    EXPECT_EQ(before.openFlags.size(), 2u);
    EXPECT_EQ(before.earliest, day(7));
    b.visit(6).checkIn(6, 9).extra(6, 9).flag(FlagKind::Clot, 6);
    const auto after = summarise(b.build(), day(-2), day(5), day(5));
    EXPECT_EQ(after.lastVisit, before.lastVisit);
    EXPECT_EQ(after.today.advice, before.today.advice);
    EXPECT_EQ(after.earliest, before.earliest);
    EXPECT_EQ(after.gate->summary(), before.gate->summary());
    EXPECT_EQ(summarise(b.build(), day(0), day(6), day(6)).flares, std::vector<Date>{ day(6) });
    EXPECT_EQ(summarise(b.build(), day(0), day(5), day(6)).days.back().nextMorning, Pain::of(9)) << "known by then";
    EXPECT_TRUE(summarise(b.build(), day(6), day(5), day(5)).days.empty());
}

TEST(Summary, CountsDaysWithoutEntryFromTheStartOn)
{
    const auto summary = summarise(HistoryBuilder().checkIn(1, 1).run(3).build(), day(-5), day(4), day(4));
    EXPECT_EQ(summary.daysWithoutEntry, 3);
    EXPECT_EQ(summary.days.size(), 10u);
}

} // namespace
} // namespace springback::test
