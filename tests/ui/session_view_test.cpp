// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/session_view.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <memory>

#include "../../src/ui/session/closing_panel.h"
#include "../../src/ui/session/question_panel.h"
#include "../../src/ui/session/running_panel.h"
#include "springback/app/prompts.h"
#include "springback/app/settings.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/navigator.h"
#include "support/fake_clock.h"
#include "support/silent_aids.h"
#include "support/widget_checks.h"

using namespace springback;
using namespace springback::ui;
using namespace std::chrono_literals;
using app::SessionAnswer;
using app::SessionStep;
using desktop::Tone;

namespace {

class NoPrompts : public app::Prompts {
public:
    int ask(const QString&, const QString&, const QStringList& buttons) override { return int(buttons.size()) - 1; }
    void tell(const QString&, const QString&) override { }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override { return {}; }
    std::optional<QString> saveFileName(const QString&, const QString&, const QString&) override { return {}; }
    std::optional<QString> chooseFolder(const QString&) override { return std::nullopt; }
    QStringList openFileNames(const QString&, const QString&) override { return {}; }
};

class NoNavigator : public Navigator {
public:
    void showPage(PageId) override { }
    void openDay(Date) override { }
    void openEntry(RecordKind, const Id&) override { }
    void startSession() override { }
    void logRun() override { }
    void logCheckIn() override { }
    void addRunner() override { }
};

class HeardTones : public desktop::TonePlayer {
public:
    void prepare() override { prepared = true; }
    bool hasDevice() const override { return device; }
    void setVolume(int) override { }
    void play(Tone tone) override { heard.push_back(tone); }
    std::vector<Tone> heard;
    bool prepared = false;
    bool device = true;
};

class NotedInhibitor : public desktop::SleepInhibitor {
public:
    void hold(const QString&) override { held = true; }
    void release() override { held = false; }
    bool held = false;
};

class SessionViewTest : public testing::Test {
protected:
    SessionViewTest() : workspace(store::Database::inMemory(clock), clock) { }

    void open(Side side = Side::Left)
    {
        settings.setSounds(true);
        settings.setStillPictures(true);
        Episode episode;
        episode.start = workspace.today();
        episode.side = side;
        const auto refusal = workspace.addRunner({}, episode, {});
        ASSERT_FALSE(refusal) << qPrintable(refusal->sentence);
        show();
    }
    void show()
    {
        view = std::make_unique<SessionView>(context, SessionAids{ tones, awake, silent.voice });
        view->resize(1180, 760);
        ASSERT_TRUE(view->start());
        test::showActive(*view);
    }
    void pass(Millis time)
    {
        for (Millis gone{ 0 }; gone < time; gone += 500ms) {
            clock.advance(std::min<Millis>(500ms, time - gone));
            view->presenter().tick();
        }
    }
    /// A key to whatever has the keyboard.
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void type(char letter) { QTest::keyClick(QApplication::focusWidget(), letter); }
    void click(SessionAnswer answer)
    {
        QPushButton* button = panel<QuestionPanel>().button(answer);
        ASSERT_TRUE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    template <class P> P& panel() const { return *view->findChild<P*>(); }
    app::SessionState state() const { return view->presenter().state(); }

    test::FakeClock clock;
    app::Workspace workspace;
    app::Settings settings;
    NoPrompts prompts;
    NoNavigator navigator;
    AppContext context{ workspace, settings, prompts, clock, navigator };
    HeardTones tones;
    NotedInhibitor awake;
    test::SilentAids silent;
    std::unique_ptr<SessionView> view;
};

} // namespace

TEST_F(SessionViewTest, OneKeyAnswersThePainAndStarts)
{
    open();
    EXPECT_EQ(QApplication::focusWidget(), &panel<QuestionPanel>().rating());
    type('0');
    EXPECT_EQ(state().step, SessionStep::Running);
    EXPECT_EQ(state().session.before, Pain::of(0));
    EXPECT_TRUE(panel<RunningPanel>().isVisible());
}

TEST_F(SessionViewTest, CarriesAWholeSessionByKeysAlone)
{
    open();
    type('2');
    pass(5s + 45s);
    EXPECT_EQ(QApplication::focusWidget(), &panel<RunningPanel>().rating()) << "digits rate in a rest";
    type('3');
    EXPECT_EQ(state().dots[0].pain, Pain::of(3));
    for (int set = 1; set < 5; ++set) {
        press(Qt::Key_Right);
        EXPECT_EQ(state().phase, IntervalPhase::CountIn);
        pass(5s + 45s);
    }
    ASSERT_EQ(state().step, SessionStep::Questions);
    EXPECT_EQ(QApplication::focusWidget(), &panel<ClosingPanel>().during());
    EXPECT_EQ(panel<ClosingPanel>().during().value(), Pain::of(3)) << "the worst of the sets";
    type('4');
    QTest::mouseClick(&panel<ClosingPanel>().saveButton(), Qt::LeftButton);
    ASSERT_EQ(state().step, SessionStep::Saved);
    bool finished = false;
    QObject::connect(view.get(), &SessionView::finished, [&] { finished = true; });
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(finished);
    const auto& sessions = workspace.history()->records().sessions;
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].before, Pain::of(2));
    EXPECT_EQ(sessions[0].during, Pain::of(4));
    EXPECT_EQ(heldOf(sessions[0]), 225s);
}

