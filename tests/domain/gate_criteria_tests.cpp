// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <set>

#include "springback/domain/gate.h"
#include "springback/domain/trend.h"
#include "support/history_builder.h"

// The edges of the gate's criteria that count days, sessions, flares, flags and signatures.
namespace springback::test {
namespace {

Criterion at(const HistoryBuilder& builder, int n, CriterionId id)
{
    return judgeGate(builder.build(), day(n))->at(id);
}

TEST(GateDays, AskTheStagesNumber)
{
    struct {
        int stage;
        int days;
    } const cases[] = { { 1, 7 }, { 2, 14 }, { 3, 14 }, { 4, 14 } };
    for (const auto& c : cases) {
        HistoryBuilder b;
        b.inStage(c.stage);
        const auto before = at(b, c.days - 1, CriterionId::Days);
        EXPECT_EQ(before.result, Result::NotMet) << c.stage;
        EXPECT_EQ(before.value, Hundredths{ (c.days - 1) * 100 });
        EXPECT_EQ(before.limit, Hundredths{ c.days * 100 });
        EXPECT_TRUE(before.blocking.empty());
        EXPECT_EQ(at(b, c.days, CriterionId::Days).result, Result::Met) << c.stage;
    }
}

TEST(GateDays, AreHalfAfterAStepBackAndAtLeastSeven)
{
    struct {
        int from;
        int to;
        int days;
    } const cases[] = { { 2, 1, 7 }, { 3, 2, 7 }, { 4, 3, 7 }, { 6, 3, 7 }, { 5, 4, 7 } };
    for (const auto& c : cases) {
        HistoryBuilder b;
        b.inStage(c.from).stepBack(20, c.to);
        EXPECT_EQ(at(b, 26, CriterionId::Days).result, Result::NotMet) << c.from;
        EXPECT_EQ(at(b, 27, CriterionId::Days).result, Result::Met) << c.from;
        EXPECT_EQ(at(b, 27, CriterionId::Days).limit, Hundredths{ c.days * 100 }) << c.from;
    }
    auto plan = publishedPlan();
    plan.stages[1].gate.days = 19; // half, rounded up
    HistoryBuilder b;
    b.plan(0, plan).inStage(3).stepBack(20, 2);
    EXPECT_EQ(at(b, 20, CriterionId::Days).limit, Hundredths{ 1000 });
    b.move(40, 3).move(60, 4).stepBack(61, 3).move(70, 4);
    EXPECT_EQ(at(b, 71, CriterionId::Days).limit, Hundredths{ 1400 }) << "an advance ends the halving";
}

TEST(GateDays, OfStageFiveSpeakOfThePartThatIsMetLast)
{
    struct {
        int since;
        int on;
        Result result;
        int value;
        int limit;
    } const cases[] = {
        { 10, 38, Result::NotMet, 38, 84 }, // 28 days are there; the episode's are not
        { 10, 83, Result::NotMet, 83, 84 },
        { 10, 84, Result::Met, 84, 84 },
        { 56, 83, Result::NotMet, 27, 28 }, // both fall on one day: T−E / n
        { 56, 84, Result::Met, 28, 28 },
        { 57, 84, Result::NotMet, 27, 28 },
        { 55, 84, Result::Met, 84, 84 },
        { 70, 98, Result::Met, 28, 28 },
    };
    for (const auto& c : cases) {
        HistoryBuilder b;
        const auto days = at(b.inStage(5, c.since), c.on, CriterionId::Days);
        EXPECT_EQ(days.result, c.result) << c.since << " " << c.on;
        EXPECT_EQ(days.value, Hundredths{ c.value * 100 }) << c.since << " " << c.on;
        EXPECT_EQ(days.limit, Hundredths{ c.limit * 100 }) << c.since << " " << c.on;
    }
}

TEST(GateSessions, CountWithinTheWindowOnly)
{
    HistoryBuilder b;
    b.goods(0, 4);
    EXPECT_EQ(at(b, 6, CriterionId::Sessions).value, Hundredths{ 500 });
    EXPECT_EQ(at(b, 6, CriterionId::Sessions).result, Result::Met);
    EXPECT_EQ(at(b, 7, CriterionId::Sessions).value, Hundredths{ 400 });
    EXPECT_EQ(at(b, 7, CriterionId::Sessions).result, Result::NotMet);
}

TEST(GateSessions, CountFromTheDayTheStageBegan)
{
    HistoryBuilder b;
    b.session(9, { .stage = 2 }).inStage(2, 10).session(10).session(11);
    EXPECT_EQ(at(b, 12, CriterionId::Sessions).value, Hundredths{ 200 });
}

TEST(GateSessions, CountOneADateAndNameWhatDoesNotQualify)
{
    HistoryBuilder b;
    b.inStage(2, 1).session(2).session(2).session(3, { .begun = 1 }).session(3);
    b.session(4, { .stage = 1 }).session(5, { .variant = Variant::Easier });
    const auto sessions = at(b, 6, CriterionId::Sessions);
    EXPECT_EQ(sessions.value, Hundredths{ 200 });
    EXPECT_EQ(sessions.limit, Hundredths{ 800 });
    ASSERT_EQ(sessions.blocking.size(), 3u);
    EXPECT_EQ(sessions.blocking[0].date, day(3));
    EXPECT_EQ(sessions.blocking[1].date, day(4));
    EXPECT_EQ(sessions.blocking[2].date, day(5));
    b.goods(6, 11);
    EXPECT_EQ(at(b, 12, CriterionId::Sessions).result, Result::Met);
    EXPECT_TRUE(at(b, 12, CriterionId::Sessions).blocking.empty());
}

TEST(GateTrend, ComparesTwoWeeksExactly)
{
    const auto trend = [](Given last, int count) {
        HistoryBuilder b;
        b.checkIns(1, 7, 1).checkIns(8, 14, 1);
        for (int n = 0; n < count; ++n)
            b.checkIn(14 - n, last);
        return at(b, 14, CriterionId::Trend);
    };
    EXPECT_EQ(trend(2, 3).result, Result::Met); // 3/7 = 0.428…
    EXPECT_EQ(trend(2, 3).value, Hundredths{ 43 });
    EXPECT_EQ(trend(2, 4).result, Result::NotMet); // 4/7
    EXPECT_EQ(trend(2, 4).value, Hundredths{ 57 });
    EXPECT_EQ(trend(0, 4).value, Hundredths{ -57 });
    EXPECT_EQ(trend(2, 4).limit, Hundredths{ 50 });
    EXPECT_TRUE(trend(2, 4).blocking.empty());
}

TEST(GateTrend, AHalfIsStillMet)
{
    HistoryBuilder b;
    b.checkIns(1, 4, 1).checkIns(8, 9, 1).checkIns(10, 11, 2);
    const auto half = at(b, 14, CriterionId::Trend);
    EXPECT_EQ(half.result, Result::Met);
    EXPECT_EQ(half.value, Hundredths{ 50 });
    b.checkIn(9, 2);
    EXPECT_EQ(at(b, 14, CriterionId::Trend).result, Result::NotMet);
}

TEST(GateTrend, NeedsFourteenDaysAndThreeRatedDaysAWeek)
{
    HistoryBuilder b;
    b.checkIns(1, 3, 1).checkIns(8, 10, 1);
    const auto young = at(b, 13, CriterionId::Trend);
    EXPECT_EQ(young.result, Result::NotApplicable);
    EXPECT_EQ(young.value, std::nullopt);
    EXPECT_EQ(young.limit, Hundredths{ 50 });
    EXPECT_TRUE(young.passes());
    EXPECT_EQ(at(b, 14, CriterionId::Trend).result, Result::Met);
    EXPECT_EQ(at(b, 14, CriterionId::Trend).value, Hundredths{ 0 });
    EXPECT_EQ(at(b, 15, CriterionId::Trend).result, Result::NoData); // day 1 has left its week
    EXPECT_EQ(at(b, 15, CriterionId::Trend).value, std::nullopt);
}

TEST(GateTrend, RoundsHalvesUp)
{
    struct {
        Ratio ratio;
        std::int64_t hundredths;
    } const cases[] = { { { 1, 8 }, 13 }, { { -1, 8 }, -12 }, { { 1, 3 }, 33 }, { { -1, 3 }, -33 }, { { 2, 3 }, 67 },
        { { -5, 1 }, -500 }, { { 1, 200 }, 1 }, { { -1, 200 }, 0 } };
    for (const auto& c : cases)
        EXPECT_EQ(c.ratio.hundredths(), c.hundredths) << c.ratio.num << "/" << c.ratio.den;
}

TEST(GateDose, AsksTheLastTwoQualifyingSessionsForTheirShortestSet)
{
    HistoryBuilder b;
    b.inStage(4, 1).session(2, { .planned = 15 });
    EXPECT_EQ(at(b, 3, CriterionId::Dose).result, Result::NoData);
    EXPECT_EQ(at(b, 3, CriterionId::Dose).limit, Hundredths{ 1500 });
    b.session(4, { .planned = 20 });
    EXPECT_EQ(at(b, 5, CriterionId::Dose).result, Result::Met);
    EXPECT_EQ(at(b, 5, CriterionId::Dose).value, Hundredths{ 1500 });
    b.session(6, { .planned = 10, .variant = Variant::Easier });
    EXPECT_EQ(at(b, 7, CriterionId::Dose).result, Result::Met) << "an easier session does not qualify";
    b.session(8, { .planned = 10 });
    const auto low = at(b, 9, CriterionId::Dose);
    EXPECT_EQ(low.result, Result::NotMet);
    EXPECT_EQ(low.value, Hundredths{ 1000 });
    ASSERT_EQ(low.blocking.size(), 1u);
    EXPECT_EQ(low.blocking[0].date, day(8));
}

TEST(GateDose, ASingleSessionBelowIsABreachNotAGap)
{
    HistoryBuilder b;
    b.inStage(4, 1).session(2, { .planned = 10 });
    EXPECT_EQ(at(b, 3, CriterionId::Dose).result, Result::NotMet);
    EXPECT_EQ(at(b, 3, CriterionId::Dose).value, Hundredths{ 1000 });
}

TEST(GateDose, AppliesToHopsWhileEasingIsOn)
{
    for (const int s : { 1, 2, 3 }) {
        HistoryBuilder b;
        const auto dose = at(b.inStage(s), 5, CriterionId::Dose);
        EXPECT_EQ(dose.result, Result::NotApplicable) << s;
        EXPECT_EQ(dose.limit, std::nullopt) << s;
    }
    auto plan = publishedPlan();
    plan.easing = false;
    HistoryBuilder b;
    const auto off = at(b.plan(0, plan).inStage(5).session(2, { .planned = 6 }), 5, CriterionId::Dose);
    EXPECT_EQ(off.result, Result::NotApplicable);
    EXPECT_EQ(off.value, std::nullopt);
    EXPECT_EQ(off.limit, Hundredths{ 2000 });
}

TEST(GateNoFlare, LooksBackSixDaysAndNamesTheRecords)
{
    HistoryBuilder b;
    b.checkIn(5, 7).run(5, { .during = 6 }).session(7, { .before = 6, .during = 0 });
    const auto flare = at(b, 11, CriterionId::NoFlare);
    EXPECT_EQ(flare.result, Result::NotMet);
    EXPECT_EQ(flare.value, Hundredths{ 200 }); // two dates
    EXPECT_EQ(flare.limit, Hundredths{ 0 });
    ASSERT_EQ(flare.blocking.size(), 3u); // three records
    EXPECT_EQ(flare.blocking[0].date, day(5));
    EXPECT_EQ(flare.blocking[2].date, day(7));
    EXPECT_EQ(at(b, 12, CriterionId::NoFlare).value, Hundredths{ 100 });
    EXPECT_EQ(at(b, 14, CriterionId::NoFlare).result, Result::Met);
}

TEST(GateNoRedFlag, CountsStopFlagsThatAreOpen)
{
    HistoryBuilder b;
    b.flag(FlagKind::Rupture, 2).flag(FlagKind::Fluoroquinolone, 3, 6).flag(FlagKind::ClinicianPlan, 3);
    EXPECT_EQ(at(b, 1, CriterionId::NoRedFlag).result, Result::Met);
    EXPECT_EQ(at(b, 5, CriterionId::NoRedFlag).value, Hundredths{ 200 });
    EXPECT_EQ(at(b, 6, CriterionId::NoRedFlag).value, Hundredths{ 100 });
    EXPECT_EQ(
        at(b, 6, CriterionId::NoRedFlag).blocking, (std::vector<Blocker>{ { b.records().flags[0].meta.id, day(2) } }));
}

TEST(GateSignOff, NamesTheStageAndIsDatedInIt)
{
    const auto signedOff = [](int date, int stageNumber, int on = 20) {
        HistoryBuilder b;
        return at(b.inStage(3, 10).signOff(date, stageNumber), on, CriterionId::SignOff);
    };
    EXPECT_EQ(signedOff(10, 3).result, Result::Met);
    EXPECT_EQ(signedOff(10, 3).value, Hundredths{ 100 });
    EXPECT_EQ(signedOff(9, 3).result, Result::NotMet);
    EXPECT_EQ(signedOff(10, 4).result, Result::NotMet);
    EXPECT_EQ(signedOff(20, 3).result, Result::Met);
    EXPECT_EQ(signedOff(21, 3).result, Result::NotMet);
    EXPECT_EQ(signedOff(21, 3).value, Hundredths{ 0 });
    EXPECT_EQ(signedOff(21, 3).limit, Hundredths{ 100 });
    EXPECT_TRUE(signedOff(21, 3).blocking.empty());
    EXPECT_EQ(at(HistoryBuilder(), 3, CriterionId::SignOff).result, Result::NotApplicable);
    EXPECT_EQ(at(HistoryBuilder(), 3, CriterionId::SignOff).limit, std::nullopt);
}

TEST(GateSignOff, TheRunnersOwnWordIsEnoughOnlyWhenSelfManaged)
{
    HistoryBuilder b;
    b.inStage(3, 1).signOff(2, 3, "");
    EXPECT_EQ(at(b, 3, CriterionId::SignOff).result, Result::NotMet);
    auto plan = publishedPlan();
    plan.selfManaged = true;
    EXPECT_EQ(at(b.plan(3, plan), 3, CriterionId::SignOff).result, Result::Met);
}

TEST(GateSignOff, AClinicianWhoGaveNoNameIsAClinician)
{
    for (const auto provenance : { Provenance::Clinician, Provenance::Reported, Provenance::Recalled }) {
        HistoryBuilder b;
        b.inStage(3, 1).signOff(2, 3, "");
        b.records().signOffs.front().meta.provenance = provenance;
        EXPECT_EQ(
            at(b, 3, CriterionId::SignOff).result, provenance == Provenance::Recalled ? Result::NotMet : Result::Met);
    }
}

TEST(GateSignOff, TheAgreementThatCountsIsFound)
{
    HistoryBuilder b;
    b.inStage(3, 10);
    EXPECT_EQ(signOffOn(b.build(), day(20)), nullptr);
    b.signOff(12, 3, "Dr Vega");
    const History history = b.build();
    ASSERT_TRUE(signOffOn(history, day(20)));
    EXPECT_EQ(signOffOn(history, day(20))->by, "Dr Vega");
    EXPECT_EQ(signOffOn(history, day(11)), nullptr) << "not given yet";
    b.signOff(11, 3, "A. Colleague");
    EXPECT_EQ(signOffOn(b.build(), day(20))->by, "Dr Vega") << "the newest, whenever it was entered";
}

TEST(Gate, CountsWhatIsMetOfWhatIsAsked)
{
    const auto fresh = judgeGate(HistoryBuilder().build(), day(0));
    ASSERT_TRUE(fresh);
    EXPECT_EQ(fresh->askedCount(), 7) << "stage 1 asks for no trend, no dose of hops and no agreement";
    EXPECT_EQ(fresh->metCount(), 2) << "no flare, no red flag";
    HistoryBuilder b;
    b.goods(0, 9).test(5, MeasureKind::DoubleHeelRaise, 20);
    const auto open = judgeGate(b.build(), day(10));
    EXPECT_TRUE(open->pass);
    EXPECT_EQ(open->metCount(), open->askedCount());
}

TEST(Gate, NamesItsCriteriaAndResultsForFiles)
{
    std::set<std::string_view> names;
    for (int id = 0; id <= static_cast<int>(CriterionId::SignOff); ++id)
        names.insert(nameOf(static_cast<CriterionId>(id)));
    EXPECT_EQ(names.size(), 10U);
    EXPECT_EQ(nameOf(Result::Met), "met");
    EXPECT_EQ(nameOf(Result::NotMet), "not_met");
    EXPECT_EQ(nameOf(Result::NoData), "no_data");
    EXPECT_EQ(nameOf(Result::NotApplicable), "not_applicable");
}

TEST(Gate, IsAbsentInMaintenance)
{
    HistoryBuilder b;
    b.inStage(6);
    EXPECT_FALSE(judgeGate(b.build(), day(3)).has_value());
    EXPECT_EQ(earliestOpening(b.build(), day(3)), std::nullopt);
}

TEST(Gate, FollowsTheNumbersOfThePlan)
{
    auto plan = publishedPlan();
    plan.stages[0].gate.days = 3;
    plan.stages[0].gate.sessions = 2;
    plan.stages[0].gate.function.clear();
    HistoryBuilder b;
    b.plan(0, plan).goods(0, 3);
    EXPECT_TRUE(judgeGate(b.build(), day(3))->ready());
    EXPECT_EQ(at(b, 3, CriterionId::Function).result, Result::NotApplicable);
}

// Day 28 of stage 2, twice its days: every rating ≤ 5, mornings of 3 lately.
HistoryBuilder stableAmber()
{
    HistoryBuilder b;
    b.inStage(2);
    for (int n = 1; n <= 28; ++n)
        b.session(n, { .during = 3 }).checkIn(n, 3);
    return b;
}

TEST(StableAmber, IsAskedAfterTwiceTheDays)
{
    EXPECT_FALSE(judgeGate(stableAmber().build(), day(27))->stableAmber);
    EXPECT_TRUE(judgeGate(stableAmber().build(), day(28))->stableAmber);
}

TEST(StableAmber, EndsWithARatingAboveFiveOrNoneInAmber)
{
    EXPECT_FALSE(judgeGate(stableAmber().extra(2, 6).build(), day(28))->stableAmber);
    EXPECT_TRUE(judgeGate(stableAmber().extra(2, 5).build(), day(28))->stableAmber);
    EXPECT_FALSE(judgeGate(stableAmber().checkIns(25, 28, 5).build(), day(28))->stableAmber) << "a rising trend";
    const auto lastAmberOn = [](int n) {
        HistoryBuilder b;
        return judgeGate(b.inStage(2).checkIns(1, 30, 2).extra(n, 3).build(), day(28))->stableAmber;
    };
    EXPECT_FALSE(lastAmberOn(14));
    EXPECT_TRUE(lastAmberOn(15));
}

} // namespace
} // namespace springback::test
