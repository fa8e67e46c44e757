// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"

#include <QApplication>
#include <QTest>

#include "report/pdf_text.h"

using namespace springback;
using namespace springback::test;
using namespace std::chrono_literals;

namespace {

class TwelveWeeks : public Journey {
public:
    void begin();
    void firstVisaA();
    void firstGuidedSession();
    void tenMinutesLater();
    void sessionWithAPowerCut();
    void phaseOne();
    void corrections();
    void amberDay();
    void phaseTwo();
    void phaseThree();
    void hopsOnBothFeet();
    void flareInTheEvening();
    void hopsOnOneFoot();
    void maintenance();
    void thePdf();
};

void TwelveWeeks::begin()
{
    goTo(0, 7);
    fill(named("Your name, or initials"), QStringLiteral("Noor"));
    click(button(QStringLiteral("Sore side: Right")));
    click(button(QStringLiteral("Where it hurts: Middle of the tendon")));
    fill(named("In a usual week"), QStringLiteral("6"));
    click(button(QStringLiteral("Unit: Miles")));
    named("None of these")->setFocus();
    press(Qt::Key_Space);
    click(button(QStringLiteral("Clinician: I have a clinician")));
    fill(named("Their name"), QStringLiteral("Dr Vega"));
    clickButton("Begin");
    EXPECT_TRUE(shows("todayPage"));
    EXPECT_TRUE(says("Noor"));
    EXPECT_FALSE(shows("questionsCard")) << "they were answered at the start";
    const auto now = stored();
    ASSERT_TRUE(now->runner());
    EXPECT_EQ(now->runner()->name, "Noor");
    EXPECT_EQ(now->episode()->side, Side::Right);
    EXPECT_EQ(target(), 6);
    EXPECT_EQ(stage(), 1);
}

void TwelveWeeks::firstVisaA()
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto* add = seen("addToDay");
    ASSERT_TRUE(add);
    answering(
        [this] {
            QWidget* menu = QApplication::activePopupWidget();
            ASSERT_TRUE(menu);
            for (int down = 0; down < 4; ++down)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        },
        [&] { QTest::mouseClick(add, Qt::LeftButton); });
    enterVisaA(QStringLiteral("58"));
    ASSERT_EQ(stored()->history()->records().measures.size(), 1U);
    press(Qt::Key_1, Qt::ControlModifier);
}

void TwelveWeeks::firstGuidedSession()
{
    wake(0);
    EXPECT_TRUE(says("5 × 45 s"));
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(session().isVisible());
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    EXPECT_TRUE(sessionSays().contains(QStringLiteral("Get ready"))) << sessionSays().toStdString();
    pass(5s + 20s);
    press(Qt::Key_Space);
    EXPECT_TRUE(sessionSays().contains(QStringLiteral("Paused"))) << sessionSays().toStdString();
    clock.advance(5min);
    press(Qt::Key_Space);
    pass(3s + 25s); // three to get ready again
    EXPECT_TRUE(sessionSays().contains(QStringLiteral("Rest"))) << sessionSays().toStdString();
    type(QStringLiteral("0"));
    pass(2min);
    playSet();
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    pass(5s + 30s);
    type(QStringLiteral("r"));
    EXPECT_TRUE(sessionSays().contains(QStringLiteral("Get ready"))) << sessionSays().toStdString();
    playSet();
    type(QStringLiteral("+"));
    pass(2min);
    EXPECT_TRUE(sessionSays().contains(QStringLiteral("Rest"))) << "30 s more";
    pass(30s);
    playSet();
    press(Qt::Key_Right);
    playSet();
    EXPECT_TRUE(says("Worst pain during the session"));
    clickButton("Save");
    press(Qt::Key_Return);
    EXPECT_TRUE(shows("todayPage"));
    const auto now = stored();
    const auto& sessions = now->history()->records().sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].before, Pain::of(1));
    EXPECT_EQ(sessions[0].during, Pain::of(1)) << "the worst of the sets";
    EXPECT_EQ(heldOf(sessions[0]), 225s);
    ASSERT_EQ(sessions[0].sets.size(), 5U);
    EXPECT_EQ(sessions[0].sets[0].pain, Pain::of(0));
    EXPECT_EQ(sessions[0].sets[1].pain, Pain::of(1));
    EXPECT_EQ(sessions[0].sets[2].pain, Rating());
}

void TwelveWeeks::tenMinutesLater()
{
    close();
    clock.advance(11min);
    open();
    ASSERT_TRUE(shows("afterCard"));
    rate("afterPain", 1);
    click("saveAfter");
    EXPECT_FALSE(shows("afterCard"));
    EXPECT_EQ(stored()->history()->records().sessions[0].after, Pain::of(1));
    EXPECT_TRUE(says("Start another")) << "a second is allowed in phase 1";
    reopenAndCompare();
}

