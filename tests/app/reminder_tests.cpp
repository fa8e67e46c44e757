// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/app/reminders.h"
#include "support/history_builder.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

constexpr minutes kDayStart{ 180 };
const ReminderWishes kBoth{ true, minutes(7 * 60) };
const ReminderWishes kMornings{ false, minutes(7 * 60) };

Moment at(const char* text)
{
    return *parseMoment(text);
}

/// One guided session of 45 s a set on day 0, stored at 08:30, not rated ten minutes after.
HistoryBuilder timedSession()
{
    HistoryBuilder b;
    b.session(0);
    Session& session = b.records().sessions.back();
    session.meta.provenance = Provenance::Timed;
    session.meta.created = at("2026-03-01T08:30:00+01:00");
    return b;
}

} // namespace

TEST(Reminder, IsTenMinutesAfterASessionThatWasTimed)
{
    const auto next = nextReminder(timedSession().build(), kDayStart, kBoth, at("2026-03-01T08:30:01+01:00"));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->kind, ReminderKind::AfterSession);
    EXPECT_EQ(next->at, at("2026-03-01T08:40:00+01:00").at);
    EXPECT_EQ(next->date, day(0));
}

TEST(Reminder, OfASessionIsNotGivenTwiceNorWhenItIsRated)
{
    HistoryBuilder b = timedSession();
    EXPECT_EQ(nextReminder(b.build(), kDayStart, { true, {} }, at("2026-03-01T08:40:00+01:00")), std::nullopt);
    b.records().sessions.back().after = Pain::of(0);
    EXPECT_EQ(nextReminder(b.build(), kDayStart, { true, {} }, at("2026-03-01T08:31:00+01:00")), std::nullopt);
}

TEST(Reminder, OfASessionIsForTheTimerAlone)
{
    HistoryBuilder b = timedSession();
    b.records().sessions.back().meta.provenance = Provenance::Typed;
    EXPECT_EQ(nextReminder(b.build(), kDayStart, { true, {} }, at("2026-03-01T08:31:00+01:00")), std::nullopt);
}

TEST(Reminder, OfAMorningIsAtItsHourTodayOrTomorrow)
{
    const History history = HistoryBuilder().build();
    const auto today = nextReminder(history, kDayStart, kMornings, at("2026-03-02T06:10:00+01:00"));
    ASSERT_TRUE(today);
    EXPECT_EQ(today->at, at("2026-03-02T07:00:00+01:00").at);
    EXPECT_EQ(today->date, day(1));
    const auto tomorrow = nextReminder(history, kDayStart, kMornings, at("2026-03-02T07:00:00+01:00"));
    ASSERT_TRUE(tomorrow);
    EXPECT_EQ(tomorrow->at, at("2026-03-03T07:00:00+01:00").at);
}

TEST(Reminder, OfAMorningThatIsDoneIsTomorrows)
{
    const History history = HistoryBuilder().checkIn(1, 2).build();
    const auto next = nextReminder(history, kDayStart, kMornings, at("2026-03-02T06:10:00+01:00"));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->date, day(2));
}

TEST(Reminder, AfterMidnightBelongsToTheDayLived)
{
    // At 01:30 of 3 March the day lived is still the 2nd; its morning is past, the next is the 3rd's.
    const auto next = nextReminder(HistoryBuilder().build(), kDayStart, kMornings, at("2026-03-03T01:30:00+01:00"));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->at, at("2026-03-03T07:00:00+01:00").at);
    EXPECT_EQ(next->date, day(2));
}

TEST(Reminder, IsTheEarlierOfTheTwo)
{
    HistoryBuilder b = timedSession();
    b.records().sessions.back().meta.created = at("2026-03-01T06:55:00+01:00");
    const auto next = nextReminder(b.build(), kDayStart, kBoth, at("2026-03-01T06:56:00+01:00"));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->kind, ReminderKind::Morning);
    const auto then = nextReminder(b.build(), kDayStart, kBoth, Moment{ next->at, minutes(60) });
    ASSERT_TRUE(then);
    EXPECT_EQ(then->kind, ReminderKind::AfterSession);
}

TEST(Reminder, IsNoneWhenNoneIsWantedOrTheCourseIsOver)
{
    HistoryBuilder b = timedSession();
    EXPECT_EQ(nextReminder(b.build(), kDayStart, {}, at("2026-03-01T08:31:00+01:00")), std::nullopt);
    b.records().episode.closed = day(0);
    EXPECT_EQ(nextReminder(b.build(), kDayStart, kMornings, at("2026-03-01T08:31:00+01:00")), std::nullopt);
}

TEST(Reminder, StaysOpenUntilItIsDoneOrItsDayIsOver)
{
    HistoryBuilder b = timedSession();
    const Reminder morning{ ReminderKind::Morning, day(0), {} };
    const Reminder after{ ReminderKind::AfterSession, day(0), {} };
    EXPECT_TRUE(isOpen(morning, b.build(), day(0)));
    EXPECT_TRUE(isOpen(after, b.build(), day(0)));
    EXPECT_FALSE(isOpen(after, b.build(), day(1)));
    b.checkIn(0, 1);
    b.records().sessions.back().after = Pain::of(0);
    EXPECT_FALSE(isOpen(morning, b.build(), day(0)));
    EXPECT_FALSE(isOpen(after, b.build(), day(0)));
}
