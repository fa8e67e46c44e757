// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "../src/ui/shell/first_paint.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/dialog.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/shown.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/kit/status_line.h"
#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/text.h"
#include "support/widget_checks.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace springback::ui;
using namespace springback;

TEST(Card, KeepsActionsInOrder)
{
    Card card(QStringLiteral("Exercise"));
    QPushButton* first = makeButton(QStringLiteral("Start"), ButtonLook::Primary);
    QPushButton* second = makeButton(QStringLiteral("Without the timer"));
    card.addAction(first);
    card.addAction(second);
    card.resize(600, 200);
    test::showActive(card);
    EXPECT_LT(first->geometry().right(), second->geometry().left());
    test::expectAccessible(card);
}

TEST(Card, PutsActionsBelowOneAnotherWhereTheRowHasNoRoom)
{
    Card card(QStringLiteral("Exercise"));
    QPushButton* first = makeButton(QStringLiteral("Start the guided session"), ButtonLook::Primary);
    QPushButton* second = makeButton(QStringLiteral("Log it without the timer"));
    QPushButton* end = makeButton(QStringLiteral("More"), ButtonLook::Quiet);
    card.addAction(first);
    card.addAction(second);
    card.addActionEnd(end);
    card.resize(900, 200);
    test::showActive(card);
    EXPECT_EQ(first->y(), second->y());
    EXPECT_EQ(end->geometry().right(), card.width() - 1 - first->x()) << "at the far end";
    const int oneRow = card.heightForWidth(900);

    const int narrow = first->width() + 3 * first->x();
    EXPECT_GT(card.heightForWidth(narrow), oneRow);
    card.resize(narrow, card.heightForWidth(narrow));
    QApplication::processEvents();
    EXPECT_GT(second->y(), first->geometry().bottom());
    EXPECT_LE(second->geometry().right(), card.width());
    test::expectAccessible(card);
}

TEST(Dialog, GrowsWithWhatIsSaidAndKeepsItInSight)
{
    Dialog dialog(QStringLiteral("A new course"));
    for (int i = 0; i < 6; ++i)
        dialog.body()->addWidget(new QLineEdit);
    QLabel* error = makeText(QStringLiteral("Choose the sore side first. Nothing was saved."));
    error->hide();
    dialog.body()->addWidget(error);
    dialog.addButton(makeButton(QStringLiteral("Begin it"), ButtonLook::Primary));
    test::showActive(dialog);
    QTest::qWait(20);
    const int before = dialog.height();
    const auto isSeen = [&dialog](const QWidget& part) {
        const QWidget* view = dialog.findChild<QScrollArea*>()->viewport();
        return view->rect().contains(QRect(part.mapTo(view, QPoint(0, 0)), part.size()));
    };
    error->show();
    bringIntoSight(*error);
    QTest::qWait(20);
    EXPECT_GT(dialog.height(), before);
    EXPECT_TRUE(isSeen(*error));
    dialog.resize(dialog.width(), before - 60);
    QTest::qWait(20);
    EXPECT_LT(dialog.height(), before) << "what a person made smaller stays so";
    bringIntoSight(*error);
    QTest::qWait(20);
    EXPECT_TRUE(isSeen(*error));
}

TEST(StatusChip, SaysItsWordToEveryone)
{
    const StatusChip chip(Icon::Check, QStringLiteral("met"), ChipTone::Good);
    EXPECT_EQ(chip.word(), QStringLiteral("met"));
    EXPECT_EQ(chip.accessibleName(), QStringLiteral("met"));
}

TEST(StatusLine, OffersUndoOnlyForWhatWasSaved)
{
    StatusLine line;
    line.resize(600, 40);
    test::showActive(line);
    auto* undo = line.findChild<QPushButton*>();
    line.showText(QStringLiteral("Nothing to undo"));
    EXPECT_FALSE(undo->isVisible());
    line.showSaved(QStringLiteral("check-in of 3 March"));
    EXPECT_EQ(line.text(), QStringLiteral("Saved: check-in of 3 March"));
    ASSERT_TRUE(undo->isVisible());
    EXPECT_EQ(undo->accessibleName(), QStringLiteral("Undo check-in of 3 March"));
    QSignalSpy spy(&line, &StatusLine::undoClicked);
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(spy.count(), 1);
}