void TwelveWeeks::sessionWithAPowerCut()
{
    wake(1);
    click("startSession");
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    playSet();
    press(Qt::Key_Right);
    playSet();
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    pass(5s + 20s);
    crash();
    clock.advance(3min);
    open();
    ASSERT_TRUE(session().isVisible()) << "it opens with what was left behind";
    EXPECT_TRUE(says("2 of 5 set")) << textOf(front()).join(u'\n').toStdString();
    clickButton("Resume with set 3 of 5");
    EXPECT_TRUE(session().presenter().state().detail.contains(QStringLiteral("set 3 of 5")));
    for (int set = 3; set < 5; ++set) {
        playSet();
        press(Qt::Key_Right);
    }
    playSet();
    clickButton("Save");
    press(Qt::Key_Return);
    const auto now = stored();
    const auto& sessions = now->history()->records().sessions;
    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_EQ(heldOf(sessions[1]), 225s);
    EXPECT_EQ(sessions[1].sets[1].pain, Pain::of(1)) << "rated before the power cut";
    logRun(QStringLiteral("2.0"));
}

void TwelveWeeks::phaseOne()
{
    ordinaryDays(2, 5);
    wake(6);
    EXPECT_TRUE(says("Phase 1 → 2: 5 of 7 met")) << "days and the test are missing";
    doTest({ 12 });
    EXPECT_TRUE(says("Phase 1 → 2: 6 of 7 met"));
    doneWithoutTimer();
    EXPECT_FALSE(shows("moveOn"));
    reopenAndCompare();
    goTo(7, 7, 0);
    EXPECT_FALSE(shows("moveOn")) << "this morning closes yesterday's session";
    wake(7);
    acceptMiles();
    EXPECT_EQ(target(), 7);
    moveOn();
}

void TwelveWeeks::corrections()
{
    ordinaryDays(8, 9);
    // The run of yesterday was a little longer.
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    click(buttonNamed("Edit run of 2.3 mi"));
    fill("distance_m", QStringLiteral("2.4"));
    clickButton("Save");
    const auto runs = stored()->history()->records().runs;
    ASSERT_EQ(runs.size(), 4U);
    EXPECT_EQ(runs[3].distance, Distance::ofHundredthMiles(240));
    EXPECT_EQ(runs[3].meta.provenance, Provenance::Edited);
    // The check-in of the day goes by mistake, and comes back.
    const auto before = stored()->history()->records().checkIns.size();
    click(buttonNamed("Delete check-in"));
    EXPECT_EQ(stored()->history()->records().checkIns.size(), before - 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored()->history()->records().checkIns.size(), before);
    press(Qt::Key_1, Qt::ControlModifier);
    reopenAndCompare();
}

void TwelveWeeks::amberDay()
{
    ordinaryDays(10, 11);
    wake(12, 4);
    EXPECT_TRUE(says("The easier version today")) << today().toStdString();
    EXPECT_TRUE(says("hold"));
    reopenAndCompare();
    doneWithoutTimer();
    EXPECT_EQ(stored()->history()->records().sessions.back().variant, Variant::Easier);
    ordinaryDay(13);
    EXPECT_EQ(stored()->history()->records().sessions.back().variant, Variant::Full);
}

void TwelveWeeks::phaseTwo()
{
    ordinaryDays(14, 19);
    EXPECT_EQ(target(), 7) << "no run on the amber day, so the week was short";
    wake(20);
    doTest({ 22, 14 });
    doneWithoutTimer();
    EXPECT_FALSE(shows("moveOn"));
    wake(21);
    acceptMiles();
    EXPECT_FALSE(shows("agree")) << "no agreement is asked for before phase 3";
    EXPECT_EQ(target(), 8);
    moveOn();
    EXPECT_FALSE(shows("startSession")) << "phase 3 wants a day between";
    EXPECT_TRUE(says("Next: Mon, Mar 23"));
    reopenAndCompare();
}

void TwelveWeeks::phaseThree()
{
    ordinaryDays(22, 33);
    wake(34);
    doTest({ 24, 22 });
    doTest({ 12 });
    EXPECT_TRUE(says("Phase 3 → 4 (both legs): 7 of 9 met")) << today().toStdString();
    EXPECT_FALSE(shows("doTest"));
    doneWithoutTimer();
    recordAgreement();
    EXPECT_TRUE(says("Dr Vega"));
    EXPECT_FALSE(shows("moveOn"));
    wake(35);
    acceptMiles();
    moveOn();
    EXPECT_EQ(stage(), 4);
    wake(36);
    EXPECT_TRUE(says("5 × 6 s")) << "hops begin with few";
    doneWithoutTimer();
    logRun(QStringLiteral("3.3"));
    reopenAndCompare();
}

