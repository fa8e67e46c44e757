// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "pages_fixture.h"
#include "springback/app/acts.h"
#include "springback/app/questions.h"
#include "springback/report/overview.h"
#include "../../src/ui/consult/consult_view.h"
#include "../../src/ui/consult/visit_form.h"
#include "../../src/ui/plan/plan_editor_dialog.h"

using namespace springback;
using namespace springback::test;

class ConsultViews : public PagesTest {
protected:
    void open(HistoryBuilder builder, int today)
    {
        Runner runner;
        runner.name = "Noor";
        runner.clinicianName = "A. Clinician";
        begin(std::move(builder), today, runner);
        view = std::make_unique<ui::ConsultView>(context());
        view->resize(1180, 760);
        showActive(*view);
        view->begin();
        QApplication::processEvents();
    }
    /// A key to whatever has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString texts()
    {
        QStringList all;
        for (const QLabel* label : view->findChildren<QLabel*>())
            if (label->isVisibleTo(view.get()))
                all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    /// Tab until the widget with that name has the keyboard.
    void tabTo(const char* name)
    {
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget()->objectName() == QLatin1String(name))
                return;
            press(Qt::Key_Tab);
        }
        ADD_FAILURE() << name << " is not reached by Tab";
    }

    std::unique_ptr<ui::ConsultView> view;
};

TEST_F(ConsultViews, SayWhatPageOneSays)
{
    open(HistoryBuilder().miles(0, 600).goods(0, 12).visit(5), 13);
    const auto [from, to] = report::defaultPeriod(*workspace().history(), day(13));
    const report::Overview page
        = report::overviewOf(*workspace().runner(), *workspace().history(), { .on = day(13), .from = from, .to = to });
    const QString shown = texts();
    for (const QStringList& lines : { page.changes, page.load, page.adviceWhy, page.milesWhy })
        for (const QString& line : lines)
            EXPECT_TRUE(shown.contains(line)) << line.toStdString();
    for (const QString& line : { page.name, page.period, page.gate, page.advice, page.miles, page.tiles[2].value })
        EXPECT_TRUE(shown.contains(line)) << line.toStdString();
    EXPECT_TRUE(page.period.startsWith(QStringLiteral("Since the last visit")));
}

TEST_F(ConsultViews, RecordNoteAndDecisionByKeysAlone)
{
    open(HistoryBuilder().goods(0, 3), 5);
    press(Qt::Key_Right); // from "None" to "Hold"
    tabTo("words");
    type(QStringLiteral("one more week"));
    tabTo("sharedNote");
    type(QStringLiteral("Mornings first."));
    tabTo("hasNext");
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(records().visits.size(), 1u) << view->form().complaint().toStdString();
    const Visit& visit = records().visits.front();
    EXPECT_EQ(visit.decision, "hold: one more week");
    EXPECT_EQ(visit.sharedNote, "Mornings first.");
    EXPECT_EQ(visit.with, "A. Clinician");
    EXPECT_EQ(visit.meta.author, "A. Clinician");
    EXPECT_EQ(visit.next, day(33));
    EXPECT_TRUE(texts().contains(QStringLiteral("Recorded today: hold: one more week")));
    const QSignalSpy left(view.get(), &ui::ConsultView::left);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_TRUE(prompts.asked.empty()) << "nothing was left unrecorded";
    EXPECT_TRUE(workspace().author().isEmpty());
}

TEST_F(ConsultViews, RecordOutOfANoteWithCtrlEnter)
{
    open(HistoryBuilder().goods(0, 3), 5);
    tabTo("privateNote");
    type(QStringLiteral("Anxious about the race."));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(records().visits.size(), 1u);
    EXPECT_EQ(records().visits.front().privateNote, "Anxious about the race.");
}

TEST_F(ConsultViews, CtrlEnterRecordsAlsoFromAButton)
{
    open(HistoryBuilder().goods(0, 3), 5);
    tabTo("sharedNote");
    type(QStringLiteral("Mornings first."));
    auto* copy = view->findChild<QPushButton*>(QStringLiteral("copySummary"));
    ASSERT_TRUE(copy);
    copy->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(records().visits.size(), 1u);
}

TEST_F(ConsultViews, OverrideOnlyWithAReasonAndKeepWhatWasTyped)
{
    open(HistoryBuilder().goods(0, 3), 5);
    press(Qt::Key_Right);
    press(Qt::Key_Right); // advance
    EXPECT_TRUE(texts().contains(QStringLiteral("recorded as your override")));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(records().stageChanges.empty());
    EXPECT_TRUE(view->form().complaint().contains(QStringLiteral("needs its reason")));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("words"));
    type(QStringLiteral("strong enough"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(records().stageChanges.size(), 1u);
    EXPECT_EQ(records().stageChanges.front().move, Move::Override);
    EXPECT_EQ(records().stageChanges.front().by, "A. Clinician");
    view->undo();
    EXPECT_TRUE(records().stageChanges.empty());
    EXPECT_TRUE(records().visits.empty());
}

TEST_F(ConsultViews, AskBeforeWhatWasTypedIsLost)
{
    open(HistoryBuilder().goods(0, 3), 5);
    const QSignalSpy left(view.get(), &ui::ConsultView::left);
    tabTo("sharedNote");
    type(QStringLiteral("Keep going"));
    prompts.choices = { 2 };
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 0);
    prompts.choices = { 0 };
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    ASSERT_EQ(records().visits.size(), 1u);
    EXPECT_EQ(records().visits.front().sharedNote, "Keep going");
}

