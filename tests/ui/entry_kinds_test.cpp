// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>

#include "pages_fixture.h"
#include "springback/ui/kit/segmented.h"
#include "springback/words/words.h"

using namespace springback;
using namespace springback::test;

namespace {

QLineEdit* spokenAs(QWidget& form, const QString& name)
{
    for (QLineEdit* edit : form.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    ADD_FAILURE() << qPrintable(name) << " is not there";
    return nullptr;
}

void choose(QComboBox& box, int index)
{
    box.setFocus();
    box.setCurrentIndex(0);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
}

} // namespace

class EntryKinds : public PagesTest { };

TEST_F(EntryKinds, ASessionIsSavedAsPlannedWithoutTheTimer)
{
    begin(HistoryBuilder().move(5, 2), 10);
    auto* form = add(RecordKind::Session, 10);
    rate(*form, "during", QStringLiteral("2"));
    click(form->saveButton());
    ASSERT_EQ(records().sessions.size(), 1u);
    const Session& session = records().sessions.front();
    EXPECT_EQ(session.stage, stage(2));
    EXPECT_EQ(session.sets.size(), 5u);
    EXPECT_EQ(heldOf(session), seconds{ 225 });
    EXPECT_EQ(session.during, Pain::of(2));
    EXPECT_FALSE(session.before);
    EXPECT_EQ(session.meta.provenance, Provenance::Typed);
}

TEST_F(EntryKinds, ASetThatWasNotBegunIsZeroSeconds)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Session, 10);
    auto* last = spokenAs(*form, QStringLiteral("Set 5, held seconds"));
    last->selectAll();
    QTest::keyClicks(last, QStringLiteral("0"));
    click(form->saveButton());
    ASSERT_EQ(records().sessions.size(), 1u);
    EXPECT_EQ(records().sessions.front().sets.back().held, seconds{ 0 });
    EXPECT_EQ(records().sessions.front().sets.back().planned, seconds{ 45 });
}

TEST_F(EntryKinds, ASetHeldLongerThanAnyIsRefusedAtItsLine)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Session, 10);
    auto* second = spokenAs(*form, QStringLiteral("Set 2, held seconds"));
    second->selectAll();
    QTest::keyClicks(second, QStringLiteral("601"));
    click(form->saveButton());
    EXPECT_TRUE(records().sessions.empty());
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(part<QWidget>(*form, "sets")->accessibleDescription().contains(QStringLiteral("Line 2")));
}

TEST_F(EntryKinds, AnotherExerciseBringsItsOwnDoseUntilTheSetsAreEdited)
{
    begin(HistoryBuilder(Side::Both), 10);
    auto* form = add(RecordKind::Session, 10);
    EXPECT_TRUE(spokenAs(*form, QStringLiteral("Set 5, right, held seconds")));
    choose(*part<QComboBox>(*form, "stage"), 2);
    EXPECT_TRUE(spokenAs(*form, QStringLiteral("Set 5, held seconds")));
    click(form->saveButton());
    EXPECT_EQ(records().sessions.front().stage, stage(3));
    EXPECT_EQ(records().sessions.front().sets.size(), 5u);
}

TEST_F(EntryKinds, ATestKeepsCountAndPainOfEachSide)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Measure, 10);
    choose(*part<QComboBox>(*form, "kind"), static_cast<int>(MeasureKind::SingleHeelRaise));
    typeInto(*form, "number0", QStringLiteral("0"));
    typeInto(*form, "number1", QStringLiteral("22"));
    click(form->saveButton());
    ASSERT_EQ(records().measures.size(), 1u);
    const Measure& measure = records().measures.front();
    ASSERT_EQ(measure.values.size(), 2u);
    EXPECT_EQ(measure.values[0].side, Side::Left);
    EXPECT_EQ(measure.values[0].tenths, 0) << "no repetition is a result, not a gap";
    EXPECT_EQ(measure.values[1].tenths, 220);
    EXPECT_FALSE(measure.values[1].pain);
}

TEST_F(EntryKinds, ASideLeftEmptyIsNotStored)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Measure, 10);
    choose(*part<QComboBox>(*form, "kind"), static_cast<int>(MeasureKind::KneeToWall));
    typeInto(*form, "number1", QStringLiteral("9,5"));
    click(form->saveButton());
    ASSERT_EQ(records().measures.size(), 1u);
    ASSERT_EQ(records().measures.front().values.size(), 1u);
    EXPECT_EQ(records().measures.front().values.front().side, Side::Right);
    EXPECT_EQ(records().measures.front().values.front().tenths, 95);
}

