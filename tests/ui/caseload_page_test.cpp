// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

#include "pages_fixture.h"
#include "springback/ui/caseload_page.h"

using namespace springback;
using namespace springback::test;

namespace {

Runner named(const std::string& name)
{
    Runner runner;
    runner.name = name;
    return runner;
}

} // namespace

class CaseloadPages : public PagesTest {
protected:
    /// "Quiet" is open, and has a week behind; the others are added.
    void SetUp() override { begin(HistoryBuilder().goods(0, 4), 5, named("Quiet")); }
    void addRunner(const std::string& name, std::vector<Record> records = {})
    {
        Episode episode;
        episode.start = day(4);
        ASSERT_FALSE(workspace().addRunner(named(name), episode, std::move(records)));
    }
    void openPage()
    {
        page = std::make_unique<ui::CaseloadPage>(context());
        page->resize(1100, 640);
        showActive(*page);
        page->activated();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !summary().startsWith(QStringLiteral("Reading")); }, 5000));
    }
    QString summary() { return part<QLabel>(*page, "caseloadSummary")->text(); }
    QTableView& table() { return *part<QTableView>(*page, "caseload"); }
    QString cell(int row, app::CaseloadModel::Column column)
    {
        return table().model()->index(row, column).data().toString();
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << cell(row, app::CaseloadModel::NameColumn);
        return all;
    }
    void choose(const QString& word)
    {
        for (auto* button : page->findChildren<QAbstractButton*>())
            if (button->text() == word)
                return click(button);
        ADD_FAILURE() << qPrintable(word) << " is not there";
    }

    std::unique_ptr<ui::CaseloadPage> page;
};

TEST_F(CaseloadPages, PutWhoNeedsAttentionFirstAndSayWhy)
{
    springback::Run run;
    run.date = day(5);
    run.distance = Distance::ofHundredthMiles(200);
    run.during = Pain::of(7);
    addRunner("Flared", { run });
    Flag flag;
    flag.kind = FlagKind::Clot;
    flag.opened = day(5);
    addRunner("Stopped", { flag });
    openPage();
    EXPECT_EQ(names(), QStringList({ QStringLiteral("Stopped"), QStringLiteral("Flared"), QStringLiteral("Quiet") }));
    EXPECT_TRUE(cell(0, app::CaseloadModel::WhyColumn).startsWith(QStringLiteral("Stop sign since")));
    EXPECT_EQ(cell(1, app::CaseloadModel::WhyColumn), QStringLiteral("Flare in the last 7 days: worst 7"));
    EXPECT_EQ(cell(2, app::CaseloadModel::WhyColumn), QString());
    EXPECT_EQ(cell(2, app::CaseloadModel::AdherenceColumn), QStringLiteral("100 %"));
    EXPECT_EQ(summary(), QStringLiteral("3 runners, 2 to look at first"));
    choose(QStringLiteral("To look at first"));
    EXPECT_EQ(names().size(), 2);
}

TEST_F(CaseloadPages, AreSearchedByNameAndReason)
{
    addRunner("Åsa Öberg");
    addRunner("Zoë");
    openPage();
    auto* search = part<QLineEdit>(*page, "search");
    QTest::keyClicks(search, QStringLiteral("ZO"));
    EXPECT_EQ(names(), QStringList{ QStringLiteral("Zoë") });
    search->setText(QStringLiteral("nobody"));
    EXPECT_FALSE(table().isVisible());
}

TEST_F(CaseloadPages, OpenARunnerWithEnter)
{
    addRunner("Another");
    openPage();
    ASSERT_EQ(workspace().runner()->name, "Another");
    table().selectRow(static_cast<int>(names().indexOf(QStringLiteral("Quiet"))));
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(workspace().runner()->name, "Quiet");
    EXPECT_EQ(navigator.shownPage, ui::PageId::Progress);
}

TEST_F(CaseloadPages, ArchiveARunnerAndTakeItBack)
{
    addRunner("Leaving");
    openPage();
    table().selectRow(static_cast<int>(names().indexOf(QStringLiteral("Leaving"))));
    click(part<QPushButton>(*page, "archiveRunner"));
    EXPECT_EQ(names(), QStringList{ QStringLiteral("Quiet") });
    choose(QStringLiteral("Archived"));
    ASSERT_EQ(names(), QStringList{ QStringLiteral("Leaving") });
    ASSERT_FALSE(workspace().undo());
    EXPECT_EQ(names(), QStringList());
    choose(QStringLiteral("All"));
    EXPECT_EQ(names().size(), 2);
}

TEST_F(CaseloadPages, AskForAnotherRunner)
{
    openPage();
    click(part<QPushButton>(*page, "addRunner"));
    EXPECT_EQ(navigator.runnersAdded, 1);
}

TEST_F(CaseloadPages, SortByAnyColumnAndCanBeReadAloud)
{
    for (int i = 0; i < 12; ++i)
        addRunner("Runner " + std::to_string(i));
    openPage();
    const QAbstractItemModelTester tester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int column = 0; column < app::CaseloadModel::ColumnCount; ++column) {
        table().sortByColumn(column, Qt::DescendingOrder);
        table().sortByColumn(column, Qt::AscendingOrder);
    }
    expectAccessible(*page);
}
