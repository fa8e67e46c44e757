// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "made_up_runs.h"
#include "springback/exchange/run_file.h"
#include "support/mutator.h"
#include "zip_writer.h"

// A short look with fixed seeds at what tools/fuzz does for hours: damaged files never crash the readers, and never
// come out as runs that cannot be.

namespace springback::exchange {

namespace {

void expectPossible(const RunFile& file)
{
    EXPECT_TRUE(file.error || !file.runs.empty() || !file.skipped.empty()) << "nothing is said at all";
    for (const FoundRun& run : file.runs) {
        ASSERT_TRUE(run.start || run.wall);
        EXPECT_FALSE(run.distance && run.distance->units < 0);
        EXPECT_FALSE(run.elapsed && run.elapsed->count() < 0);
        EXPECT_FALSE(run.offset && std::abs(run.offset->count()) > 14 * 60);
        EXPECT_FALSE(run.effort && (*run.effort < 0 || *run.effort > 10));
    }
}

void damage(const QByteArray& sound, int times)
{
    for (int seed = 0; seed < times; ++seed) {
        SCOPED_TRACE(seed);
        expectPossible(
            readRunBytes(test::Mutator(static_cast<unsigned>(seed)).mutate(sound), QStringLiteral("mutated")));
    }
}

const QByteArray kStrava
    = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,A,B,C\n"
      "98765432,\"Jul 1, 2026, 7:00:00 PM\",Evening,Run,\"two\nlines\",600,2.00,,,\n"
      "98765433,\"Jul 2, 2026, 7:00:00 AM\",Morning,Ride,,600,\"12,50\",,,\n";
const QByteArray kGarmin
    = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Run Cadence,Avg Stride Length\n"
      "Running,2022-04-18 10:31:59,false,\"A\",\"2,00\",\"246\",\"00:20:00\",\"160\",\"1,00\"\n"
      "Running,2022-04-19 10:31:59,false,\"B\",\"3,10\",\"246\",\"1:02\",\"160\",\"1,00\"\n";

} // namespace

TEST(DamagedRunFiles, FitNeverCrashesAndNeverInvents)
{
    damage(test::fitRun(), 4'000);
    damage(test::fitRun() + test::fitRun(3000, test::kFitMorning + 90'000), 2'000);
}

TEST(DamagedRunFiles, XmlNeverCrashesAndNeverInvents)
{
    damage(
        test::gpx("<trk><type>9</type>" + test::gpxSegment(10, 3, 0) + test::gpxSegment(10, 3, 60) + "</trk>"), 1'500);
    damage(test::tcx(test::tcxRun() + test::tcxRun("Biking")), 1'500);
    damage("<?xml version=\"1.0\"?><!DOCTYPE HealthData [<!ELEMENT a>]><HealthData><Workout "
           "workoutActivityType=\"HKWorkoutActivityTypeRunning\" totalDistance=\"5\" totalDistanceUnit=\"km\" "
           "startDate=\"2026-03-01 07:00:00 +0100\" endDate=\"2026-03-01 07:30:00 +0100\"><MetadataEntry "
           "key=\"HKTimeZone\" value=\"Europe/Madrid\"/></Workout></HealthData>",
        1'500);
}

TEST(DamagedRunFiles, TablesNeverCrashAndNeverInvent)
{
    damage(kStrava, 1'000);
    damage(kGarmin, 1'000);
    damage("Datum;Strecke km;Dauer;Art\n13.02.2026;5,2;31:00;Lauf\n", 1'000);
}

TEST(DamagedRunFiles, ArchivesNeverCrashAndNeverInvent)
{
    damage(test::gzip(test::tcx(test::tcxRun())), 800);
    damage(test::zipOf({ { "export/activities.csv", kStrava }, { "export/activities/1.fit", test::fitRun() } }), 800);
}

} // namespace springback::exchange
