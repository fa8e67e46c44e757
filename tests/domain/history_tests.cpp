// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "support/history_builder.h"

namespace springback::test {
namespace {

TEST(History, BeginsInStageOneOnTheEpisodesStart)
{
    const auto history = HistoryBuilder().build();
    EXPECT_EQ(history.stageOn(day(0)), stage(1));
    EXPECT_EQ(history.stageSince(day(40)), day(0));
    EXPECT_FALSE(history.steppedBackInto(day(40)));
    EXPECT_EQ(history.planOn(day(0)), publishedPlan());
}

TEST(History, KeepsWhatItKnowsWhenItIsMoved)
{
    History first = HistoryBuilder().move(7, 2).build();
    History second = HistoryBuilder().build();
    second = std::move(first);
    const History third(std::move(second));
    EXPECT_EQ(third.stageOn(day(7)), stage(2));
    EXPECT_EQ(third.records().stageChanges.size(), 1U);
}

TEST(History, TheNewestStageChangeOfADateStands)
{
    const auto history = HistoryBuilder().move(7, 2).move(20, 3).stepBack(20, 2).build();
    EXPECT_EQ(history.stageOn(day(6)), stage(1));
    EXPECT_EQ(history.stageOn(day(7)), stage(2));
    EXPECT_EQ(history.stageOn(day(20)), stage(2));
    EXPECT_EQ(history.stageSince(day(20)), day(20));
    EXPECT_FALSE(history.steppedBackInto(day(19)));
    EXPECT_TRUE(history.steppedBackInto(day(20)));
}

TEST(History, APlanHoldsFromItsDateOn)
{
    auto plan = publishedPlan();
    plan.safeMax = 1;
    const auto history = HistoryBuilder().plan(5, plan).build();
    EXPECT_EQ(history.planOn(day(4)).safeMax, 2);
    EXPECT_EQ(history.planOn(day(5)).safeMax, 1);
}

TEST(History, TheDaysWorstTakesEveryRatingOfTheDate)
{
    const auto history = HistoryBuilder()
                             .checkIn(1, 2)
                             .session(2, { .before = 0, .during = 1, .after = 3 })
                             .session(3, { .before = 4, .during = none })
                             .session(4, { .before = none, .during = none, .setPain = 5 })
                             .run(5, { .during = none, .after = 6 })
                             .test(6, MeasureKind::DoubleHop, 10, 7)
                             .extra(7, 8)
                             .session(8, { .before = none, .during = none })
                             .checkIn(9, none)
                             .checkIn(10, 0)
                             .build();
    const std::vector<Given> worst{ none, 2, 3, 4, 5, 6, 7, 8, none, none, 0, none };
    for (int n = 0; n < static_cast<int>(worst.size()); ++n)
        EXPECT_EQ(history.worstOn(day(n)), rated(worst[static_cast<std::size_t>(n)])) << "day " << n;
    EXPECT_FALSE(history.isFlare(day(4)));
    EXPECT_TRUE(history.isFlare(day(5)));
    EXPECT_TRUE(history.isFlare(day(7)));
}

TEST(History, OfTwoCheckInsOfOneDateTheNewerStands)
{
    HistoryBuilder b;
    b.checkIn(1, 7);
    auto edited = b.records().checkIns.front();
    edited.pain = Pain::of(2);
    edited.meta.created.at += std::chrono::hours{ 1 };
    b.records().checkIns.insert(b.records().checkIns.begin(), edited);
    const auto history = b.build();
    EXPECT_EQ(history.worstOn(day(1)), Pain::of(2));
    EXPECT_EQ(history.checkInOn(day(1))->pain, Pain::of(2));
    EXPECT_EQ(history.checkInOn(day(2)), nullptr);
}

struct QualifyCase {
    const char* what;
    SessionSpec spec;
    bool qualifies;
};

TEST(Session, QualifiesFrom80PercentOfThePlannedDose)
{
    const QualifyCase cases[] = {
        { "all held", {}, true },
        { "80 % exactly", { .held = 36 }, true },
        { "79 %", { .sets = 1, .planned = 100, .held = 79 }, false },
        { "four of five sets", { .begun = 4 }, true },
        { "one of five sets", { .begun = 1 }, false },
        { "nothing planned", { .planned = 0 }, false },
        { "no sets", { .sets = 0 }, false },
        { "ended for pain", { .ended = Ended::ForPain }, false },
        { "ended for another reason", { .ended = Ended::ForOther }, true },
        { "the easier variant", { .variant = Variant::Easier }, false },
    };
    for (const auto& c : cases) {
        HistoryBuilder b;
        b.session(1, c.spec);
        EXPECT_EQ(qualifies(b.records().sessions.front()), c.qualifies) << c.what;
    }
}

TEST(Session, ItsWorstLeavesOutTheRatingBefore)
{
    HistoryBuilder b;
    b.session(1, { .before = 9, .during = none })
        .session(2, { .before = 0, .during = 1, .after = 2, .setPain = 3 })
        .session(3, { .before = 0, .during = 0 });
    EXPECT_EQ(worstPain(b.records().sessions[0]), std::nullopt);
    EXPECT_EQ(worstPain(b.records().sessions[1]), Pain::of(3));
    EXPECT_EQ(worstPain(b.records().sessions[2]), Pain::of(0));
}

TEST(Session, ItsKIsTheShortestPlannedSet)
{
    HistoryBuilder b;
    b.session(1, { .planned = 8 }).session(2, { .sets = 0 });
    b.records().sessions[0].sets[3].planned = seconds{ 6 };
    EXPECT_EQ(shortestPlanned(b.records().sessions[0]), seconds{ 6 });
    EXPECT_EQ(shortestPlanned(b.records().sessions[1]), seconds{ 0 });
}

TEST(History, TakesNoCopyOfWhatIsInOrderAndKeepsItAlive)
{
    HistoryBuilder b;
    b.checkIn(1, 2).session(1).session(2);
    b.records().sort();
    auto records = std::make_shared<const EpisodeRecords>(b.records());
    const std::weak_ptr<const EpisodeRecords> watched = records;
    const EpisodeRecords* place = records.get();
    {
        const History history(std::move(records));
        EXPECT_EQ(&history.records(), place);
        EXPECT_EQ(history.worstOn(day(1)), History(b.records()).worstOn(day(1)));
        EXPECT_FALSE(watched.expired());
    }
    EXPECT_TRUE(watched.expired());
}

} // namespace
} // namespace springback::test