TEST_F(EntryKinds, AQuestionnaireTakesItsTotalOrItsItems)
{
    begin(HistoryBuilder(), 10);
    auto* byTotal = add(RecordKind::Measure, 9);
    typeInto(*byTotal, "total", QStringLiteral("101"));
    click(byTotal->saveButton());
    EXPECT_TRUE(records().measures.empty());
    typeInto(*byTotal, "total", QStringLiteral("64"));
    click(byTotal->saveButton());
    ASSERT_EQ(records().measures.size(), 1u);
    EXPECT_EQ(records().measures.front().values.front().tenths, 640);

    auto* byItems = add(RecordKind::Measure, 10);
    click(byItems->findChildren<ui::Segmented*>().front()->findChildren<QPushButton*>().at(1));
    for (int item = 1; item <= 8; ++item)
        typeInto(*byItems, qPrintable(QStringLiteral("item%1").arg(item)), QStringLiteral("7"));
    EXPECT_EQ(part<QLineEdit>(*byItems, "total")->text(), QStringLiteral("56"));
    click(byItems->saveButton());
    ASSERT_EQ(records().measures.size(), 2u);
    EXPECT_EQ(records().measures.back().items, std::vector<int>(8, 7));
    EXPECT_EQ(records().measures.back().values.front().tenths, 560);
}

TEST_F(EntryKinds, ActivitiesKeepTheirOwnWords)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Measure, 10);
    choose(*part<QComboBox>(*form, "kind"), static_cast<int>(MeasureKind::Psfs));
    typeInto(*form, "activity1", QStringLiteral("Stairs"));
    click(form->saveButton());
    EXPECT_TRUE(records().measures.empty()) << "an activity needs its score";
    typeInto(*form, "score1", QStringLiteral("0"));
    click(form->saveButton());
    ASSERT_EQ(records().measures.size(), 1u);
    EXPECT_EQ(records().measures.front().values.front().label, "Stairs");
    EXPECT_EQ(records().measures.front().values.front().tenths, 0);
}

TEST_F(EntryKinds, APauseMayBePlannedAheadButNotEndBeforeItBegins)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Pause, 12);
    part<QDateEdit>(*form, "to")->setDate(words::qdate(day(11)));
    click(form->saveButton());
    EXPECT_TRUE(records().pauses.empty());
    EXPECT_FALSE(part<QDateEdit>(*form, "to")->accessibleDescription().isEmpty());
    part<QDateEdit>(*form, "to")->setDate(words::qdate(day(15)));
    click(form->saveButton());
    ASSERT_EQ(records().pauses.size(), 1u);
    EXPECT_EQ(records().pauses.front().from, day(12));
    EXPECT_EQ(records().pauses.front().to, day(15));
}

TEST_F(EntryKinds, AnExtraExerciseNeedsItsName)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::ExtraDone, 10);
    click(form->saveButton());
    EXPECT_TRUE(records().extras.empty());
    auto* exercise = part<QComboBox>(*form, "exercise");
    exercise->setFocus();
    QTest::keyClicks(exercise, QStringLiteral("Balance on one leg"));
    click(form->saveButton());
    ASSERT_EQ(records().extras.size(), 1u);
    EXPECT_EQ(records().extras.front().exercise, "Balance on one leg");
    EXPECT_TRUE(records().extras.front().done);
}

TEST_F(EntryKinds, AVisitKeepsItsNotesApartAndTheNextAppointment)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Visit, 10);
    typeInto(*form, "with", QStringLiteral("A. Clinician"));
    part<QPlainTextEdit>(*form, "shared_note")->setPlainText(QStringLiteral("keep going"));
    part<QPlainTextEdit>(*form, "private_note")->setPlainText(QStringLiteral("worried"));
    click(part<QCheckBox>(*form, "hasNext"));
    auto* row = part<QWidget>(*form, "move");
    QTest::mouseClick(row->findChildren<QPushButton*>().at(1), Qt::LeftButton); // hold
    typeInto(*form, "decision", QStringLiteral("until the mornings are green"));
    click(form->saveButton());
    ASSERT_EQ(records().visits.size(), 1u);
    const Visit& visit = records().visits.front();
    EXPECT_EQ(visit.with, "A. Clinician");
    EXPECT_EQ(visit.sharedNote, "keep going");
    EXPECT_EQ(visit.privateNote, "worried");
    EXPECT_EQ(visit.decision, "hold: until the mornings are green");
    EXPECT_EQ(visit.next, day(38));
    auto* again = edit(RecordKind::Visit, visit.meta.id);
    EXPECT_EQ(part<QLineEdit>(*again, "decision")->text(), QStringLiteral("until the mornings are green"));
    click(part<QCheckBox>(*again, "signOff"));
    click(again->saveButton());
    EXPECT_EQ(records().visits.front().decision, "sign_off, hold: until the mornings are green");
    ASSERT_FALSE(workspace().undo());
    EXPECT_EQ(records().visits.front().decision, "hold: until the mornings are green");
}

TEST_F(EntryKinds, TextInAnyScriptComesBackAsItWasTyped)
{
    begin(HistoryBuilder(), 10);
    const QString text = QString::fromUtf8("نقطة 🏃‍♀️ naïve");
    auto* form = add(RecordKind::CheckIn, 10);
    part<QPlainTextEdit>(*form, "note")->setPlainText(text);
    click(form->saveButton());
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(QString::fromStdString(records().checkIns.front().note), text);
}
