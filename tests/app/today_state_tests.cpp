// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/app/today_presenter.h"
#include "support/history_builder.h"
#include "today_fixture.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

TEST(TodayMorning, IsAskedUntilItIsGiven)
{
    const TodayState asked = todayOf(HistoryBuilder().checkIns(1, 3, 1), 4);
    EXPECT_FALSE(asked.morning.given);
    EXPECT_EQ(asked.morning.date, day(4));
    EXPECT_FALSE(asked.morning.entry.pain);

    const TodayState given = todayOf(HistoryBuilder().checkIns(1, 4, 0), 4);
    EXPECT_TRUE(given.morning.given);
    EXPECT_EQ(given.morning.line, QStringLiteral("pain 0"));
}

TEST(TodayMorning, ZeroIsNotTheSameAsNotGiven)
{
    const TodayState zero = todayOf(HistoryBuilder().checkIn(4, 0), 4);
    const TodayState none_ = todayOf(HistoryBuilder().checkIn(4, none, { .stiffness = 10 }), 4);
    EXPECT_EQ(zero.morning.line, QStringLiteral("pain 0"));
    EXPECT_TRUE(none_.morning.line.startsWith(QStringLiteral("pain not given"))) << none_.morning.line.toStdString();
    EXPECT_TRUE(none_.morning.given);
}

TEST(TodayMorning, SaysWhatItCloses)
{
    const auto builder = HistoryBuilder().move(1, 2).session(3).run(3);
    EXPECT_EQ(
        todayOf(builder, 4).morning.closes, QStringLiteral("It closes yesterday: phase 2, 5 × 45 s · run of 2.0 mi"));
    EXPECT_TRUE(todayOf(builder, 5).morning.closes.isEmpty());
}

TEST(TodayMorning, SaysHowManySetsWereDoneOfAShortSession)
{
    const auto builder = HistoryBuilder().session(3, { .begun = 3 });
    EXPECT_EQ(todayOf(builder, 4).morning.closes, QStringLiteral("It closes yesterday: phase 1, 3 of 5 sets of 45 s"));
}

TEST(TodayMorning, OffersTheMissedMorningsOfThreeDays)
{
    const TodayState state = todayOf(HistoryBuilder().checkIns(0, 4, 1).checkIn(7, 1), 8);
    ASSERT_EQ(state.morning.missed.size(), 2U);
    EXPECT_EQ(state.morning.missed[0].date, day(6));
    EXPECT_EQ(state.morning.missed[1].date, day(5));
}

TEST(TodayMorning, OffersNoMorningBeforeTheEpisode)
{
    const TodayState state = todayOf(HistoryBuilder(), 1);
    ASSERT_EQ(state.morning.missed.size(), 1U);
    EXPECT_EQ(state.morning.missed[0].date, day(0));
}

TEST(TodayExercise, GivesNameDoseAndHowOnADayToGo)
{
    const TodayState state = todayOf(HistoryBuilder().goods(0, 2).checkIn(3, 1), 3);
    EXPECT_EQ(state.exercise.advice, Advice::Go);
    EXPECT_TRUE(state.exercise.allowed);
    EXPECT_EQ(state.exercise.name, words::exerciseName(stage(1), Variant::Full));
    EXPECT_TRUE(state.exercise.dose.startsWith(QStringLiteral("5 × 45 s")));
    EXPECT_TRUE(state.exercise.reasons.isEmpty());
}

TEST(TodayExercise, OffersTheEasierVersionWithItsReason)
{
    const TodayState state = todayOf(HistoryBuilder().move(1, 2).goods(1, 2).checkIn(3, 4), 3);
    EXPECT_EQ(state.exercise.advice, Advice::Easier);
    EXPECT_TRUE(state.exercise.allowed);
    EXPECT_EQ(state.exercise.variant, Variant::Easier);
    ASSERT_EQ(state.exercise.reasons.size(), 1);
    EXPECT_EQ(state.exercise.name, words::exerciseName(stage(2), Variant::Easier));
}

TEST(TodayExercise, SaysWhyItRestsAndWhenItGoesOn)
{
    const TodayState state = todayOf(HistoryBuilder().move(0, 3).session(2).checkIn(3, 1), 3);
    EXPECT_EQ(state.exercise.advice, Advice::RestDay);
    EXPECT_FALSE(state.exercise.allowed);
    ASSERT_EQ(state.exercise.reasons.size(), 1);
    EXPECT_TRUE(state.exercise.reasons[0].contains(words::date(day(4)))) << state.exercise.reasons[0].toStdString();
}

TEST(TodayExercise, ShowsTheFlarePlanAfterAFlareOnly)
{
    Plan plan = publishedPlan();
    plan.flarePlan = "Two days off, then the band.";
    auto builder = HistoryBuilder().plan(0, plan).goods(0, 3);
    EXPECT_TRUE(todayOf(builder, 4).exercise.flarePlan.isEmpty());
    builder.run(4, { .during = 6 });
    const TodayState state = todayOf(builder, 5);
    EXPECT_EQ(state.exercise.advice, Advice::Rest);
    EXPECT_EQ(state.exercise.flarePlan, QStringLiteral("Two days off, then the band."));
}

