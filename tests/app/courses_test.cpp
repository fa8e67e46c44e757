// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "merge_fixture.h"
#include "springback/app/calendar_presenter.h"
#include "springback/app/course_comparison.h"
#include "springback/app/courses.h"
#include "springback/app/entry_list_model.h"
#include "springback/app/plan_presenter.h"
#include "springback/app/progress_presenter.h"
#include "springback/app/session_offer.h"
#include "springback/app/today_presenter.h"
#include "springback/app/waiting.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using test::day;

namespace {

NewCourse onTheRight(int start)
{
    NewCourse answers;
    answers.side = Side::Right;
    answers.start = day(start);
    return answers;
}

Plan fourSets()
{
    Plan plan = publishedPlan();
    plan.stages[0].dose.sets = 4;
    return plan;
}

class Courses : public ::testing::Test {
protected:
    Courses() : built(test::HistoryBuilder().goods(0, 5).run(6).miles(0, 600).flag(FlagKind::Inflammatory, 4), 10) { }

    app::Workspace& workspace() { return built.workspace; }
    void beginOne(const NewCourse& answers = onTheRight(10))
    {
        const auto refusal = beginCourse(workspace(), answers);
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
    }
    Id formerId() { return workspace().current()->episodes.front().episode.meta.id; }

    test::BuiltWorkspace built;
};

} // namespace

TEST_F(Courses, ANewOneClosesTheOneBeforeOnTheDayItBegins)
{
    beginOne();
    ASSERT_EQ(workspace().current()->episodes.size(), 2u);
    EXPECT_EQ(workspace().current()->episodes.front().episode.closed, day(10));
    EXPECT_EQ(workspace().episode()->side, Side::Right);
    EXPECT_EQ(workspace().history()->stageOn(day(10)), Stage::first());
    EXPECT_TRUE(workspace().history()->records().sessions.empty()) << "entries stay where they are";
    EXPECT_EQ(workspace().current()->episodes.front().sessions.size(), 6u);
}

TEST_F(Courses, UndoTakesAllOfItBackAndRedoLeavesNothingDouble)
{
    const Case before = *workspace().current();
    beginOne();
    const Case after = *workspace().current();
    for (int round = 0; round < 2; ++round) {
        ASSERT_FALSE(workspace().undo());
        ASSERT_EQ(workspace().current()->episodes.size(), 1u);
        EXPECT_FALSE(workspace().episode()->closed);
        EXPECT_EQ(workspace().current()->episodes.front().all().size(), before.episodes.front().all().size());
        ASSERT_FALSE(workspace().redo());
        ASSERT_EQ(workspace().current()->episodes.size(), 2u);
        EXPECT_EQ(workspace().current()->episodes.back().all().size(), after.episodes.back().all().size());
    }
}

TEST_F(Courses, TakingANewOneBackNeverHidesEntriesThatCameFromElsewhere)
{
    beginOne();
    const Id second = workspace().episode()->meta.id;
    workspace().database().transact("elsewhere", [&second](store::Journal& journal) {
        springback::Run run;
        run.meta.id = Id::random();
        run.meta.owner = second;
        run.date = day(10);
        run.distance = Distance::ofHundredthMiles(100);
        journal.put(run);
    });
    built.clock.advance(std::chrono::hours(24));
    workspace().refresh();
    ASSERT_EQ(workspace().history()->records().runs.size(), 1u);
    const auto refusal = workspace().undo();
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->sentence.contains(QStringLiteral("came later"))) << qPrintable(refusal->sentence);
    EXPECT_EQ(workspace().episode()->meta.id, second);
    EXPECT_EQ(workspace().history()->records().runs.size(), 1u);
}

TEST_F(Courses, WhatHoldsOfThePersonGoesOver)
{
    PlanVersion version;
    version.date = day(10);
    version.plan = fourSets();
    version.by = "Dr A";
    ASSERT_FALSE(workspace().save(version));
    NewCourse answers = onTheRight(10);
    answers.miles = QStringLiteral("4");
    EXPECT_EQ(courseOffer(workspace()).flags.size(), 1);
    EXPECT_TRUE(courseOffer(workspace()).plan.contains(QStringLiteral("Dr A")));
    beginOne(answers);
    const EpisodeRecords& records = workspace().history()->records();
    EXPECT_EQ(workspace().history()->planOn(day(10)).stages[0].dose.sets, 4);
    EXPECT_EQ(records.plans.front().by, "Dr A");
    ASSERT_EQ(records.flags.size(), 1u);
    EXPECT_EQ(records.flags.front().kind, FlagKind::Inflammatory);
    EXPECT_EQ(records.flags.front().opened, day(4));
    ASSERT_EQ(records.mileTargets.size(), 1u);
    EXPECT_EQ(records.mileTargets.front().target, Distance::ofHundredthMiles(400));
}

