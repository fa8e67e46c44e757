// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "springback/app/calendar_presenter.h"
#include "springback/app/month_model.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

const DayMark& markOf(const MonthState& month, Date date)
{
    for (const DayMark& mark : month.days) {
        if (mark.date == date)
            return mark;
    }
    ADD_FAILURE() << isoDate(date) << " is not in the month";
    return month.days.front();
}

const DayEntry* entryOfKind(const DayState& day, RecordKind kind)
{
    for (const DayEntry& entry : day.entries) {
        if (entry.kind == kind)
            return &entry;
    }
    return nullptr;
}

} // namespace

TEST(Calendar, OpensOnTodayWithSixWholeWeeks)
{
    BuiltWorkspace built(HistoryBuilder(), 10);
    CalendarPresenter calendar(built.workspace);
    const MonthState month = calendar.month();
    EXPECT_EQ(calendar.selected(), day(10));
    EXPECT_EQ(month.title, QStringLiteral("March 2026"));
    ASSERT_EQ(month.days.size(), 42u);
    EXPECT_EQ(month.days.front().date, day(0)); // 1 March 2026 is a Sunday, the week's first day in the tests' locale
    EXPECT_TRUE(markOf(month, day(10)).today);
    EXPECT_TRUE(markOf(month, day(11)).future);
    EXPECT_FALSE(markOf(month, day(31)).inMonth);
}

TEST(Calendar, ShowsSessionRunAndWorstPainOfADay)
{
    BuiltWorkspace built(HistoryBuilder().session(3, { .during = 4 }).run(3), 10);
    const MonthState month = CalendarPresenter(built.workspace).month();
    const DayMark& mark = markOf(month, day(3));
    EXPECT_EQ(mark.sessions, 1);
    EXPECT_EQ(mark.ran, QStringLiteral("2.0 mi"));
    EXPECT_EQ(mark.worst, Pain::of(4));
    EXPECT_EQ(mark.band, Band::Amber);
    EXPECT_FALSE(mark.flare);
    EXPECT_TRUE(mark.sentence.contains(QStringLiteral("worst pain 4, amber"))) << qPrintable(mark.sentence);
}

TEST(Calendar, TellsZeroFromNotGiven)
{
    BuiltWorkspace built(HistoryBuilder().checkIn(3, 0).checkIn(4, none), 10);
    const MonthState month = CalendarPresenter(built.workspace).month();
    EXPECT_EQ(markOf(month, day(3)).worst, Pain::of(0));
    EXPECT_FALSE(markOf(month, day(4)).worst);
    EXPECT_FALSE(markOf(month, day(4)).band);
}

TEST(Calendar, MarksFlaresPausesAndPhases)
{
    BuiltWorkspace built(HistoryBuilder().checkIn(3, 6).pause(5, 6).move(8, 2), 10);
    const MonthState month = CalendarPresenter(built.workspace).month();
    EXPECT_TRUE(markOf(month, day(3)).flare);
    EXPECT_EQ(markOf(month, day(3)).band, Band::Red);
    EXPECT_FALSE(markOf(month, day(4)).paused);
    EXPECT_TRUE(markOf(month, day(5)).paused);
    EXPECT_TRUE(markOf(month, day(6)).paused);
    EXPECT_TRUE(markOf(month, day(0)).phaseBegins);
    EXPECT_FALSE(markOf(month, day(7)).phaseBegins);
    EXPECT_TRUE(markOf(month, day(8)).phaseBegins);
    EXPECT_EQ(markOf(month, day(8)).stage, stage(2));
    EXPECT_FALSE(markOf(month, day(11)).stage);
}

TEST(Calendar, SaysWhenADayHasNoEntry)
{
    BuiltWorkspace built(HistoryBuilder(), 10);
    CalendarPresenter calendar(built.workspace);
    calendar.select(day(4));
    EXPECT_TRUE(calendar.day().entries.empty());
    EXPECT_TRUE(markOf(calendar.month(), day(4)).sentence.endsWith(QStringLiteral("no entry")));
    calendar.select(day(12));
    EXPECT_TRUE(calendar.day().future);
}

