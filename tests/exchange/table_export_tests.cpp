// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>

#include "springback/exchange/table_export.h"
#include "support/whole_case.h"

using namespace springback;
using namespace springback::exchange;

namespace {

const Table* tableNamed(const std::vector<Table>& tables, const char* name)
{
    const auto found = std::find_if(
        tables.begin(), tables.end(), [&](const Table& table) { return table.name == QLatin1String(name); });
    return found == tables.end() ? nullptr : &*found;
}

QString cellOf(const Table& table, std::size_t row, const char* column)
{
    return table.rows.at(row).at(table.header.indexOf(QLatin1String(column)));
}

} // namespace

TEST(TableExport, ARowPerRecordAndAnEmptyCellForWhatWasNotGiven)
{
    Case content = test::wholeCase().content;
    content.episodes[1].checkIns.push_back({ .meta = {}, .date = makeDate(2026, 3, 2) });
    content.episodes[1].checkIns.push_back({ .meta = {}, .date = makeDate(2026, 3, 3), .pain = Pain::of(0) });
    const auto tables = tablesOf(content);
    const Table* checkIns = tableNamed(tables, "check-ins");
    ASSERT_TRUE(checkIns);
    ASSERT_EQ(checkIns->rows.size(), 3u);
    EXPECT_EQ(cellOf(*checkIns, 1, "pain"), QString());
    EXPECT_EQ(cellOf(*checkIns, 2, "pain"), QStringLiteral("0"));
    for (const auto& table : tables) {
        for (const auto& row : table.rows)
            EXPECT_EQ(row.size(), table.header.size()) << table.name.toStdString();
    }
}

TEST(TableExport, SetsValuesAndPlanNumbersHaveTablesOfTheirOwn)
{
    const auto tables = tablesOf(test::wholeCase().content);
    const Table* sets = tableNamed(tables, "session-sets");
    ASSERT_TRUE(sets);
    ASSERT_EQ(sets->rows.size(), 2u);
    EXPECT_EQ(cellOf(*sets, 0, "number"), QStringLiteral("1"));
    EXPECT_EQ(cellOf(*sets, 0, "held_s"), QStringLiteral("0"));
    const Table* values = tableNamed(tables, "measure-values");
    ASSERT_TRUE(values);
    EXPECT_EQ(cellOf(*values, 0, "value"), QStringLiteral("10.5"));
    const Table* numbers = tableNamed(tables, "plan-numbers");
    ASSERT_TRUE(numbers);
    const QStringList wanted{ QStringLiteral("stages/3/dose/hold_s"), QStringLiteral("30") };
    EXPECT_TRUE(std::any_of(
        numbers->rows.begin(), numbers->rows.end(), [&](const QStringList& row) { return row.mid(2) == wanted; }));
}

TEST(TableExport, NumbersAreTheSameInEveryLocale)
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto tables = tablesOf(test::wholeCase().content);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(cellOf(*tableNamed(tables, "mile-targets"), 0, "target_m"), QStringLiteral("16.09344"));
}

TEST(TableExport, QuotesAsRfc4180AndNeutralisesFormulas)
{
    const Table table{ QStringLiteral("t"), {}, { QStringLiteral("a"), QStringLiteral("b") },
        { { QStringLiteral("=1+1"), QStringLiteral("say \"hi\", you") },
            { QStringLiteral("-2"), QStringLiteral("x\ny") }, { QStringLiteral("@x"), QStringLiteral("\tx") },
            { QStringLiteral("+34"), QStringLiteral("\rx") }, { QStringLiteral("a=b"), QString() } } };
    EXPECT_EQ(csv(table),
        QByteArray("a,b\r\n'=1+1,\"say \"\"hi\"\", you\"\r\n'-2,\"x\ny\"\r\n'@x,'\tx\r\n'+34,\"'\rx\"\r\na=b,\r\n"));
}

TEST(TableExport, PrivateNotesAndTheTrashStayOut)
{
    CaseFile file = test::wholeCase();
    file.content.episodes[0].visits[0].privateNote = "between us";
    for (const auto& table : tablesOf(file.content)) {
        EXPECT_FALSE(csv(table).contains("between us"));
        EXPECT_FALSE(table.header.contains(QStringLiteral("private_note")));
    }
}

TEST(TableExport, WritesAFileATableAndAReadme)
{
    QTemporaryDir folder;
    const auto written = exportTables(test::wholeCase().content, folder.filePath(QStringLiteral("out.csv")));
    ASSERT_TRUE(written);
    EXPECT_TRUE(written->contains(folder.filePath(QStringLiteral("out-runs.csv"))));
    EXPECT_TRUE(written->contains(folder.filePath(QStringLiteral("out-README.txt"))));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), written->size());
    QFile about(folder.filePath(QStringLiteral("out-README.txt")));
    ASSERT_TRUE(about.open(QIODevice::ReadOnly));
    EXPECT_TRUE(about.readAll().contains("check-ins — rows: 1"));
}

TEST(TableExport, AFolderThatIsNotThereIsAnErrorAndLeavesNothing)
{
    const auto written = exportTables(test::wholeCase().content, QStringLiteral("/nowhere/out.csv"));
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().reason.isEmpty());
}
