// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "../../src/app/alarm.h"
#include "springback/app/reminder_presenter.h"
#include "springback/app/settings.h"
#include "workspace_fixture.h"

using namespace springback;
using namespace springback::app;

namespace {

/// Ten in the evening of the eleventh day; the morning is asked for at seven.
class ReminderPresenterTest : public WorkspaceTest {
protected:
    ReminderPresenterTest()
    {
        clock.set(*parseMoment("2026-03-11T22:00:00+01:00"));
        settings.setRole(Role::Runner);
        settings.setRemindsAfter(true);
        settings.setRemindsMornings(true);
        settings.setMorningTime(minutes(7 * 60));
    }
    ~ReminderPresenterTest() override { settings.setRemindsMornings(false); }

    void pass(std::chrono::milliseconds time) { clock.advance(time); }
    void saveTimed()
    {
        Session made = session(10);
        made.meta.provenance = Provenance::Timed;
        EXPECT_FALSE(workspace.save(Record(made)));
    }

    Settings settings;
};

} // namespace

TEST_F(ReminderPresenterTest, SetsOneAlarmForTheNextDueMoment)
{
    ReminderPresenter presenter(workspace, settings);
    EXPECT_EQ(presenter.waitsFor(), parseMoment("2026-03-12T07:00:00+01:00")->at);
    saveTimed();
    EXPECT_EQ(presenter.waitsFor(), parseMoment("2026-03-11T22:10:00+01:00")->at) << "a change sets it anew";
}

TEST_F(ReminderPresenterTest, SaysItOnceAndTakesItBackWhenItIsDone)
{
    ReminderPresenter presenter(workspace, settings);
    QSignalSpy due(&presenter, &ReminderPresenter::due);
    QSignalSpy over(&presenter, &ReminderPresenter::over);
    saveTimed();
    pass(std::chrono::minutes(10));
    presenter.look();
    presenter.look();
    ASSERT_EQ(due.count(), 1);
    EXPECT_EQ(due[0][0].value<ReminderKind>(), ReminderKind::AfterSession);
    EXPECT_EQ(over.count(), 0);
    Session rated = records().sessions.front();
    rated.after = Pain::of(1);
    EXPECT_FALSE(workspace.save(Record(rated)));
    EXPECT_EQ(over.count(), 1);
    pass(std::chrono::minutes(1));
    presenter.look();
    EXPECT_EQ(due.count(), 1);
}

TEST_F(ReminderPresenterTest, SaysNothingOfWhatWasDoneBeforeItsTime)
{
    ReminderPresenter presenter(workspace, settings);
    QSignalSpy due(&presenter, &ReminderPresenter::due);
    clock.set(*parseMoment("2026-03-12T06:30:00+01:00"));
    workspace.refresh();
    EXPECT_FALSE(workspace.save(Record(checkIn(11, 2))));
    EXPECT_EQ(presenter.waitsFor(), parseMoment("2026-03-13T07:00:00+01:00")->at);
    clock.set(*parseMoment("2026-03-12T07:00:00+01:00"));
    presenter.look();
    EXPECT_EQ(due.count(), 0);
}

TEST_F(ReminderPresenterTest, SaysItLateWhenTheMachineSleptOverIt)
{
    ReminderPresenter presenter(workspace, settings);
    QSignalSpy due(&presenter, &ReminderPresenter::due);
    clock.sleep(std::chrono::hours(11)); // nine in the morning
    workspace.refresh();
    presenter.look();
    ASSERT_EQ(due.count(), 1);
    EXPECT_EQ(due[0][0].value<ReminderKind>(), ReminderKind::Morning);
}

TEST_F(ReminderPresenterTest, SaysNothingOfAnotherDay)
{
    ReminderPresenter presenter(workspace, settings);
    QSignalSpy due(&presenter, &ReminderPresenter::due);
    clock.sleep(std::chrono::hours(24 + 6)); // four in the morning, a day later
    workspace.refresh();
    presenter.look();
    EXPECT_EQ(due.count(), 0);
    EXPECT_EQ(presenter.waitsFor(), parseMoment("2026-03-13T07:00:00+01:00")->at);
}

TEST_F(ReminderPresenterTest, WaitsForNothingThatIsNotWanted)
{
    ReminderPresenter presenter(workspace, settings);
    settings.setRemindsMornings(false);
    presenter.wishesChanged();
    EXPECT_EQ(presenter.waitsFor(), std::nullopt) << "no alarm, no wake-up";
    settings.setRemindsMornings(true);
    settings.setRole(Role::Clinician);
    presenter.wishesChanged();
    EXPECT_EQ(presenter.waitsFor(), std::nullopt);
    settings.setRole(Role::Runner);
}

TEST(Alarm, RingsOnceAndNotWhenItWasStopped)
{
    Alarm alarm;
    QSignalSpy rang(&alarm, &Alarm::rang);
    alarm.set(std::chrono::milliseconds(5));
    ASSERT_TRUE(QTest::qWaitFor([&rang] { return rang.count() == 1; }));
    alarm.set(std::chrono::milliseconds(20));
    alarm.stop();
    QTest::qWait(60);
    EXPECT_EQ(rang.count(), 1);
}
