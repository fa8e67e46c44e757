// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/app/news.h"
#include "springback/app/questions.h"
#include "springback/app/settings.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

std::vector<NewsState> newsOn(const HistoryBuilder& builder, int n)
{
    return newsOf(builder.build(), day(n), LengthUnit::Miles);
}

HistoryBuilder withPlanOn(int n)
{
    HistoryBuilder b;
    Plan plan = publishedPlan();
    plan.at(stage(1)).dose.sets = 4;
    b.plan(n, plan);
    b.records().plans.back().meta.author = "A. Clinician";
    return b;
}

} // namespace

TEST(News, SayWhatOfThePlanChangedAndWhy)
{
    const auto news = newsOn(withPlanOn(10), 12);
    ASSERT_EQ(news.size(), 1U);
    EXPECT_TRUE(news[0].title.startsWith(QStringLiteral("A. Clinician changed your plan, from")));
    EXPECT_EQ(news[0].why, QStringLiteral("changed by a test"));
    ASSERT_EQ(news[0].changes.size(), 1);
    EXPECT_TRUE(news[0].changes[0].contains(QStringLiteral("5")) && news[0].changes[0].contains(QStringLiteral("→ 4")))
        << news[0].changes[0].toStdString();
}

TEST(News, AreNotTheRunnersOwnActsNorThePlanOfTheStart)
{
    auto own = withPlanOn(10);
    own.records().plans.back().meta.author.clear();
    own.miles(3, 600).miles(9, 700).move(8, 2);
    EXPECT_TRUE(newsOn(own, 12).empty());
    EXPECT_TRUE(newsOn(withPlanOn(0), 12).empty());
}

TEST(News, TellOfTargetsAndMovesThatTheClinicianMade)
{
    HistoryBuilder b;
    b.miles(1, 600).miles(9, 400).move(8, 2, Move::Override);
    b.records().mileTargets.back().meta.author = "A. Clinician";
    b.records().mileTargets.back().reason = "calmer weeks";
    b.records().stageChanges.back().meta.provenance = Provenance::Clinician;
    const auto news = newsOn(b, 12);
    ASSERT_EQ(news.size(), 2U);
    EXPECT_EQ(news[0].changes, QStringList{ QStringLiteral("6.0 mi → 4.0 mi") });
    EXPECT_EQ(news[0].why, QStringLiteral("calmer weeks"));
    EXPECT_TRUE(news[1].title.contains(QStringLiteral("moved you to phase 2")));
    EXPECT_TRUE(newsOn(b, 80).empty()) << "old news are in the calendar";
}

TEST(News, AreNewAgainAfterAnEdit)
{
    auto b = HistoryBuilder().visit(3);
    b.records().visits.back().sharedNote = "Rest.";
    b.records().visits.back().decision = "hold: too early";
    const auto before = newsOn(b, 5);
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].changes, QStringList{ QStringLiteral("Decided: hold: too early") });
    Settings settings;
    settings.setRead(before[0].key);
    EXPECT_TRUE(settings.isRead(before[0].key));
    b.records().visits.back().meta.edited.at += std::chrono::minutes{ 1 };
    EXPECT_FALSE(settings.isRead(newsOn(b, 5)[0].key));
}

TEST(RunnerQuestions, AreCollectedTickedAndDeletedWithUndo)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 3), 5);
    Workspace& workspace = built.workspace;
    ASSERT_FALSE(addQuestion(workspace, QStringLiteral("  May I\nswim? ")));
    ASSERT_FALSE(addQuestion(workspace, QStringLiteral("Which shoes?")));
    auto all = questionsOf(workspace);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0], (Question{ day(5), "May I swim?", false }));
    ASSERT_FALSE(turnAsked(workspace, all[0]));
    EXPECT_EQ(questionsOf(workspace).back().text, "May I swim?") << "what was asked goes below";
    EXPECT_TRUE(questionsOf(workspace).back().asked);
    ASSERT_FALSE(removeQuestion(workspace, questionsOf(workspace).front()));
    EXPECT_EQ(questionsOf(workspace).size(), 1U);
    EXPECT_TRUE(workspace.undoText().contains(QStringLiteral("Which shoes?")));
    ASSERT_FALSE(workspace.undo());
    EXPECT_EQ(questionsOf(workspace).size(), 2U);
}

TEST(RunnerQuestions, RefuseNothingAndTooMuch)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 3), 5);
    EXPECT_TRUE(addQuestion(built.workspace, QStringLiteral("  ")));
    EXPECT_TRUE(addQuestion(built.workspace, QString(301, QLatin1Char('x'))));
    EXPECT_TRUE(removeQuestion(built.workspace, { day(1), "never asked", false }));
    for (int i = 0; i < 40 && !addQuestion(built.workspace, QString(300, QLatin1Char('y'))); ++i) { }
    EXPECT_LT(questionsOf(built.workspace).size(), 40U) << "a note holds ten thousand letters";
    EXPECT_TRUE(questionsOf(built.workspace).size() > 20U);
}
