// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include "springback/app/courses.h"
#include "springback/app/settings.h"
#include "springback/charts/chart_view.h"
#include "springback/ui/kit/dialog.h"
#include "springback/ui/main_window.h"
#include "springback/ui/page.h"
#include "support/built_workspace.h"
#include "support/fake_prompts.h"
#include "support/silent_aids.h"
#include "support/widget_checks.h"

using namespace springback;
using namespace springback::ui;

namespace {

/// The whole window on a store in memory: left since 1 March 2026, eight in the morning of the 11th.
class CoursesWindow : public ::testing::Test {
protected:
    CoursesWindow() : built(test::HistoryBuilder().goods(0, 9).run(6), 10)
    {
        settings.setPage({});
        settings.setWindowGeometry({});
    }
    MainWindow& start()
    {
        shown = std::make_unique<MainWindow>(
            built.workspace, Surroundings{ settings, prompts, built.clock, silent.aids }, StoreKind::Own);
        return window();
    }
    MainWindow& window()
    {
        test::showActive(*shown);
        return *shown;
    }
    app::Workspace& workspace() { return built.workspace; }
    /// The visible button with that text.
    QAbstractButton* button(const QString& text)
    {
        for (QAbstractButton* each : shown->findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    void click(const QString& text)
    {
        ASSERT_TRUE(button(text)) << "no button " << qPrintable(text);
        QTest::mouseClick(button(text), Qt::LeftButton);
        QTest::qWait(1);
    }
    static QDialog* dialog()
    {
        auto* found = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        EXPECT_TRUE(found);
        return found;
    }
    static void pressIn(QWidget& in, const QString& text)
    {
        for (QAbstractButton* each : in.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == text)
                return QTest::mouseClick(each, Qt::LeftButton);
        FAIL() << "no button " << qPrintable(text);
    }
    /// By the card at the end of Plan: right, from today on.
    void beginOnTheRight()
    {
        window().showPage(PageId::Plan);
        QTest::qWait(1);
        click(QStringLiteral("Begin a new course…"));
        QDialog* form = dialog();
        ASSERT_TRUE(form);
        pressIn(*form, QStringLiteral("Right"));
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("miles")), QStringLiteral("5"));
        pressIn(*form, QStringLiteral("Begin it"));
        QTest::qWait(1);
    }
    QPushButton* picker() { return window().findChild<QPushButton*>(QStringLiteral("courses")); }
    /// Chooses in the header's menu as the keyboard does.
    void pick(const QString& text)
    {
        QMenu* menu = picker()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().startsWith(text))
                return action->trigger();
        FAIL() << "no " << qPrintable(text);
    }

    test::BuiltWorkspace built;
    test::FakePrompts prompts;
    test::SilentAids silent;
    app::Settings settings;
    std::unique_ptr<MainWindow> shown;
};

} // namespace

TEST_F(CoursesWindow, ThePickerShowsOnlyWhereThereIsAChoice)
{
    start();
    EXPECT_FALSE(picker()->isVisible());
    beginOnTheRight();
    EXPECT_TRUE(picker()->isVisible());
    EXPECT_EQ(picker()->text(), QStringLiteral("Right, since Mar 11, 2026"));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(picker()->isVisible());
    EXPECT_EQ(workspace().current()->episodes.size(), 1u);
}

TEST_F(CoursesWindow, ANewOneAsksForTheSideAndStaysOpenUntilItIsSaid)
{
    start();
    window().showPage(PageId::Plan);
    QTest::qWait(1);
    click(QStringLiteral("Begin a new course…"));
    QDialog* form = dialog();
    ASSERT_TRUE(form);
    test::expectAccessible(*form);
    pressIn(*form, QStringLiteral("Begin it"));
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(workspace().current()->episodes.size(), 1u);
    pressIn(*form, QStringLiteral("Both"));
    QTest::keyClick(form, Qt::Key_Return);
    EXPECT_EQ(workspace().current()->episodes.size(), 2u);
    EXPECT_EQ(workspace().episode()->side, Side::Both);
}

