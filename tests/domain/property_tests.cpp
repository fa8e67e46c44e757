// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <algorithm>

#include "snapshot.h"
#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"
#include "springback/domain/today.h"
#include "support/random_history.h"

// What must hold for every history, tried on made-up ones with fixed seeds.
namespace springback::test {
namespace {

constexpr unsigned kHistories = 300;

// `work` is given each history and three of its days.
template <typename Work> void onRandomDays(unsigned firstSeed, Work work)
{
    for (unsigned seed = firstSeed; seed < firstSeed + kHistories; ++seed) {
        RandomHistory random(seed);
        for (int i = 0; i < 3; ++i) {
            SCOPED_TRACE("seed " + std::to_string(seed));
            work(random, random.below(random.days() + 10));
        }
        if (testing::Test::HasFailure())
            return;
    }
}

TEST(EngineProperty, TheOrderOfEntryDoesNotMatter)
{
    onRandomDays(1000, [](RandomHistory& random, int n) {
        const auto& records = random.builder().records();
        auto all = records.all();
        for (std::size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
        EpisodeRecords shuffled;
        shuffled.episode = records.episode;
        for (auto& record : all)
            shuffled.add(std::move(record));
        EXPECT_EQ(snapshot(shuffled, day(n)), snapshot(records, day(n)));
    });
}

TEST(EngineProperty, RemovingAnEntryAndAddingItAgainChangesNothing)
{
    onRandomDays(2000, [](RandomHistory& random, int n) {
        const auto& records = random.builder().records();
        auto all = records.all();
        if (all.empty())
            return;
        const auto taken = static_cast<std::size_t>(random.below(static_cast<int>(all.size())));
        EpisodeRecords again;
        again.episode = records.episode;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (i != taken)
                again.add(all[i]);
        again.add(all[taken]);
        EXPECT_EQ(snapshot(again, day(n)), snapshot(records, day(n)));
    });
}

TEST(EngineProperty, LaterRecordsNeverMatter)
{
    onRandomDays(3000, [](RandomHistory& random, int n) {
        const auto& records = random.builder().records();
        EXPECT_EQ(snapshot(knownOn(records, day(n)), day(n)), snapshot(records, day(n)));
    });
}

// True when a session whose next morning is due lacks it, among the last three of the stage and the last three
// that qualify: read straight from the records.
bool lacksAMorning(const EpisodeRecords& records, const History& history, Date on)
{
    int all = 0;
    int qualifying = 0;
    auto sessions = records.sessions;
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
        return std::pair(a.date, a.meta.created.at) > std::pair(b.date, b.meta.created.at);
    });
    for (const auto& session : sessions) {
        if (session.stage != history.stageOn(on) || session.date < history.stageSince(on)
            || session.date + days{ 1 } > on)
            continue;
        const bool judged = all++ < 3 || (qualifies(session) && qualifying < 3);
        qualifying += qualifies(session) ? 1 : 0;
        const auto* morning = history.checkInOn(session.date + days{ 1 });
        if (judged && (!morning || !morning->pain))
            return true;
    }
    return false;
}

TEST(EngineProperty, TheGateNeverOpensWithAMissingMorning)
{
    int opened = 0;
    int lacking = 0;
    onRandomDays(4000, [&](RandomHistory& random, int) {
        const auto& records = random.builder().records();
        const History history(records);
        for (int n = 0; n < random.days(); ++n) {
            const auto verdict = judgeGate(history, day(n));
            if (!verdict)
                continue;
            const bool lacks = lacksAMorning(records, history, day(n));
            lacking += lacks ? 1 : 0;
            opened += verdict->ready() ? 1 : 0;
            EXPECT_FALSE(verdict->ready() && lacks) << "day " << n;
            EXPECT_FALSE(lacks && verdict->at(CriterionId::NextMorning).passes()) << "day " << n;
        }
    });
    EXPECT_GT(opened, 20) << "the histories must open gates for this to say anything";
    EXPECT_GT(lacking, 1000);
}

TEST(EngineProperty, ACriterionKeepsItsPromises)
{
    onRandomDays(5000, [](RandomHistory& random, int n) {
        const auto verdict = judgeGate(random.builder().build(), day(n));
        if (!verdict)
            return;
        bool all = true;
        for (const auto& c : verdict->criteria) {
            const bool known = c.result == Result::Met || c.result == Result::NotMet;
            EXPECT_EQ(c.value.has_value(), known) << nameOf(c.id);
            EXPECT_TRUE(c.passes() ? c.blocking.empty() : true) << nameOf(c.id);
            EXPECT_EQ(c.id, verdict->criteria[static_cast<std::size_t>(&c - verdict->criteria.data())].id);
            all = all && c.passes();
        }
        EXPECT_EQ(verdict->ready(), all);
        EXPECT_FALSE(verdict->ready() && verdict->stableAmber);
    });
}

TEST(EngineProperty, AdviceKeepsItsPromises)
{
    onRandomDays(6000, [](RandomHistory& random, int n) {
        const auto history = random.builder().build();
        const auto today = adviseToday(history, day(n));
        const bool forbids
            = today.advice == Advice::Stop || today.advice == Advice::Rest || today.advice == Advice::RestDay;
        EXPECT_EQ(today.variant.has_value(), today.dose.has_value());
        EXPECT_TRUE(forbids ? !allowsExercise(today) : true);
        EXPECT_TRUE(today.advice == Advice::Go || today.advice == Advice::Easier ? allowsExercise(today) : true);
        EXPECT_EQ(today.nextDate.has_value(), today.advice != Advice::Stop);
        EXPECT_TRUE(today.nextDate ? *today.nextDate >= day(n) : true);
        EXPECT_TRUE(allowsExercise(today) ? today.nextDate == day(n) : true);
        EXPECT_TRUE(std::is_sorted(today.also.begin(), today.also.end()));
        if (const auto miles = judgeMiles(history, day(n))) {
            EXPECT_EQ(miles->to.has_value(), miles->decision != MileDecision::Hold);
            EXPECT_EQ(miles->why.empty(), miles->decision == MileDecision::Increase);
            EXPECT_TRUE(miles->earliest ? *miles->earliest > day(n) : true);
            EXPECT_EQ(miles->nextRunDate.has_value(), today.advice != Advice::Stop);
        }
    });
}

} // namespace
} // namespace springback::test
