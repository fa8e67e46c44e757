// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>

#include "springback/app/reminder_presenter.h"
#include "springback/ui/page.h"
#include "support/fake_notices.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::ui;

namespace {

/// The window with a desktop that can notify; reminded at seven in the morning.
class RemindersWindowTest : public test::WindowTest {
protected:
    RemindersWindowTest()
    {
        // What an earlier test left closed is none of this one's days.
        QSettings().clear();
        notices = &desk;
        settings.setRole(app::Role::Runner);
        settings.setRemindsMornings(true);
        settings.setMorningTime(minutes(7 * 60));
    }
    ~RemindersWindowTest() override
    {
        program.reset();
        QSettings().clear();
    }

    /// The next morning at seven, with another window in front.
    void pastSevenBehind(MainWindow& window)
    {
        other.show();
        other.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
        clock.set(*parseMoment("2026-03-02T07:00:00+01:00"));
        window.findChild<app::ReminderPresenter*>()->look();
    }
    template <class T> T& part(const char* name)
    {
        T* found = program->window()->findChild<T*>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return *found;
    }

    test::FakeNotices desk;
    QWidget other;
};

} // namespace

TEST_F(RemindersWindowTest, NotifiesBehindAnotherWindowAndLeadsToTheRating)
{
    MainWindow& window = startBegun();
    window.showPage(PageId::Learn);
    pastSevenBehind(window);
    ASSERT_EQ(desk.shown, QStringLiteral("Good morning"));
    desk.click();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_EQ(window.currentPage(), PageId::Today);
    EXPECT_EQ(desk.shown, std::nullopt) << "in front, the page says it";
    EXPECT_EQ(desk.count, 1);
}

TEST_F(RemindersWindowTest, SaysNothingWhileTheWindowIsInFront)
{
    MainWindow& window = startBegun();
    clock.set(*parseMoment("2026-03-02T07:00:00+01:00"));
    window.findChild<app::ReminderPresenter*>()->look();
    EXPECT_EQ(desk.count, 0);
}

TEST_F(RemindersWindowTest, TakesBackWhatWasDoneMeanwhile)
{
    MainWindow& window = startBegun();
    pastSevenBehind(window);
    ASSERT_EQ(desk.count, 1);
    window.showPage(PageId::Today);
    auto& presenter = *window.findChild<app::ReminderPresenter*>();
    clock.set(*parseMoment("2026-03-03T05:00:00+01:00"));
    presenter.look();
    EXPECT_EQ(desk.shown, std::nullopt) << "its day is over";
}

TEST_F(RemindersWindowTest, IsSwitchedInSettings)
{
    settings.setRemindsMornings(false);
    MainWindow& window = startBegun();
    auto& presenter = *window.findChild<app::ReminderPresenter*>();
    EXPECT_EQ(presenter.waitsFor(), std::nullopt) << "off by default";
    window.showPage(PageId::Settings);
    QTest::qWait(1);
    EXPECT_FALSE(part<QComboBox>("morningTime").isEnabled());
    part<QCheckBox>("remindMornings").click();
    EXPECT_TRUE(settings.remindsMornings());
    EXPECT_TRUE(part<QComboBox>("morningTime").isEnabled());
    EXPECT_EQ(presenter.waitsFor(), parseMoment("2026-03-02T07:00:00+01:00")->at);
    click(QStringLiteral("Show one now"));
    EXPECT_EQ(desk.count, 1);
    EXPECT_FALSE(part<QLabel>("noNotices").isVisible());
    test::expectAccessible(window);
}

TEST_F(RemindersWindowTest, SaysWhenTheDesktopCannotNotify)
{
    desk.answer = desktop::NoticeService::Missing;
    startBegun().showPage(PageId::Settings);
    QTest::qWait(1);
    EXPECT_TRUE(part<QLabel>("noNotices").isVisible());
}

TEST_F(RemindersWindowTest, SaysWhenTheDesktopHasNoTray)
{
    startBegun().showPage(PageId::Settings);
    QTest::qWait(1);
    EXPECT_FALSE(part<QLabel>("noTray").isVisible());
    part<QCheckBox>("trayIcon").click();
    EXPECT_TRUE(settings.trayIcon());
    EXPECT_TRUE(part<QLabel>("noTray").isVisible()) << "the offscreen platform has none";
    settings.setTrayIcon(false);
}

TEST_F(RemindersWindowTest, CatchesUpAfterDaysClosed)
{
    startBegun();
    program.reset();
    clock.set(*parseMoment("2026-03-04T08:00:00+01:00"));
    MainWindow& window = start();
    window.showPage(PageId::Today);
    QTest::qWait(1);
    ASSERT_NE(button(QStringLiteral("Fill in the morning of Tue, Mar 3, as recalled")), nullptr);
    EXPECT_NE(button(QStringLiteral("Add the exercise of Mon, Mar 2")), nullptr);
    test::expectAccessible(window);
    click(QStringLiteral("Leave what was missed while Springback was closed"));
    EXPECT_EQ(button(QStringLiteral("Add the exercise of Mon, Mar 2")), nullptr);
    program.reset();
    start();
    QTest::qWait(1);
    EXPECT_EQ(button(QStringLiteral("Add the exercise of Mon, Mar 2")), nullptr) << "left for good";
}

TEST_F(RemindersWindowTest, SpeaksInTheSessionWhereSpeechIsInstalled)
{
    startBegun().showPage(PageId::Settings);
    QTest::qWait(1);
    EXPECT_FALSE(settings.speaks());
    part<QCheckBox>("speaks").click();
    EXPECT_TRUE(settings.speaks());
    EXPECT_EQ(silent.voice.said, QStringList{ QStringLiteral("en: This is how it sounds.") });
    EXPECT_EQ(program->window()->findChild<QLabel*>(QStringLiteral("noSpeech")), nullptr);
    part<QCheckBox>("speaks").click();
    EXPECT_FALSE(settings.speaks());
}

TEST_F(RemindersWindowTest, SaysThatNoSpeechIsInstalled)
{
    silent.voice.there = false;
    startBegun().showPage(PageId::Settings);
    QTest::qWait(1);
    EXPECT_FALSE(part<QCheckBox>("speaks").isEnabled());
    EXPECT_TRUE(part<QLabel>("noSpeech").isVisible());
}

TEST_F(RemindersWindowTest, SaysThatThereIsNoAudioDevice)
{
    startBegun().showPage(PageId::Settings);
    QTest::qWait(1);
    silent.tones.device = false;
    click(QStringLiteral("Play a tone"));
    EXPECT_TRUE(part<QLabel>("noDevice").isVisible());
    EXPECT_EQ(silent.tones.played, 1);
}
