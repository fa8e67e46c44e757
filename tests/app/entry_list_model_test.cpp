// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "springback/app/entry_list_model.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

HistoryBuilder someEntries()
{
    HistoryBuilder builder;
    builder.checkIn(1, 2).session(1, { .during = 5 }).run(2).checkIn(3, 0).visit(4);
    builder.records().runs.back().note = "Along the river, easy";
    return builder;
}

QString cell(const EntryListModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(EntryList, KeepsTheRulesOfModelsWhileEntriesComeAndGo)
{
    BuiltWorkspace built(someEntries(), 10);
    EntryListModel model(built.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setShown(true);
    EXPECT_EQ(model.rowCount(), 5);
    const DayEntry newest = model.entryAt(0);
    ASSERT_FALSE(built.workspace.remove(newest.kind, newest.id, newest.name));
    EXPECT_EQ(model.rowCount(), 4);
}

TEST(EntryList, IsNewestFirstAndSortsByPain)
{
    BuiltWorkspace built(someEntries(), 10);
    EntryListModel model(built.workspace);
    model.setShown(true);
    EXPECT_EQ(model.dateAt(0), day(4));
    EXPECT_EQ(model.dateAt(4), day(1));
    model.sort(EntryListModel::PainColumn, Qt::DescendingOrder);
    EXPECT_EQ(cell(model, 0, EntryListModel::PainColumn), QStringLiteral("5"));
    EXPECT_EQ(cell(model, 3, EntryListModel::PainColumn), QStringLiteral("0"));
    EXPECT_EQ(cell(model, 4, EntryListModel::PainColumn), QStringLiteral("–")) << "not given lies below zero";
}

TEST(EntryList, FiltersByKind)
{
    BuiltWorkspace built(someEntries(), 10);
    EntryListModel model(built.workspace);
    model.setShown(true);
    model.setFilter(EntryFilter::CheckIns);
    EXPECT_EQ(model.rowCount(), 2);
    model.setFilter(EntryFilter::WithNote);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.entryAt(0).kind, RecordKind::Run);
    EXPECT_EQ(EntryListModel::filterNames().size(), static_cast<int>(EntryFilter::WithNote) + 1);
}

TEST(EntryList, FindsEveryWordInAnyCase)
{
    BuiltWorkspace built(someEntries(), 10);
    EntryListModel model(built.workspace);
    model.setShown(true);
    model.setSearch(QStringLiteral("RIVER easy"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.entryAt(0).kind, RecordKind::Run);
    model.setSearch(QStringLiteral("river hard"));
    EXPECT_EQ(model.rowCount(), 0);
    model.setSearch(QStringLiteral("march"));
    EXPECT_EQ(model.rowCount(), 5);
    model.setSearch(QString());
    EXPECT_EQ(model.rowCount(), 5);
}

TEST(EntryList, StaysEmptyUntilItIsShown)
{
    BuiltWorkspace built(someEntries(), 10);
    EntryListModel model(built.workspace);
    EXPECT_EQ(model.rowCount(), 0);
    model.setShown(true);
    EXPECT_EQ(model.rowCount(), 5);
}

TEST(EntryList, FindsTheRowOfAnEntry)
{
    BuiltWorkspace built(someEntries(), 10);
    EntryListModel model(built.workspace);
    model.setShown(true);
    const DayEntry third = model.entryAt(2);
    EXPECT_EQ(model.rowOf(third.id), 2);
    EXPECT_EQ(model.rowOf(Id::random()), -1);
}