TEST_F(SessionViewTest, AOneStillWaitingForItsZeroIsForTheSetThatWasAsked)
{
    open();
    type('0');
    pass(5s + 45s + 60s);
    type('1');
    pass(2s);
    type('0');
    EXPECT_EQ(state().dots[0].pain, Pain::of(10)) << "the passing seconds do not take the 1 away";
    pass(57s);
    type('1');
    pass(2s);
    EXPECT_EQ(state().phase, IntervalPhase::Hold);
    EXPECT_EQ(state().dots[0].pain, Pain::of(1));
    EXPECT_EQ(state().dots[1].pain, Rating());
}

TEST_F(SessionViewTest, EveryKeyOfASessionWorks)
{
    open();
    type('0');
    pass(5s + 10s);
    press(Qt::Key_Space);
    EXPECT_EQ(state().halt, Halt::Paused);
    press(Qt::Key_Space);
    pass(3s);
    EXPECT_EQ(state().digits, QStringLiteral("35"));
    type('r');
    EXPECT_EQ(state().phase, IntervalPhase::CountIn);
    pass(5s + 45s + 20s);
    type('+');
    EXPECT_EQ(state().digits, QStringLiteral("2:10"));
    press(Qt::Key_Space);
    EXPECT_EQ(state().halt, Halt::Paused) << "the rating row does not keep Space to itself";
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    pass(5s + 12s);
    type('p');
    EXPECT_EQ(state().step, SessionStep::Hurt);
    type('5');
    EXPECT_EQ(state().rated, Pain::of(5));
    click(SessionAnswer::GoOn);
    EXPECT_EQ(state().step, SessionStep::Running);
    press(Qt::Key_Escape);
    EXPECT_EQ(state().step, SessionStep::EndEarly);
    press(Qt::Key_Escape);
    EXPECT_EQ(state().step, SessionStep::Running) << "Escape takes the question back";
    EXPECT_EQ(state().dots[1].mark, app::SetDot::Mark::Part);
}

TEST_F(SessionViewTest, EachToneIsHeardAndSeen)
{
    open();
    EXPECT_TRUE(tones.prepared);
    type('0');
    pass(5s);
    EXPECT_EQ(tones.heard, (std::vector{ Tone::Tick, Tone::Tick, Tone::Tick, Tone::Start }));
    EXPECT_EQ(panel<RunningPanel>().ring().shownCue(), Cue::Start);
    tones.heard.clear();
    pass(45s);
    EXPECT_EQ(tones.heard, (std::vector{ Tone::Half, Tone::Tick, Tone::Tick, Tone::Tick, Tone::End }));
    EXPECT_EQ(panel<RunningPanel>().ring().shownCue(), Cue::End);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !panel<RunningPanel>().ring().shownCue(); }));
}

