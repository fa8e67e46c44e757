// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QApplication>
#include <QPalette>
#include <QTest>

#include "sample.h"
#include "springback/charts/chart_view.h"
#include "springback/charts/figure.h"

using namespace springback;
using namespace springback::charts;
using namespace springback::test;

namespace {

CourseWeek ranAndRated(int hundredthMiles, Rating worst)
{
    return { worst, Distance::ofHundredthMiles(hundredthMiles), true };
}

ChartData twoCourses()
{
    ChartData data;
    data.courses = {
        { QStringLiteral("Left"), { ranAndRated(0, pain(5)), { {}, {}, false }, ranAndRated(300, pain(0)) } },
        { QStringLiteral("Right"), { ranAndRated(200, pain(3)) } },
    };
    return data;
}

Figure figure(ChartKind kind, const ChartData& data)
{
    return figureOf(kind, data, courseRange(data), ChartStyle::onPaper(QGuiApplication::font()));
}

} // namespace

TEST(CourseFigure, LaysTheSameWeekSinceTheStartAboveTheSamePlace)
{
    const Figure f = figure(ChartKind::CoursePain, twoCourses());
    ASSERT_EQ(f.series.size(), 2U);
    EXPECT_EQ(f.count, Count::Weeks);
    EXPECT_EQ(f.series[0].points[0].x, f.series[1].points[0].x);
    EXPECT_EQ(f.series[0].points[2].y, 0.0) << "zero is a mark";
    EXPECT_FALSE(f.series[0].points[1].y) << "a week without a rating is a gap";
    EXPECT_NE(f.series[0].shape, f.series[1].shape);
    EXPECT_NE(f.series[0].line, f.series[1].line) << "told apart without colour";
    EXPECT_TRUE(f.phases.empty()) << "phases have dates, and these are weeks";
}

TEST(CourseFigure, AWeekOfRestIsZeroAndAWeekWithoutEntriesAGap)
{
    const Figure f = figure(ChartKind::CourseMiles, twoCourses());
    EXPECT_EQ(f.series[0].points[0].y, 0.0);
    EXPECT_FALSE(f.series[0].points[1].y);
    EXPECT_EQ(f.series[0].points[2].y, 3.0);
}

TEST(CourseFigure, HasItsTableTwin)
{
    const ChartData data = twoCourses();
    const ChartTable table = tableOf(ChartKind::CoursePain, data, courseRange(data));
    EXPECT_EQ(table.header, (QStringList{ QStringLiteral("Week"), QStringLiteral("Left"), QStringLiteral("Right") }));
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0], (QStringList{ QStringLiteral("1"), QStringLiteral("5"), QStringLiteral("3") }));
    EXPECT_EQ(table.rows[1][1], QStringLiteral("–"));
    EXPECT_EQ(table.rows[2][2], QString()) << "the other course had ended";
}

TEST(CourseFigure, SaysSoWhenThereIsNothing)
{
    ChartData data;
    data.courses = { { QStringLiteral("Left"), {} }, { QStringLiteral("Right"), {} } };
    EXPECT_TRUE(figure(ChartKind::CoursePain, data).isEmpty());
}

TEST(CourseFigure, IsReadWeekByWeekWithTheKeys)
{
    ChartView view(ChartKind::CoursePain);
    const auto data = std::make_shared<ChartData>(twoCourses());
    view.setData(data);
    view.setRange(courseRange(*data));
    view.resize(600, 300);
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.sentence(), QStringLiteral("Week 1 since the start. Left: 5; Right: 3"));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.sentence(), QStringLiteral("Week 3 since the start. Left: 0"));
}

TEST(NoteMarks, StandOnTheScreenWhereNoFlareOrVisitDoes)
{
    ChartData data;
    for (int i = 0; i < 4; ++i)
        data.days.push_back(ratedDay(i, pain(1), pain(1)));
    for (int i = 0; i < 3; ++i)
        data.days[std::size_t(i)].noted = true;
    data.days[1].flare = true;
    data.visits = { kStart + days(2) };
    const ChartStyle screen = ChartStyle::fromPalette(QPalette(), QGuiApplication::font());
    const Figure f = figureOf(ChartKind::Pain, data, daysFrom(0, 3), screen);
    ASSERT_EQ(f.events.size(), 3U);
    EXPECT_EQ(f.events[0].kind, EventKind::Note);
    EXPECT_EQ(f.events[1].kind, EventKind::Flare);
    EXPECT_EQ(f.events[2].kind, EventKind::Visit);
    EXPECT_TRUE(f.explainsNotes);
    EXPECT_TRUE(sentenceOf(data.days[1], LengthUnit::Miles).contains(QStringLiteral("with a note")));
    const Figure paper = figureOf(ChartKind::Pain, data, daysFrom(0, 3), ChartStyle::onPaper(QGuiApplication::font()));
    EXPECT_EQ(paper.events.size(), 2U);
    EXPECT_EQ(tableOf(ChartKind::Pain, data, daysFrom(0, 3)).rows[2].back(), QStringLiteral("note, visit"));
}
