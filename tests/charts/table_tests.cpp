// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "sample.h"

using namespace springback;
using namespace springback::charts;
using namespace springback::test;

namespace {

TEST(ChartTable, PrintsZeroAsZeroAndNotGivenAsADash)
{
    ChartData data;
    data.days = { ratedDay(0, pain(0), std::nullopt), emptyDay(1) };
    const ChartTable table = tableOf(ChartKind::Pain, data, daysFrom(0, 1));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows.at(0).at(1), QStringLiteral("0"));
    EXPECT_EQ(table.rows.at(0).at(2), QStringLiteral("–"));
    EXPECT_EQ(table.rows.at(1).at(1), QStringLiteral("–"));
}

TEST(ChartTable, HoldsOnlyTheDatesOfTheRange)
{
    ChartData data;
    for (int i = 0; i < 10; ++i)
        data.days.push_back(ratedDay(i, pain(1), pain(1)));
    EXPECT_EQ(tableOf(ChartKind::Stiffness, data, daysFrom(3, 5)).rows.size(), 3U);
}

TEST(ChartTable, GivesEveryRowAsManyCellsAsTheHeader)
{
    ChartData data;
    data.days = { ratedDay(0, pain(1), pain(1)) };
    data.weeks = { week(0, 300, 400) };
    data.measures = { visa(0, 60), heelRaises(1, 20, 10) };
    for (const MeasureKind measure : { MeasureKind::VisaA, MeasureKind::SingleHeelRaise }) {
        data.measure = measure;
        for (const ChartKind kind :
            { ChartKind::Pain, ChartKind::Stiffness, ChartKind::Miles, ChartKind::Dose, ChartKind::Measures }) {
            const ChartTable table = tableOf(kind, data, daysFrom(0, 6));
            ASSERT_EQ(table.rows.size(), 1U);
            EXPECT_EQ(table.rows.front().size(), table.header.size());
        }
    }
}

TEST(ChartTable, NamesBothSidesWithTheirPain)
{
    ChartData data;
    data.measure = MeasureKind::SingleHeelRaise;
    data.measures = { heelRaises(0, 22, 8) };
    const ChartTable table = tableOf(ChartKind::Measures, data, daysFrom(0, 0));
    EXPECT_EQ(table.rows.at(0).at(1), QStringLiteral("22 (pain 1)"));
    EXPECT_EQ(table.rows.at(0).at(2), QStringLiteral("8 (pain 0)"));
}

TEST(DaySentence, ReadsTheDayAsOneWouldSayIt)
{
    DaySummary d = ratedDay(8, pain(2), pain(5));
    d.runs = 1;
    d.ran = Distance::ofHundredthMiles(600);
    d.stage = *Stage::of(2);
    EXPECT_EQ(sentenceOf(d, LengthUnit::Miles),
        QStringLiteral("Tue, Jan 13: during 2, next morning 5, held 225 of 225 s, ran 6.0 mi, phase 2"));
}

TEST(DaySentence, SaysWhatWasNotGiven)
{
    const QString loaded = sentenceOf(ratedDay(0, pain(0), std::nullopt), LengthUnit::Miles);
    EXPECT_TRUE(loaded.contains(QStringLiteral("during 0")));
    EXPECT_TRUE(loaded.contains(QStringLiteral("no next morning")));
    EXPECT_TRUE(sentenceOf(emptyDay(1), LengthUnit::Miles).contains(QStringLiteral("no entry")));
}

TEST(DaySentence, SaysHowTheValuesCame)
{
    DaySummary d = ratedDay(0, pain(6), pain(3));
    d.flare = true;
    d.recalled = true;
    const QString text = sentenceOf(d, LengthUnit::Miles);
    EXPECT_TRUE(text.contains(QStringLiteral("flare")));
    EXPECT_TRUE(text.contains(QStringLiteral("recalled")));
}

TEST(WeekSentence, NamesTheTargetAndTheLongestRun)
{
    EXPECT_EQ(sentenceOf(week(0, 500, 600), LengthUnit::Miles),
        QStringLiteral("Week from Mon, Jan 5: ran 5.0 mi, target 6.0 mi, longest run 2.5 mi"));
}

TEST(MeasureSentence, ReadsBothSidesWithTheirPain)
{
    EXPECT_EQ(sentenceOf(heelRaises(0, 22, 8)),
        QStringLiteral("Mon, Jan 5: left 22 at pain 1, right 8 at pain 0 (repetitions)"));
}

} // namespace