TEST_F(Courses, ThePublishedPlanCanBeChosenInstead)
{
    PlanVersion version;
    version.date = day(9);
    version.plan = fourSets();
    ASSERT_FALSE(workspace().save(version));
    NewCourse answers = onTheRight(10);
    answers.plan = PlanFrom::Published;
    beginOne(answers);
    EXPECT_EQ(workspace().history()->planOn(day(10)), publishedPlan());
    EXPECT_TRUE(workspace().history()->records().plans.empty());
}

TEST_F(Courses, RefusesWhatCannotBe)
{
    NewCourse noSide = onTheRight(10);
    noSide.side.reset();
    NewCourse noNumber = onTheRight(10);
    noNumber.miles = QStringLiteral("some");
    for (const NewCourse& answers : { noSide, noNumber, onTheRight(11), onTheRight(5) }) {
        const auto refusal = beginCourse(workspace(), answers);
        ASSERT_TRUE(refusal);
        EXPECT_TRUE(refusal->sentence.contains(QStringLiteral("Nothing was saved"))) << qPrintable(refusal->sentence);
    }
    EXPECT_EQ(workspace().current()->episodes.size(), 1u);
    EXPECT_FALSE(workspace().canUndo());
}

TEST_F(Courses, AnEarlierOneCanBeReadOnThePagesOfThePastButNotChanged)
{
    beginOne();
    built.clock.advance(std::chrono::hours(24 * 30));
    workspace().show(formerId());
    EXPECT_TRUE(workspace().shownIsPast());
    EXPECT_EQ(workspace().shownUntil(), day(10));
    EXPECT_EQ(workspace().episode()->side, Side::Right) << "the present one stays the one that is written in";
    EXPECT_TRUE(lookingBack(workspace()).contains(QStringLiteral("closed")));

    CalendarPresenter calendar(workspace());
    EXPECT_EQ(calendar.selected(), day(10));
    calendar.select(day(6));
    ASSERT_FALSE(calendar.day().entries.empty());
    for (const DayEntry& entry : calendar.day().entries) {
        EXPECT_EQ(entry.editable, Editable::No);
        EXPECT_EQ(entry.deletable, Deletable::No);
    }
    calendar.select(day(20));
    EXPECT_TRUE(calendar.day().afterEpisode);

    EntryListModel list(workspace());
    list.setShown(true);
    EXPECT_GT(list.rowCount(), 10);
    EXPECT_EQ(list.entryAt(0).editable, Editable::No);

    ProgressPresenter progress(workspace());
    progress.setRange(ProgressRange::All);
    EXPECT_EQ(progress.state().from, day(0));
    EXPECT_EQ(progress.state().to, day(10));
    EXPECT_TRUE(progress.state().past);

    PlanPresenter plan(workspace());
    EXPECT_TRUE(plan.state().readOnly);
    workspace().show({});
    EXPECT_FALSE(workspace().shownIsPast());
    EXPECT_EQ(progress.state().to, day(40));
}

TEST_F(Courses, TheCalendarGoesToTheLastDayOfTheCourseChosen)
{
    beginOne();
    built.clock.advance(std::chrono::hours(24 * 60));
    workspace().refresh();
    CalendarPresenter calendar(workspace());
    EXPECT_EQ(calendar.selected(), day(70));
    calendar.select(day(65));
    workspace().show(formerId());
    EXPECT_EQ(calendar.selected(), day(10));
    workspace().show({});
    EXPECT_EQ(calendar.selected(), day(70));
}

TEST_F(Courses, InAClosedOneNothingIsRecordedUntilItIsOpenedAgain)
{
    const Id course = workspace().episode()->meta.id;
    ASSERT_FALSE(closeCourse(workspace(), course));
    TodayPresenter today(workspace());
    EXPECT_EQ(today.state(), nullptr);
    EXPECT_FALSE(sessionOffer(*workspace().history(), day(10)));
    CheckIn checkIn;
    checkIn.date = day(10);
    checkIn.pain = Pain::of(1);
    const auto refusal = workspace().save(checkIn);
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->sentence.contains(QStringLiteral("closed")));
    ASSERT_FALSE(reopenCourse(workspace(), course));
    EXPECT_FALSE(workspace().save(checkIn));
    EXPECT_TRUE(today.state());
}

TEST_F(Courses, AClosedOneIsNotOpenedWhileAnotherIs)
{
    beginOne();
    ASSERT_TRUE(reopenCourse(workspace(), formerId()));
    EXPECT_TRUE(workspace().current()->episodes.front().episode.closed);
}

TEST_F(Courses, AreNamedBySideAndDates)
{
    beginOne();
    const auto states = coursesOf(workspace());
    ASSERT_EQ(states.size(), 2u);
    EXPECT_EQ(states[0].title, QStringLiteral("Right, since Mar 11, 2026"));
    EXPECT_TRUE(states[0].shown);
    EXPECT_EQ(states[1].title, QStringLiteral("Left, Mar 1, 2026 to Mar 11, 2026, closed"));
    EXPECT_EQ(states[1].brief, QStringLiteral("Left, 2026, closed"));
    EXPECT_EQ(states[1].stand, CourseStand::Closed);
}

