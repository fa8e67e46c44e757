// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/app/catch_up.h"
#include "springback/app/settings.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

constexpr minutes kDayStart{ 180 };

std::vector<CatchUpItem> catchUp(const HistoryBuilder& builder, const char* closedSince, int today)
{
    return catchUpOf(builder.build(), kDayStart, *parseMoment(closedSince), day(today));
}

/// Stored at nine in the evening of day `n`, by the timer.
Session& timed(HistoryBuilder& builder, int n)
{
    builder.session(n);
    Session& session = builder.records().sessions.back();
    session.meta.provenance = Provenance::Timed;
    session.meta.created = *parseMoment(isoDate(day(n)) + "T21:00:00+01:00");
    return session;
}

CatchUpItem morning(int n)
{
    return { CatchUpKind::Morning, day(n), {} };
}
CatchUpItem exercise(int n)
{
    return { CatchUpKind::Exercise, day(n), {} };
}

} // namespace

TEST(CatchUp, ListsWhatTheClosedDaysLackNewestFirst)
{
    const auto items = catchUp(HistoryBuilder(), "2026-03-02T12:00:00+01:00", 4);
    EXPECT_EQ(items, (std::vector{ morning(3), exercise(3), morning(2), exercise(2) }))
        << "of day 1, when it was last open, everything was asked for then";
}

TEST(CatchUp, IsEmptyWhenTheProgramWasOpenYesterday)
{
    EXPECT_TRUE(catchUp(HistoryBuilder(), "2026-03-04T12:00:00+01:00", 4).empty());
}

TEST(CatchUp, LeavesOutWhatIsRecorded)
{
    HistoryBuilder b;
    b.session(2).session(3).checkIn(2, 1).checkIn(3, none);
    EXPECT_TRUE(catchUp(b, "2026-03-02T12:00:00+01:00", 4).empty());
}

TEST(CatchUp, AsksForTheRatingThatFellDueAfterItWasClosed)
{
    HistoryBuilder b;
    const Id id = timed(b, 3).meta.id;
    const auto items = catchUp(b, "2026-03-04T21:05:00+01:00", 4);
    EXPECT_EQ(items, (std::vector{ CatchUpItem{ CatchUpKind::AfterSession, day(3), id } }));
    EXPECT_TRUE(catchUp(b, "2026-03-04T21:11:00+01:00", 4).empty()) << "it was asked for while it was open";
    b.records().sessions.back().after = Pain::of(0);
    EXPECT_TRUE(catchUp(b, "2026-03-04T21:05:00+01:00", 4).empty());
}

TEST(CatchUp, GoesBackThreeDaysAndNotBeforeTheStart)
{
    const auto items = catchUp(HistoryBuilder(), "2026-02-01T12:00:00+01:00", 20);
    ASSERT_FALSE(items.empty());
    EXPECT_EQ(items.back().date, day(17));
    for (const auto& item : catchUp(HistoryBuilder(), "2026-02-01T12:00:00+01:00", 1))
        EXPECT_EQ(item.date, day(0));
}

TEST(CatchUp, AsksForNoExerciseOnDaysOfRestOrPause)
{
    HistoryBuilder b;
    b.run(2, { 200, 7, 7 }); // a flare: rest on days 2 to 4
    for (const auto& item : catchUp(b, "2026-03-02T12:00:00+01:00", 5))
        EXPECT_EQ(item.kind, CatchUpKind::Morning) << isoDate(item.date);
    HistoryBuilder paused;
    paused.pause(2, 3);
    for (const auto& item : catchUp(paused, "2026-03-02T12:00:00+01:00", 4))
        EXPECT_EQ(item.kind, CatchUpKind::Morning) << isoDate(item.date);
}

TEST(CatchUp, StandsForTheDayAndGoesWhenItIsLeft)
{
    Settings settings;
    settings.setRole(Role::Runner);
    BuiltWorkspace built(HistoryBuilder(), 4);
    settings.setLastSeen(parseMoment("2026-03-02T12:00:00+01:00")->at);
    noteStart(settings, built.workspace);
    EXPECT_EQ(catchUpNow(settings, built.workspace).size(), 4U);
    noteStart(settings, built.workspace);
    EXPECT_EQ(catchUpNow(settings, built.workspace).size(), 4U) << "a second start of the day asks for the same";
    leaveCatchUp(settings);
    EXPECT_TRUE(catchUpNow(settings, built.workspace).empty());
}
