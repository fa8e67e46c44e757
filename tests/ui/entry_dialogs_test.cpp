// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>

#include "pages_fixture.h"
#include "springback/ui/kit/segmented.h"
#include "springback/words/words.h"

using namespace springback;
using namespace springback::test;

class EntryForms : public PagesTest { };

TEST_F(EntryForms, ACheckInIsTypedAndSavedWithEnter)
{
    begin(HistoryBuilder(), 10);
    QPointer<ui::EntryDialog> form = add(RecordKind::CheckIn, 10);
    rate(*form, "pain", QStringLiteral("3"));
    typeInto(*form, "stiffness_min", QStringLiteral("12"));
    pressEnter(*part<QLineEdit>(*form, "stiffness_min"));
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(records().checkIns.front().pain, Pain::of(3));
    EXPECT_EQ(records().checkIns.front().stiffness, 12);
    EXPECT_EQ(records().checkIns.front().meta.provenance, Provenance::Typed);
}

TEST_F(EntryForms, LeavingARatingOutIsNotZero)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::CheckIn, 10);
    click(form->saveButton());
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_FALSE(records().checkIns.front().pain);
    EXPECT_FALSE(records().checkIns.front().stiffness);
}

TEST_F(EntryForms, APastDayIsMarkedAsRecalled)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::CheckIn, 8);
    rate(*form, "pain", QStringLiteral("0"));
    click(form->saveButton());
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(records().checkIns.front().date, day(8));
    EXPECT_EQ(records().checkIns.front().meta.provenance, Provenance::Recalled);
    EXPECT_EQ(records().checkIns.front().meta.recalledDays, 2);
}

TEST_F(EntryForms, AnotherCheckInOfADateIsTheSameOneEdited)
{
    begin(HistoryBuilder().checkIn(9, 2), 10);
    auto* form = add(RecordKind::CheckIn, 10);
    part<QDateEdit>(*form, "date")->setDate(words::qdate(day(9)));
    EXPECT_EQ(part<ui::RatingRow>(*form, "pain")->value(), Pain::of(2));
    rate(*form, "pain", QStringLiteral("4"));
    click(form->saveButton());
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(records().checkIns.front().pain, Pain::of(4));
}

TEST_F(EntryForms, ARunTakesADecimalCommaAndATime)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Run, 10);
    typeInto(*form, "distance_m", QStringLiteral("3,25"));
    typeInto(*form, "duration_s", QStringLiteral("28:30"));
    rate(*form, "during", QStringLiteral("1"));
    rate(*form, "after", QStringLiteral("2"));
    click(form->saveButton());
    ASSERT_EQ(records().runs.size(), 1u);
    const auto& run = records().runs.front();
    EXPECT_EQ(run.distance, Distance::ofHundredthMiles(325));
    EXPECT_EQ(run.duration, seconds{ 28 * 60 + 30 });
    EXPECT_EQ(run.during, Pain::of(1));
    EXPECT_EQ(run.after, Pain::of(2));
}

TEST_F(EntryForms, ARunMayBeGivenInTheOtherUnit)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Run, 10);
    auto* unit = part<ui::Segmented>(*form, "unit");
    click(unit->findChildren<QPushButton*>().at(1));
    typeInto(*form, "distance_m", QStringLiteral("5"));
    click(form->saveButton());
    ASSERT_EQ(records().runs.size(), 1u);
    EXPECT_EQ(records().runs.front().distance, Distance::ofMetres(5000));
}

TEST_F(EntryForms, ARefusalIsShownAtItsFieldAndNothingTypedIsLost)
{
    begin(HistoryBuilder(), 10);
    QPointer<ui::EntryDialog> form = add(RecordKind::Run, 10);
    typeInto(*form, "distance_m", QStringLiteral("900"));
    part<QPlainTextEdit>(*form, "note")->setPlainText(QStringLiteral("far"));
    click(form->saveButton());
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(records().runs.empty());
    EXPECT_FALSE(form->complaint().isEmpty());
    const auto* distance = part<QLineEdit>(*form, "distance_m");
    EXPECT_TRUE(distance->accessibleDescription().contains(QStringLiteral("at most 186")))
        << qPrintable(distance->accessibleDescription());
    EXPECT_TRUE(distance->hasFocus());
    EXPECT_EQ(distance->text(), QStringLiteral("900"));
    EXPECT_EQ(part<QPlainTextEdit>(*form, "note")->toPlainText(), QStringLiteral("far"));

    typeInto(*form, "distance_m", QStringLiteral("9"));
    click(form->saveButton());
    EXPECT_EQ(records().runs.size(), 1u);
}

