// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include "pages_fixture.h"
#include "springback/ui/calendar_page.h"

using namespace springback;
using namespace springback::test;

class CalendarPages : public PagesTest {
protected:
    void open(HistoryBuilder builder, int today)
    {
        begin(std::move(builder), today);
        page = std::make_unique<ui::CalendarPage>(context());
        page->resize(1100, 720);
        showActive(*page);
        page->activated();
    }
    QTableView& grid() { return *part<QTableView>(*page, "monthGrid"); }
    QTableView& list() { return *part<QTableView>(*page, "entries"); }
    QString current() { return grid().currentIndex().data(Qt::AccessibleTextRole).toString(); }
    QToolButton* button(const QString& nameStart)
    {
        QCoreApplication::processEvents(); // a row that was just put in shows itself then
        for (auto* each : page->findChildren<QToolButton*>()) {
            if (each->isVisible() && each->accessibleName().startsWith(nameStart))
                return each;
        }
        return nullptr;
    }
    void chooseView(const QString& name)
    {
        for (auto* each : page->findChildren<QPushButton*>()) {
            if (each->text() == name)
                click(each);
        }
    }

    std::unique_ptr<ui::CalendarPage> page;
};

TEST_F(CalendarPages, KeysGoByDaysWeeksAndMonths)
{
    open(HistoryBuilder(), 10);
    EXPECT_TRUE(grid().hasFocus());
    EXPECT_TRUE(current().contains(QStringLiteral("March 11, 2026"))) << qPrintable(current());
    QTest::keyClick(&grid(), Qt::Key_Left);
    EXPECT_TRUE(current().contains(QStringLiteral("March 10, 2026")));
    QTest::keyClick(&grid(), Qt::Key_Up);
    EXPECT_TRUE(current().contains(QStringLiteral("March 3, 2026")));
    QTest::keyClick(&grid(), Qt::Key_PageUp);
    EXPECT_TRUE(current().contains(QStringLiteral("February 3, 2026")));
    QTest::keyClick(&grid(), Qt::Key_Home);
    EXPECT_TRUE(current().startsWith(QStringLiteral("Today")));
}

TEST_F(CalendarPages, ADayIsOpenedEditedAndLeftByKeyboard)
{
    open(HistoryBuilder().run(10), 10);
    QTest::keyClick(&grid(), Qt::Key_Return);
    auto* edit = button(QStringLiteral("Edit"));
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Space);
    ASSERT_TRUE(form());
    typeInto(*form(), "distance_m", QStringLiteral("3"));
    click(form()->saveButton());
    EXPECT_EQ(records().runs.front().distance, Distance::ofHundredthMiles(300));
    edit = button(QStringLiteral("Edit"));
    ASSERT_TRUE(edit);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(page->focusWidget(), &grid());
}

TEST_F(CalendarPages, AClickChoosesADay)
{
    open(HistoryBuilder(), 10);
    const QModelIndex there = grid().model()->index(0, 2);
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(there).center());
    EXPECT_EQ(grid().currentIndex(), there);
    EXPECT_TRUE(current().contains(QStringLiteral("March 3, 2026")));
}

TEST_F(CalendarPages, AnEntryIsAddedForAPastDay)
{
    open(HistoryBuilder(), 10);
    QTest::keyClick(&grid(), Qt::Key_Up);
    auto* add = part<QPushButton>(*page, "addToDay");
    ASSERT_TRUE(add->findChild<QMenu*>());
    add->findChild<QMenu*>()->actions().at(2)->trigger(); // a run
    ASSERT_TRUE(form());
    typeInto(*form(), "distance_m", QStringLiteral("2"));
    click(form()->saveButton());
    ASSERT_EQ(records().runs.size(), 1u);
    EXPECT_EQ(records().runs.front().date, day(3));
}