TEST(Calendar, StepsByDaysAndMonths)
{
    BuiltWorkspace built(HistoryBuilder(), 10);
    CalendarPresenter calendar(built.workspace);
    QSignalSpy changed(&calendar, &CalendarPresenter::changed);
    calendar.stepDays(-1);
    EXPECT_EQ(calendar.selected(), day(9));
    calendar.select(makeDate(2026, 3, 31));
    calendar.stepMonths(-1);
    EXPECT_EQ(calendar.selected(), makeDate(2026, 2, 28));
    calendar.toToday();
    EXPECT_EQ(calendar.selected(), day(10));
    EXPECT_EQ(changed.count(), 4);
}

TEST(Calendar, ListsADaysEntriesAndWhatMayBeDoneWithThem)
{
    BuiltWorkspace built(HistoryBuilder().checkIn(8, 1).session(8).run(8).pause(7, 9).move(8, 2).miles(8, 600), 10);
    CalendarPresenter calendar(built.workspace);
    calendar.select(day(8));
    const DayState shown = calendar.day();
    EXPECT_EQ(shown.entries.size(), 6u);
    ASSERT_TRUE(entryOfKind(shown, RecordKind::Run));
    EXPECT_EQ(entryOfKind(shown, RecordKind::Run)->editable, Editable::Yes);
    ASSERT_TRUE(entryOfKind(shown, RecordKind::Pause)) << "a pause shows on every day that it covers";
    ASSERT_TRUE(entryOfKind(shown, RecordKind::StageChange));
    EXPECT_EQ(entryOfKind(shown, RecordKind::StageChange)->editable, Editable::No);
    EXPECT_EQ(entryOfKind(shown, RecordKind::StageChange)->deletable, Deletable::Yes);
}

TEST(Calendar, OnlyTheNewestDecisionCanBeTakenBack)
{
    BuiltWorkspace built(HistoryBuilder().move(7, 2).move(9, 3).flag(FlagKind::OtherPain, 7), 10);
    CalendarPresenter calendar(built.workspace);
    calendar.select(day(7));
    EXPECT_EQ(entryOfKind(calendar.day(), RecordKind::StageChange)->deletable, Deletable::No);
    EXPECT_EQ(entryOfKind(calendar.day(), RecordKind::Flag)->deletable, Deletable::No);
    calendar.select(day(9));
    EXPECT_EQ(entryOfKind(calendar.day(), RecordKind::StageChange)->deletable, Deletable::Yes);
}

TEST(Calendar, KeepsTheDeletedThirtyDaysAndRestoresThem)
{
    BuiltWorkspace built(HistoryBuilder().run(8), 10);
    CalendarPresenter calendar(built.workspace);
    calendar.select(day(8));
    const DayEntry run = calendar.day().entries.front();
    ASSERT_FALSE(calendar.remove(run));
    EXPECT_TRUE(calendar.day().entries.empty());
    ASSERT_EQ(calendar.trash().items.size(), 1u);
    EXPECT_EQ(calendar.trash().items.front().name, run.name);

    ASSERT_FALSE(calendar.restore(calendar.trash().items.front()));
    EXPECT_EQ(calendar.day().entries.size(), 1u);
    EXPECT_TRUE(calendar.trash().items.empty());

    ASSERT_FALSE(calendar.remove(run));
    built.clock.set(BuiltWorkspace::momentOf(39));
    EXPECT_EQ(calendar.trash().items.size(), 1u);
    built.clock.set(BuiltWorkspace::momentOf(41));
    EXPECT_TRUE(calendar.trash().items.empty());
}

TEST(Calendar, FollowsTheDayThatTurnsUntilAnotherIsChosen)
{
    BuiltWorkspace built(HistoryBuilder(), 10);
    CalendarPresenter calendar(built.workspace);
    built.clock.set(BuiltWorkspace::momentOf(11));
    built.workspace.refresh();
    EXPECT_EQ(calendar.selected(), day(11));
    calendar.select(day(3));
    built.clock.set(BuiltWorkspace::momentOf(12));
    built.workspace.refresh();
    EXPECT_EQ(calendar.selected(), day(3));
}

TEST(MonthModel, KeepsTheRulesOfModelsAndReadsDaysAloud)
{
    BuiltWorkspace built(HistoryBuilder().run(8), 10);
    CalendarPresenter calendar(built.workspace);
    MonthModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(calendar.month());
    EXPECT_EQ(model.rowCount(), 6);
    const QModelIndex at = model.indexOf(day(8));
    ASSERT_TRUE(at.isValid());
    EXPECT_TRUE(at.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("ran 2.0 mi")));
    calendar.stepMonths(1);
    model.set(calendar.month());
    EXPECT_FALSE(model.indexOf(day(8)).isValid());
}
