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
