// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "springback/app/progress_presenter.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

TEST(Progress, RangesEndTodayAndBeginWhereTheySay)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 20).visit(9).move(18, 2), 30);
    ProgressPresenter progress(built.workspace);
    progress.setRange(ProgressRange::TwoWeeks);
    EXPECT_EQ(progress.state().from, day(17));
    EXPECT_EQ(progress.state().to, day(30));
    progress.setRange(ProgressRange::SinceVisit);
    EXPECT_EQ(progress.state().from, day(9));
    progress.setRange(ProgressRange::Phase);
    EXPECT_EQ(progress.state().from, day(18));
    progress.setRange(ProgressRange::All);
    EXPECT_EQ(progress.state().from, day(0));
}

TEST(Progress, WithoutAVisitShowsEverything)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 5), 8);
    ProgressPresenter progress(built.workspace);
    progress.setRange(ProgressRange::SinceVisit);
    EXPECT_FALSE(progress.state().hasVisit);
    EXPECT_EQ(progress.state().from, day(0));
}

TEST(Progress, TwoWeeksNeverBeginBeforeTheEpisode)
{
    BuiltWorkspace built(HistoryBuilder().good(0), 4);
    ProgressPresenter progress(built.workspace);
    progress.setRange(ProgressRange::TwoWeeks);
    EXPECT_EQ(progress.state().from, day(0));
}

TEST(Progress, CountsDaysWithoutAnEntryInTheStretchShown)
{
    BuiltWorkspace built(HistoryBuilder().checkIns(0, 9, 1).checkIns(12, 19, 1), 20);
    ProgressPresenter progress(built.workspace);
    progress.setRange(ProgressRange::All);
    EXPECT_TRUE(progress.state().missing.startsWith(QStringLiteral("3 ")));
}

TEST(Progress, ListsTheMeasuresThatWereEntered)
{
    BuiltWorkspace built(HistoryBuilder().visaA(2, 60).test(3, MeasureKind::DoubleHeelRaise, 12).visaA(8, 70), 10);
    const ProgressState state = ProgressPresenter(built.workspace).state();
    EXPECT_EQ(state.measures, (std::vector{ MeasureKind::VisaA, MeasureKind::DoubleHeelRaise }));
}

TEST(Progress, IsEmptyBeforeTheFirstEntry)
{
    BuiltWorkspace built(HistoryBuilder(), 3);
    const ProgressState state = ProgressPresenter(built.workspace).state();
    EXPECT_TRUE(state.hasRunner);
    EXPECT_FALSE(state.hasEntries);
}

TEST(Progress, KeepsItsDataUntilSomethingChanges)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 5), 8);
    ProgressPresenter progress(built.workspace);
    QSignalSpy changed(&progress, &ProgressPresenter::changed);
    const DaySummary* before = progress.dayAt(day(3));
    ASSERT_TRUE(before);
    EXPECT_EQ(before, progress.dayAt(day(3)));
    EXPECT_FALSE(progress.dayAt(day(9)));
    CheckIn checkIn;
    checkIn.date = day(8);
    checkIn.pain = Pain::of(0);
    ASSERT_FALSE(built.workspace.save(checkIn));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(progress.dayAt(day(8))->morning, Pain::of(0));
}

TEST(Progress, ZoomsRoundADayAndComesBackToItsRange)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 90), 91);
    ProgressPresenter progress(built.workspace);
    progress.setRange(ProgressRange::All);
    const QSignalSpy changes(&progress, &ProgressPresenter::rangeChanged);
    progress.zoom(day(60), 3);
    const ProgressState closer = progress.state();
    EXPECT_TRUE(closer.zoomed);
    EXPECT_EQ((closer.to - closer.from).count() + 1, 39) << "92 days by three quarters, three times";
    EXPECT_LE(closer.from, day(60));
    EXPECT_GE(closer.to, day(60));
    EXPECT_EQ(changes.count(), 1);
    progress.reset();
    EXPECT_FALSE(progress.state().zoomed);
    EXPECT_EQ(progress.state().from, day(0));
    EXPECT_EQ(progress.state().to, day(91));
}

TEST(Progress, NeverShowsLessThanAWeekNorDaysOutsideTheCourse)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 30), 31);
    ProgressPresenter progress(built.workspace);
    for (int i = 0; i < 30; ++i)
        progress.zoom(day(31), 1);
    EXPECT_EQ(progress.state().from, day(25));
    EXPECT_EQ(progress.state().to, day(31));
    progress.pan(5);
    EXPECT_EQ(progress.state().to, day(31)) << "there is nothing later";
    progress.pan(-100);
    EXPECT_EQ(progress.state().from, day(0));
    EXPECT_EQ(progress.state().to, day(6));
    for (int i = 0; i < 30; ++i)
        progress.zoom(day(3), -1);
    EXPECT_EQ(progress.state().from, day(0));
    EXPECT_EQ(progress.state().to, day(31));
}

TEST(Progress, PansByDaysAndKeepsItsLength)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 60), 61);
    ProgressPresenter progress(built.workspace);
    progress.setRange(ProgressRange::TwoWeeks);
    progress.pan(-10);
    EXPECT_EQ(progress.state().from, day(38));
    EXPECT_EQ(progress.state().to, day(51));
    progress.setRange(ProgressRange::TwoWeeks);
    EXPECT_EQ(progress.state().to, day(61)) << "a range that is chosen again is itself again";
}

TEST(Progress, ACourseOfThreeDaysIsShownWhole)
{
    BuiltWorkspace built(HistoryBuilder().good(0), 2);
    ProgressPresenter progress(built.workspace);
    progress.zoom(day(1), 5);
    progress.pan(-3);
    EXPECT_EQ(progress.state().from, day(0));
    EXPECT_EQ(progress.state().to, day(2));
}
