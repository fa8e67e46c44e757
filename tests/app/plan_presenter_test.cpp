// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/plan_presenter.h"

#include <gtest/gtest.h>

#include "springback/app/words.h"
#include "workspace_fixture.h"

namespace springback::app {

namespace {

using PlanPresenterTest = WorkspaceTest;

std::vector<QString> labels(const std::vector<PlanLine>& lines)
{
    std::vector<QString> found;
    for (const PlanLine& line : lines)
        found.push_back(line.label);
    return found;
}

const PlanLine* lineOf(const std::vector<PlanLine>& lines, const QString& label)
{
    for (const PlanLine& line : lines)
        if (line.label == label)
            return &line;
    return nullptr;
}

} // namespace

TEST_F(PlanPresenterTest, ShowsTheSixStagesAndMarksTheOneInForce)
{
    const PlanState state = PlanPresenter(workspace).state();
    ASSERT_EQ(state.stages.size(), 6U);
    EXPECT_TRUE(state.stages[0].current);
    EXPECT_FALSE(state.stages[1].current);
    EXPECT_TRUE(state.stages[5].gate.empty()) << "maintenance has no gate";
}

TEST_F(PlanPresenterTest, GivesEveryNumberItsGround)
{
    const PlanState state = PlanPresenter(workspace).state();
    const auto expectGround = [](const std::vector<PlanLine>& lines) {
        for (const PlanLine& line : lines) {
            EXPECT_FALSE(line.value.isEmpty()) << line.label.toStdString();
            EXPECT_FALSE(line.evidence.isEmpty()) << line.label.toStdString();
            EXPECT_EQ(line.source.isEmpty(), line.evidence == words::evidence(Evidence::Default))
                << line.label.toStdString();
        }
    };
    expectGround(state.general);
    for (const PlanStage& stage : state.stages) {
        expectGround(stage.lines);
        expectGround(stage.gate);
    }
}

TEST_F(PlanPresenterTest, ShowsTheNumbersOfTheGate)
{
    const PlanState state = PlanPresenter(workspace).state();
    const PlanLine* days = lineOf(state.stages[1].gate, QStringLiteral("Time in the stage"));
    ASSERT_NE(days, nullptr);
    EXPECT_TRUE(days->value.startsWith(QStringLiteral("14 day"))) << qPrintable(days->value);
    const PlanLine* sessions = lineOf(state.stages[4].gate, QStringLiteral("Sessions"));
    ASSERT_NE(sessions, nullptr);
    EXPECT_TRUE(sessions->value.startsWith(QStringLiteral("6 "))) << qPrintable(sessions->value);
    EXPECT_TRUE(sessions->value.contains(QStringLiteral("21")));
    EXPECT_EQ(lineOf(state.stages[1].gate, QStringLiteral("Sign-off")), nullptr);
    EXPECT_NE(lineOf(state.stages[2].gate, QStringLiteral("Sign-off")), nullptr);
    const auto last = labels(state.stages[4].gate);
    EXPECT_NE(std::find(last.begin(), last.end(), QStringLiteral("Time since the start")), last.end());
}

TEST_F(PlanPresenterTest, ChangesWhoLooksAfterTheRunnerWithAReasonAndUndo)
{
    PlanPresenter presenter(workspace);
    EXPECT_FALSE(presenter.state().selfManaged);
    ASSERT_FALSE(presenter.setCare(Care::Alone).has_value());
    EXPECT_TRUE(presenter.state().selfManaged);
    ASSERT_EQ(records().plans.size(), 1U);
    EXPECT_FALSE(records().plans[0].reason.empty());
    ASSERT_FALSE(presenter.setCare(Care::Alone).has_value());
    EXPECT_EQ(records().plans.size(), 1U) << "saying the same again writes nothing";
    ASSERT_FALSE(workspace.undo().has_value());
    EXPECT_FALSE(presenter.state().selfManaged);
}

TEST_F(PlanPresenterTest, NamesTheClinician)
{
    Runner runner = *workspace.runner();
    runner.clinicianName = "Dr Vega";
    runner.clinicianPhone = "555 0100";
    ASSERT_FALSE(workspace.saveRunner(runner).has_value());
    const QString care = PlanPresenter(workspace).state().care;
    EXPECT_TRUE(care.contains(QStringLiteral("Dr Vega (555 0100)"))) << qPrintable(care);
}

} // namespace springback::app
