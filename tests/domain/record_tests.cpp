// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "support/history_builder.h"

namespace springback::test {
namespace {

TEST(Records, SortByDateThenInstantThenId)
{
    HistoryBuilder b;
    b.session(3).session(1).session(3).session(2);
    auto& sessions = b.records().sessions;
    std::swap(sessions[0], sessions[2]);
    b.records().sort();
    ASSERT_EQ(sessions.size(), 4u);
    EXPECT_EQ(sessions[0].date, day(1));
    EXPECT_EQ(sessions[1].date, day(2));
    EXPECT_LT(sessions[2].meta.created.at, sessions[3].meta.created.at);

    sessions[3].meta.created = sessions[2].meta.created;
    std::swap(sessions[2], sessions[3]);
    b.records().sort();
    EXPECT_LT(sessions[2].meta.id, sessions[3].meta.id);
}

TEST(Records, AllHandsBackWhatWasAddedInTheOrderOfKinds)
{
    HistoryBuilder b;
    b.visit(1).run(1).session(1).checkIn(1, 2).miles(0, 600).flag(FlagKind::Clot, 1).pause(2, 3).extra(1, 0);
    const auto all = b.records().all();
    ASSERT_EQ(all.size(), 8u);
    EpisodeRecords again;
    again.episode = b.records().episode;
    for (const auto& record : all)
        again.add(record);
    EXPECT_EQ(again, b.records());
    for (std::size_t i = 1; i < all.size(); ++i)
        EXPECT_LE(kindOf(all[i - 1]), kindOf(all[i]));
}

TEST(Records, TakeInALateOneWhereItBelongs)
{
    HistoryBuilder b;
    b.session(1).session(2).session(4).run(3);
    EpisodeRecords records = b.records();
    Session late = records.sessions[1];
    late.meta.id = Id::random();
    late.meta.created.at += std::chrono::hours{ 1 };
    records.put(Record(late));
    late.date = day(3);
    late.meta.id = Id::random();
    records.put(Record(late));
    EpisodeRecords sorted = records;
    sorted.sort();
    EXPECT_EQ(records, sorted);
    ASSERT_EQ(records.sessions.size(), 5u);
    EXPECT_EQ(records.sessions[3].date, day(3));
    EXPECT_EQ(records.runs.size(), 1u);
}

TEST(Records, SayWhenTheLastOfThemWasEdited)
{
    EXPECT_EQ(EpisodeRecords().lastEdited(), std::nullopt);
    HistoryBuilder b;
    b.session(1).session(2).run(3);
    EpisodeRecords records = b.records();
    const Moment late{ records.runs.front().meta.edited.at + std::chrono::hours{ 9 }, {} };
    records.sessions.front().meta.edited = late;
    EXPECT_EQ(records.lastEdited(), late);
}

TEST(Records, LoseOnlyTheOneThatIsTakenOut)
{
    HistoryBuilder b;
    b.session(1).session(2).run(1);
    EpisodeRecords records = b.records();
    records.remove(records.sessions[0].meta.id);
    ASSERT_EQ(records.sessions.size(), 1u);
    EXPECT_EQ(records.sessions[0].date, day(2));
    EXPECT_EQ(records.runs.size(), 1u);
    records.remove(Id::random());
    EXPECT_EQ(records.all().size(), 2u);
}

TEST(Records, KnowTheirDate)
{
    Flag flag;
    flag.opened = day(4);
    EXPECT_EQ(dateOf(Record(flag)), day(4));
    Pause pause;
    pause.from = day(5);
    EXPECT_EQ(dateOf(Record(pause)), day(5));
    Milestone milestone;
    EXPECT_EQ(dateOf(Record(milestone)), std::nullopt);
    milestone.reached = day(7);
    EXPECT_EQ(dateOf(Record(milestone)), day(7));
    milestone.due = day(6);
    EXPECT_EQ(dateOf(Record(milestone)), day(6));
}

TEST(Records, GiveTheCheckInOfADateOneId)
{
    HistoryBuilder b;
    const auto episode = b.records().episode.meta.id;
    EXPECT_EQ(checkInId(episode, day(3)), checkInId(episode, day(3)));
    EXPECT_NE(checkInId(episode, day(3)), checkInId(episode, day(4)));
    EXPECT_NE(checkInId(episode, day(3)), checkInId(Id{}, day(3)));
}

TEST(Records, CurrentIsTheOpenEpisodeOrTheNewest)
{
    Case runner;
    EXPECT_EQ(runner.current(), nullptr);
    runner.episodes.resize(3);
    for (int i = 0; i < 3; ++i) {
        runner.episodes[static_cast<std::size_t>(i)].episode.start = day(i);
        runner.episodes[static_cast<std::size_t>(i)].episode.closed = day(i + 1);
    }
    EXPECT_EQ(runner.current(), &runner.episodes[2]);
    runner.episodes[1].episode.closed.reset();
    EXPECT_EQ(runner.current(), &runner.episodes[1]);
}

} // namespace
} // namespace springback::test