TEST_F(Courses, AreLaidSideBySide)
{
    beginOne();
    const auto states = coursesOf(workspace());
    const auto found = compareCourses(workspace(), states[1].id, states[0].id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->courses[0].facts.weeks.size(), 2u);
    EXPECT_EQ(found->courses[1].facts.weeks.size(), 1u);
    EXPECT_TRUE(found->courses[0].facts.weeks.front().hasEntry);
    EXPECT_FALSE(found->courses[0].facts.weeks.back().hasEntry) << "four days are no week of running";
    const auto line = [&found](const QString& what) {
        for (const ComparedLine& each : found->lines)
            if (each.what == what)
                return each;
        return ComparedLine{};
    };
    EXPECT_EQ(line(QStringLiteral("Sessions")).first, QStringLiteral("6"));
    EXPECT_EQ(line(QStringLiteral("To reach phase 2")).first, QStringLiteral("not reached"));
    EXPECT_EQ(line(QStringLiteral("To reach phase 2")).second, QStringLiteral("not yet"));
    EXPECT_EQ(line(QStringLiteral("Worst pain, first week")).second, QStringLiteral("not given"));
    EXPECT_EQ(line(QStringLiteral("How it ended")).first, QStringLiteral("closed on Mar 11, 2026, in phase 1"));
    EXPECT_FALSE(compareCourses(workspace(), states[0].id, Id::random()));
}

namespace {

class TwoOpenCourses : public test::TwoMachines { };

NewCourse startingToday(const test::Machine& machine, Side side)
{
    NewCourse answers;
    answers.side = side;
    answers.start = machine.workspace.today();
    return answers;
}

} // namespace

TEST_F(TwoOpenCourses, AMergeThatLeavesTwoOpenSaysSoBeforeAndAfter)
{
    ASSERT_FALSE(beginCourse(runner.workspace, startingToday(runner, Side::Right)));
    clinician.clock.advance(std::chrono::hours(1));
    ASSERT_FALSE(beginCourse(clinician.workspace, startingToday(clinician, Side::Both)));
    EXPECT_TRUE(openTwice(runner.workspace).isEmpty());
    const CaseComparison found = compareCase(runner.workspace, runner.read(clinician.file()));
    EXPECT_TRUE(comparisonLines(found).join(u'\n').contains(QStringLiteral("two courses of rehab are open")))
        << qPrintable(comparisonLines(found).join(u'\n'));
    runner.merge(clinician.file());
    ASSERT_EQ(alsoOpen(*runner.workspace.current()).size(), 1u);
    EXPECT_TRUE(openTwice(runner.workspace).contains(QStringLiteral("Close the one that is over")));
    const auto states = coursesOf(runner.workspace);
    for (const CourseState& state : states) {
        if (state.stand == CourseStand::AlsoOpen) {
            EXPECT_FALSE(closeCourse(runner.workspace, state.id));
        }
    }
    EXPECT_TRUE(openTwice(runner.workspace).isEmpty());
    clinician.merge(runner.file());
    EXPECT_TRUE(openTwice(clinician.workspace).isEmpty());
    EXPECT_EQ(runner.workspace.episode()->meta.id, clinician.workspace.episode()->meta.id);
}

TEST_F(TwoOpenCourses, ACloseThatComesInClosesItHereToo)
{
    ASSERT_FALSE(beginCourse(clinician.workspace, startingToday(clinician, Side::Right)));
    const CaseComparison found = compareCase(runner.workspace, runner.read(clinician.file()));
    EXPECT_FALSE(comparisonLines(found).join(u'\n').contains(QStringLiteral("two courses")));
    runner.merge(clinician.file());
    EXPECT_EQ(runner.workspace.episode()->side, Side::Right);
    EXPECT_TRUE(openTwice(runner.workspace).isEmpty());
}

TEST_F(TwoOpenCourses, APlanThatWaitedForTheCourseBeforeSaysSoAndLeavesThePresentOneAlone)
{
    clinician.save(planOf(4));
    runner.merge(clinician.file());
    ASSERT_FALSE(beginCourse(runner.workspace, startingToday(runner, Side::Right)));
    const auto waiting = waitingStates(runner.workspace);
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_TRUE(waiting[0].from.endsWith(QStringLiteral("the present one stays as it is")))
        << qPrintable(waiting[0].from);
    ASSERT_EQ(waiting[0].lines.size(), 1u);
    EXPECT_EQ(waiting[0].lines[0].after, QStringLiteral("4"));
    ASSERT_FALSE(acceptWaiting(runner.workspace, waiting[0].record));
    EXPECT_TRUE(runner.workspace.history()->records().plans.empty());
    EXPECT_TRUE(waitingStates(runner.workspace).empty());
}
