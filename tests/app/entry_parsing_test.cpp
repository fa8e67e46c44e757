// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QLocale>

#include "springback/app/entry_parsing.h"

using namespace springback;
using namespace springback::app;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

/// Another person's locale, for the length of a test.
class InLocale {
public:
    explicit InLocale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~InLocale() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

} // namespace

TEST(EntryParsing, TakesADistanceWithPointOrComma)
{
    EXPECT_EQ(readDistance(q("3.25"), LengthUnit::Miles), Distance::ofHundredthMiles(325));
    EXPECT_EQ(readDistance(q("3,25"), LengthUnit::Miles), Distance::ofHundredthMiles(325));
    EXPECT_EQ(readDistance(q(" 5 "), LengthUnit::Kilometres), Distance::ofMetres(5000));
    EXPECT_EQ(readDistance(q(".5"), LengthUnit::Kilometres), Distance::ofMetres(500));
    EXPECT_EQ(readDistance(q("2."), LengthUnit::Kilometres), Distance::ofMetres(2000));
}

TEST(EntryParsing, TakesTheUnitThatWasWritten)
{
    EXPECT_EQ(readDistance(q("5 km"), LengthUnit::Miles), Distance::ofMetres(5000));
    EXPECT_EQ(readDistance(q("3MI"), LengthUnit::Kilometres), Distance::ofHundredthMiles(300));
    EXPECT_EQ(readDistance(q("10k"), LengthUnit::Miles), Distance::ofMetres(10'000));
}

TEST(EntryParsing, ReadsDigitsOfAnyScript)
{
    EXPECT_EQ(readDistance(q("٣٫٥"), LengthUnit::Kilometres), Distance::ofMetres(3500));
    EXPECT_EQ(readWhole(q("१२")), 12);
}

TEST(EntryParsing, RefusesWhatIsNoDistance)
{
    for (const char* text : { "", " ", "-3", "3.2.1", "1,000.5", "abc", "3 furlongs", "1e3", "km", "99999999" })
        EXPECT_FALSE(readDistance(q(text), LengthUnit::Miles)) << text;
}

TEST(EntryParsing, TakesADurationInMinutesOrWithColons)
{
    EXPECT_EQ(readDuration(q("45")), seconds{ 45 * 60 });
    EXPECT_EQ(readDuration(q("28:30")), seconds{ 28 * 60 + 30 });
    EXPECT_EQ(readDuration(q("1:05:09")), seconds{ 3909 });
    EXPECT_EQ(readDuration(q("90:00")), seconds{ 5400 });
}

TEST(EntryParsing, RefusesWhatIsNoDuration)
{
    for (const char* text : { "", "1:60", "1:2:3:4", "1:-2", "half an hour", "1:", ":30", "1:234", "45.5" })
        EXPECT_FALSE(readDuration(q(text))) << text;
}

TEST(EntryParsing, WritesADurationSoThatItReadsBack)
{
    for (const int length : { 0, 59, 60, 1710, 3599, 3600, 3909, 36'000 })
        EXPECT_EQ(readDuration(writeDuration(seconds{ length })), seconds{ length }) << length;
    EXPECT_EQ(writeDuration(seconds{ 3909 }), q("1:05:09"));
}

TEST(EntryParsing, ReadsTenthsExactly)
{
    EXPECT_EQ(readTenths(q("9.5")), 95);
    EXPECT_EQ(readTenths(q("9,5")), 95);
    EXPECT_EQ(readTenths(q("0")), 0);
    EXPECT_FALSE(readTenths(q("9.55")));
    EXPECT_FALSE(readTenths(q("-1")));
    EXPECT_FALSE(readTenths(q("")));
}

TEST(EntryParsing, WritesNumbersByLocaleWithoutTrailingZeros)
{
    EXPECT_EQ(writeDistance(Distance::ofHundredthMiles(200), LengthUnit::Miles), q("2"));
    EXPECT_EQ(writeDistance(Distance::ofHundredthMiles(250), LengthUnit::Miles), q("2.5"));
    EXPECT_EQ(writeTenths(95), q("9.5"));
    const InLocale german{ QLocale(QLocale::German, QLocale::Germany) };
    EXPECT_EQ(writeDistance(Distance::ofHundredthMiles(325), LengthUnit::Miles), q("3,25"));
    EXPECT_EQ(writeTenths(100), q("10"));
    EXPECT_EQ(readDistance(q("3,25"), LengthUnit::Miles), Distance::ofHundredthMiles(325));
}
