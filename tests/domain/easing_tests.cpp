// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/today.h"
#include "support/history_builder.h"

// Easing into hops: the length of a set, folded over the stage's sessions.
namespace springback::test {
namespace {

int holdOn(const HistoryBuilder& builder, int n)
{
    return static_cast<int>(builder.build().easedHold(day(n)).count());
}

// In stage 4 since day 0, with sessions every third day.
class Hops {
public:
    explicit Hops(int stageNumber = 4, Side side = Side::Left) : m_builder(side) { m_builder.inStage(stageNumber); }

    /// A session at the k of its day with the next morning rated 1.
    Hops& clean(SessionSpec spec = {})
    {
        spec.planned = holdOn(m_builder, m_day);
        return with(spec);
    }
    Hops& with(SessionSpec spec, Given morning = 1)
    {
        m_builder.session(m_day, spec).checkIn(m_day + 1, morning);
        m_day += 3;
        return *this;
    }
    Hops& cleans(int count)
    {
        for (int i = 0; i < count; ++i)
            clean();
        return *this;
    }
    int k() const { return holdOn(m_builder, m_day); }
    HistoryBuilder& builder() { return m_builder; }
    int next() const { return m_day; }

private:
    HistoryBuilder m_builder;
    int m_day = 1;
};

TEST(Easing, BeginsWithSixSeconds)
{
    EXPECT_EQ(Hops(4).k(), 6);
    EXPECT_EQ(Hops(5).k(), 6);
    EXPECT_EQ(Hops(6).k(), 6);
    EXPECT_EQ(Hops(3).k(), 45);
}

TEST(Easing, EveryTwoCleanSessionsMoveOneStepUp)
{
    const int ladder[] = { 6, 6, 8, 8, 10, 10, 15, 15, 20, 20, 30, 30, 45, 45, 45, 45, 45 };
    Hops hops;
    for (const int k : ladder) {
        EXPECT_EQ(hops.k(), k);
        hops.clean();
    }
}

TEST(Easing, ASessionThatIsNotCleanMovesOneStepDownAndEndsTheRow)
{
    Hops hops;
    hops.cleans(5);
    EXPECT_EQ(hops.k(), 10);
    hops.with({ .during = 3, .planned = 10 });
    EXPECT_EQ(hops.k(), 8);
    hops.clean();
    EXPECT_EQ(hops.k(), 8) << "the clean one before no longer counts";
    hops.clean();
    EXPECT_EQ(hops.k(), 10);
}

TEST(Easing, NeverFallsBelowSixSeconds)
{
    Hops hops;
    hops.with({ .during = 5, .planned = 6 }).with({ .during = 5, .planned = 6 });
    EXPECT_EQ(hops.k(), 6);
    EXPECT_EQ(hops.cleans(2).k(), 8);
}

struct CleanCase {
    const char* what;
    SessionSpec spec;
    Given morning;
    int k; ///< after one clean session at 8, this one, and one more clean at 8
};

TEST(Easing, KnowsWhatIsClean)
{
    const CleanCase cases[] = {
        { "clean", { .planned = 8 }, 2, 10 },
        { "worst 2", { .during = 2, .planned = 8 }, 2, 10 },
        { "worst 3", { .during = 3, .planned = 8 }, 2, 6 },
        { "not rated", { .during = none, .planned = 8 }, 2, 6 },
        { "morning 3", { .planned = 8 }, 3, 6 },
        { "morning not given", { .planned = 8 }, none, 6 },
        { "80 % held", { .planned = 8, .begun = 4 }, 2, 10 },
        { "60 % held", { .planned = 8, .begun = 3 }, 2, 6 },
        { "ended for pain", { .planned = 8, .ended = Ended::ForPain }, 2, 6 },
        { "ended for another reason", { .planned = 8, .ended = Ended::ForOther }, 2, 10 },
        { "planned longer", { .planned = 20 }, 2, 10 },
        { "planned shorter", { .planned = 7 }, 2, 8 },
        { "easier and clean", { .planned = 8, .variant = Variant::Easier }, 2, 8 },
        { "easier and not clean", { .during = 4, .planned = 8, .variant = Variant::Easier }, 2, 6 },
        { "nothing planned", { .planned = 0 }, 2, 6 },
        { "before does not matter", { .before = 4, .planned = 8 }, 2, 10 },
    };
    for (const auto& c : cases) {
        Hops hops;
        hops.cleans(3).with(c.spec, c.morning);
        EXPECT_EQ(hops.k(), c.k) << c.what;
    }
}

TEST(Easing, LeavesOutASessionWhoseMorningIsNotYetDue)
{
    HistoryBuilder b;
    b.inStage(4).good(1, { .planned = 6 }).session(3, { .planned = 6 });
    EXPECT_EQ(holdOn(b, 3), 6) << "its morning is not due";
    EXPECT_EQ(holdOn(b, 4), 6) << "due and not given: not clean";
    EXPECT_EQ(holdOn(b.checkIn(4, 1), 4), 8);
    EXPECT_EQ(holdOn(b, 3), 6) << "as known on day 3";
}

TEST(Easing, CountsThisStagesSessionsSinceItBegan)
{
    HistoryBuilder b;
    b.inStage(4).good(1, { .planned = 6 }).good(3, { .planned = 6 });
    EXPECT_EQ(holdOn(b, 5), 8);
    b.move(6, 5);
    EXPECT_EQ(holdOn(b, 6), 6) << "one leg begins anew";
    b.good(6, { .stage = 4, .planned = 8 }).good(8, { .planned = 6 });
    EXPECT_EQ(holdOn(b, 10), 6);
    EXPECT_EQ(holdOn(b.good(10, { .planned = 6 }), 12), 8);
}

TEST(Easing, CanBeSwitchedOff)
{
    auto plan = publishedPlan();
    plan.easing = false;
    HistoryBuilder b;
    EXPECT_EQ(holdOn(b.plan(0, plan).inStage(4), 3), 45);
}

TEST(Easing, EndsAtTheStagesOwnSeconds)
{
    auto plan = publishedPlan();
    plan.stages[3].dose.hold = seconds{ 12 };
    Hops hops;
    hops.builder().plan(0, plan);
    EXPECT_EQ(hops.cleans(6).k(), 12);
    EXPECT_EQ(hops.cleans(4).k(), 12);
    hops.with({ .during = 3, .planned = 12 });
    EXPECT_EQ(hops.k(), 10);
}

TEST(Easing, StopsAtItsLastStepInALongerPlan)
{
    auto plan = publishedPlan();
    plan.stages[3].dose.hold = seconds{ 60 };
    Hops hops;
    hops.builder().plan(0, plan);
    EXPECT_EQ(hops.cleans(18).k(), 45);
}

TEST(Easing, TakesTheShortestSetOfEitherSide)
{
    Hops hops(5, Side::Both);
    hops.clean();
    hops.clean();
    EXPECT_EQ(hops.k(), 8);
    hops.clean();
    hops.clean();
    hops.builder().records().sessions.back().sets[2] = { Side::Right, seconds{ 7 }, seconds{ 7 }, {} };
    EXPECT_EQ(hops.k(), 8);
}

TEST(Easing, GoesOnInMaintenanceFromTheNewestStageFive)
{
    Hops hops(5);
    hops.cleans(5); // k is 10, and a row of one
    auto& b = hops.builder();
    const int moved = hops.next();
    b.move(moved, 6);
    EXPECT_EQ(holdOn(b, moved), 10);
    b.good(moved, { .stage = 5, .planned = 10 });
    EXPECT_EQ(holdOn(b, moved), 10) << "its own session is not due";
    EXPECT_EQ(holdOn(b, moved + 2), 10) << "the row begins anew";
    b.good(moved + 3, { .stage = 3 });
    EXPECT_EQ(holdOn(b, moved + 5), 10) << "only hops move it";
    b.good(moved + 6, { .stage = 4, .planned = 10 });
    EXPECT_EQ(holdOn(b, moved + 8), 15);
    b.session(moved + 9, { .during = 5, .stage = 3 }).checkIn(moved + 10, 1);
    EXPECT_EQ(holdOn(b, moved + 11), 15);
    b.session(moved + 12, { .during = 5, .stage = 5, .planned = 15 }).checkIn(moved + 13, 1);
    EXPECT_EQ(holdOn(b, moved + 14), 10);
}

TEST(Easing, OfAnOlderStageFiveIsForgotten)
{
    Hops hops(5);
    hops.cleans(4);
    auto& b = hops.builder();
    const int moved = hops.next();
    b.stepBack(moved, 4).move(moved + 1, 5).move(moved + 2, 6);
    EXPECT_EQ(holdOn(b, moved + 2), 6);
}

TEST(Easing, OfTheNewestStageFiveEndsWithIt)
{
    Hops hops(5);
    hops.cleans(4); // 10
    auto& b = hops.builder();
    const int left = hops.next();
    b.stepBack(left, 4).good(left, { .stage = 5, .planned = 10 }).good(left + 2, { .stage = 5, .planned = 10 });
    b.move(left + 4, 6, Move::Override);
    EXPECT_EQ(holdOn(b, left + 4), 10);
}

TEST(Easing, TheEasierVariantIsOneStepBelow)
{
    Hops hops;
    hops.cleans(4); // 10
    auto& b = hops.builder();
    const int n = hops.next();
    b.checkIn(n, 1, { .swelling = true });
    const auto eased = adviseToday(b.build(), day(n));
    EXPECT_EQ(eased.advice, Advice::Easier);
    EXPECT_EQ(eased.dose->hold, seconds{ 8 });
    EXPECT_EQ(eased.dose->sets, 5);
    EXPECT_EQ(eased.dose->rest, seconds{ 120 });
    HistoryBuilder fresh;
    fresh.inStage(4).checkIn(3, 1, { .limping = true });
    EXPECT_EQ(adviseToday(fresh.build(), day(3)).dose->hold, seconds{ 6 });
}

} // namespace
} // namespace springback::test