TEST_F(EntryForms, NonsenseInANumberIsRefusedBeforeTheStore)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Run, 10);
    typeInto(*form, "distance_m", QStringLiteral("3"));
    typeInto(*form, "duration_s", QStringLiteral("half an hour"));
    click(form->saveButton());
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(records().runs.empty());
    EXPECT_FALSE(part<QLineEdit>(*form, "duration_s")->accessibleDescription().isEmpty());
}

TEST_F(EntryForms, ARunInTheFutureIsRefused)
{
    begin(HistoryBuilder(), 10);
    auto* form = add(RecordKind::Run, 11);
    typeInto(*form, "distance_m", QStringLiteral("3"));
    click(form->saveButton());
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(part<QDateEdit>(*form, "date")->accessibleDescription().contains(QStringLiteral("future")));
}

TEST_F(EntryForms, ALongRunWarnsAndCanBeSaved)
{
    begin(HistoryBuilder().run(8), 10);
    auto* form = add(RecordKind::Run, 10);
    typeInto(*form, "distance_m", QStringLiteral("2.2"));
    EXPECT_FALSE(part<QLabel>(*form, "warning")->isVisible());
    typeInto(*form, "distance_m", QStringLiteral("2.3"));
    EXPECT_TRUE(part<QLabel>(*form, "warning")->isVisible());
    EXPECT_TRUE(part<QLabel>(*form, "warning")->text().contains(QStringLiteral("15 %")));
    click(form->saveButton());
    EXPECT_EQ(records().runs.size(), 2u);
}

TEST_F(EntryForms, AnImportedDistanceStaysExactWhenOnlyARatingIsAdded)
{
    HistoryBuilder builder;
    builder.run(8, { .during = none, .after = none });
    builder.records().runs.front().distance = Distance{ 501'230'017 };
    builder.records().runs.front().source = "x.fit";
    begin(builder, 10);
    auto* form = edit(RecordKind::Run, records().runs.front().meta.id);
    rate(*form, "during", QStringLiteral("2"));
    click(form->saveButton());
    EXPECT_EQ(records().runs.front().distance, Distance{ 501'230'017 });
    EXPECT_EQ(records().runs.front().during, Pain::of(2));
    EXPECT_FALSE(records().runs.front().importedDistance);
}

TEST_F(EntryForms, EscapeAsksWhenSomethingWasTyped)
{
    begin(HistoryBuilder(), 10);
    QPointer<ui::EntryDialog> form = add(RecordKind::Run, 10);
    typeInto(*form, "distance_m", QStringLiteral("3"));
    QTest::keyClick(form, Qt::Key_Escape); // no answer waits: what Escape means in the question, keep typing
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->isVisible());
    ASSERT_EQ(prompts.asked.size(), 1u);
    prompts.choices.push_back(0);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_FALSE(form && form->isVisible());
    EXPECT_TRUE(records().runs.empty());
}

TEST_F(EntryForms, EscapeLeavesAnUntouchedFormWithoutAsking)
{
    begin(HistoryBuilder(), 10);
    QPointer<ui::EntryDialog> form = add(RecordKind::Session, 10);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_FALSE(form && form->isVisible());
    EXPECT_TRUE(prompts.asked.empty());
}

TEST_F(EntryForms, EditingShowsWhatAnEntryWasBefore)
{
    begin(HistoryBuilder().run(8), 10);
    const Id id = records().runs.front().meta.id;
    auto* first = edit(RecordKind::Run, id);
    rate(*first, "during", QStringLiteral("3"));
    click(first->saveButton());
    auto* second = edit(RecordKind::Run, id);
    click(part<QPushButton>(*second, "history"));
    const QString edits = part<QLabel>(*second, "edits")->text();
    EXPECT_TRUE(edits.contains(QStringLiteral("Worst during: was 1, now 3"))) << qPrintable(edits);
    second->reject();
}

TEST_F(EntryForms, EveryFormCanBeUsedByKeyboardAndReadAloud)
{
    begin(HistoryBuilder(Side::Both), 10);
    for (const RecordKind kind : ui::typedKinds()) {
        SCOPED_TRACE(qPrintable(words::recordName(kind)));
        auto* form = add(kind, 10);
        expectAccessibleNames(*form);
        expectTargetsAtLeast(*form);
        EXPECT_TRUE(form->saveButton()->isDefault());
        EXPECT_LE(form->height(), form->screen()->availableSize().height());
        form->reject();
    }
}
