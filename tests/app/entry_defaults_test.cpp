// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/app/entry_defaults.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

TEST(EntryDefaults, ASessionBeginsWithTheDoseOfItsDateHeldInFull)
{
    BuiltWorkspace built(HistoryBuilder().move(5, 2), 10);
    const Session now = sessionFor(built.workspace, day(10));
    EXPECT_EQ(now.stage, stage(2));
    ASSERT_EQ(now.sets.size(), 5u);
    EXPECT_EQ(now.sets.front().planned, seconds{ 45 });
    EXPECT_EQ(now.sets.front().held, seconds{ 45 });
    EXPECT_EQ(sessionFor(built.workspace, day(4)).stage, stage(1)) << "as it stood on the date";
}

TEST(EntryDefaults, TwoSoreSidesAreDoneLeftThenRight)
{
    BuiltWorkspace built(HistoryBuilder(Side::Both), 10);
    const Session session = sessionFor(built.workspace, day(10));
    ASSERT_EQ(session.sets.size(), 10u);
    EXPECT_EQ(session.sets[0].side, Side::Left);
    EXPECT_EQ(session.sets[1].side, Side::Right);
    EXPECT_EQ(setsFor(built.workspace, day(10), stage(3), Variant::Full).size(), 5u) << "both feet at once";
}

TEST(EntryDefaults, HopsBeginAtTheEasedLength)
{
    BuiltWorkspace built(HistoryBuilder().move(5, 4), 10);
    EXPECT_EQ(setsFor(built.workspace, day(10), stage(4), Variant::Full).front().planned, seconds{ 6 });
}

TEST(EntryDefaults, TheCheckInOfADateIsTheOneRecorded)
{
    BuiltWorkspace built(HistoryBuilder().checkIn(9, 3), 10);
    EXPECT_TRUE(hasCheckIn(built.workspace, day(9)));
    EXPECT_EQ(checkInFor(built.workspace, day(9)).pain, Pain::of(3));
    EXPECT_FALSE(hasCheckIn(built.workspace, day(10)));
    EXPECT_TRUE(checkInFor(built.workspace, day(10)).meta.id.isNull());
}

TEST(EntryDefaults, TellsHowLongAgoADayIsAndThatItIsRecalled)
{
    BuiltWorkspace built(HistoryBuilder(), 10);
    EXPECT_EQ(dateHint(built.workspace, day(10), EntryAge::New), QStringLiteral("today"));
    EXPECT_TRUE(dateHint(built.workspace, day(9), EntryAge::New).startsWith(QStringLiteral("yesterday")));
    EXPECT_TRUE(dateHint(built.workspace, day(7), EntryAge::New).contains(QStringLiteral("recalled")));
    EXPECT_FALSE(dateHint(built.workspace, day(7), EntryAge::Recorded).contains(QStringLiteral("recalled")));
    EXPECT_TRUE(dateHint(built.workspace, day(11), EntryAge::New).contains(QStringLiteral("not come")));
    EXPECT_TRUE(dateHint(built.workspace, day(-1), EntryAge::New).contains(QStringLiteral("before")));
}