TEST_F(SessionViewTest, SaysWhatBeginsWhenAskedTo)
{
    open();
    type('0');
    pass(5s);
    EXPECT_TRUE(silent.voice.said.isEmpty()) << "off by default";
    settings.setSpeaks(true);
    pass(45s);
    EXPECT_EQ(silent.voice.said,
        (QStringList{ QStringLiteral("en: Half the time"), QStringLiteral("en: ") + state().spoken }));
    EXPECT_TRUE(state().spoken.startsWith(QStringLiteral("Rest, "))) << qPrintable(state().spoken);
    silent.voice.said.clear();
    pass(120s);
    EXPECT_EQ(
        silent.voice.said, (QStringList{ QStringLiteral("en: Get ready"), QStringLiteral("en: ") + state().spoken }));
    EXPECT_TRUE(state().spoken.startsWith(QStringLiteral("Hold, "))) << qPrintable(state().spoken);
}

TEST_F(SessionViewTest, WithSoundOffItIsStillSeen)
{
    open();
    settings.setSounds(false);
    type('0');
    pass(5s);
    EXPECT_TRUE(tones.heard.empty());
    EXPECT_EQ(panel<RunningPanel>().ring().shownCue(), Cue::Start);
}

TEST_F(SessionViewTest, SaysWhenThereIsNoSoundDevice)
{
    tones.device = false;
    open();
    type('0');
    const auto labels = view->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->text().startsWith(QStringLiteral("No sound device")); }));
}

TEST_F(SessionViewTest, TheScreenIsKeptOnWhileItRunsAndAlwaysReleased)
{
    open();
    EXPECT_FALSE(awake.held);
    type('0');
    EXPECT_TRUE(awake.held);
    pass(20s);
    EXPECT_TRUE(awake.held);
    press(Qt::Key_Escape);
    click(SessionAnswer::EndForOther);
    EXPECT_FALSE(awake.held);
    view.reset();
    show();
    panel<QuestionPanel>().focusTarget();
    click(SessionAnswer::Discard);
    type('0');
    EXPECT_TRUE(awake.held);
    view.reset();
    EXPECT_FALSE(awake.held) << "closing the window gives it back";
}

TEST_F(SessionViewTest, EscapeBeforeTheFirstSetLeavesWithoutARecord)
{
    open();
    bool cancelled = false;
    QObject::connect(view.get(), &SessionView::cancelled, [&] { cancelled = true; });
    press(Qt::Key_Escape);
    EXPECT_TRUE(cancelled);
    EXPECT_TRUE(workspace.history()->records().sessions.empty());
}

TEST_F(SessionViewTest, TheSameViewServesAnotherSession)
{
    open();
    press(Qt::Key_Escape);
    ASSERT_TRUE(view->start());
    EXPECT_EQ(QApplication::focusWidget(), &panel<QuestionPanel>().rating()) << "the keyboard is back at the question";
    type('0');
    EXPECT_EQ(state().step, SessionStep::Running);
}

TEST_F(SessionViewTest, TheDigitsGrowWithTheWindow)
{
    open();
    type('0');
    const int before = panel<RunningPanel>().ring().digitHeight();
    view->resize(1600, 1000);
    QCoreApplication::processEvents();
    const int large = panel<RunningPanel>().ring().digitHeight();
    view->resize(900, 500);
    QCoreApplication::processEvents();
    const int small = panel<RunningPanel>().ring().digitHeight();
    EXPECT_GT(large, before);
    EXPECT_LT(small, before);
    const QFontMetrics giant(Theme::current().font(TextSize::Giant));
    EXPECT_GE(small, giant.capHeight()) << "never below 4.6 times the person's font";
}

TEST_F(SessionViewTest, EveryStepIsAccessible)
{
    open();
    test::expectAccessible(*view);
    type('0');
    test::expectAccessible(*view);
    pass(55s);
    test::expectAccessible(*view);
    EXPECT_TRUE(panel<RunningPanel>().accessibleName().contains(QStringLiteral("Rest")));
    type('p');
    test::expectAccessible(*view);
    click(SessionAnswer::EndForPain);
    test::expectAccessible(*view);
}
