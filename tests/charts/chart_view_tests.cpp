// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "sample.h"
#include "springback/charts/chart_view.h"

using namespace springback;
using namespace springback::charts;
using namespace springback::test;

namespace {

std::shared_ptr<ChartData> tenDays()
{
    auto data = std::make_shared<ChartData>();
    for (int i = 0; i < 10; ++i)
        data->days.push_back(i == 4 ? emptyDay(i) : ratedDay(i, pain(i % 3), pain(1)));
    data->weeks = { week(0, 500, 600), week(7, 200, 600) };
    data->measures = { visa(1, 50), visa(8, 60) };
    return data;
}

class ChartViewTest : public ::testing::Test {
protected:
    void show(ChartKind kind)
    {
        view = std::make_unique<ChartView>(kind);
        view->setData(tenDays());
        view->setRange(daysFrom(0, 9));
        view->resize(800, 300);
        view->show();
        view->activateWindow();
        view->setFocus();
        QApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(view.get(), key); }

    std::unique_ptr<ChartView> view;
};

TEST_F(ChartViewTest, StartsItsWalkAtTheNewestDay)
{
    show(ChartKind::Pain);
    EXPECT_EQ(view->accessibleName(), QStringLiteral("Pain"));
    press(Qt::Key_Left);
    EXPECT_EQ(view->currentDate(), kStart + days(9));
}

TEST_F(ChartViewTest, PutsTheDaysSentenceIntoItsAccessibleName)
{
    show(ChartKind::Pain);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_EQ(view->currentDate(), kStart + days(1));
    EXPECT_TRUE(view->accessibleName().startsWith(QStringLiteral("Pain. Tue, Jan 6: during 1")));
    EXPECT_EQ(view->sentence(), sentenceOf(tenDays()->days.at(1), LengthUnit::Miles));
}

TEST_F(ChartViewTest, WalksOverADayWithoutEntryAndSaysSo)
{
    show(ChartKind::Pain);
    press(Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right);
    EXPECT_TRUE(view->sentence().contains(QStringLiteral("no entry")));
}

TEST_F(ChartViewTest, StopsAtBothEnds)
{
    show(ChartKind::Pain);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(view->currentDate(), kStart + days(9));
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    press(Qt::Key_Left);
    EXPECT_EQ(view->currentDate(), kStart);
}

TEST_F(ChartViewTest, WalksWeekByWeekWhereWeeksAreDrawn)
{
    show(ChartKind::Miles);
    press(Qt::Key_Home);
    EXPECT_EQ(view->currentDate(), kStart);
    press(Qt::Key_Right);
    EXPECT_EQ(view->currentDate(), kStart + days(7));
    EXPECT_TRUE(view->sentence().contains(QStringLiteral("ran 2.0 mi")));
}

TEST_F(ChartViewTest, WalksFromMeasureToMeasure)
{
    show(ChartKind::Measures);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_EQ(view->currentDate(), kStart + days(8));
}

TEST_F(ChartViewTest, EnterAsksForTheCurrentDay)
{
    show(ChartKind::Pain);
    std::optional<Date> asked;
    QObject::connect(view.get(), &ChartView::dayClicked, view.get(), [&asked](Date date) { asked = date; });
    press(Qt::Key_Return);
    EXPECT_FALSE(asked);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_EQ(asked, kStart);
}

TEST_F(ChartViewTest, AClickAsksForTheDayBeneathIt)
{
    show(ChartKind::Pain);
    std::optional<Date> asked;
    QObject::connect(view.get(), &ChartView::dayClicked, view.get(), [&asked](Date date) { asked = date; });
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->rect().center());
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked, view->currentDate());
    EXPECT_TRUE(daysFrom(3, 6).contains(*asked));
}

TEST_F(ChartViewTest, AClickBesideTheAxesAsksForNothing)
{
    show(ChartKind::Pain);
    QSignalSpy spy(view.get(), &ChartView::dayClicked);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(4, 290));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(ChartViewTest, HoveringReadsTheDay)
{
    show(ChartKind::Pain);
    QTest::mouseMove(view.get(), view->rect().center() - QPoint(30, 0));
    QTest::mouseMove(view.get(), view->rect().center());
    EXPECT_FALSE(view->sentence().isEmpty());
}

TEST_F(ChartViewTest, ForgetsADayThatANewRangeLeavesOut)
{
    show(ChartKind::Pain);
    press(Qt::Key_Home);
    view->setRange(daysFrom(5, 9));
    EXPECT_FALSE(view->currentDate());
    EXPECT_EQ(view->table().rows.size(), 5U);
}

TEST_F(ChartViewTest, DrawsEveryKindEmptyWithoutFailing)
{
    for (const ChartKind kind :
        { ChartKind::Pain, ChartKind::Stiffness, ChartKind::Miles, ChartKind::Dose, ChartKind::Measures }) {
        ChartView empty(kind);
        empty.resize(400, 200);
        empty.setRange(daysFrom(0, 13));
        EXPECT_FALSE(empty.picture().isNull());
        QTest::keyClick(&empty, Qt::Key_Left);
        EXPECT_FALSE(empty.currentDate());
    }
}

TEST_F(ChartViewTest, SavesAndCopiesItsPicture)
{
    show(ChartKind::Miles);
    QTemporaryDir folder;
    ASSERT_TRUE(view->savePng(folder.filePath(QStringLiteral("a.png"))));
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("a.png"))).width(), 1600);
    ASSERT_TRUE(view->saveSvg(folder.filePath(QStringLiteral("a.svg"))));
    EXPECT_TRUE(QSvgRenderer(folder.filePath(QStringLiteral("a.svg"))).isValid());
    EXPECT_FALSE(view->savePng(folder.filePath(QStringLiteral("missing/a.png"))));
    QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
}

TEST_F(ChartViewTest, AMissingDayIsVisiblyAGap)
{
    // Two rated days with a rated day between them paint more accent than the same with a gap.
    const auto inked = [this](bool withGap) {
        auto data = std::make_shared<ChartData>();
        data->days = { ratedDay(0, pain(8), std::nullopt), withGap ? emptyDay(1) : ratedDay(1, pain(8), std::nullopt),
            ratedDay(2, pain(8), std::nullopt) };
        ChartView chart(ChartKind::Pain);
        chart.resize(600, 300);
        chart.setData(data);
        chart.setRange(daysFrom(0, 2));
        const QImage image = chart.picture();
        const QColor accent = ChartStyle::fromPalette(chart.palette(), chart.font()).accent;
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == accent ? 1 : 0;
        return count;
    };
    EXPECT_GT(inked(false), inked(true) + 400);
}

TEST(Canvas, PaintsChartsAsVectorsOnPaper)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    QPdfWriter writer(path);
    writer.setResolution(96);
    Canvas canvas(writer);
    ASSERT_TRUE(canvas.isActive());
    canvas.chart(QRectF(20, 20, 600, 240), ChartKind::Pain, *tenDays(), daysFrom(0, 9),
        ChartStyle::onPaper(QApplication::font()));
    EXPECT_TRUE(canvas.end());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("/Type /Font"));
    EXPECT_FALSE(bytes.contains("/Subtype /Image"));
}

} // namespace
