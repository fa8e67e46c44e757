// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "made_up_runs.h"
#include "springback/exchange/run_file.h"

namespace springback::exchange {

using namespace std::chrono_literals;
using test::gpx;
using test::gpxSegment;
using test::tcx;
using test::tcxRun;

namespace {

RunFile read(const QByteArray& bytes)
{
    return readRunBytes(bytes, QStringLiteral("made-up"));
}

double metresOf(const FoundRun& run)
{
    return run.distance ? static_cast<double>(run.distance->units) / Distance::kPerMetre : -1;
}

} // namespace

TEST(GpxFile, DistanceIsMeasuredWithinStretchesNeverAcrossAGap)
{
    const RunFile file
        = read(gpx("<trk><type>running</type>" + gpxSegment(101, 3, 0) + gpxSegment(101, 3, 600, 41.0) + "</trk>"));
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_NEAR(metresOf(file.runs[0]), 600, 6);
    EXPECT_EQ(file.runs[0].elapsed, 700s);
}

TEST(GpxFile, AStretchThatStandsTwiceCountsOnce)
{
    const QByteArray stretch = gpxSegment(101, 3, 0);
    const RunFile file = read(gpx("<trk><type>9</type>" + stretch + stretch + "</trk>"));
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_NEAR(metresOf(file.runs[0]), 300, 3);
}

TEST(GpxFile, PointsAreNotSortedByTime)
{
    QByteArray text = gpx("<trk><type>9</type>" + gpxSegment(101, 3, 0) + "</trk>");
    text.replace("06:00:50Z", "06:01:30Z"); // a step back in time follows
    const RunFile file = read(text);
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_NEAR(metresOf(file.runs[0]), 300, 3);
    EXPECT_EQ(file.runs[0].elapsed, 100s);
}

TEST(GpxFile, EachTrackIsAnActivityOfItsOwnSport)
{
    const QByteArray walked = gpxSegment(50, 2, 0);
    const RunFile file = read(gpx("<trk/><trk><type>cycling</type>" + walked + "</trk><trk><name>Run?</name>" + walked
        + "</trk><trk><type>4</type>" + walked + "</trk>"));
    ASSERT_EQ(file.runs.size(), 2U) << "neither says what it is: both are asked about";
    for (const FoundRun& run : file.runs)
        EXPECT_EQ(run.asks, std::vector<Ask>{ Ask::Sport });
    ASSERT_EQ(file.skipped.size(), 1U);
    EXPECT_EQ(file.skipped[0].sport, QStringLiteral("cycling"));
}

TEST(GpxFile, WithoutTimesItHasNoDate)
{
    QByteArray text = gpx(
        "<metadata><time>2026-03-02T00:00:00Z</time></metadata><trk><type>9</type>" + gpxSegment(50, 2, 0) + "</trk>");
    text.replace("<time>2026-03-01", "<was>2026-03-01").replace("Z</time></trkpt>", "Z</was></trkpt>");
    const RunFile file = read(text);
    EXPECT_TRUE(file.runs.empty());
    ASSERT_EQ(file.skipped.size(), 1U);
    EXPECT_EQ(file.skipped[0].reason, QStringLiteral("no usable date"));
}

TEST(GpxFile, ATimeWithoutAZoneIsAWallTime)
{
    QByteArray text = gpx("<trk><type>9</type>" + gpxSegment(50, 2, 0) + "</trk>");
    text.replace("Z</time>", "</time>");
    const RunFile file = read(text);
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_FALSE(file.runs[0].start);
    EXPECT_TRUE(file.runs[0].wall);
}

TEST(GpxFile, PlacesThatAreNoPlacesAreLeftOut)
{
    QByteArray text = gpx("<trk><type>9</type>" + gpxSegment(50, 2, 0) + "</trk>");
    text.replace("lat=\"40.00000000\"", "lat=\"nan\"").replace("lat=\"40.00001799\"", "lat=\"1e300\"");
    const RunFile file = read(text);
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_NEAR(metresOf(file.runs[0]), 94, 1);
}

TEST(GpxFile, BlanksMarksAndUndeclaredPrefixesDoNotHinder)
{
    QByteArray text = gpx("<trk><type>9</type>" + gpxSegment(50, 2, 0) + "</trk>");
    text.replace("<trkpt ", "<ns3:trkpt ").replace("</trkpt>", "</ns3:trkpt>");
    for (const QByteArray& before : { QByteArray("          "), QByteArray("\xEF\xBB\xBF"), QByteArray("\r\n\t") }) {
        const RunFile file = read(before + text);
        ASSERT_EQ(file.runs.size(), 1U);
        EXPECT_NEAR(metresOf(file.runs[0]), 98, 1);
    }
}

TEST(GpxFile, OfABrokenFileOnlyWholeTracksAreOffered)
{
    const QByteArray track = "<trk><type>9</type>" + gpxSegment(50, 2, 0) + "</trk>";
    const QByteArray text = gpx(track + track);
    const RunFile file = read(text.left(text.size() - 300));
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_TRUE(file.runs[0].salvaged);
    ASSERT_TRUE(file.damage);
    EXPECT_TRUE(file.damage->place.contains(QLatin1String("line")));
    EXPECT_EQ(file.skipped.size(), 1U);
    EXPECT_TRUE(read(text.left(200)).error);
}

TEST(TcxFile, LapsComeBeforePoints)
{
    const RunFile file = read(tcx(tcxRun()));
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(5000));
    EXPECT_EQ(file.runs[0].elapsed, 1800s);
    EXPECT_EQ(file.runs[0].moving, 1700s);
}