TEST(TodayExercise, StopsUnderAStopFlagAndPutsItOnTop)
{
    auto builder = HistoryBuilder().goods(0, 3).flag(FlagKind::OtherPain, 2).flag(FlagKind::Clot, 4);
    const TodayState state = todayOf(builder, 4);
    EXPECT_EQ(state.exercise.advice, Advice::Stop);
    EXPECT_FALSE(state.exercise.allowed);
    ASSERT_EQ(state.flags.size(), 2U);
    EXPECT_TRUE(state.flags[0].stop);
    EXPECT_EQ(state.flags[0].act, words::flagAct(FlagKind::Clot));
    EXPECT_FALSE(state.flags[1].stop);
}

TEST(TodayExercise, LetsAFlagGoThatWasClosedToday)
{
    const TodayState state = todayOf(HistoryBuilder().goods(0, 3).flag(FlagKind::Rupture, 2, 4), 4);
    EXPECT_TRUE(state.flags.empty());
    EXPECT_NE(state.exercise.advice, Advice::Stop);
}

TEST(TodayExercise, LetsMaintenanceChoose)
{
    auto builder = HistoryBuilder().move(0, 6).session(1, { .stage = 4 }).checkIns(0, 5, 1);
    const TodayState state = todayOf(builder, 5);
    ASSERT_EQ(state.exercise.choices.size(), 3U);
    EXPECT_EQ(state.exercise.stage, stage(4));
    const TodayState chosen = todayOf(builder, 5, { .chosen = stage(3) });
    EXPECT_EQ(chosen.exercise.stage, stage(3));
    EXPECT_TRUE(chosen.exercise.dose.startsWith(QStringLiteral("5 × 45 s"))) << chosen.exercise.dose.toStdString();
    EXPECT_FALSE(state.gate);
}

TEST(TodayExercise, ListsWhatWasDoneToday)
{
    const TodayState state = todayOf(HistoryBuilder().session(3, { .during = 2 }), 3);
    ASSERT_EQ(state.exercise.done.size(), 1U);
    EXPECT_EQ(state.exercise.done[0].line, QStringLiteral("phase 1, 5 × 45 s · worst pain 2"));
    EXPECT_TRUE(state.exercise.secondAllowed);
}

TEST(TodayExtras, AreThoseOfTheWeekdayOrAlreadyAnswered)
{
    Plan plan = publishedPlan();
    const int weekday = words::qdate(day(3)).dayOfWeek();
    plan.extras
        = { { "Balance", "1 min", { weekday } }, { "Bridge", "3 × 10", { weekday % 7 + 1 } }, { "Calf", "", {} } };
    auto builder = HistoryBuilder().plan(0, plan);
    const TodayState open = todayOf(builder, 3);
    ASSERT_EQ(open.exercise.extras.size(), 2U);
    EXPECT_EQ(open.exercise.extras[0].answer, ExtraAnswer::Open);
    builder.extra(3, 0);
    const TodayState done = todayOf(builder, 3);
    EXPECT_EQ(done.exercise.extras[0].answer, ExtraAnswer::Done);
    ASSERT_TRUE(done.exercise.extras[0].pain);
    EXPECT_EQ(done.exercise.extras[0].pain->value(), 0);
}

TEST(TodayQuestions, KnowWhyTheyAreAsked)
{
    auto builder = HistoryBuilder();
    EXPECT_EQ(todayOf(builder, 3).questions.due, FlagQuestions::Start);
    FlagCheck check;
    check.date = day(3);
    check.meta.created.at = Instant{ std::chrono::minutes{ 1000 } };
    builder.records().add(check);
    const TodayState state = todayOf(builder, 4);
    EXPECT_EQ(state.questions.due, FlagQuestions::NotDue);
    EXPECT_EQ(state.questions.list.size(), 7U);
}

TEST(TodayQuestions, PointOutLongStiffMornings)
{
    auto builder = HistoryBuilder();
    for (int n = 1; n <= 3; ++n)
        builder.checkIn(n, 1, { .stiffness = 40 });
    const TodayState state = todayOf(builder, 3);
    EXPECT_FALSE(state.questions.list[5].hint.isEmpty());
    EXPECT_TRUE(state.questions.list[4].hint.isEmpty());
}

TEST(TodayNews, IsTheSharedNoteOfTheNewestVisit)
{
    auto builder = HistoryBuilder().visit(3);
    builder.records().visits.front().sharedNote = "Keep the heel high.";
    builder.records().visits.front().with = "A. Clinician";
    ASSERT_EQ(todayOf(builder, 5).news.size(), 1U);
    EXPECT_EQ(todayOf(builder, 5).news.front().text, QStringLiteral("Keep the heel high."));
    EXPECT_TRUE(todayOf(builder, 2).news.empty());
}