void TwelveWeeks::hopsOnBothFeet()
{
    ordinaryDays(37, 47);
    wake(48);
    EXPECT_TRUE(says("5 × 15 s")) << today().toStdString();
    doTest({ 14, 12 });
    doneWithoutTimer();
    recordAgreement();
    ordinaryDay(49);
    EXPECT_FALSE(shows("moveOn")) << "one session of 15 s is not two";
    wake(50);
    doneWithoutTimer();
    moveOn();
    EXPECT_EQ(stage(), 5);
    EXPECT_TRUE(says("No session today"));
    reopenAndCompare();
}

void TwelveWeeks::flareInTheEvening()
{
    ordinaryDays(51, 58);
    wake(59);
    EXPECT_EQ(target(), 13);
    logRun(QStringLiteral("4.3"), 7, 4);
    EXPECT_TRUE(says("Rest")) << today().toStdString();
    ASSERT_TRUE(shows("questionsCard")) << "a rating of 6 and more asks the seven questions";
    answerQuestionsWithNo();
    wake(60);
    EXPECT_FALSE(shows("startSession"));
    EXPECT_TRUE(says("reduce"));
    acceptMiles();
    EXPECT_EQ(target(), 11.7);
    reopenAndCompare();
    ordinaryDay(61);
    EXPECT_EQ(stored()->history()->records().sessions.back().date, test::day(58)) << "rest";
    wake(62);
    EXPECT_TRUE(says("The easier version today")) << today().toStdString();
    doneWithoutTimer();
    EXPECT_EQ(stored()->history()->records().sessions.back().variant, Variant::Easier);
    EXPECT_EQ(stored()->history()->records().runs.back().date, test::day(59)) << "no run either";
}

void TwelveWeeks::hopsOnOneFoot()
{
    ordinaryDays(63, 81);
    EXPECT_EQ(target(), 13.7);
    wake(82);
    EXPECT_TRUE(shows("enterScore")) << today().toStdString();
    doTest({ 25, 24 });
    click("enterScore");
    enterVisaA(QStringLiteral("92"));
    doneWithoutTimer();
    logRun(QStringLiteral("4.6"));
    recordAgreement();
    ordinaryDay(83);
    EXPECT_FALSE(shows("moveOn"));
    EXPECT_TRUE(says("earliest Sun, May 24")) << today().toStdString();
    EXPECT_EQ(target(), 14.7);
    wake(84);
    moveOn();
    EXPECT_EQ(stage(), 6);
    EXPECT_TRUE(says("Maintenance"));
    reopenAndCompare();
}

void TwelveWeeks::maintenance()
{
    ordinaryDays(85, 88);
    EXPECT_GT(stored()->history()->records().sessions.back().date, test::day(84));
    reopenAndCompare();
}

void TwelveWeeks::thePdf()
{
    const QString path = folder.filePath(QStringLiteral("appointment.pdf"));
    answering(
        [&] {
            fill(named("Save as"), path);
            clickButton("Write the PDF");
        },
        [this] { press(Qt::Key_P, Qt::ControlModifier); });
    EXPECT_TRUE(says("PDF written to"));
    const QString text
        = toolOutput(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") })
              .simplified();
    for (const char* expected : { "Noor", "right", "patient-reported, not verified", "Dr Vega", "VISA-A", "92", "58",
             "14.7", "aintenance", "Page 1 of" })
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected), Qt::CaseInsensitive)) << expected;
    EXPECT_TRUE(text.contains(QStringLiteral("7"))) << "the flare";
    if (HasFailure())
        puts(qPrintable(text));
}

} // namespace

TEST_F(TwelveWeeks, LeadFromTheFirstStartThroughAllStagesToTheAppointment)
{
    open();
    // One station builds on the one before.
    using Station = void (TwelveWeeks::*)();
    for (const Station station : { Station(&TwelveWeeks::begin), &TwelveWeeks::firstVisaA,
             &TwelveWeeks::firstGuidedSession, &TwelveWeeks::tenMinutesLater, &TwelveWeeks::sessionWithAPowerCut,
             &TwelveWeeks::phaseOne, &TwelveWeeks::corrections, &TwelveWeeks::amberDay, &TwelveWeeks::phaseTwo,
             &TwelveWeeks::phaseThree, &TwelveWeeks::hopsOnBothFeet, &TwelveWeeks::flareInTheEvening,
             &TwelveWeeks::hopsOnOneFoot, &TwelveWeeks::maintenance, &TwelveWeeks::thePdf }) {
        (this->*station)();
        if (HasFailure())
            return;
    }
}
