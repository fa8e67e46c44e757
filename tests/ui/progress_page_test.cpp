// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include "../../src/ui/progress/chart_block.h"
#include "pages_fixture.h"
#include "springback/charts/chart_view.h"
#include "springback/ui/progress_page.h"
#include "support/temp_folder.h"

using namespace springback;
using namespace springback::test;

class ProgressPages : public PagesTest {
protected:
    void open(HistoryBuilder builder, int today)
    {
        begin(std::move(builder), today);
        page = std::make_unique<ui::ProgressPage>(context());
        page->resize(1000, 700);
        showActive(*page);
        page->activated();
        QApplication::processEvents();
    }
    void chooseRange(const QString& name)
    {
        for (auto* each : page->findChildren<QPushButton*>()) {
            if (each->text() == name)
                click(each);
        }
        QApplication::processEvents();
    }
    QPushButton* tableButton(ui::ChartBlock& block)
    {
        for (auto* each : block.findChildren<QPushButton*>()) {
            if (each->isCheckable())
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<ui::ProgressPage> page;
};

TEST_F(ProgressPages, MakesOnlyTheChartsInSight)
{
    open(HistoryBuilder().goods(0, 20).visaA(3, 50), 21);
    ASSERT_EQ(page->blocks().size(), 5u);
    EXPECT_TRUE(page->blocks().front()->chart());
    EXPECT_FALSE(page->blocks().back()->chart()) << "it is below the fold";
}

TEST_F(ProgressPages, AllChartsShareTheChosenStretch)
{
    open(HistoryBuilder().goods(0, 30), 31);
    chooseRange(QStringLiteral("2 weeks"));
    const auto* chart = page->blocks().front()->chart();
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->range(), (charts::DateRange{ day(18), day(31) }));
    chooseRange(QStringLiteral("All"));
    EXPECT_EQ(chart->range(), (charts::DateRange{ day(0), day(31) }));
}

TEST_F(ProgressPages, BeginsAtTheLastVisitOnceThereIsOne)
{
    const auto range = [this]() -> QPushButton& {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("Since last visit"))
                return *each;
        throw std::runtime_error("no such range");
    };
    open(HistoryBuilder().goods(0, 30), 31);
    EXPECT_FALSE(range().isEnabled());
    EXPECT_EQ(range().toolTip(), QStringLiteral("No visit is recorded before today."));
    page.reset();
    open(HistoryBuilder().goods(0, 30).visit(20), 31);
    ASSERT_TRUE(range().isEnabled());
    click(&range());
    QApplication::processEvents();
    EXPECT_EQ(page->blocks().front()->chart()->range(), (charts::DateRange{ day(20), day(31) }));
}

TEST_F(ProgressPages, ArrowKeysReadADayAndEnterOpensIt)
{
    open(HistoryBuilder().goods(0, 20), 21);
    auto* chart = page->blocks().front()->chart();
    ASSERT_TRUE(chart);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_EQ(page->readOut(), chart->sentence());
    EXPECT_FALSE(chart->sentence().isEmpty());
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(navigator.openedDay, chart->currentDate());
}

TEST_F(ProgressPages, KeysOnOneChartZoomAndMoveAllOfThem)
{
    open(HistoryBuilder().goods(0, 60), 61);
    chooseRange(QStringLiteral("All"));
    auto* first = page->blocks()[0]->chart();
    auto* second = page->blocks()[1]->chart();
    ASSERT_TRUE(first && second);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Plus);
    const charts::DateRange closer = first->range();
    EXPECT_LT((closer.to - closer.from).count(), 61);
    EXPECT_EQ(second->range(), closer);
    QTest::keyClick(first, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_LT(first->range().from, closer.from);
    EXPECT_EQ(second->range(), first->range());
    auto* reset = part<QPushButton>(*page, "resetZoom");
    EXPECT_TRUE(reset->isVisible());
    QTest::keyClick(first, Qt::Key_0);
    EXPECT_EQ(first->range(), (charts::DateRange{ day(0), day(61) }));
    EXPECT_FALSE(reset->isVisible());
}

TEST_F(ProgressPages, DraggingMovesInTimeAndOpensNoDay)
{
    open(HistoryBuilder().goods(0, 60), 61);
    chooseRange(QStringLiteral("2 weeks"));
    auto* chart = page->blocks()[0]->chart();
    ASSERT_TRUE(chart);
    const QPoint from(chart->width() / 3, chart->height() / 2);
    QTest::mousePress(chart, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + QPoint(step * 60, 0);
        QMouseEvent move(QEvent::MouseMove, at, chart->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart, &move);
    }
    QTest::mouseRelease(chart, Qt::LeftButton, {}, from + QPoint(240, 0));
    EXPECT_LT(chart->range().to, day(61));
    EXPECT_EQ((chart->range().to - chart->range().from).count(), 13);
    EXPECT_FALSE(navigator.openedDay);
    QTest::mouseClick(chart, Qt::LeftButton, {}, from);
    EXPECT_TRUE(navigator.openedDay) << "a click still opens the day";
}

