// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/words/words.h"

namespace springback {

TEST(Words, ZeroIsNotNotGiven)
{
    EXPECT_EQ(words::rating(Pain::of(0)), QStringLiteral("0"));
    EXPECT_EQ(words::rating(std::nullopt), QStringLiteral("not given"));
}

TEST(Words, WriteDistancesWithOneDecimalAndMoreOnlyWhereTheyAreNeeded)
{
    EXPECT_EQ(words::distance(Distance::ofHundredthMiles(600), LengthUnit::Miles), QStringLiteral("6.0 mi"));
    EXPECT_EQ(words::distance(Distance::ofHundredthMiles(625), LengthUnit::Miles), QStringLiteral("6.25 mi"));
    EXPECT_EQ(words::distance(Distance::ofMetres(5000), LengthUnit::Kilometres), QStringLiteral("5.0 km"));
}

TEST(Words, WriteNumbersByLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(words::distanceNumber(Distance::ofHundredthMiles(625), LengthUnit::Miles), QStringLiteral("6,25"));
    QLocale::setDefault(before);
}

TEST(Words, SayHowLongAWholeSessionTakes)
{
    EXPECT_EQ(words::dose(Dose{}, Side::Left, *Stage::of(2)), QStringLiteral("5 × 45 s · 2 min rest · 11 min 45 s"));
    EXPECT_EQ(words::dose(Dose{}, Side::Both, *Stage::of(2)),
        QStringLiteral("5 × 45 s each side · 2 min rest · 15 min 30 s"));
    EXPECT_EQ(words::dose(Dose{}, Side::Both, *Stage::of(3)), QStringLiteral("5 × 45 s · 2 min rest · 11 min 45 s"));
}

TEST(Words, TurnDatesIntoTheLocalesAndBack)
{
    const Date date = makeDate(2026, 12, 3);
    EXPECT_EQ(words::fromQDate(words::qdate(date)), date);
    EXPECT_EQ(words::date(date), QStringLiteral("Thu, Dec 3"));
}

TEST(Words, EveryStageHasItsWords)
{
    for (int n = Stage::kFirst; n < Stage::kLast; ++n) {
        const Stage stage = *Stage::of(n);
        EXPECT_FALSE(words::stageTitle(stage).isEmpty());
        EXPECT_NE(words::exerciseName(stage, Variant::Full), words::exerciseName(stage, Variant::Easier));
    }
}

} // namespace springback
