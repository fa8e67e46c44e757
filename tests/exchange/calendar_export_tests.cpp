// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QByteArrayList>

#include "springback/domain/ahead.h"
#include "springback/exchange/calendar_export.h"
#include "support/history_builder.h"

using namespace springback;
using namespace springback::test;

namespace {

const Moment kMade = *parseMoment("2026-03-08T08:00:00+01:00");

// The lines as they were before they were folded.
QByteArrayList unfolded(QByteArray text)
{
    return text.replace("\r\n ", "").split('\n');
}

} // namespace

TEST(Calendar, HoldsSessionsMorningsAndAppointmentsWithAlarms)
{
    HistoryBuilder builder;
    builder.inStage(3).goods(0, 6, 2).visit(3);
    builder.records().visits.back().with = "Dr A; B, C";
    builder.records().visits.back().next = day(20);
    const QByteArray text = exchange::calendarOf(builder.build(), day(7), kMade);
    EXPECT_TRUE(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(text.endsWith("END:VCALENDAR\r\n"));
    EXPECT_EQ(text.count("BEGIN:VEVENT"), text.count("BEGIN:VALARM"));
    EXPECT_EQ(text.count("UID:session-"), 12) << "three a week for four weeks";
    EXPECT_EQ(text.count("UID:appointment-"), 1);
    const auto lines = unfolded(text);
    EXPECT_TRUE(lines.contains("DTSTART;VALUE=DATE:20260321\r"));
    EXPECT_TRUE(lines.contains("SUMMARY:Appointment with Dr A\\; B\\, C\r"));
    EXPECT_TRUE(lines.contains("DTSTAMP:20260308T070000Z\r"));
    for (const QByteArray& line : text.split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
    EXPECT_EQ(exchange::calendarOf(builder.build(), day(7), kMade), text);
}

TEST(Calendar, PlansNoSessionUnderAStopInAPauseOrCloserThanTheSpacing)
{
    HistoryBuilder builder;
    builder.inStage(4).goods(0, 6, 2).pause(10, 16);
    const auto dates = sessionsAhead(builder.build(), day(7), days{ 28 });
    ASSERT_FALSE(dates.empty());
    for (std::size_t i = 0; i < dates.size(); ++i) {
        EXPECT_TRUE(dates[i] < day(10) || dates[i] > day(16));
        if (i > 0) {
            EXPECT_GE(dates[i] - dates[i - 1], days{ 2 });
        }
    }
    builder.flag(FlagKind::Clot, 6);
    EXPECT_TRUE(sessionsAhead(builder.build(), day(7), days{ 28 }).empty());
}
