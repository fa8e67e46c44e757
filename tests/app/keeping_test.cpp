// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/keeping.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "springback/app/store_opening.h"
#include "workspace_fixture.h"

namespace springback::app {

namespace {

using KeepingTest = WorkspaceTest;

} // namespace

TEST_F(KeepingTest, ExportsACaseAndTables)
{
    stored(checkIn(3, 2));
    const QTemporaryDir folder;
    const auto json = exportCase(workspace, folder.filePath(QStringLiteral("case.json")));
    ASSERT_TRUE(json.has_value()) << qPrintable(json.error());
    EXPECT_GT(QFile(folder.filePath(QStringLiteral("case.json"))).size(), 100);
    const auto tables = exportCase(workspace, folder.filePath(QStringLiteral("case.csv")));
    ASSERT_TRUE(tables.has_value()) << qPrintable(tables.error());
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("case-check-ins.csv"))));
    for (const auto& [name, start] : { std::pair("case.ics", "BEGIN:VCALENDAR"), std::pair("case.fhir.json", "{") }) {
        const QString path = folder.filePath(QLatin1String(name));
        ASSERT_TRUE(exportCase(workspace, path).has_value()) << name;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(start)) << name;
    }
}

TEST_F(KeepingTest, SaysWhyNothingWasExported)
{
    const auto written = exportCase(workspace, QStringLiteral("/nonexistent/folder/case.json"));
    ASSERT_FALSE(written.has_value());
    EXPECT_TRUE(written.error().contains(QStringLiteral("Nothing was exported")));
}

TEST_F(KeepingTest, BacksUpWhatOpensAgain)
{
    stored(checkIn(3, 2));
    const QTemporaryDir folder;
    const auto written = backUp(workspace, folder.filePath(QStringLiteral("springback.db")));
    ASSERT_TRUE(written.has_value()) << qPrintable(written.error());
    const auto copy = openWorkspace(folder.path(), clock);
    ASSERT_TRUE(copy.has_value()) << qPrintable(copy.error().sentence);
    EXPECT_EQ((*copy)->runner()->name, "Noor");
    EXPECT_EQ((*copy)->current()->current()->checkIns.size(), 1U);
}

TEST_F(KeepingTest, OffersRangesThatEndTodayAndBeginWithTheCourse)
{
    auto ranges = reportRanges(workspace);
    ASSERT_EQ(ranges.size(), 1U);
    EXPECT_EQ(ranges[0].from, day(0));
    EXPECT_EQ(ranges[0].to, day(10));
    Visit visit;
    visit.date = day(4);
    stored(visit);
    ranges = reportRanges(workspace);
    ASSERT_EQ(ranges.size(), 2U);
    EXPECT_EQ(ranges[0].from, day(4)) << "since the last visit comes first";
}

TEST_F(KeepingTest, NamesFilesByDateAndNeverByPerson)
{
    EXPECT_EQ(reportFileName(workspace), QStringLiteral("appointment-2026-03-11.pdf"));
    EXPECT_FALSE(exportFileName(workspace).contains(QStringLiteral("Noor")));
}

TEST(Sample, LivesInAStoreOfItsOwnAndIsMadeAnew)
{
    const QTemporaryDir folder;
    test::FakeClock clock;
    auto own = openWorkspace(folder.path(), clock);
    ASSERT_TRUE(own.has_value());
    EXPECT_EQ((*own)->current(), nullptr);
    Date first{};
    {
        const auto sample = openSample(folder.path(), clock);
        ASSERT_TRUE(sample.has_value()) << qPrintable(sample.error().sentence);
        ASSERT_NE((*sample)->runner(), nullptr);
        EXPECT_TRUE((*sample)->runner()->sample);
        first = (*sample)->episode()->start;
    }
    clock.advance(std::chrono::hours(24 * 7));
    const auto later = openSample(folder.path(), clock);
    ASSERT_TRUE(later.has_value());
    EXPECT_EQ((*later)->episode()->start, first + days{ 7 }) << "the sample ends today, whenever it is opened";
    EXPECT_TRUE((*own)->runners().empty());
}

} // namespace springback::app