TEST_F(ProgressPages, CtrlAndTheWheelZoomAndTheWheelAloneScrolls)
{
    open(HistoryBuilder().goods(0, 60), 61);
    chooseRange(QStringLiteral("All"));
    auto* chart = page->blocks()[0]->chart();
    ASSERT_TRUE(chart);
    const QPointF at(chart->width() / 2.0, chart->height() / 2.0);
    const auto turn = [&](Qt::KeyboardModifiers with) {
        QWheelEvent wheel(at, chart->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, with, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart, &wheel);
        return wheel.isAccepted();
    };
    turn(Qt::NoModifier);
    EXPECT_EQ(chart->range(), (charts::DateRange{ day(0), day(61) }));
    EXPECT_TRUE(turn(Qt::ControlModifier));
    const charts::DateRange closer = chart->range();
    EXPECT_LT((closer.to - closer.from).count(), 61);
    EXPECT_TRUE(turn(Qt::ShiftModifier));
    EXPECT_LT(chart->range().from, closer.from);
}

TEST_F(ProgressPages, TheSameCanBeDoneByButtons)
{
    open(HistoryBuilder().goods(0, 60), 61);
    chooseRange(QStringLiteral("All"));
    const auto* chart = page->blocks()[0]->chart();
    click(part<QToolButton>(*page, "zoomIn"));
    click(part<QToolButton>(*page, "earlier"));
    EXPECT_EQ(chart->range().from, day(0));
    EXPECT_LT(chart->range().to, day(61));
    click(part<QToolButton>(*page, "later"));
    EXPECT_GT(chart->range().from, day(0));
    click(part<QToolButton>(*page, "zoomOut"));
    click(part<QPushButton>(*page, "resetZoom"));
    EXPECT_EQ(chart->range(), (charts::DateRange{ day(0), day(61) }));
}

TEST_F(ProgressPages, EachChartHasItsTableTwin)
{
    open(HistoryBuilder().goods(0, 20), 21);
    ui::ChartBlock& block = *page->blocks().front();
    click(tableButton(block));
    auto* table = block.findChild<QTableView*>();
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(static_cast<std::size_t>(table->model()->rowCount()), block.chart()->table().rows.size());
    click(tableButton(block));
    EXPECT_FALSE(table->isVisible());
}

TEST_F(ProgressPages, ANewEntryIsDrawnAtOnce)
{
    open(HistoryBuilder().goods(0, 20), 21);
    const auto* chart = page->blocks().front()->chart();
    const auto before = chart->table().rows;
    CheckIn checkIn;
    checkIn.date = day(21);
    checkIn.pain = Pain::of(4);
    ASSERT_FALSE(workspace().save(checkIn));
    QApplication::processEvents();
    EXPECT_NE(page->blocks().front()->chart()->table().rows, before);
}

TEST_F(ProgressPages, APictureIsSavedWhereThePersonSays)
{
    open(HistoryBuilder().goods(0, 20), 21);
    const TempFolder folder;
    const QString path = QString::fromStdString((folder.path() / "pain.png").string());
    prompts.saveNames.push_back(path);
    const auto actions = page->blocks().front()->findChild<QToolButton*>()->menu()->actions();
    ASSERT_EQ(actions.size(), 3);
    actions.at(1)->trigger();
    EXPECT_GT(QFileInfo(path).size(), 1000);
}

TEST_F(ProgressPages, AMeasureIsEnteredFromHere)
{
    open(HistoryBuilder().goods(0, 5), 6);
    const auto before = page->blocks().size();
    click(part<QPushButton>(*page, "addMeasure"));
    ASSERT_TRUE(form());
    typeInto(*form(), "total", QStringLiteral("70"));
    click(form()->saveButton());
    EXPECT_EQ(page->blocks().size(), before + 1);
}

TEST_F(ProgressPages, BeforeTheFirstEntryItSaysWhatWillBeHere)
{
    open(HistoryBuilder(), 2);
    EXPECT_TRUE(page->blocks().empty());
    expectAccessible(*page);
}

TEST_F(ProgressPages, CanBeReadAloudAndHit)
{
    open(HistoryBuilder().goods(0, 20), 21);
    expectAccessible(*page);
}