TEST(Field, NamesItsControlAndReadsItsErrorWithIt)
{
    auto* edit = new QLineEdit;
    Field field(QStringLiteral("Distance"), edit);
    EXPECT_EQ(edit->accessibleName(), QStringLiteral("Distance"));
    field.setError(QStringLiteral("At most 186 miles"));
    EXPECT_EQ(edit->accessibleDescription(), QStringLiteral("At most 186 miles"));
    EXPECT_EQ(field.error(), QStringLiteral("At most 186 miles"));
    field.setError({});
    EXPECT_TRUE(field.error().isEmpty());
}

TEST(Segmented, TellsOnlyAPersonsChoice)
{
    Segmented choices(QStringLiteral("View"), { QStringLiteral("Month"), QStringLiteral("List") });
    QSignalSpy spy(&choices, &Segmented::chosen);
    test::showActive(choices);
    choices.setCurrent(0);
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EQ(choices.current(), 0);
    auto buttons = choices.findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 1);
    QTest::keyClick(buttons[1], Qt::Key_Left);
    EXPECT_EQ(choices.current(), 0) << "arrow keys choose within the row";
    EXPECT_EQ(spy.count(), 2);
    test::expectAccessible(choices);
}

TEST(Segmented, BecomesAListWhereTheRowHasNoRoom)
{
    Segmented choices(QStringLiteral("Time shown"),
        { QStringLiteral("2 weeks"), QStringLiteral("6 weeks"), QStringLiteral("12 weeks"),
            QStringLiteral("All of it") });
    QSignalSpy spy(&choices, &Segmented::chosen);
    choices.setCurrent(2);
    test::showActive(choices);
    choices.resize(choices.minimumSizeHint());
    auto* list = choices.findChild<QComboBox*>();
    ASSERT_TRUE(list->isVisible());
    EXPECT_FALSE(choices.findChild<QPushButton*>()->isVisible());
    EXPECT_EQ(list->currentIndex(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(choices.current(), 3);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 3);
    test::expectAccessible(choices);

    choices.resize(choices.sizeHint());
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(choices.findChildren<QPushButton*>()[3]->hasFocus()) << "the keyboard stays where it was";
}

TEST(Segmented, IsChosenByAScreenReaderAsByAClick)
{
    Theme::apply(*qApp, Scheme::Light); // as the program begins
    Segmented choices(QStringLiteral("Unit"), { QStringLiteral("Miles"), QStringLiteral("Kilometres") });
    test::showActive(choices);
    QSignalSpy spy(&choices, &Segmented::chosen);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&choices)->role(), QAccessible::Grouping);
    QAccessibleInterface* second = QAccessible::queryAccessibleInterface(choices.findChildren<QPushButton*>()[1]);
    EXPECT_EQ(second->role(), QAccessible::RadioButton);
    second->actionInterface()->doAction(second->actionInterface()->actionNames().value(0));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 1);
    EXPECT_TRUE(second->state().checked);
}

TEST(WrappingText, IsAsHighAsAPlainLabelWhateverChanges)
{
    Theme::apply(*qApp, Scheme::Light);
    QWidget page;
    auto* text = makeText(QStringLiteral("How sore was the tendon when you first got up this morning?"));
    QLabel plain(text->text(), &page);
    plain.setWordWrap(true);
    auto* layout = new QVBoxLayout(&page);
    layout->addWidget(text);
    const auto agree = [&](const char* what) {
        for (const int width : { 80, 200, 500, 80, 200 })
            EXPECT_EQ(text->heightForWidth(width), plain.heightForWidth(width)) << what << " at " << width;
    };
    test::showActive(page);
    agree("as made");
    for (QLabel* each : { text, &plain })
        each->setText(QStringLiteral("Short"));
    agree("with other words");
    for (QLabel* each : { text, &plain })
        each->setText(QStringLiteral("Long enough for two lines or more, wherever it stands"));
    setTextLook(*text, TextSize::Title, TextTone::Ink);
    plain.setFont(text->font());
    agree("in another size");
    for (QLabel* each : { text, &plain })
        each->setContentsMargins(10, 4, 10, 4);
    agree("with a margin");
    for (int width = 60; width < 120; ++width)
        EXPECT_EQ(text->heightForWidth(width), plain.heightForWidth(width)) << width;
    for (QLabel* each : { text, &plain })
        each->setWordWrap(false);
    agree("in one line");
}

