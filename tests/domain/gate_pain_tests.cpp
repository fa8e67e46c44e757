// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/gate.h"
#include "support/history_builder.h"

// Pain during and the next morning: the last three sessions however complete, and the last three that qualify.
namespace springback::test {
namespace {

using Dates = std::vector<Date>;

Criterion during(const HistoryBuilder& builder, int n)
{
    return judgeGate(builder.build(), day(n))->at(CriterionId::PainDuring);
}
Criterion morning(const HistoryBuilder& builder, int n)
{
    return judgeGate(builder.build(), day(n))->at(CriterionId::NextMorning);
}
Dates blockedDates(const Criterion& criterion)
{
    Dates dates;
    for (const auto& blocker : criterion.blocking)
        dates.push_back(blocker.date);
    return dates;
}
HistoryBuilder inStage2()
{
    HistoryBuilder b;
    return b.inStage(2);
}

TEST(GatePainDuring, IsMetUpToTwo)
{
    auto b = inStage2().goods(1, 2).session(3, { .during = 2 });
    EXPECT_EQ(during(b, 3).result, Result::Met);
    EXPECT_EQ(during(b, 3).value, Hundredths{ 200 });
    EXPECT_EQ(during(b, 3).limit, Hundredths{ 200 });
    b.session(4, { .after = 3 });
    EXPECT_EQ(during(b, 4).result, Result::NotMet);
    EXPECT_EQ(during(b, 4).value, Hundredths{ 300 });
    EXPECT_EQ(blockedDates(during(b, 4)), Dates{ day(4) });
    b.goods(5, 7);
    EXPECT_EQ(during(b, 7).result, Result::Met) << "it has left the last three";
}

TEST(GatePainDuring, WithFewerThanThreeSessionsHasNoData)
{
    const auto two = during(inStage2().goods(1, 2), 3);
    EXPECT_EQ(two.result, Result::NoData);
    EXPECT_EQ(two.value, std::nullopt);
    EXPECT_EQ(two.limit, Hundredths{ 200 });
    EXPECT_TRUE(two.blocking.empty());
}

TEST(GatePainDuring, ABreachOutranksFewerThanThree)
{
    const auto one = during(inStage2().session(1, { .during = 3 }), 1);
    EXPECT_EQ(one.result, Result::NotMet);
    EXPECT_EQ(one.value, Hundredths{ 300 });
}

TEST(GatePainDuring, ThreeSessionsOfWhichTwoQualifyAreTooFew)
{
    auto b = inStage2().goods(1, 2).session(3, { .begun = 1 });
    EXPECT_EQ(during(b, 3).result, Result::NoData);
    EXPECT_TRUE(during(b, 3).blocking.empty());
}

TEST(GatePainDuring, JudgesTheLastThreeHoweverComplete)
{
    auto b = inStage2().goods(1, 5).session(6, { .during = 4, .ended = Ended::ForPain });
    EXPECT_EQ(during(b, 6).result, Result::NotMet);
    EXPECT_EQ(blockedDates(during(b, 6)), Dates{ day(6) });
    b.session(7, { .during = none, .begun = 1 });
    EXPECT_EQ(blockedDates(during(b, 7)), (Dates{ day(6), day(7) })) << "the unrated one is named too";
}

TEST(GatePainDuring, AnUnratedSessionHasNoData)
{
    const auto gap = during(inStage2().goods(1, 3).session(4, { .before = 0, .during = none }), 4);
    EXPECT_EQ(gap.result, Result::NoData);
    EXPECT_EQ(gap.value, std::nullopt);
    EXPECT_EQ(blockedDates(gap), Dates{ day(4) });
    ASSERT_TRUE(gap.blocking[0].id.has_value());
}

TEST(GatePainDuring, LooksAtThisStageSinceItBegan)
{
    HistoryBuilder b;
    b.session(2, { .during = 5, .stage = 2 })
        .inStage(2, 3)
        .session(3)
        .session(4)
        .session(5, { .during = 5, .stage = 1 });
    EXPECT_EQ(during(b, 5).result, Result::NoData);
    b.session(6);
    EXPECT_EQ(during(b, 6).result, Result::Met);
}

TEST(GatePainDuring, OrderWithinADateIsByInstantThenId)
{
    HistoryBuilder b;
    b.inStage(2).session(3).session(3).session(3).session(3, { .during = 5 });
    EXPECT_EQ(during(b, 3).result, Result::NotMet);
    auto& sessions = b.records().sessions;
    sessions[3].meta.created.at = sessions[0].meta.created.at - std::chrono::minutes{ 1 };
    EXPECT_EQ(during(b, 3).result, Result::Met) << "the painful one is now the oldest of four";
    sessions[3].meta.created = sessions[0].meta.created;
    sessions[3].meta.id.bytes[0] = 0xff; // at one instant the larger id is the later
    sessions[1].meta.created = sessions[2].meta.created = sessions[0].meta.created;
    EXPECT_EQ(during(b, 3).result, Result::NotMet);
}

struct ProvokedCase {
    const char* what;
    Given before;
    Given during;
    Result result;
};

TEST(GatePainDuring, StageOneWantsNonePastThatBefore)
{
    const ProvokedCase cases[] = {
        { "as before", 1, 1, Result::Met },
        { "less than before", 2, 0, Result::Met },
        { "one more", 1, 2, Result::NotMet },
        { "as before, above two", 3, 3, Result::NotMet },
        { "none, before not given", none, 0, Result::Met },
        { "some, before not given", none, 1, Result::NoData },
        { "above two, before not given", none, 3, Result::NotMet },
        { "not known", 1, none, Result::NoData },
    };
    for (const auto& c : cases) {
        HistoryBuilder b;
        b.goods(0, 2).session(3, { .before = c.before, .during = c.during });
        EXPECT_EQ(during(b, 3).result, c.result) << c.what;
        EXPECT_EQ(blockedDates(during(b, 3)), c.result == Result::Met ? Dates{} : Dates{ day(3) }) << c.what;
    }
}

TEST(GateNextMorning, JudgesOnlyWhatIsDue)
{
    auto b = inStage2().goods(1, 3).session(4);
    EXPECT_EQ(morning(b, 4).result, Result::Met) << "the morning of day 5 is not due";
    EXPECT_EQ(morning(b, 3).result, Result::NoData) << "two are due";
    EXPECT_EQ(morning(b, 5).result, Result::NoData);
    EXPECT_EQ(morning(b, 5).blocking, (std::vector<Blocker>{ { {}, day(5) } }));
}

TEST(GateNextMorning, NamesACheckInWithoutARatingByItsId)
{
    auto b = inStage2().goods(1, 3).checkIn(4, none);
    const auto gap = morning(b, 4);
    EXPECT_EQ(gap.result, Result::NoData);
    ASSERT_EQ(gap.blocking.size(), 1u);
    EXPECT_EQ(gap.blocking[0].id, b.records().checkIns.back().meta.id);
    EXPECT_EQ(gap.blocking[0].date, day(4));
}

TEST(GateNextMorning, IsMetUpToTwoAndNamesTheMorning)
{
    auto b = inStage2().goods(1, 3).checkIn(4, 2);
    EXPECT_EQ(morning(b, 4).result, Result::Met);
    EXPECT_EQ(morning(b, 4).value, Hundredths{ 200 });
    b.checkIn(4, 3);
    EXPECT_EQ(morning(b, 4).result, Result::NotMet);
    EXPECT_EQ(morning(b, 4).value, Hundredths{ 300 });
    EXPECT_EQ(blockedDates(morning(b, 4)), Dates{ day(4) });
}

TEST(GateNextMorning, ABreachOutranksAGapAndBothAreNamed)
{
    auto b = inStage2().goods(1, 4).checkIn(3, 4).noCheckIn(5);
    const auto both = morning(b, 5);
    EXPECT_EQ(both.result, Result::NotMet);
    EXPECT_EQ(both.value, Hundredths{ 400 });
    EXPECT_EQ(blockedDates(both), (Dates{ day(3), day(5) }));
}

TEST(GateNextMorning, TwoSessionsOfADateShareTheirMorning)
{
    auto b = inStage2().goods(1, 2).session(3).session(3).noCheckIn(4);
    EXPECT_EQ(morning(b, 4).blocking.size(), 1u);
}

TEST(GateNextMorning, TakesTheLastThreeQualifyingToo)
{
    auto b = inStage2().goods(1, 3).checkIn(4, 5);
    for (int n = 5; n <= 7; ++n)
        b.good(n, { .variant = Variant::Easier });
    EXPECT_EQ(morning(b, 8).result, Result::NotMet);
    EXPECT_EQ(blockedDates(morning(b, 8)), Dates{ day(4) });
}

} // namespace
} // namespace springback::test