TEST_F(ConsultViews, FollowAndCloseAFlagUnderTheClinicianName)
{
    open(HistoryBuilder().goods(0, 3).flag(FlagKind::Clot, 2), 5);
    auto* follow = part<QPushButton>(*view, "followFlag");
    click(follow);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    typeInto(*dialog, "note", QStringLiteral("ultrasound booked"));
    click(part<QPushButton>(*dialog, "act"));
    EXPECT_EQ(records().flags.front().closeNote, "Mar 6, 2026, A. Clinician: ultrasound booked");
    EXPECT_EQ(records().flags.front().meta.author, "A. Clinician");
    QApplication::processEvents();
    EXPECT_TRUE(texts().contains(QStringLiteral("ultrasound booked")));
    click(part<QPushButton>(*view, "closeFlag"));
    dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    click(part<QPushButton>(*dialog, "act"));
    EXPECT_EQ(records().flags.front().closed, day(5));
    EXPECT_EQ(records().flags.front().closedBy, "A. Clinician");
}

TEST_F(ConsultViews, TheDecisionToChangeThePlanOpensTheEditorWithItsReason)
{
    open(HistoryBuilder().goods(0, 3), 5);
    tabTo("changePlan");
    press(Qt::Key_Space);
    tabTo("words");
    type(QStringLiteral("less for now"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(records().visits.size(), 1u);
    auto* editor = qobject_cast<ui::PlanEditorDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(editor) << "recording goes on in the editor";
    EXPECT_EQ(part<QLineEdit>(*editor, "reason")->text(), QStringLiteral("less for now"));
    EXPECT_TRUE(texts().contains(QStringLiteral("not changed yet")));
    typeInto(*editor, "plan/stages/1/dose/sets", QStringLiteral("4"));
    EXPECT_TRUE(editor->store()) << editor->complaint().toStdString();
    QApplication::processEvents();
    ASSERT_EQ(records().plans.size(), 1u);
    EXPECT_EQ(records().plans.front().by, "A. Clinician");
    EXPECT_FALSE(texts().contains(QStringLiteral("not changed yet")));
    EXPECT_FALSE(view->form().isTyped()) << "the visit says it already";
}

TEST_F(ConsultViews, APlanChangedFirstIsTickedInTheDecision)
{
    open(HistoryBuilder().goods(0, 3), 5);
    click(part<QPushButton>(*view, "openPlan"));
    auto* editor = qobject_cast<ui::PlanEditorDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(editor);
    typeInto(*editor, "plan/stages/1/dose/sets", QStringLiteral("4"));
    typeInto(*editor, "reason", QStringLiteral("less for now"));
    EXPECT_TRUE(editor->store()) << editor->complaint().toStdString();
    QApplication::processEvents();
    EXPECT_TRUE(part<QCheckBox>(*view, "changePlan")->isChecked());
    EXPECT_TRUE(texts().contains(QStringLiteral("The plan was changed today")));
    EXPECT_TRUE(view->form().record());
    EXPECT_EQ(records().visits.front().decision, "change_plan");
    EXPECT_FALSE(QApplication::activeModalWidget()) << "the editor does not come twice";
}

TEST_F(ConsultViews, CopyTenLines)
{
    open(HistoryBuilder().goods(0, 3), 5);
    click(part<QPushButton>(*view, "copySummary"));
    const QString copied = QApplication::clipboard()->text();
    EXPECT_EQ(copied.split(QLatin1Char('\n')).size(), 10);
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Noor, left Achilles")));
}

TEST_F(ConsultViews, ShowTheRunnersQuestionsToTick)
{
    open(HistoryBuilder().goods(0, 3), 5);
    ASSERT_FALSE(app::addQuestion(workspace(), QStringLiteral("May I swim?")));
    QApplication::processEvents();
    EXPECT_TRUE(texts().contains(QStringLiteral("May I swim?")));
    EXPECT_TRUE(part<QWidget>(*view, "askedCard")->isVisible());
    tabTo("deleteQuestion");
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    QApplication::processEvents();
    EXPECT_TRUE(app::questionsOf(workspace()).front().asked);
    QApplication::processEvents();
    tabTo("deleteQuestion");
    press(Qt::Key_Space);
    QApplication::processEvents();
    EXPECT_TRUE(app::questionsOf(workspace()).empty());
    view->undo();
    EXPECT_EQ(app::questionsOf(workspace()).size(), 1u);
}

TEST_F(ConsultViews, AreReadableAndReachableAtAnySize)
{
    open(HistoryBuilder().miles(0, 600).goods(0, 12).flag(FlagKind::OtherPain, 3).visit(5), 13);
    for (const QSize size : { QSize(1180, 760), QSize(900, 500), QSize(620, 440) }) {
        view->resize(size);
        QApplication::processEvents();
        QApplication::processEvents();
        expectAccessible(*view);
        for (const QWidget* card : view->findChildren<QWidget*>()) {
            if (!card->isVisibleTo(view.get()) || !card->inherits("springback::ui::Card"))
                continue;
            EXPECT_LE(card->mapTo(view.get(), QPoint(card->width(), 0)).x(), size.width()) << size.width();
        }
    }
}
