// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "springback/app/run_table_model.h"
#include "springback/app/runs_presenter.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

/// Worked case 9: stage 1 with a good session every day, 6 miles in three runs, all rated 1.
HistoryBuilder steadyWeek()
{
    HistoryBuilder builder;
    return builder.miles(0, 600).goods(0, 6).run(1).run(3).run(5);
}

} // namespace

TEST(Runs, ShowsTheWeekAgainstItsTarget)
{
    BuiltWorkspace built(steadyWeek(), 7);
    const RunsState state = RunsPresenter(built.workspace).state();
    EXPECT_TRUE(state.hasTarget);
    EXPECT_EQ(state.week, QStringLiteral("6.0 of 6.0 mi"));
    EXPECT_DOUBLE_EQ(state.fraction, 1.0);
    EXPECT_EQ(state.next, QStringLiteral("Next run: from today"));
    EXPECT_TRUE(state.longest.endsWith(QStringLiteral("2.0 mi")));
}

TEST(Runs, OffersTheIncreaseAndRecordsIt)
{
    BuiltWorkspace built(steadyWeek(), 7);
    RunsPresenter runs(built.workspace);
    EXPECT_EQ(runs.state().change, QStringLiteral("Change to 7.0 mi"));
    ASSERT_FALSE(runs.acceptOffer({}));
    EXPECT_EQ(runs.state().week, QStringLiteral("6.0 of 7.0 mi"));
    EXPECT_TRUE(runs.state().change.isEmpty());
    EXPECT_TRUE(runs.acceptOffer({})) << "nothing is offered any more";
}

TEST(Runs, SaysWhyItHolds)
{
    HistoryBuilder builder = steadyWeek();
    builder.noCheckIn(6);
    BuiltWorkspace built(builder, 7);
    const RunsState state = RunsPresenter(built.workspace).state();
    EXPECT_TRUE(state.change.isEmpty());
    ASSERT_FALSE(state.reasons.isEmpty());
    EXPECT_TRUE(state.reasons.join(QLatin1Char(' ')).contains(QStringLiteral("morning after a run")));
}

TEST(Runs, ATargetOfOnesOwnNeedsANumberAndAReason)
{
    BuiltWorkspace built(steadyWeek(), 7);
    RunsPresenter runs(built.workspace);
    const auto noNumber = runs.setTarget(QStringLiteral("lots"), {}, QStringLiteral("race"));
    ASSERT_TRUE(noNumber);
    EXPECT_EQ(noNumber->fields.front().field, "target_m");
    const auto noReason = runs.setTarget(QStringLiteral("8"), {}, QStringLiteral("  "));
    ASSERT_TRUE(noReason);
    EXPECT_EQ(noReason->fields.front().field, "reason");
    EXPECT_EQ(runs.targetNumber(), QStringLiteral("6"));
    ASSERT_FALSE(runs.setTarget(QStringLiteral("8,5"), {}, QStringLiteral("agreed on the phone")));
    EXPECT_EQ(runs.targetNumber(), QStringLiteral("8.5"));
}

TEST(Runs, NamesTheRunsThatAreNotRated)
{
    BuiltWorkspace built(steadyWeek().run(6, { .hundredthMiles = 150, .during = none, .after = none }), 7);
    const RunsState state = RunsPresenter(built.workspace).state();
    ASSERT_EQ(state.unrated.size(), 1u);
    EXPECT_TRUE(state.unrated.front().name.contains(QStringLiteral("1.5")));
}

TEST(Runs, WarnsAboveTheLongestRunLineExactly)
{
    BuiltWorkspace built(steadyWeek(), 7);
    EXPECT_TRUE(longRunWarning(built.workspace, day(7), Distance::ofHundredthMiles(220)).isEmpty());
    EXPECT_TRUE(
        longRunWarning(built.workspace, day(7), Distance::ofHundredthMiles(230)).contains(QStringLiteral("15 %")));
}

TEST(Runs, SpeaksTheRunnersUnit)
{
    Runner runner;
    runner.unit = LengthUnit::Kilometres;
    BuiltWorkspace built(steadyWeek(), 7, runner);
    EXPECT_TRUE(RunsPresenter(built.workspace).state().week.endsWith(QStringLiteral("km")));
}

TEST(Runs, WithoutATargetShowsNoVerdict)
{
    BuiltWorkspace built(HistoryBuilder().run(1), 7);
    const RunsState state = RunsPresenter(built.workspace).state();
    EXPECT_TRUE(state.hasRunner);
    EXPECT_FALSE(state.hasTarget);
    EXPECT_TRUE(state.change.isEmpty());
}

TEST(Runs, TellsThePaceOfARun)
{
    EXPECT_EQ(paceText(Distance::ofHundredthMiles(300), seconds{ 28 * 60 + 30 }, LengthUnit::Miles),
        QStringLiteral("9:30 per mi"));
    EXPECT_TRUE(paceText(Distance{}, seconds{ 60 }, LengthUnit::Miles).isEmpty());
    EXPECT_TRUE(paceText(Distance::ofMetres(1000), seconds{ 0 }, LengthUnit::Miles).isEmpty());
}

TEST(RunTable, KeepsTheRulesOfModelsNewestFirst)
{
    BuiltWorkspace built(steadyWeek().run(6, { .during = none, .after = none }), 7);
    RunTableModel model(built.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.runAt(0)->date, day(6));
    EXPECT_TRUE(model.isUnrated(0));
    EXPECT_FALSE(model.isUnrated(1));
    EXPECT_EQ(model.index(1, RunTableModel::MorningColumn).data().toString(), QStringLiteral("1"));
    EXPECT_EQ(model.rowOf(model.runAt(2)->meta.id), 2);
    EXPECT_EQ(model.runAt(4), nullptr);
    ASSERT_FALSE(built.workspace.remove(RecordKind::Run, model.runAt(0)->meta.id, QStringLiteral("run")));
    EXPECT_EQ(model.rowCount(), 3);
}