TEST_F(CalendarPages, DeletingSaysWhatAndCanBeUndone)
{
    open(HistoryBuilder().run(10), 10);
    QSignalSpy saved(&workspace(), &app::Workspace::saved);
    click(button(QStringLiteral("Delete")));
    EXPECT_TRUE(records().runs.empty());
    EXPECT_TRUE(prompts.asked.empty()) << "an entry goes without a question, since undo brings it back";
    ASSERT_EQ(saved.count(), 1);
    EXPECT_TRUE(saved.front().front().toString().contains(QStringLiteral("2.0 mi")));
    ASSERT_FALSE(workspace().undo());
    EXPECT_EQ(records().runs.size(), 1u);
}

TEST_F(CalendarPages, TheTrashKeepsAndRestores)
{
    open(HistoryBuilder().run(10), 10);
    click(button(QStringLiteral("Delete")));
    chooseView(QStringLiteral("Trash"));
    QPushButton* restore = nullptr;
    for (auto* each : page->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Restore")))
            restore = each;
    }
    ASSERT_TRUE(restore);
    click(restore);
    EXPECT_EQ(records().runs.size(), 1u);
}

TEST_F(CalendarPages, ADecisionIsTakenBackOnlyAfterAQuestion)
{
    open(HistoryBuilder().move(10, 2), 10);
    click(button(QStringLiteral("Delete")));
    EXPECT_EQ(records().stageChanges.size(), 1u);
    ASSERT_EQ(prompts.asked.size(), 1u);
    prompts.choices.push_back(0);
    click(button(QStringLiteral("Delete")));
    EXPECT_TRUE(records().stageChanges.empty());
}

TEST_F(CalendarPages, TheListEditsOnEnterAndDeletesOnDelete)
{
    open(HistoryBuilder().run(8).checkIn(9, 1), 10);
    chooseView(QStringLiteral("List"));
    ASSERT_EQ(list().model()->rowCount(), 2);
    list().setFocus();
    list().selectRow(1);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_TRUE(form());
    typeInto(*form(), "distance_m", QStringLiteral("4"));
    click(form()->saveButton());
    EXPECT_EQ(records().runs.front().distance, Distance::ofHundredthMiles(400));
    list().selectRow(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_TRUE(records().checkIns.empty());
    EXPECT_EQ(list().model()->rowCount(), 1);
}

TEST_F(CalendarPages, TheListIsSearchedAndFiltered)
{
    open(HistoryBuilder().run(8).checkIn(9, 1).session(9), 10);
    chooseView(QStringLiteral("List"));
    auto* search = part<QLineEdit>(*page, "search");
    QTest::keyClicks(search, QStringLiteral("run"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return list().model()->rowCount() == 1; }, 2000));
    search->clear();
    EXPECT_TRUE(QTest::qWaitFor([this] { return list().model()->rowCount() == 3; }, 2000));
    QTest::keyClick(part<QComboBox>(*page, "filter"), Qt::Key_Down);
    EXPECT_EQ(list().model()->rowCount(), 1);
}

TEST_F(CalendarPages, EveryViewCanBeReadAloudAndHit)
{
    open(HistoryBuilder().run(10).checkIn(10, 3).session(10), 10);
    for (const auto view :
        { ui::CalendarPage::View::Month, ui::CalendarPage::View::List, ui::CalendarPage::View::Trash }) {
        SCOPED_TRACE(static_cast<int>(view));
        page->showView(view);
        expectAccessible(*page);
    }
}

TEST_F(CalendarPages, OpensTheDayAndTheEntryThatAnotherPageAsksFor)
{
    open(HistoryBuilder().run(3), 10);
    page->openDay(day(5));
    EXPECT_TRUE(current().contains(QStringLiteral("March 6, 2026")));
    page->openEntry(RecordKind::Run, records().runs.front().meta.id);
    EXPECT_TRUE(current().contains(QStringLiteral("March 4, 2026")));
    ASSERT_TRUE(form());
    form()->reject();
}
