// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include "../src/exchange/runs/unpack.h"
#include "made_up_runs.h"
#include "springback/exchange/run_file.h"
#include "zip_writer.h"

namespace springback::exchange {

using test::fitRun;
using test::gzip;
using test::writeZip;

namespace {

class RunArchive : public ::testing::Test {
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    RunFile zipped(const std::vector<std::pair<QByteArray, QByteArray>>& files) const
    {
        writeZip(path("x.zip"), files);
        return readRunFile(path("x.zip"));
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray kTable
    = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,A,B,Filename\n"
      "98765432,\"Mar 1, 2026, 6:00:00 AM\",Morning,Run,,1800,5.01,,,activities/1.fit.gz\n"
      "98765433,\"Mar 2, 2026, 6:00:00 AM\",Ride,Ride,,1800,15.01,,,activities/2.gpx\n";

} // namespace

TEST_F(RunArchive, ATableIsTheSummaryAndItsFilesProveTheZone)
{
    const RunFile file = zipped({ { "export/activities.csv", kTable }, { "export/activities/1.fit.gz", gzip(fitRun()) },
        { "export/activities/2.gpx", "<gpx/>" }, { "export/photo.jpg", QByteArray("\xFF\xD8\x00\x00", 4) } });
    EXPECT_FALSE(file.error);
    ASSERT_EQ(file.runs.size(), 1U) << "the row and its file are one run";
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(5010)) << "the summary comes first";
    EXPECT_EQ(file.runs[0].offset, minutes{ 60 });
    EXPECT_EQ(file.skipped.size(), 1U) << "the ride, once";
}

TEST_F(RunArchive, FilesWithoutATableAreReadByTheirContent)
{
    const RunFile file
        = zipped({ { "a.dat", fitRun() }, { "sub/b", gzip(test::tcx(test::tcxRun())) }, { "c.txt", "hello" } });
    EXPECT_EQ(file.runs.size(), 2U);
    EXPECT_EQ(file.findings.size(), 1) << "one file holds no activities";
}

TEST_F(RunArchive, AppleHealthIsReadWithoutItsRoutes)
{
    const RunFile file = zipped(
        { { "apple_health_export/workout-routes/r.gpx", test::gpx("<trk>" + test::gpxSegment(50, 2, 0) + "</trk>") },
            { "apple_health_export/export.xml",
                "<?xml version=\"1.0\"?><HealthData><Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" "
                "totalDistance=\"5\" totalDistanceUnit=\"km\" startDate=\"2026-03-01 07:00:00 +0100\" "
                "endDate=\"2026-03-01 07:30:00 +0100\"/></HealthData>" } });
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(5000));
}

TEST_F(RunArchive, NamesThatPointOutsideAndArchivesWithinAreRefusedWithAReason)
{
    writeZip(path("inner.zip"), { { "a.fit", fitRun() } });
    QFile inner(path("inner.zip"));
    ASSERT_TRUE(inner.open(QIODevice::ReadOnly));
    const RunFile file = zipped({ { "../../evil.fit", fitRun() }, { "inner.zip", inner.readAll() } });
    EXPECT_TRUE(file.runs.empty());
    EXPECT_EQ(file.skipped.size(), 2U);
}

TEST_F(RunArchive, ABombIsNotUnpacked)
{
    constexpr qsizetype kMost = 1024 * 1024;
    QByteArray out;
    EXPECT_EQ(gunzip(gzip(QByteArray(8 * kMost, '\0')), out, kMost), Unpacked::TooLarge);
    EXPECT_LE(out.size(), kMost + 64 * 1024) << "no more than asked for is ever in memory";
}

TEST_F(RunArchive, ADamagedArchiveSaysSo)
{
    writeZip(path("x.zip"), { { "a.fit", fitRun() } });
    QFile file(path("x.zip"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    file.close();
    const RunFile read = readRunFile(path("x.zip"));
    ASSERT_TRUE(read.error);
    EXPECT_FALSE(read.error->reason.isEmpty());
}

TEST_F(RunArchive, ACutGzipIsSalvagedOnlyWhereWhole)
{
    const QByteArray packed = gzip(test::tcx(test::tcxRun()));
    const RunFile read = readRunBytes(packed.left(packed.size() - 12), QStringLiteral("x.tcx.gz"));
    EXPECT_TRUE(read.damage || read.error);
    for (const FoundRun& run : read.runs)
        EXPECT_TRUE(run.salvaged);
}

TEST_F(RunArchive, AFolderStandsForItsRunFiles)
{
    write("b.FIT", fitRun());
    write("a.bin", test::tcx(test::tcxRun()));
    write("notes.txt", "no runs");
    write("empty.fit", {});
    QDir().mkpath(path("sub"));
    write("sub/c.gpx", "<gpx/>");
    const QStringList files = runFilesIn({ path("") });
    EXPECT_EQ(files.size(), 4);
    EXPECT_FALSE(files.join(u' ').contains(QLatin1String("notes")));
}

TEST_F(RunArchive, WhatIsNoRunFileIsSaidToBeNone)
{
    for (const QByteArray& bytes : { QByteArray(), QByteArray("hello"), QByteArray("<html/>"), QByteArray(500, '\0'),
             QByteArray("%PDF-1.4"), QByteArray("\x89PNG\r\n\x1a\n") }) {
        const RunFile read = readRunBytes(bytes, QStringLiteral("x"));
        ASSERT_TRUE(read.error);
        EXPECT_FALSE(read.error->reason.isEmpty());
    }
    EXPECT_TRUE(readRunFile(path("none.fit")).error);
    EXPECT_TRUE(readRunFile(path("")).error);
}

} // namespace springback::exchange
