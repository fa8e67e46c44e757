// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/calendar.h"

#include <gtest/gtest.h>

#include "springback/domain/id.h"

using namespace springback;

TEST(Calendar, ReadsADateThatThereIs)
{
    EXPECT_EQ(parseDate("2028-02-29"), makeDate(2028, 2, 29));
    for (const char* text : { "", "2026-2-01", "2026/02/01", "2026-02/01", "2026-02-29", "2026-13-01", "2026-00-10",
             "1899-12-31", "2201-01-01", "20x6-01-01", "20 6-01-01", "2026-0x-01", "2026-01-0x", "2026-01-011" })
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Calendar, ReadsAMomentWithItsOffset)
{
    const auto noon = parseMoment("2026-03-02T12:00:00Z");
    ASSERT_TRUE(noon);
    EXPECT_EQ(parseMoment("2026-03-02t12:00:00z"), noon);
    EXPECT_EQ(parseMoment("2026-03-02T14:30:00+02:30")->at, noon->at);
    EXPECT_EQ(parseMoment("2026-03-02T07:00:00-05:00")->at, noon->at);
    EXPECT_EQ(parseMoment("2026-03-02T12:00:00.25Z")->at, noon->at + std::chrono::milliseconds(250));
    EXPECT_EQ(parseMoment("2026-03-02T14:00:00.25+02:00")->at, noon->at + std::chrono::milliseconds(250));
    EXPECT_EQ(parseMoment("2026-03-02T12:00:00.123456789Z")->at, noon->at + std::chrono::milliseconds(123));
    EXPECT_EQ(parseMoment("2026-03-02T02:00:00+14:00")->offset, minutes{ 840 });
}

TEST(Calendar, RefusesWhatIsNoMoment)
{
    for (const char* text : { "", "2026-03-02 12:00:00Z", "2026-03-02T12-00:00Z", "2026-03-02T12:00-00Z",
             "2026-02-30T12:00:00Z", "2026-03-02T24:00:00Z", "2026-03-02T12:60:00Z", "2026-03-02T12:00:60Z",
             "2026-03-02Tx2:00:00Z", "2026-03-02T12:x0:00Z", "2026-03-02T12:00:x0Z", "2026-03-02T12:00:00.Z",
             "2026-03-02T12:00:00.1234567890Z", "2026-03-02T12:00:00", "2026-03-02T12:00:00.25",
             "2026-03-02T12:00:00.2", "2026-03-02T12:00:00+1:00", "2026-03-02T12:00:00*01:00",
             "2026-03-02T12:00:00+01-00", "2026-03-02T12:00:00+x1:00", "2026-03-02T12:00:00+01:x0",
             "2026-03-02T12:00:00+01:60", "2026-03-02T12:00:00+14:01", "2026-03-02T12:00:00Zulu" })
        EXPECT_FALSE(parseMoment(text)) << text;
}

TEST(Calendar, WritesAMomentAsItStoodOnTheClockThere)
{
    for (const char* text : { "2026-03-02T12:00:00+00:00", "2026-03-02T00:15:09.250+05:30",
             "2026-12-31T23:59:59.007-03:30", "2026-03-02T02:00:00+14:00" })
        EXPECT_EQ(rfc3339(*parseMoment(text)), text);
    EXPECT_EQ(rfc3339(*parseMoment("2026-03-02t12:00:00.1239z")), "2026-03-02T12:00:00.123+00:00");
}

TEST(Calendar, AnIdIsReadInEitherCase)
{
    const auto id = Id::parse("0123abcd-4567-89ef-0000-0123456789ab");
    ASSERT_TRUE(id);
    EXPECT_EQ(id->text(), "0123abcd-4567-89ef-0000-0123456789ab");
    EXPECT_EQ(Id::parse("0123ABCD-4567-89EF-0000-0123456789AB"), id);
    for (const char* text : { "", "0123abcd-4567-89ef-0000-0123456789a", "0123abcd-4567-89ef-0000+0123456789ab",
             "0123abcg-4567-89ef-0000-0123456789ab", "0123abc/-4567-89ef-0000-0123456789ab",
             "0123abc@-4567-89ef-0000-0123456789ab", "0123abc`-4567-89ef-0000-0123456789ab" })
        EXPECT_FALSE(Id::parse(text)) << text;
}