TEST(Shown, WhatWasNeverHiddenComesUpWithWhatItStandsIn)
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* part = new QWidget;
    layout->addWidget(part);
    setShown(*part, true);
    EXPECT_FALSE(part->testAttribute(Qt::WA_WState_ExplicitShowHide)) << "left to the page";
    test::showActive(page);
    EXPECT_TRUE(part->isVisible());
    setShown(*part, false);
    EXPECT_FALSE(part->isVisible());
    setShown(*part, true);
    EXPECT_TRUE(part->isVisible());
    auto* late = new QWidget(&page);
    setShown(*late, true);
    EXPECT_TRUE(late->isVisible()) << "the page is up already";

    QWidget other;
    auto* hidden = new QWidget(&other);
    setShown(*hidden, false);
    setShown(*hidden, true);
    test::showActive(other);
    EXPECT_TRUE(hidden->isVisible());
}

TEST(FirstPaint, IsNotHeldUpByWhatFollowsIt)
{
    QWidget window;
    int acts = 0;
    afterFirstPaint(window, window, [&acts] { ++acts; });
    {
        QObject gone;
        afterFirstPaint(window, gone, [] { FAIL() << "nobody is there for it"; });
    }
    QApplication::processEvents();
    EXPECT_EQ(acts, 0) << "nothing is painted yet";
    test::showActive(window);
    EXPECT_TRUE(QTest::qWaitFor([&acts] { return acts > 0; }));
    window.repaint();
    QApplication::processEvents();
    EXPECT_EQ(acts, 1);
}

TEST(IconLabel, IsDrawnInTheColoursOfTheTheme)
{
    Theme& theme = Theme::apply(*qApp, Scheme::Light);
    const std::unique_ptr<QLabel> label(makeIconLabel(Icon::Stop, 32, IconTint::Brick));
    test::showActive(*label);
    const auto has = [&label](const QColor& colour) {
        const QImage drawn = label->grab().toImage();
        for (int x = 0; x < drawn.width(); ++x)
            for (int y = 0; y < drawn.height(); ++y)
                if (drawn.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    EXPECT_TRUE(has(tokensOf(Scheme::Light).brick));
    theme.setScheme(Scheme::Dark);
    EXPECT_TRUE(has(tokensOf(Scheme::Dark).brick));
    theme.setScheme(Scheme::Light);
}

TEST(TableTwin, IsASoundModelAndCopiesWithItsHeader)
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({ QStringLiteral("Day"), QStringLiteral("Pain") }, { { QStringLiteral("Mon"), QStringLiteral("0") } });
    EXPECT_EQ(model.rowCount(), 1);

    TableTwin table(QStringLiteral("Pain, as a table"));
    table.set({ QStringLiteral("Day"), QStringLiteral("Pain") },
        { { QStringLiteral("Mon"), QStringLiteral("0") }, { QStringLiteral("Tue"), QStringLiteral("–") } });
    test::showActive(table);
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Day\tPain\nTue\t–"));
    test::expectAccessibleNames(table);
}

TEST(Wheel, ChangesNothingThatHasNotTheKeyboard)
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* first = new QLineEdit;
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(70);
    layout->addWidget(first);
    layout->addWidget(slider);
    test::showActive(page);
    first->setFocus();
    const auto turn = [slider] {
        const QPointF middle = slider->rect().center();
        QWheelEvent event(middle, slider->mapToGlobal(middle), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
    };
    turn();
    EXPECT_EQ(slider->value(), 70) << "the wheel is for the page";
    slider->setFocus();
    turn();
    EXPECT_NE(slider->value(), 70);
}
