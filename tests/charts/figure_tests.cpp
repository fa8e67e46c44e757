// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QPalette>

#include "sample.h"
#include "springback/charts/figure.h"

using namespace springback;
using namespace springback::charts;
using namespace springback::test;

namespace {

ChartStyle style()
{
    return ChartStyle::onPaper(QGuiApplication::font());
}

Figure figure(ChartKind kind, const ChartData& data, const DateRange& range)
{
    return figureOf(kind, data, range, style());
}

TEST(PainFigure, LeavesAGapWhereADayHasNoRating)
{
    ChartData data;
    data.days = { ratedDay(0, pain(2), pain(1)), emptyDay(1), ratedDay(2, pain(3), std::nullopt) };
    const Figure f = figure(ChartKind::Pain, data, daysFrom(0, 2));
    ASSERT_EQ(f.series.at(0).points.size(), 3U);
    EXPECT_EQ(f.series.at(0).points.at(0).y, 2.0);
    EXPECT_FALSE(f.series.at(0).points.at(1).y);
    EXPECT_EQ(f.series.at(0).points.at(2).y, 3.0);
    EXPECT_FALSE(f.series.at(1).points.at(2).y);
}

TEST(PainFigure, BreaksTheLineAtADayThatTheDataLeaveOut)
{
    ChartData data;
    data.days = { ratedDay(0, pain(2), pain(1)), ratedDay(4, pain(3), pain(3)) };
    const Figure f = figure(ChartKind::Pain, data, daysFrom(0, 4));
    ASSERT_EQ(f.series.at(0).points.size(), 3U);
    EXPECT_FALSE(f.series.at(0).points.at(1).y);
}

TEST(PainFigure, MarksAZeroAndKeepsItAboveTheAxisEnd)
{
    ChartData data;
    data.days = { ratedDay(0, pain(0), pain(0)) };
    const Figure f = figure(ChartKind::Pain, data, daysFrom(0, 0));
    EXPECT_FALSE(f.isEmpty());
    EXPECT_EQ(f.series.at(0).points.at(0).y, 0.0);
    EXPECT_LT(f.bottom, 0.0);
}

TEST(PainFigure, NamesTheThreeBandsAndHatchesTwoOfThem)
{
    ChartData data;
    data.days = { ratedDay(0, pain(4), pain(1)) };
    const Figure f = figure(ChartKind::Pain, data, daysFrom(0, 0));
    ASSERT_EQ(f.zones.size(), 3U);
    EXPECT_EQ(f.zones.at(0).word, QStringLiteral("green 0–2"));
    EXPECT_EQ(f.zones.at(2).word, QStringLiteral("red 6–10"));
    EXPECT_NE(f.zones.at(1).hatch, f.zones.at(2).hatch);
    EXPECT_NE(f.zones.at(0).hatch, f.zones.at(2).hatch);
    EXPECT_DOUBLE_EQ(f.zones.at(1).low, 2.5);
    EXPECT_DOUBLE_EQ(f.zones.at(2).low, 5.5);
}

TEST(PainFigure, TellsRecalledEditedAndImportedApart)
{
    ChartData data;
    for (int i = 0; i < 4; ++i)
        data.days.push_back(ratedDay(i, pain(1), pain(1)));
    data.days[1].recalled = true;
    data.days[2].edited = true;
    data.days[3].imported = true;
    const auto points = figure(ChartKind::Pain, data, daysFrom(0, 3)).series.at(0).points;
    EXPECT_EQ(points.at(0).origin, Origin::Direct);
    EXPECT_EQ(points.at(1).origin, Origin::Recalled);
    EXPECT_EQ(points.at(2).origin, Origin::Edited);
    EXPECT_EQ(points.at(3).origin, Origin::Imported);
}

TEST(PainFigure, ShowsTheWorstOfEachWeekOverYears)
{
    ChartData data;
    for (int i = 0; i < 500; ++i)
        data.days.push_back(ratedDay(i, pain(i % 7 == 3 ? 5 : 1), pain(0)));
    const Figure f = figure(ChartKind::Pain, data, daysFrom(0, 499));
    ASSERT_EQ(f.series.at(0).points.size(), 72U);
    EXPECT_EQ(f.series.at(0).points.at(0).y, 5.0);
    EXPECT_TRUE(f.caption.contains(QStringLiteral("worst of a week")));
}

TEST(PainFigure, MarksFlaresVisitsAndPhases)
{
    ChartData data;
    data.days = { ratedDay(0, pain(1), pain(1)), ratedDay(1, pain(7), pain(1)) };
    data.days[1].flare = true;
    data.visits = { kStart, kStart + days(40) };
    data.stages = { { *Stage::of(1), kStart, kStart }, { *Stage::of(2), kStart + days(1), kStart + days(9) } };
    const Figure f = figure(ChartKind::Pain, data, daysFrom(0, 1));
    ASSERT_EQ(f.events.size(), 2U);
    EXPECT_EQ(f.events.at(0).kind, EventKind::Visit);
    EXPECT_EQ(f.events.at(1).kind, EventKind::Flare);
    EXPECT_EQ(dateAt(f.events.at(1).x), kStart + days(1));
    ASSERT_EQ(f.phases.size(), 2U);
    EXPECT_EQ(f.phases.at(1).word, QStringLiteral("phase 2"));
    EXPECT_DOUBLE_EQ(f.phases.at(1).to, xOf(kStart + days(1)) + 0.5);
}

TEST(PainFigure, SaysSoWhenThereIsNoRating)
{
    ChartData data;
    data.days = { emptyDay(0), day(1) };
    const Figure f = figure(ChartKind::Pain, data, daysFrom(0, 1));
    EXPECT_TRUE(f.isEmpty());
    EXPECT_TRUE(f.empty.contains(QStringLiteral("No pain rating")));
}

TEST(StiffnessFigure, KeepsZeroMinutesApartFromNotGiven)
{
    ChartData data;
    data.days = { day(0), day(1), day(2) };
    data.days[0].stiffness = 0;
    data.days[2].stiffness = 45;
    const Figure f = figure(ChartKind::Stiffness, data, daysFrom(0, 2));
    EXPECT_EQ(f.series.at(0).points.at(0).y, 0.0);
    EXPECT_FALSE(f.series.at(0).points.at(1).y);
    EXPECT_GT(f.top, 45.0);
    EXPECT_LT(f.bottom, 0.0);
}

TEST(MilesFigure, ShowsAWeekOfRestAsZeroAndAWeekWithoutEntriesAsAGap)
{
    ChartData data;
    for (int i = 0; i < 21; ++i)
        data.days.push_back(i / 7 == 1 ? emptyDay(i) : day(i));
    data.weeks = { week(0, 500, 600), week(7, 0, 600), week(14, 0, 700) };
    const Figure f = figure(ChartKind::Miles, data, daysFrom(0, 20));
    const auto& ran = f.series.at(0).points;
    EXPECT_EQ(ran.at(0).y, 5.0);
    EXPECT_FALSE(ran.at(1).y);
    EXPECT_EQ(ran.at(2).y, 0.0);
    EXPECT_EQ(f.series.at(1).points.at(2).y, 7.0);
    EXPECT_EQ(f.series.at(2).points.at(0).y, 2.5);
    EXPECT_FALSE(f.series.at(2).points.at(2).y);
}

TEST(MilesFigure, DrawsAWeekThatIsNotOverAsANarrowerBar)
{
    ChartData data;
    for (int i = 0; i < 9; ++i)
        data.days.push_back(day(i));
    data.weeks = { week(0, 500, 600), week(7, 100, 600) };
    const auto ran = figure(ChartKind::Miles, data, daysFrom(0, 8)).series.at(0);
    EXPECT_DOUBLE_EQ(ran.points.at(0).width, ran.width);
    EXPECT_LT(ran.points.at(1).width, ran.points.at(0).width / 3);
    EXPECT_DOUBLE_EQ(ran.points.at(1).x, xOf(kStart + days(7)) + 0.5);
}

TEST(MilesFigure, SpeaksKilometresToWhoRunsKilometres)
{
    ChartData data;
    data.unit = LengthUnit::Kilometres;
    data.days = { day(0) };
    data.weeks = { week(0, 100, std::nullopt) };
    const Figure f = figure(ChartKind::Miles, data, daysFrom(0, 6));
    EXPECT_DOUBLE_EQ(*f.series.at(0).points.at(0).y, 1.61);
    EXPECT_TRUE(f.caption.startsWith(QStringLiteral("km")));
}

TEST(DoseFigure, ShowsNothingDoneAsZeroAndNothingPlannedAsAGap)
{
    ChartData data;
    data.weeks = { week(0, 0, std::nullopt), week(7, 0, std::nullopt) };
    data.weeks[0].adherence.planned = { 7, 1 };
    data.weeks[1].adherence.planned = { 0, 1 };
    const auto points = figure(ChartKind::Dose, data, daysFrom(0, 13)).series.at(0).points;
    EXPECT_EQ(points.at(0).y, 0.0);
    EXPECT_FALSE(points.at(1).y);
}

TEST(MeasureFigure, TellsTheSidesApartByShapeAndDrawsTheNoiseAroundTheFirstValue)
{
    ChartData data;
    data.measure = MeasureKind::SingleHeelRaise;
    data.measures = { heelRaises(0, 22, 8), heelRaises(30, 23, 15), visa(3, 50) };
    const Figure f = figure(ChartKind::Measures, data, daysFrom(10, 40));
    ASSERT_EQ(f.series.size(), 2U);
    EXPECT_NE(f.series.at(0).shape, f.series.at(1).shape);
    ASSERT_EQ(f.series.at(1).points.size(), 1U);
    EXPECT_EQ(f.series.at(1).points.at(0).y, 15.0);
    ASSERT_EQ(f.zones.size(), 2U);
    EXPECT_DOUBLE_EQ(f.zones.at(1).low, 2.0);
    EXPECT_DOUBLE_EQ(f.zones.at(1).high, 14.0);
}

TEST(MeasureFigure, LabelsTheGoodDirection)
{
    ChartData data;
    data.measures = { visa(0, 50) };
    EXPECT_TRUE(figure(ChartKind::Measures, data, daysFrom(0, 9)).caption.contains(QStringLiteral("higher is better")));
    Measure tendins = visa(0, 50);
    tendins.kind = data.measure = MeasureKind::TendinsA;
    data.measures = { tendins };
    EXPECT_TRUE(figure(ChartKind::Measures, data, daysFrom(0, 9)).caption.contains(QStringLiteral("lower is better")));
}

double channel(float value)
{
    return value <= 0.04045F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double contrast(const QColor& a, const QColor& b)
{
    const auto light = [](const QColor& c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF()) + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

TEST(ChartStyle, KeepsTextAndMarksLegibleInEveryTheme)
{
    QPalette light(Qt::white);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, QColor(0x22, 0x22, 0x22));
    light.setColor(QPalette::Highlight, QColor(0xdd, 0xee, 0x99));
    QPalette dark(Qt::black);
    dark.setColor(QPalette::Base, QColor(0x1e, 0x21, 0x24));
    dark.setColor(QPalette::Text, QColor(0xe6, 0xe4, 0xe0));
    dark.setColor(QPalette::Highlight, QColor(0x20, 0x30, 0x40));
    const QFont font;
    for (const ChartStyle& look :
        { ChartStyle::fromPalette(light, font), ChartStyle::fromPalette(dark, font), ChartStyle::onPaper(font) }) {
        for (const QColor& ground : { look.background, look.green, look.amber, look.red }) {
            EXPECT_GE(contrast(look.text, ground), 4.5);
            EXPECT_GE(contrast(look.accent, ground), 3.0);
            EXPECT_GE(contrast(look.second, ground), 3.0);
        }
        EXPECT_GE(contrast(look.mutedText, look.background), 4.5);
    }
}

} // namespace
