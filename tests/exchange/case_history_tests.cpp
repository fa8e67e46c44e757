// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "support/whole_case.h"

using namespace springback;
using namespace springback::exchange;

namespace {

const Date kToday = makeDate(2026, 3, 8);

/// The whole case, with an earlier version of everything in it.
CaseFile withPast()
{
    CaseFile file = test::wholeCase();
    const auto earlier = [](auto version) {
        metaOf(version).edited.at -= std::chrono::hours{ 2 };
        return version;
    };
    for (const auto& episode : file.content.episodes) {
        Episode past = episode.episode;
        past.meta.edited.at -= std::chrono::hours{ 2 };
        file.past.episodes.push_back(past);
        for (const Record& record : episode.all())
            file.past.records.push_back(earlier(record));
    }
    Runner former = file.content.runner;
    former.meta.edited.at -= std::chrono::hours{ 2 };
    former.name = "before";
    file.past.person.push_back(former);
    return file;
}

} // namespace

TEST(CaseHistory, IsReadAsItWasWritten)
{
    const QByteArray bytes = writeCase(withPast());
    const auto file = readCase(bytes, QStringLiteral("x.json"), kToday);
    ASSERT_TRUE(file) << qPrintable(file.error().place + file.error().reason);
    EXPECT_EQ(file->past.records.size(), withPast().past.records.size());
    EXPECT_EQ(file->past.person.front().name, "before");
    EXPECT_EQ(writeCase(*file), bytes);
}

TEST(CaseHistory, HoldsNoPrivateNote)
{
    CaseFile file = test::wholeCase();
    Visit past = file.content.episodes.front().visits.front();
    past.privateNote = "between us";
    past.meta.edited.at -= std::chrono::hours{ 2 };
    file.past.records.push_back(past);
    EXPECT_FALSE(writeCase(file).contains("between us"));
}

TEST(CaseHistory, AVersionOfNothingInTheFileIsRefused)
{
    CaseFile file = withPast();
    metaOf(file.past.records.front()).id = Id::random();
    const auto read = readCase(writeCase(file), QStringLiteral("x.json"), kToday);
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().place.startsWith(QStringLiteral("/history/"))) << qPrintable(read.error().place);
}

TEST(CaseHistory, AVersionOfAnotherKindIsRefused)
{
    CaseFile file = test::wholeCase();
    Visit past = file.content.episodes.front().visits.front();
    past.meta.id = file.content.episodes.front().runs.front().meta.id;
    file.past.records.push_back(past);
    EXPECT_FALSE(readCase(writeCase(file), QStringLiteral("x.json"), kToday));
}

TEST(CaseHistory, WhatDatesFromBeforeAStartThatWasMovedIsStillRead)
{
    CaseFile file = test::wholeCase();
    auto& episode = file.content.episodes.back();
    MileTarget target;
    target.meta = { .id = Id::random(), .owner = episode.episode.meta.id };
    target.meta.created = target.meta.edited = *parseMoment("2026-03-02T08:00:00Z");
    target.date = makeDate(2026, 3, 2);
    episode.mileTargets.push_back(target);
    StageChange gone;
    gone.meta = target.meta;
    gone.meta.id = Id::random();
    gone.meta.deleted = true;
    gone.date = episode.episode.start - days{ 3 };
    gone.to = *Stage::of(2);
    file.deleted.push_back(gone);
    const auto read = readCase(writeCase(file), QStringLiteral("x.json"), kToday);
    EXPECT_TRUE(read) << qPrintable(read.error().place + read.error().reason);
}
