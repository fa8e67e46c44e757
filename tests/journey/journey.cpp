// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"

#include <QApplication>

#include "../../src/ui/session/count_row.h"
#include "../../src/ui/session/running_panel.h"
#include "support/history_builder.h"
#include "support/widget_checks.h"

namespace springback::test {

using namespace std::chrono_literals;

namespace {

constexpr int kSummerTimeFrom = 28; ///< the clocks go forward on 29 March 2026

Moment momentOf(int n, int hour, int minute)
{
    char time[32];
    std::snprintf(time, sizeof time, "T%02d:%02d:00%s", hour, minute, n < kSummerTimeFrom ? "+01:00" : "+02:00");
    return *parseMoment(isoDate(day(n)) + time);
}

} // namespace

void Journey::goTo(int n, int hour, int minute)
{
    m_day = n;
    clock.set(momentOf(n, hour, minute));
    comeBack();
}

void Journey::wake(int n, int pain)
{
    goTo(n, 7, 30);
    if (shows("questionsCard"))
        answerQuestionsWithNo();
    press(Qt::Key_M, Qt::ControlModifier);
    type(QString::number(pain));
    press(Qt::Key_Return);
    EXPECT_TRUE(shows("editMorning")) << "the morning of day " << n << " is not taken";
}

void Journey::answerQuestionsWithNo()
{
    if (front().objectName() != QLatin1String("flagQuestions"))
        click("answerQuestions");
    ASSERT_EQ(front().objectName(), QStringLiteral("flagQuestions"));
    type(QStringLiteral("nnnnnnn"));
    click("act");
    EXPECT_FALSE(shows("questionsCard"));
}

void Journey::doneWithoutTimer(int before, int during, int after)
{
    click("doneByHand");
    rateRow(0, before);
    rateRow(1, during);
    rateRow(2, after);
    clickButton("Save");
    EXPECT_FALSE(QApplication::activeModalWidget()) << textOf(front()).join(u'\n').toStdString();
}

void Journey::logRun(const QString& miles, int during, int after)
{
    press(Qt::Key_R, Qt::ControlModifier);
    fill("distance_m", miles);
    rate("during", during);
    rate("after", after);
    clickButton("Save");
    EXPECT_FALSE(QApplication::activeModalWidget()) << textOf(front()).join(u'\n').toStdString();
    press(Qt::Key_1, Qt::ControlModifier);
}

void Journey::doTest(const std::vector<int>& counts, int pain)
{
    click("doTest");
    const auto rows = front().findChildren<ui::CountRow*>();
    ASSERT_EQ(std::size_t(rows.size()), counts.size()) << front().windowTitle().toStdString();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        click(rows[int(i)]);
        rows[int(i)]->setFocus();
        type(QString::number(counts[i]));
        rateRow(int(i), pain);
    }
    clickButton("Save");
    EXPECT_FALSE(QApplication::activeModalWidget());
}

void Journey::enterVisaA(const QString& total)
{
    fill("total", total);
    clickButton("Save");
    EXPECT_FALSE(QApplication::activeModalWidget()) << textOf(front()).join(u'\n').toStdString();
}

void Journey::recordAgreement()
{
    click("agree");
    click("act");
    EXPECT_FALSE(shows("agree"));
}

void Journey::moveOn()
{
    const int from = stage();
    click("moveOn");
    EXPECT_TRUE(says("This is what changes from today"));
    click("act");
    EXPECT_EQ(stage(), from + 1);
}

void Journey::acceptMiles()
{
    const double before = target();
    click("changeMiles");
    EXPECT_NE(target(), before);
}

void Journey::runIfItIsTheDay()
{
    const int ofWeek = m_day % 7;
    if (ofWeek != 1 && ofWeek != 3 && ofWeek != 5)
        return;
    if (says("a run is open today"))
        logRun(QString::number(target() / 3, 'f', 1));
}

void Journey::ordinaryDay(int n)
{
    SCOPED_TRACE("day " + std::to_string(n));
    wake(n);
    if (shows("changeMiles"))
        acceptMiles();
    if (shows("startSession"))
        doneWithoutTimer();
    runIfItIsTheDay();
}

void Journey::ordinaryDays(int first, int last)
{
    for (int n = first; n <= last && !HasFailure(); ++n)
        ordinaryDay(n);
}

void Journey::pass(std::chrono::milliseconds time)
{
    for (auto gone = 0ms; gone < time; gone += 500ms) {
        clock.advance(std::min(500ms, time - gone));
        session().presenter().tick();
    }
}

QString Journey::sessionSays()
{
    return window().findChild<ui::RunningPanel*>()->accessibleName();
}

void Journey::playSet()
{
    pass(5s + 45s);
}

void Journey::reopenAndCompare()
{
    const QString before = today();
    close();
    open();
    EXPECT_EQ(today().toStdString(), before.toStdString()) << "after closing and opening again";
}

int Journey::stage()
{
    const auto now = stored();
    return now->history()->stageOn(now->today()).number();
}

double Journey::target()
{
    const auto now = stored();
    const auto& targets = now->history()->records().mileTargets;
    return targets.empty() ? 0 : double(targets.back().target.hundredths(LengthUnit::Miles)) / 100;
}

} // namespace springback::test
