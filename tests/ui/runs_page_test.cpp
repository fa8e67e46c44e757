// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QDialog>
#include <QTableView>

#include "pages_fixture.h"
#include "springback/ui/runs_page.h"

using namespace springback;
using namespace springback::test;

class RunsPages : public PagesTest {
protected:
    void open(HistoryBuilder builder, int today)
    {
        begin(std::move(builder), today);
        page = std::make_unique<ui::RunsPage>(context());
        page->resize(1100, 900);
        showActive(*page);
        page->activated();
    }
    static HistoryBuilder steadyWeek() { return HistoryBuilder().miles(0, 600).goods(0, 6).run(1).run(3).run(5); }
    Distance target() { return records().mileTargets.back().target; }

    std::unique_ptr<ui::RunsPage> page;
};

TEST_F(RunsPages, ARunIsLoggedFromTheButton)
{
    open(steadyWeek(), 7);
    click(part<QPushButton>(*page, "logRun"));
    ASSERT_TRUE(form());
    typeInto(*form(), "distance_m", QStringLiteral("2.1"));
    pressEnter(*part<QLineEdit>(*form(), "distance_m"));
    EXPECT_EQ(records().runs.size(), 4u);
    EXPECT_EQ(page->table()->model()->rowCount(), 4);
}

TEST_F(RunsPages, TheOfferedTargetIsRecordedWithOneClick)
{
    open(steadyWeek(), 7);
    auto* offer = part<QPushButton>(*page, "offer");
    EXPECT_EQ(offer->text(), QStringLiteral("Change to 7.0 mi"));
    click(offer);
    EXPECT_EQ(target(), Distance::ofHundredthMiles(700));
    EXPECT_FALSE(offer->isVisible());
}

TEST_F(RunsPages, ATargetOfOnesOwnAsksForAReason)
{
    open(steadyWeek(), 7);
    click(part<QPushButton>(*page, "ownTarget"));
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    typeInto(*dialog, "target", QStringLiteral("4.5"));
    pressEnter(*part<QLineEdit>(*dialog, "target"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(part<QLineEdit>(*dialog, "reason")->accessibleDescription().isEmpty());
    typeInto(*dialog, "reason", QStringLiteral("busy week"));
    pressEnter(*part<QLineEdit>(*dialog, "reason"));
    EXPECT_EQ(target(), Distance::ofHundredthMiles(450));
    EXPECT_EQ(records().mileTargets.back().reason, "busy week");
}

TEST_F(RunsPages, AnUnratedRunIsOfferedForRating)
{
    open(steadyWeek().run(6, { .during = none, .after = none }), 7);
    auto* rateIt = part<QPushButton>(*page, "rate");
    ASSERT_TRUE(rateIt->isVisible());
    click(rateIt);
    ASSERT_TRUE(form());
    rate(*form(), "during", QStringLiteral("0"));
    click(form()->saveButton());
    EXPECT_EQ(records().runs.back().during, Pain::of(0));
    EXPECT_FALSE(rateIt->isVisible());
}

TEST_F(RunsPages, TheTableEditsOnEnterAndDeletesOnDelete)
{
    open(steadyWeek(), 7);
    page->table()->setFocus();
    page->table()->selectRow(0);
    QTest::keyClick(page->table(), Qt::Key_Return);
    ASSERT_TRUE(form());
    form()->reject();
    page->table()->selectRow(0);
    QTest::keyClick(page->table(), Qt::Key_Delete);
    EXPECT_EQ(records().runs.size(), 2u);
    ASSERT_FALSE(workspace().undo());
    EXPECT_EQ(records().runs.size(), 3u);
}

TEST_F(RunsPages, WithoutRunsItSaysWhatWillBeHere)
{
    open(HistoryBuilder(), 3);
    EXPECT_FALSE(page->table()->isVisible());
    EXPECT_FALSE(part<QPushButton>(*page, "rate")->isVisible());
    EXPECT_TRUE(part<QPushButton>(*page, "ownTarget")->isVisible());
}

TEST_F(RunsPages, CanBeReadAloudAndHit)
{
    open(steadyWeek().run(6, { .during = none, .after = none }), 7);
    expectAccessible(*page);
}