TEST_F(CoursesWindow, AnEarlierOneIsMarkedAndLeftByGoingToToday)
{
    start();
    beginOnTheRight();
    window().showPage(PageId::Today);
    pick(QStringLiteral("Left"));
    EXPECT_EQ(window().currentPage(), PageId::Progress) << "Today knows the present course alone";
    EXPECT_TRUE(workspace().shownIsPast());
    EXPECT_EQ(picker()->text(), QStringLiteral("Left, 2026, closed"));
    EXPECT_TRUE(button(QStringLiteral("Back to the present course")));
    EXPECT_FALSE(button(QStringLiteral("Add a measure")));
    window().showPage(PageId::Calendar);
    QTest::qWait(1);
    EXPECT_TRUE(workspace().shownIsPast()) << "it is kept from page to page of the past";
    EXPECT_FALSE(button(QStringLiteral("Add…")));
    window().showPage(PageId::Plan);
    QTest::qWait(1);
    EXPECT_FALSE(button(QStringLiteral("Add a milestone")));
    EXPECT_FALSE(button(QStringLiteral("Begin a new course…")));
    test::expectAccessible(*window().page(PageId::Plan));
    window().showPage(PageId::Today);
    EXPECT_FALSE(workspace().shownIsPast());
    EXPECT_FALSE(button(QStringLiteral("Back to the present course")));
}

TEST_F(CoursesWindow, TheHeaderFitsAtNineHundredPixelsWhateverTheName)
{
    start();
    springback::Runner runner = *workspace().runner();
    runner.name = "Alexandra-Maria van der Heijden-Kowalczyk";
    ASSERT_FALSE(workspace().saveRunner(runner));
    beginOnTheRight();
    window().resize(900, 500);
    QTest::qWait(1);
    EXPECT_EQ(window().width(), 900);
    EXPECT_LE(picker()->mapTo(&window(), QPoint(picker()->width(), 0)).x(), 900);
    EXPECT_GE(picker()->width(), picker()->sizeHint().width()) << "what is chosen is read in full";
}

TEST_F(CoursesWindow, TheBannerLeadsBack)
{
    start();
    beginOnTheRight();
    pick(QStringLiteral("Left"));
    click(QStringLiteral("Back to the present course"));
    EXPECT_FALSE(workspace().shownIsPast());
    EXPECT_EQ(picker()->text(), QStringLiteral("Right, since Mar 11, 2026"));
}

TEST_F(CoursesWindow, TwoAreComparedAsChartsAndAsTables)
{
    start();
    beginOnTheRight();
    pick(QStringLiteral("Compare"));
    QDialog* compare = dialog();
    ASSERT_TRUE(compare);
    test::expectAccessible(*compare);
    EXPECT_EQ(compare->findChildren<charts::ChartView*>().size(), 2);
    pressIn(*compare, QStringLiteral("As tables"));
    const auto tables = compare->findChildren<QTableView*>();
    ASSERT_EQ(tables.size(), 2);
    EXPECT_TRUE(tables.front()->isVisible());
    EXPECT_FALSE(compare->findChildren<charts::ChartView*>().front()->isVisible());
    auto* second = compare->findChild<QComboBox*>(QStringLiteral("second"));
    auto* first = compare->findChild<QComboBox*>(QStringLiteral("first"));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Down);
    EXPECT_NE(first->currentIndex(), second->currentIndex()) << "never a course beside itself";
    QTest::keyClick(compare, Qt::Key_Escape);
}

TEST_F(CoursesWindow, AClosedOneLeavesTodayWithOneThingToDo)
{
    start();
    window().showPage(PageId::Plan);
    QTest::qWait(1);
    prompts.choices.push_back(0);
    click(QStringLiteral("Close this course…"));
    EXPECT_TRUE(workspace().episode()->closed);
    window().showPage(PageId::Today);
    QTest::qWait(1);
    EXPECT_TRUE(button(QStringLiteral("Begin a new course…")));
    test::expectAccessible(*window().page(PageId::Today));
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(window().currentPage(), PageId::Today) << "no session begins";
    window().showPage(PageId::Plan);
    QTest::qWait(1);
    click(QStringLiteral("Open it again"));
    EXPECT_FALSE(workspace().episode()->closed);
}

TEST_F(CoursesWindow, OfTwoOpenThePersonClosesOne)
{
    start();
    Episode other = *workspace().episode();
    other.meta.id = Id::random();
    other.side = Side::Both;
    workspace().database().transact({}, [&other](store::Journal& journal) { journal.put(other); });
    ASSERT_TRUE(workspace().open(workspace().runner()->meta.id));
    prompts.choices.push_back(1);
    click(QStringLiteral("Close one…"));
    ASSERT_EQ(prompts.asked.back().buttons.size(), 3);
    EXPECT_TRUE(app::openTwice(workspace()).isEmpty());
    EXPECT_FALSE(button(QStringLiteral("Close one…")));
}
