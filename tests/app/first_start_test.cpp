// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/first_start.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include "springback/app/plan_presenter.h"
#include "support/fake_clock.h"

using namespace springback;
using namespace springback::app;

namespace {

class FirstStartTest : public ::testing::Test {
protected:
    FirstStart filled() const
    {
        FirstStart answers;
        answers.name = QStringLiteral("  Noor ");
        answers.side = Side::Right;
        answers.site = Site::MidPortion;
        answers.start = today - days{ 10 };
        answers.miles = QStringLiteral("6.5");
        answers.causes = { Cause::Hills, Cause::TightCalves };
        answers.flagsAnswered = true;
        answers.care = Care::Clinician;
        answers.clinicianName = QStringLiteral("Dr Vega");
        answers.clinicianPhone = QStringLiteral("555 0100");
        return answers;
    }
    const EpisodeRecords& records() const { return *workspace.current()->current(); }

    test::FakeClock clock;
    Workspace workspace{ store::Database::inMemory(clock), clock };
    const Date today = makeDate(2026, 3, 1);
};

} // namespace

TEST_F(FirstStartTest, WithEverythingSkippedStoresAPersonAndACourseFromToday)
{
    ASSERT_FALSE(begin(workspace, {}).has_value());
    ASSERT_NE(workspace.runner(), nullptr);
    EXPECT_EQ(workspace.runner()->name, "");
    EXPECT_EQ(records().episode.start, today);
    EXPECT_TRUE(records().mileTargets.empty()) << "not said is not 0 miles";
    EXPECT_TRUE(records().flagChecks.empty()) << "questions that were skipped are asked again";
    EXPECT_TRUE(records().plans.empty());
    EXPECT_FALSE(workspace.history()->planOn(today).selfManaged);
}

TEST_F(FirstStartTest, StoresEveryAnswer)
{
    ASSERT_FALSE(begin(workspace, filled()).has_value());
    EXPECT_EQ(workspace.runner()->name, "Noor");
    EXPECT_EQ(workspace.runner()->clinicianName, "Dr Vega");
    EXPECT_EQ(workspace.runner()->clinicianPhone, "555 0100");
    EXPECT_EQ(records().episode.side, Side::Right);
    EXPECT_EQ(records().episode.site, Site::MidPortion);
    EXPECT_EQ(records().episode.start, today - days{ 10 });
    EXPECT_EQ(records().episode.causes, (std::vector{ Cause::Hills, Cause::TightCalves }));
    ASSERT_EQ(records().mileTargets.size(), 1U);
    EXPECT_EQ(records().mileTargets[0].target, Distance::ofHundredthMiles(650));
    EXPECT_EQ(records().mileTargets[0].date, today);
    ASSERT_EQ(records().flagChecks.size(), 1U);
    EXPECT_TRUE(records().flags.empty());
}

TEST_F(FirstStartTest, ZeroMilesIsAnAnswer)
{
    FirstStart answers;
    answers.miles = QStringLiteral("0");
    ASSERT_FALSE(begin(workspace, answers).has_value());
    ASSERT_EQ(records().mileTargets.size(), 1U);
    EXPECT_EQ(records().mileTargets[0].target, Distance{});
}

TEST_F(FirstStartTest, OpensAFlagForEachYes)
{
    FirstStart answers;
    answers.flags = { FlagKind::Clot, FlagKind::ClinicianPlan };
    ASSERT_FALSE(begin(workspace, answers).has_value());
    ASSERT_EQ(records().flags.size(), 2U);
    EXPECT_EQ(records().flags[0].opened, today);
    ASSERT_EQ(records().flagChecks.size(), 1U);
    EXPECT_EQ(records().flagChecks[0].raised, answers.flags);
}

TEST_F(FirstStartTest, OnTheirOwnMakesTheirOwnPlanAndForgetsAClinicianTypedBefore)
{
    FirstStart answers = filled();
    answers.care = Care::Alone;
    ASSERT_FALSE(begin(workspace, answers).has_value());
    EXPECT_TRUE(workspace.history()->planOn(today).selfManaged);
    EXPECT_EQ(workspace.runner()->clinicianName, "");
}

TEST_F(FirstStartTest, RefusesWhatIsNoDistanceAndStoresNothing)
{
    FirstStart answers = filled();
    answers.miles = QStringLiteral("six");
    const auto refusal = begin(workspace, answers);
    ASSERT_TRUE(refusal.has_value());
    EXPECT_TRUE(refusal->sentence.contains(QStringLiteral("six")));
    EXPECT_TRUE(workspace.runners().empty());
}

TEST_F(FirstStartTest, RefusesAStartInTheFutureAndANameWithoutEnd)
{
    FirstStart answers;
    answers.start = today + days{ 1 };
    EXPECT_TRUE(begin(workspace, answers).has_value());
    answers = {};
    answers.name = QString(10'000, QLatin1Char('x'));
    EXPECT_TRUE(begin(workspace, answers).has_value());
    EXPECT_TRUE(workspace.runners().empty());
}

TEST_F(FirstStartTest, KeepsEmojiAndRightToLeftNames)
{
    FirstStart answers;
    answers.name = QStringLiteral("نور 🏃");
    ASSERT_FALSE(begin(workspace, answers).has_value());
    EXPECT_EQ(QString::fromStdString(workspace.runner()->name), answers.name);
}

TEST_F(FirstStartTest, WhatWasSaidCanBeChangedAndTakenBack)
{
    ASSERT_FALSE(begin(workspace, filled()).has_value());
    PersonEdit person = personOf(workspace);
    person.name = QStringLiteral("N.");
    person.unit = LengthUnit::Kilometres;
    ASSERT_FALSE(changePerson(workspace, person).has_value());
    EXPECT_EQ(workspace.runner()->name, "N.");
    EXPECT_EQ(workspace.unit(), LengthUnit::Kilometres);
    ASSERT_FALSE(changeCourse(workspace, { Side::Both, Site::Insertional, today - days{ 20 }, {} }).has_value());
    EXPECT_EQ(workspace.episode()->side, Side::Both);
    ASSERT_FALSE(workspace.undo().has_value());
    EXPECT_EQ(workspace.episode()->side, Side::Right);
}

TEST_F(FirstStartTest, AnUnchangedFormWritesNothing)
{
    ASSERT_FALSE(begin(workspace, filled()).has_value());
    int saved = 0;
    QObject::connect(&workspace, &Workspace::saved, &workspace, [&saved] { ++saved; });
    EXPECT_FALSE(changePerson(workspace, personOf(workspace)).has_value());
    const Episode& course = *workspace.episode();
    EXPECT_FALSE(changeCourse(workspace, { course.side, course.site, course.start, course.causes }).has_value());
    EXPECT_EQ(saved, 0);
    EXPECT_FALSE(workspace.canUndo());
}
