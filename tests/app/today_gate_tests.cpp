// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <algorithm>

#include "today_fixture.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

/// Worked case 1: ready on day 7.
HistoryBuilder readyOnDay7()
{
    return HistoryBuilder().checkIn(0, 1).goods(0, 6).test(6, MeasureKind::DoubleHeelRaise, 12);
}

const CriterionState& at(const TodayState& state, CriterionId id)
{
    return *std::find_if(state.gate->criteria.begin(), state.gate->criteria.end(),
        [id](const CriterionState& criterion) { return criterion.id == id; });
}

} // namespace

TEST(TodayGate, CountsWhatIsMetAndSaysWhenItCouldOpen)
{
    const TodayState state = todayOf(readyOnDay7(), 6);
    ASSERT_TRUE(state.gate);
    EXPECT_FALSE(state.gate->ready);
    EXPECT_EQ(state.gate->headline, QStringLiteral("Phase 1 → 2: 6 of 7 met"));
    EXPECT_EQ(state.gate->earliest, QStringLiteral("earliest %1").arg(words::date(day(7))));
    EXPECT_EQ(at(state, CriterionId::Days).result, Result::NotMet);
    EXPECT_EQ(at(state, CriterionId::Days).word, words::result(Result::NotMet));
    EXPECT_EQ(at(state, CriterionId::Days).value, QStringLiteral("6"));
}

TEST(TodayGate, IsReadyWithWhatChanges)
{
    const TodayState state = todayOf(readyOnDay7(), 7);
    ASSERT_TRUE(state.gate);
    EXPECT_TRUE(state.gate->ready);
    EXPECT_EQ(state.gate->move, QStringLiteral("Move to phase 2"));
    ASSERT_FALSE(state.gate->changes.empty());
    EXPECT_NE(state.gate->changes[0].before, state.gate->changes[0].after);
}

TEST(TodayGate, LinksAMissingMorningToTheFormThatFillsItIn)
{
    const TodayState state = todayOf(readyOnDay7().noCheckIn(6), 7);
    const CriterionState& morning = at(state, CriterionId::NextMorning);
    EXPECT_EQ(morning.result, Result::NoData);
    ASSERT_FALSE(morning.links.empty());
    EXPECT_TRUE(morning.links[0].morning);
    EXPECT_EQ(morning.links[0].date, day(6));
    EXPECT_FALSE(morning.links[0].kind);
}

TEST(TodayGate, LinksABreachToItsEntry)
{
    auto builder = HistoryBuilder().checkIn(0, 1).goods(0, 4).good(5, { .before = 1, .during = 4 }).good(6);
    const TodayState state = todayOf(builder, 7);
    const CriterionState& during = at(state, CriterionId::PainDuring);
    EXPECT_EQ(during.result, Result::NotMet);
    ASSERT_FALSE(during.links.empty());
    EXPECT_EQ(during.links[0].kind, RecordKind::Session);
    EXPECT_EQ(during.links[0].date, day(5));
}

TEST(TodayGate, OffersTheTestWhenExerciseIsAllowed)
{
    auto builder = HistoryBuilder().checkIn(0, 1).goods(0, 6);
    const TodayState open = todayOf(builder, 7);
    ASSERT_EQ(open.gate->tests.size(), 1U);
    EXPECT_EQ(open.gate->tests[0], MeasureKind::DoubleHeelRaise);
    EXPECT_TRUE(open.gate->canTest);
    builder.flag(FlagKind::Clot, 7);
    EXPECT_FALSE(todayOf(builder, 7).gate->canTest);
    EXPECT_FALSE(todayOf(readyOnDay7(), 7).gate->canTest);
}

TEST(TodayGate, AsksForAnAgreementFromStageThreeOn)
{
    auto builder = HistoryBuilder().move(0, 3);
    const TodayState asked = todayOf(builder, 2);
    EXPECT_EQ(asked.gate->signOff, SignOffNeed::Clinician);
    EXPECT_FALSE(asked.gate->signedOff);
    builder.signOff(1, 3);
    const TodayState signedOff = todayOf(builder, 2);
    EXPECT_TRUE(signedOff.gate->signedOff);
    EXPECT_TRUE(at(signedOff, CriterionId::SignOff).detail.contains(QStringLiteral("A. Clinician")));
    EXPECT_EQ(todayOf(HistoryBuilder(), 2).gate->signOff, SignOffNeed::NotAsked);
}

TEST(TodayGate, LetsASelfManagedRunnerConfirm)
{
    Plan plan = publishedPlan();
    plan.selfManaged = true;
    EXPECT_EQ(todayOf(HistoryBuilder().plan(0, plan).move(0, 3), 2).gate->signOff, SignOffNeed::Self);
}

TEST(TodayGate, NamesBothHalvesOfPhaseFour)
{
    EXPECT_TRUE(todayOf(HistoryBuilder().move(0, 4), 2)
                    .gate->headline.startsWith(QStringLiteral("Phase 4 (both legs) → 4 (one leg):")));
}

TEST(TodayGate, SaysStableAmber)
{
    auto builder = HistoryBuilder();
    for (int n = 0; n <= 20; ++n)
        builder.checkIn(n, n < 13 ? 1 : 3);
    for (int n = 0; n <= 20; ++n)
        builder.session(n, { .during = 3 });
    const TodayState state = todayOf(builder, 20);
    ASSERT_FALSE(state.gate->ready);
    EXPECT_FALSE(state.gate->stable.isEmpty());
    EXPECT_TRUE(todayOf(readyOnDay7(), 6).gate->stable.isEmpty());
}

TEST(TodayStepBack, IsOfferedWithItsReasonAndCanBeDeclined)
{
    auto builder = HistoryBuilder().move(0, 3).run(20, { .during = 6 }).run(26, { .during = 7 });
    const TodayState state = todayOf(builder, 29);
    ASSERT_TRUE(state.stepBack);
    EXPECT_TRUE(state.stepBack->offered);
    EXPECT_FALSE(state.stepBack->why.isEmpty());
    EXPECT_EQ(state.stepBack->target, QStringLiteral("phase 2"));
    EXPECT_TRUE(todayOf(builder, 29, { .stepBackDeclined = true }).stepBack->declined);
}

TEST(TodayStepBack, IsThereByChoiceButNotInStageOne)
{
    EXPECT_FALSE(todayOf(HistoryBuilder(), 2).stepBack);
    const TodayState state = todayOf(HistoryBuilder().move(0, 2).good(1), 2);
    ASSERT_TRUE(state.stepBack);
    EXPECT_FALSE(state.stepBack->offered);
    EXPECT_EQ(state.stepBack->title, QStringLiteral("Step back to phase 1"));
}

TEST(TodayMoves, SayHowHopsBegin)
{
    const TodayState state = todayOf(HistoryBuilder().move(0, 3), 2);
    const auto& changes = state.gate->changes;
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_TRUE(changes[1].after.startsWith(QStringLiteral("5 × 6 s"))) << changes[1].after.toStdString();
    EXPECT_TRUE(changes[2].before.startsWith(QStringLiteral("3 day")));
}
