// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <algorithm>

#include "springback/domain/mileage.h"
#include "support/history_builder.h"

namespace springback::test {
namespace {

using Reasons = std::vector<MileReason>;

MileVerdict miles(const HistoryBuilder& builder, int n)
{
    return *judgeMiles(builder.build(), day(n));
}
Distance mi(int hundredths)
{
    return Distance::ofHundredthMiles(hundredths);
}
bool gives(const MileVerdict& verdict, MileReason reason)
{
    return std::find(verdict.why.begin(), verdict.why.end(), reason) != verdict.why.end();
}

// Stage 1 with a g every day, target 6 from day 0, runs on days 1, 3, 5 with all ratings and mornings 1.
HistoryBuilder case9(int hundredthMiles = 200)
{
    HistoryBuilder b;
    b.miles(0, 600).goods(0, 13);
    for (const int n : { 1, 3, 5 })
        b.run(n, { .hundredthMiles = hundredthMiles });
    return b;
}

TEST(WorkedCase9, AGreenWeekIncreasesByOneMile)
{
    const auto verdict = miles(case9(), 7);
    EXPECT_EQ(verdict.decision, MileDecision::Increase);
    EXPECT_EQ(verdict.rule, MileRule::Green);
    EXPECT_EQ(verdict.to, mi(700));
    EXPECT_EQ(verdict.weekTotal, mi(600));
    EXPECT_EQ(verdict.why, Reasons{});
    EXPECT_EQ(miles(case9(), 6).why, Reasons{ MileReason::StepTooYoung });
    EXPECT_EQ(miles(case9(), 6).earliest, day(7));
}

TEST(WorkedCase9, AMissingMorningHoldsWithoutADate)
{
    const auto verdict = miles(case9().noCheckIn(6), 7);
    EXPECT_EQ(verdict.decision, MileDecision::Hold);
    EXPECT_EQ(verdict.why, Reasons{ MileReason::MorningMissing });
    EXPECT_EQ(verdict.blocking, (std::vector<Blocker>{ { {}, day(6) } }));
    EXPECT_EQ(verdict.earliest, std::nullopt);
    EXPECT_EQ(verdict.to, std::nullopt);
}

TEST(WorkedCase9, AnAmberRunHoldsOneWeekAndStableAmberIncreasesAfterTwo)
{
    HistoryBuilder b;
    b.miles(0, 600).goods(0, 13).run(1).run(3, { .during = 4 }).run(5);
    EXPECT_EQ(miles(b, 7).decision, MileDecision::Hold);
    EXPECT_EQ(miles(b, 7).why, Reasons{ MileReason::RunPain });
    b.run(8).run(10, { .during = 4 }).run(12);
    const auto verdict = miles(b, 14);
    EXPECT_EQ(verdict.decision, MileDecision::Increase);
    EXPECT_EQ(verdict.rule, MileRule::Amber);
    EXPECT_EQ(verdict.to, mi(700));
}

TEST(WorkedCase9, TwiceTheTargetHolds)
{
    const auto verdict = miles(case9(400), 7);
    EXPECT_EQ(verdict.decision, MileDecision::Hold);
    EXPECT_EQ(verdict.why, Reasons{ MileReason::VolumeHigh });
    EXPECT_EQ(verdict.earliest, std::nullopt);
}

TEST(WorkedCase10, AStageChangeHoldsForAWeek)
{
    const auto verdict = miles(case9().move(5, 2), 7);
    EXPECT_EQ(verdict.decision, MileDecision::Hold);
    EXPECT_EQ(verdict.why, Reasons{ MileReason::RecentStageChange });
    EXPECT_EQ(verdict.earliest, day(12));
}

TEST(WorkedCase11, WarnsOnlyAboveTheLineExactly)
{
    const auto history = HistoryBuilder().miles(0, 600).run(1, { .hundredthMiles = 200 }).build();
    EXPECT_EQ(percentAboveLongest(history, day(5), mi(230)), 15);
    EXPECT_EQ(percentAboveLongest(history, day(5), mi(220)), std::nullopt);
    EXPECT_EQ(percentAboveLongest(history, day(5), Distance{ mi(220).units + 1 }), 10);
    EXPECT_EQ(percentAboveLongest(history, day(31), mi(230)), 15);
    EXPECT_EQ(percentAboveLongest(history, day(32), mi(230)), std::nullopt);
    EXPECT_EQ(percentAboveLongest(history, day(1), mi(230)), std::nullopt);
}

TEST(WorkedCase13, OneBadWeekIsOneCut)
{
    HistoryBuilder b;
    b.miles(0, 600).move(0, 2).checkIns(1, 14, 0).checkIns(15, 21, 3).checkIns(22, 60, 1);
    int cuts = 0;
    for (int n = 14; n <= 40; ++n) {
        const auto verdict = miles(b, n);
        if (verdict.decision == MileDecision::Reduce) {
            ++cuts;
            b.miles(n, static_cast<int>(verdict.to->hundredths(LengthUnit::Miles)));
        }
    }
    EXPECT_EQ(cuts, 1);
}

TEST(WorkedCase15, UnderAStopTheMilesNeverIncreaseAndNoRunHasADate)
{
    auto b = case9().flag(FlagKind::Rupture, 7, 9);
    EXPECT_EQ(miles(b, 7).decision, MileDecision::Hold);
    EXPECT_EQ(miles(b, 7).why, Reasons{ MileReason::StopAdvised });
    EXPECT_EQ(miles(b, 7).earliest, std::nullopt);
    EXPECT_EQ(miles(b, 8).nextRunDate, std::nullopt);
    EXPECT_EQ(miles(b, 9).nextRunDate, day(9));
}

TEST(WorkedCase16, AFlareOnTheDayOfARaiseReducesOnce)
{
    HistoryBuilder b;
    b.miles(0, 600).goods(0, 20).miles(10, 700).run(10, { .during = 7 });
    const auto verdict = miles(b, 10);
    EXPECT_EQ(verdict.decision, MileDecision::Reduce);
    EXPECT_EQ(verdict.why, Reasons{ MileReason::FlareThisStep });
    EXPECT_EQ(verdict.to, mi(600));
    EXPECT_EQ(verdict.nextRunDate, day(14));
    b.miles(10, 600);
    for (int n = 10; n <= 24; ++n)
        EXPECT_NE(miles(b, n).decision, MileDecision::Reduce) << n;
}

TEST(Miles, NeedATarget)
{
    EXPECT_EQ(judgeMiles(HistoryBuilder().miles(5, 600).build(), day(4)), std::nullopt);
    EXPECT_TRUE(judgeMiles(HistoryBuilder().miles(5, 600).build(), day(5)).has_value());
}

TEST(Miles, TheWeeksTotalMustLieBetween80And120Percent)
{
    struct {
        int each;
        std::optional<MileReason> reason;
    } const cases[] = { { 160, {} }, { 159, MileReason::VolumeLow }, { 240, {} }, { 241, MileReason::VolumeHigh } };
    for (const auto& c : cases) {
        const auto verdict = miles(case9(c.each), 7);
        EXPECT_EQ(verdict.decision, c.reason ? MileDecision::Hold : MileDecision::Increase) << c.each;
        EXPECT_EQ(verdict.why, c.reason ? Reasons{ *c.reason } : Reasons{}) << c.each;
    }
}

TEST(Miles, OneRunIsEnoughUpToTwoMiles)
{
    const auto single = [](int target) {
        return miles(HistoryBuilder().miles(0, target).goods(0, 7).run(3, { .hundredthMiles = target }), 7);
    };
    EXPECT_EQ(single(200).decision, MileDecision::Increase);
    EXPECT_EQ(single(201).why, Reasons{ MileReason::TooFewRuns });
}

struct RunCase {
    const char* what;
    RunSpec run;
    Given morning;
    std::optional<MileReason> reason;
};

TEST(Miles, EveryRunOfTheWeekIsRated)
{
    const RunCase cases[] = {
        { "during at the limit", { .during = 2, .after = 2 }, 2, {} },
        { "after not given", { .during = 2, .after = none }, 0, {} },
        { "during not given", { .during = none, .after = 0 }, 0, MileReason::RunUnrated },
        { "during above", { .during = 3 }, 0, MileReason::RunPain },
        { "after above", { .after = 3 }, 0, MileReason::RunPain },
        { "morning above", {}, 3, MileReason::MorningPain },
        { "morning not given", {}, none, MileReason::MorningMissing },
    };
    for (const auto& c : cases) {
        HistoryBuilder b;
        b.miles(0, 600).goods(0, 6).run(1).run(3, c.run).run(5).checkIn(4, c.morning);
        EXPECT_EQ(miles(b, 7).why, c.reason ? Reasons{ *c.reason } : Reasons{}) << c.what;
    }
}

TEST(Miles, EveryRatingOfTodayCounts)
{
    EXPECT_EQ(miles(case9().extra(7, 2), 7).decision, MileDecision::Increase);
    EXPECT_EQ(miles(case9().extra(7, 3), 7).why, Reasons{ MileReason::PainToday });
}

TEST(Miles, HoldsForEveryReasonOfTimeAndSaysWhenItEnds)
{
    const auto limping = miles(case9().checkIn(4, 1, { .limping = true }), 7);
    EXPECT_EQ(limping.why, Reasons{ MileReason::RecentLimping });
    EXPECT_EQ(limping.earliest, day(11));

    // A flare before the step, so that it does not ask for a reduction.
    HistoryBuilder b;
    b.goods(0, 20).extra(5, 6).miles(6, 600).run(7).run(9).run(11);
    const auto flare = miles(b, 11);
    EXPECT_TRUE(gives(flare, MileReason::RecentFlare));
    EXPECT_TRUE(gives(flare, MileReason::StepTooYoung));

    HistoryBuilder rest;
    rest.goods(0, 20).miles(4, 700).run(5).run(6).run(7).extra(11, 6).miles(11, 600);
    const auto resting = miles(rest, 12);
    EXPECT_TRUE(gives(resting, MileReason::RestAdvised));
    EXPECT_EQ(resting.earliest, day(18));
}

TEST(Miles, TheEarliestHoldDateIsTheLatestOfAllReasonsOfTime)
{
    HistoryBuilder b;
    b.miles(0, 700).goods(0, 20).run(5).run(7).run(9).extra(4, 6).miles(4, 600).move(6, 2);
    b.checkIn(8, 1, { .limping = true });
    const auto verdict = miles(b, 10);
    EXPECT_EQ(verdict.why,
        (Reasons{ MileReason::StepTooYoung, MileReason::RecentFlare, MileReason::RecentLimping,
            MileReason::RecentStageChange }));
    EXPECT_EQ(verdict.earliest, day(15));
}

TEST(Miles, AStepBackOnOfferHoldsWithoutADate)
{
    HistoryBuilder b;
    b.miles(0, 600).move(0, 2).checkIns(1, 7, 0).checkIns(8, 14, 2).run(8).run(10).run(12);
    const auto verdict = miles(b, 14);
    EXPECT_TRUE(gives(verdict, MileReason::StepBackAdvised) || gives(verdict, MileReason::TrendSteep));
    EXPECT_EQ(verdict.earliest, std::nullopt);
}

TEST(Miles, AReductionTakesTheIncrementOrATenthAndRoundsDown)
{
    struct {
        int target;
        int to;
    } const cases[] = { { 600, 500 }, { 1000, 900 }, { 1500, 1350 }, { 1505, 1350 }, { 55, 0 }, { 625, 520 }, { 0, 0 },
        { 100, 0 } };
    for (const auto& c : cases) {
        HistoryBuilder b;
        const auto verdict = miles(b.miles(0, c.target).goods(0, 6).run(3, { .during = 6 }), 4);
        EXPECT_EQ(verdict.decision, MileDecision::Reduce) << c.target;
        EXPECT_EQ(verdict.to, mi(c.to)) << c.target;
    }
}

TEST(Miles, AReductionInKilometresIsCutToATenthOfOne)
{
    auto plan = publishedPlan();
    plan.miles = { Distance::ofMetres(1000), LengthUnit::Kilometres, 7 };
    HistoryBuilder b;
    b.plan(0, plan).miles(0, 0).goods(0, 6).run(3, { .during = 6 });
    b.records().mileTargets[0].target = Distance::ofMetres(10'150);
    EXPECT_EQ(miles(b, 4).to, Distance::ofMetres(9'100));
}

TEST(Miles, OnlyAFlareOfThisStepWithin14DaysReduces)
{
    const auto flareOn = [](int n, int on) {
        HistoryBuilder b;
        return miles(b.miles(5, 600).goods(0, 40).extra(n, 6), on).decision;
    };
    EXPECT_NE(flareOn(4, 5), MileDecision::Reduce);
    EXPECT_EQ(flareOn(5, 5), MileDecision::Reduce);
    EXPECT_EQ(flareOn(6, 19), MileDecision::Reduce);
    EXPECT_NE(flareOn(6, 20), MileDecision::Reduce);
}

TEST(Miles, ASteepTrendReducesOnceTheStepIsAWeekOld)
{
    const auto verdict = [](int since) {
        HistoryBuilder b;
        return miles(b.miles(since, 600).checkIns(1, 7, 0).checkIns(8, 14, 2), 14);
    };
    EXPECT_EQ(verdict(7).decision, MileDecision::Reduce);
    EXPECT_EQ(verdict(7).why, Reasons{ MileReason::TrendSteep });
    EXPECT_EQ(verdict(8).decision, MileDecision::Hold);
}

// Stage 2 since day 1, target 0 since day 3, no runs, mornings 1, heel raises 10 at pain 2.
HistoryBuilder fromZero()
{
    HistoryBuilder b;
    return b.move(1, 2).miles(3, 0).goods(1, 12).test(2, MeasureKind::SingleHeelRaise, 10, 2);
}

TEST(Miles, BeginFromZeroOnMorningsStageAndHeelRaises)
{
    const auto verdict = miles(fromZero(), 10);
    EXPECT_EQ(verdict.decision, MileDecision::Increase);
    EXPECT_EQ(verdict.rule, MileRule::FromZero);
    EXPECT_EQ(verdict.to, mi(100));
    EXPECT_EQ(miles(fromZero(), 9).why, Reasons{ MileReason::StepTooYoung });
    EXPECT_EQ(miles(fromZero().noCheckIn(8), 10).why, Reasons{ MileReason::CheckInMissing });
    EXPECT_EQ(miles(fromZero().checkIn(9, 3), 10).why, Reasons{ MileReason::MorningPain });
    EXPECT_EQ(
        miles(fromZero().test(9, MeasureKind::SingleHeelRaise, 9, 0), 10).why, Reasons{ MileReason::HeelRaiseTest });
    EXPECT_EQ(miles(fromZero().test(9, MeasureKind::SingleHeelRaise, 30, none), 10).why,
        Reasons{ MileReason::HeelRaiseTest });
    EXPECT_EQ(miles(fromZero().run(6, { .during = none }), 10).why, Reasons{ MileReason::RunUnrated });
    EXPECT_EQ(miles(fromZero().run(6, { .hundredthMiles = 900 }), 10).decision, MileDecision::Increase);
}

TEST(Miles, FromZeroAsksForStageTwo)
{
    HistoryBuilder b;
    b.miles(0, 0).goods(0, 8).test(2, MeasureKind::SingleHeelRaise, 12);
    EXPECT_EQ(miles(b, 8).why, Reasons{ MileReason::StageTooEarly });
}

TEST(Miles, FromZeroAsksBothSidesOfBoth)
{
    const auto raises = [](int left, int right) {
        HistoryBuilder b(Side::Both);
        b.move(1, 2).miles(3, 0).goods(1, 12);
        b.sided(2, MeasureKind::SingleHeelRaise, { { Side::Left, left }, { Side::Right, right } });
        return miles(b, 10).decision;
    };
    EXPECT_EQ(raises(10, 10), MileDecision::Increase);
    EXPECT_EQ(raises(10, 9), MileDecision::Hold);
}

TEST(Miles, AmberAsksBothWeeksForTheirRunsAndTotals)
{
    const auto two = [](int firstWeek, int secondWeek) {
        HistoryBuilder b;
        b.miles(0, 600).goods(0, 13);
        for (const int n : { 1, 3, 5 })
            b.run(n, { .hundredthMiles = firstWeek, .during = 5 });
        for (const int n : { 8, 10, 12 })
            b.run(n, { .hundredthMiles = secondWeek, .during = 5 });
        return b;
    };
    EXPECT_EQ(miles(two(200, 200), 14).decision, MileDecision::Increase);
    EXPECT_EQ(miles(two(200, 200), 13).decision, MileDecision::Hold);
    EXPECT_EQ(miles(two(150, 200), 14).decision, MileDecision::Hold);
    EXPECT_EQ(miles(two(200, 250), 14).decision, MileDecision::Hold);
    EXPECT_EQ(miles(two(200, 200).checkIn(14, 4), 14).decision, MileDecision::Increase);
    EXPECT_EQ(miles(two(200, 200).noCheckIn(6), 14).decision, MileDecision::Hold);
}

struct RecoveryCase {
    const char* what;
    RunSpec run;
    Given morning;
    int next; ///< days after the run
};

TEST(Miles, RecoveryFollowsTheWorstOfRunAndMorning)
{
    const RecoveryCase cases[] = {
        { "2: the same date", { .during = 2, .after = 2 }, 2, 0 },
        { "3: two whole days", { .during = 3 }, 0, 3 },
        { "4: three", { .after = 4 }, 0, 4 },
        { "5: three", { .during = 5 }, 0, 4 },
        { "a morning of 3", {}, 3, 3 },
        { "a morning of 5", {}, 5, 4 },
        { "6: through F+3", { .during = 6 }, 0, 4 },
        { "a morning of 6: through its F+3", {}, 6, 5 },
        { "one rating is enough", { .during = none, .after = 0 }, 0, 0 },
        { "no rating", { .during = none, .after = none }, 0, 4 },
    };
    for (const auto& c : cases) {
        HistoryBuilder b;
        b.miles(0, 600).run(5, c.run).checkIn(6, c.morning);
        EXPECT_EQ(miles(b, 6).nextRunDate, day(std::max(6, 5 + c.next))) << c.what;
        EXPECT_EQ(miles(b, 9).nextRunDate, day(std::max(9, 5 + c.next))) << c.what;
    }
    EXPECT_EQ(miles(HistoryBuilder().miles(0, 600).run(5, { .during = 2 }), 5).nextRunDate, day(5));
}

TEST(Miles, LimpingTodayAllowsNoRunToday)
{
    HistoryBuilder b;
    b.miles(0, 600).checkIn(5, 0, { .limping = true });
    EXPECT_EQ(miles(b, 5).nextRunDate, day(6));
    EXPECT_EQ(miles(b, 6).nextRunDate, day(6));
}

TEST(Miles, WarnOfTheNewestLongRunOfTheLastWeek)
{
    HistoryBuilder b;
    b.miles(0, 600).run(1, { .hundredthMiles = 200 }).run(3, { .hundredthMiles = 230 });
    b.run(5, { .hundredthMiles = 300 }).run(6, { .hundredthMiles = 100 });
    const auto warning = miles(b, 7).warning;
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->date, day(5));
    EXPECT_EQ(warning->percent, 30); // 300 against 230 is 30.4 %
    EXPECT_TRUE(miles(b, 11).warning.has_value());
    EXPECT_FALSE(miles(b, 12).warning.has_value());
    EXPECT_EQ(miles(b, 7).longest30, mi(300));
}

TEST(Mileage, NamesItsDecisionsAndRulesForFiles)
{
    EXPECT_EQ(nameOf(MileDecision::Increase), "increase");
    EXPECT_EQ(nameOf(MileDecision::Hold), "hold");
    EXPECT_EQ(nameOf(MileDecision::Reduce), "reduce");
    EXPECT_EQ(nameOf(MileRule::Green), "green");
    EXPECT_EQ(nameOf(MileRule::Amber), "amber");
    EXPECT_EQ(nameOf(MileRule::FromZero), "from_zero");
}

} // namespace
} // namespace springback::test
