// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/gate.h"
#include "support/history_builder.h"

// The tests of function: which of them count, and what each stage asks of them.
namespace springback::test {
namespace {

using enum MeasureKind;

Criterion function(const HistoryBuilder& builder, int n = 20)
{
    return judgeGate(builder.build(), day(n))->at(CriterionId::Function);
}
HistoryBuilder in(int stageNumber, Side side = Side::Left, int since = 1)
{
    HistoryBuilder b(side);
    return b.inStage(stageNumber, since);
}

struct CountCase {
    int count;
    Given pain;
    Result result;
};

TEST(GateFunction, ACountNeedsItsNumberAndItsPain)
{
    const CountCase cases[]
        = { { 10, 2, Result::Met }, { 10, 0, Result::Met }, { 9, 0, Result::NotMet }, { 10, 3, Result::NotMet },
              { 10, none, Result::NoData }, { 9, none, Result::NotMet }, { 0, 0, Result::NotMet } };
    for (const auto& c : cases) {
        HistoryBuilder one;
        EXPECT_EQ(function(one.test(5, DoubleHeelRaise, c.count, c.pain)).result, c.result) << c.count;
        EXPECT_EQ(function(in(2).test(5, SingleHeelRaise, c.count, c.pain)).result, c.result) << c.count;
        EXPECT_EQ(function(in(4).test(5, SingleHop, c.count, c.pain)).result, c.result) << c.count;
    }
}

TEST(GateFunction, WithoutATestHasNoDataAndNamesNothing)
{
    const auto missing = function(in(3));
    EXPECT_EQ(missing.result, Result::NoData);
    EXPECT_EQ(missing.value, std::nullopt);
    EXPECT_EQ(missing.limit, Hundredths{ 300 });
    EXPECT_TRUE(missing.blocking.empty());
    EXPECT_EQ(missing.parts.size(), 3u);
}

TEST(GateFunction, CountsTestsAfterTheDayTheStageBegan)
{
    EXPECT_EQ(function(in(2, Side::Left, 5).test(5, SingleHeelRaise, 12)).result, Result::NoData);
    EXPECT_EQ(function(in(2, Side::Left, 5).test(6, SingleHeelRaise, 12)).result, Result::Met);
    EXPECT_EQ(function(in(2, Side::Left, 0).test(0, SingleHeelRaise, 12)).result, Result::Met)
        << "on the episode's first day they count";
    EXPECT_EQ(function(HistoryBuilder().test(0, DoubleHeelRaise, 12)).result, Result::Met);
    EXPECT_EQ(function(in(2).test(21, SingleHeelRaise, 12)).result, Result::NoData) << "not those of tomorrow";
}

TEST(GateFunction, TheNewestTestOfEachKindSpeaks)
{
    auto b = in(2).test(5, SingleHeelRaise, 12).test(6, SingleHeelRaise, 8);
    EXPECT_EQ(function(b).result, Result::NotMet);
    ASSERT_EQ(function(b).blocking.size(), 1u);
    EXPECT_EQ(function(b).blocking[0].date, day(6));
    EXPECT_EQ(function(b.test(6, SingleHeelRaise, 11)).result, Result::Met);
}

TEST(GateFunction, TheSoreSideIsJudged)
{
    const auto raises = [](Side sore, int left, int right) {
        return function(in(2, sore).sided(5, SingleHeelRaise, { { Side::Left, left }, { Side::Right, right } })).result;
    };
    EXPECT_EQ(raises(Side::Left, 10, 0), Result::Met);
    EXPECT_EQ(raises(Side::Right, 10, 0), Result::NotMet);
    EXPECT_EQ(raises(Side::Both, 10, 10), Result::Met);
    EXPECT_EQ(raises(Side::Both, 10, 9), Result::NotMet);
    const auto other = function(in(2).sided(5, SingleHeelRaise, { { Side::Right, 30 } }));
    EXPECT_EQ(other.result, Result::NoData);
    EXPECT_EQ(other.blocking.size(), 1u) << "the test that lacks the side is named";
}

TEST(GateFunction, OfBothSidesTheyAreOnePartAndABreachOutranksAGap)
{
    const auto raises = [](Given left, Given right) {
        return function(
            in(2, Side::Both).sided(5, SingleHeelRaise, { { Side::Left, 12, left }, { Side::Right, 12, right } }));
    };
    EXPECT_EQ(raises(1, 1).value, Hundredths{ 100 });
    EXPECT_EQ(raises(1, 1).limit, Hundredths{ 100 });
    EXPECT_EQ(raises(1, none).result, Result::NoData);
    EXPECT_EQ(raises(3, none).result, Result::NotMet);
    EXPECT_EQ(raises(none, 3).parts[0].side, Side::Right);
}

struct SymmetryCase {
    int sore;
    int other;
    Result result;
};

TEST(GateFunction, SymmetryIsExact)
{
    const SymmetryCase cases[] = { { 17, 20, Result::Met }, { 20, 23, Result::Met }, { 20, 24, Result::NotMet },
        { 34, 40, Result::Met }, { 33, 39, Result::NotMet }, { 30, 20, Result::Met }, { 20, 0, Result::NoData } };
    for (const auto& c : cases) {
        const auto parts = function(
            in(3).sided(5, SingleHeelRaise, { { Side::Left, c.sore, none }, { Side::Right, c.other, none } }))
                               .parts;
        EXPECT_EQ(parts[1].result, c.result) << c.sore << "/" << c.other;
    }
    EXPECT_EQ(function(in(3).test(5, SingleHeelRaise, 25)).parts[1].result, Result::NoData);
    const auto soreMissing = function(in(3).sided(5, SingleHeelRaise, { { Side::Right, 25 } })).parts;
    EXPECT_EQ(soreMissing[1].result, Result::NoData);
}

TEST(GateFunction, OfStageThreeHasThreePartsAndNamesEachTestOnce)
{
    auto b = in(3).sided(5, SingleHeelRaise, { { Side::Left, 15 }, { Side::Right, 30 } });
    const auto lacking = function(b);
    EXPECT_EQ(lacking.result, Result::NotMet);
    EXPECT_EQ(lacking.value, Hundredths{ 0 });
    EXPECT_EQ(lacking.blocking.size(), 1u);
    b.sided(6, SingleHeelRaise, { { Side::Left, 20 }, { Side::Right, 22 } });
    EXPECT_EQ(function(b).result, Result::NoData);
    b.test(7, DoubleHop, 10, 2);
    EXPECT_EQ(function(b).result, Result::Met);
    EXPECT_EQ(function(b).value, Hundredths{ 300 });
}

TEST(GateFunction, ForBothSidesSymmetryIsNotCounted)
{
    auto b = in(3, Side::Both).sided(5, SingleHeelRaise, { { Side::Left, 40 }, { Side::Right, 20 } });
    b.test(5, DoubleHop, 10);
    EXPECT_EQ(function(b).result, Result::Met);
    EXPECT_EQ(function(b).limit, Hundredths{ 200 });
    EXPECT_EQ(function(b).parts[1].result, Result::NotApplicable);
}

TEST(GateFunction, OfStageFiveTakesNinetyPointsOrFourteenGained)
{
    struct {
        int first;
        int newest;
        Result result;
    } const cases[] = { { 50, 90, Result::Met }, { 89, 90, Result::Met }, { 50, 64, Result::Met },
        { 50, 63, Result::NotMet }, { 80, 89, Result::NotMet } };
    for (const auto& c : cases) {
        auto b = in(5, Side::Both, 3).visaA(0, c.first).visaA(2, 10).visaA(5, c.newest);
        EXPECT_EQ(function(b).result, c.result) << c.first << " " << c.newest;
    }
    EXPECT_EQ(function(in(5, Side::Both, 3).visaA(0, 50).visaA(3, 95)).result, Result::NoData)
        << "a score of the day of the move is not since E";
    HistoryBuilder empty = in(5, Side::Both, 3).visaA(5, 95);
    empty.records().measures.back().values.clear();
    EXPECT_EQ(function(empty).result, Result::NoData) << "a score without its number";
    EXPECT_EQ(function(in(5, Side::Both, 3).visaA(5, 60)).result, Result::NotMet) << "the first is the newest";
    HistoryBuilder unknown = in(5, Side::Both, 3).visaA(0, 40).visaA(5, 60);
    unknown.records().measures.front().values.clear();
    EXPECT_EQ(function(unknown).result, Result::NotMet) << "what was gained is not known";
    auto plan = publishedPlan();
    for (FunctionPart& part : plan.stages[4].gate.function)
        part.gain = 0;
    EXPECT_EQ(function(in(5, Side::Both, 3).plan(0, plan).visaA(0, 20).visaA(5, 60)).result, Result::NotMet)
        << "no gain is asked, so none is enough";
}

} // namespace
} // namespace springback::test