TEST(TcxFile, EachActivityCountsByItself)
{
    const RunFile file
        = read("     " + tcx(tcxRun() + tcxRun("Biking", 0) + tcxRun("running", 3000) + tcxRun("Other")));
    ASSERT_EQ(file.runs.size(), 2U);
    EXPECT_EQ(file.runs[1].distance, Distance::ofMetres(3000));
    EXPECT_EQ(file.skipped.size(), 2U);
}

TEST(TcxFile, ACutIdGivesWayToTheFirstPoint)
{
    QByteArray text = tcx(tcxRun());
    text.replace("<Time>2026-03-01T06:00:00Z", "<Time>2026-03-01T06:00:23Z");
    const RunFile file = read(text);
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(rfc3339({ *file.runs[0].start, {} }), "2026-03-01T06:00:23+00:00");
}

TEST(TcxFile, APlanIsNoActivity)
{
    const RunFile file
        = read("<TrainingCenterDatabase><Courses><Course><Lap/></Course></Courses></TrainingCenterDatabase>");
    EXPECT_TRUE(file.runs.empty());
    EXPECT_EQ(file.skipped.size(), 1U);
}

TEST(XmlFile, EntitiesAreNotExpanded)
{
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a \"running\"><!ENTITY b \"&a;&a;&a;\">]>"
                            "<gpx><trk><type>&b;</type>"
        + gpxSegment(50, 2, 0) + "</trk></gpx>";
    const RunFile file = read(bomb);
    EXPECT_TRUE(file.runs.empty());
    EXPECT_TRUE(file.error);
}

TEST(XmlFile, DeepNestingIsSurvived)
{
    QByteArray text = "<gpx>";
    for (int i = 0; i < 200'000; ++i)
        text += "<a>";
    const RunFile file = read(text);
    EXPECT_TRUE(file.error);
}

namespace {

QByteArray health(const QByteArray& workouts)
{
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (A,(B|\n<!ATTLIST broken\n]>\n"
           "<HealthData locale=\"en\">\n <Record type=\"x\" value=\"a\x0B b\" two words=\"1\"/>\n"
        + workouts + "</HealthData>\n";
}

QByteArray workout(const QByteArray& kind, const QByteArray& attributes, const QByteArray& children)
{
    return "<Workout workoutActivityType=\"HKWorkoutActivityType" + kind
        + "\" duration=\"30\" durationUnit=\"min\" startDate=\"2025-11-09 08:00:00 +0200\" endDate=\"2025-11-09 "
          "08:31:00 "
          "+0200\" "
        + attributes + ">" + children + "</Workout>\n";
}

} // namespace

TEST(AppleHealth, RunsAreFoundInsideWhatIsNotWellFormed)
{
    const RunFile file = read(health(workout("Walking", "", "")
        + workout("Running", "totalDistance=\"5.2\" totalDistanceUnit=\"km\"", "<WorkoutEvent type=\"HKPause\"/>")));
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(5200));
    EXPECT_EQ(file.runs[0].elapsed, 1860s);
    EXPECT_EQ(file.runs[0].moving, 1800s);
    EXPECT_EQ(rfc3339({ *file.runs[0].start, {} }), "2025-11-09T06:00:00+00:00");
    EXPECT_FALSE(file.runs[0].offset) << "the printed zone is that of the export";
    EXPECT_EQ(file.skipped.size(), 1U);
}

TEST(AppleHealth, NewerTotalsAndTheZoneOfTheRunStandInChildren)
{
    const RunFile file = read(health(workout("Running", "",
        "<MetadataEntry key=\"HKTimeZone\" value=\"Europe/London\"/>"
        "<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"3.1\" unit=\"mi\"/>")));
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].offset, minutes{ 0 });
    EXPECT_NEAR(metresOf(file.runs[0]), 3.1 * 1609.344, 0.01);
}

TEST(AppleHealth, AFloodOfWorkoutsIsCutOffAndFalseBeginningsCostNoTime)
{
    const RunFile flood = read(health(QByteArray("<Workout />").repeated(300'000)));
    EXPECT_LE(flood.skipped.size(), 200'000U);
    EXPECT_EQ(flood.findings.size(), 1);
    const RunFile open = read(health(QByteArray("<Workout '").repeated(2'000'000)));
    EXPECT_LT(open.skipped.size(), 10U);
}

TEST(AppleHealth, AnExportCutShortKeepsItsWholeWorkouts)
{
    const QByteArray run = workout("Running", "totalDistance=\"5\" totalDistanceUnit=\"km\"", "<WorkoutEvent/>");
    const QByteArray text = health(run + run);
    const RunFile file = read(text.left(text.size() - 60));
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_TRUE(file.runs[0].salvaged);
    EXPECT_TRUE(file.damage);
}

} // namespace springback::exchange
