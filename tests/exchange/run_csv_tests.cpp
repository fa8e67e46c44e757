// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

using namespace std::chrono_literals;

namespace {

RunFile read(const char* text, const RunFileAnswers& answers = {})
{
    return readRunBytes(text, QStringLiteral("made-up.csv"), answers);
}

std::string startOf(const FoundRun& run)
{
    const auto since = run.start ? run.start->time_since_epoch() : run.wall->time_since_epoch();
    return rfc3339({ Instant(since), {} }).substr(0, 19);
}

bool asks(const FoundRun& run, Ask ask)
{
    return std::find(run.asks.begin(), run.asks.end(), ask) != run.asks.end();
}

} // namespace

TEST(StravaCsv, TheSecondDistanceIsMetresInEveryLanguage)
{
    const RunFile file = read(
        "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Beschreibung,Verstrichene Zeit,Distanz,X,Y,"
        "Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Max,Avg,Anstieg\n"
        "12345678,\"09.12.2022, 15:24:49\",Nachmittagslauf,Lauf,\"zwei\nZeilen\",1459,\"4,73\",,false,"
        "activities/1.fit.gz,1459.0,1451.0,4731.5,4.9,2.1,28.7\n"
        "12345679,\"10.12.2022, 15:24:49\",Runde,Radfahrt,,1459,\"4,73\",,false,,1459.0,1451.0,4731.5,4.9,2.1,28.7\n"
        "12345680,\"11.12.2022, 15:24:49\",Neues,Quidditch,,1459,\"4,73\",,false,,1459.0,1451.0,4731.5,4.9,2.1,28.7\n");
    ASSERT_EQ(file.runs.size(), 2U);
    EXPECT_EQ(file.format, RunFormat::StravaCsv);
    EXPECT_EQ(startOf(file.runs[0]), "2022-12-09T15:24:49");
    EXPECT_EQ(file.runs[0].distance, metres(4731.5));
    EXPECT_EQ(file.runs[0].moving, 1451s);
    EXPECT_EQ(file.runs[0].ascent, 29);
    EXPECT_TRUE(asks(file.runs[1], Ask::Sport)) << "a word that is not known is asked about";
    EXPECT_EQ(file.runs[1].place, QStringLiteral("line 5")) << "a quoted line break counts";
    EXPECT_EQ(file.skipped.size(), 1U);
}

TEST(StravaCsv, DatesInEnglishWithTheNarrowBlank)
{
    const RunFile file = read(
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,A,B,C\n"
        "98765432,\"Jul 1, 2026, 7:00:00\xE2\x80\xAF"
        "PM\",Evening,Run,,600,2.00,,,\n");
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(startOf(file.runs[0]), "2026-07-01T19:00:00");
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(2000)) << "without a second distance, kilometres";
}

TEST(GarminCsv, StridesProveMiles)
{
    const RunFile file = read(
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Run Cadence,Max Run Cadence,Avg Stride Length,"
        "Moving Time,Elapsed Time\n"
        "Running,2022-04-18 10:31:59,false,\"A\",\"2.00\",\"246\",\"00:20:00\",\"160\",\"177\",\"1.00\",\"00:19:00\","
        "\"00:21:00\"\n"
        "Cycling,2022-04-19 "
        "10:31:59,false,\"B\",\"12.00\",\"246\",\"00:40:00\",\"--\",\"--\",\"0.00\",\"--\",\"--\"\n");
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.unit, LengthUnit::Miles);
    EXPECT_EQ(file.runs[0].distance, Distance::ofHundredthMiles(200));
    EXPECT_FALSE(asks(file.runs[0], Ask::Unit));
    EXPECT_EQ(file.findings.size(), 1) << "it says why";
    EXPECT_FALSE(file.runs[0].start) << "a wall time without a zone";
    EXPECT_EQ(file.runs[0].elapsed, 21min);
    EXPECT_EQ(file.runs[0].moving, 19min);
}

TEST(GarminCsv, WithoutProofTheUnitIsAskedFor)
{
    const char* text = "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit\n"
                       "Laufen,2022-04-18 10:31:59,false,\"A\",\"10,20\",\"246\",\"01:05:11\"\n";
    RunFile file = read(text);
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_TRUE(asks(file.runs[0], Ask::Unit));
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(10'200));
    RunFileAnswers answers;
    answers.unit = LengthUnit::Miles;
    file = read(text, answers);
    EXPECT_FALSE(asks(file.runs[0], Ask::Unit));
    EXPECT_EQ(file.runs[0].distance, Distance::ofHundredthMiles(1020));
}

TEST(GarminCsv, TheDecimalMarkIsDecidedOncePerFile)
{
    const RunFile file = read("Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
                              "Running,2022-04-18 10:31:59,false,\"5.1 easy\",\"12,345\",\"246\",\"01:05:11\"\n"
                              "Running,2022-04-19 10:31:59,false,\"A\",\"3,40\",\"2.932\",\"00:17:01\"\n");
    ASSERT_EQ(file.runs.size(), 2U);
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(12'345));
    EXPECT_EQ(file.runs[1].distance, Distance::ofMetres(3'400));
}

TEST(GarminCsv, TwoPartsOfATimeAreReadAsTheDistanceAllows)
{
    const RunFile file = read("Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
                              "Running,2022-04-18 10:31:59,false,A,\"10.00\",1,\"1:02\"\n"
                              "Running,2022-04-19 10:31:59,false,A,\"5.00\",1,\"32:11\"\n");
    ASSERT_EQ(file.runs.size(), 2U);
    EXPECT_EQ(file.runs[0].elapsed, 62min);
    EXPECT_EQ(file.runs[1].elapsed, 32min + 11s);
}

TEST(GarminCsv, AFileOf2012HasATitleLineAndMonthNames)
{
    const RunFile file = read("Aktivitäten von N\n\n Favorit,Aktivitätsname,Aktivitätstyp,Course,Start,Zeit,Distanz,\n"
                              " false,Lauf,Laufen,--,\"Fr, 25 Mai 2012 20:31\",1:05:11,\"10,20\",\n");
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(startOf(file.runs[0]), "2012-05-25T20:31:00");
    EXPECT_EQ(file.runs[0].place, QStringLiteral("line 4"));
}

TEST(RunkeeperCsv, ItsHeaderStatesTheUnit)
{
    const RunFile file = read(
        "Activity Id,Date,Type,Route Name,Distance (mi),Duration,Average Pace,Calories Burned,Climb (ft),GPX File\n"
        "a-b,2026-03-01 07:12:33,Running,,3.10,31:00,10:00,300,5,2026-03-01-0712.gpx\n"
        "a-c,2026-03-02 07:12:33,Walking,,3.10,1:01:00,20:00,300,5,\n");
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.format, RunFormat::RunkeeperCsv);
    EXPECT_EQ(file.runs[0].distance, Distance::ofHundredthMiles(310));
    EXPECT_EQ(file.runs[0].elapsed, 31min);
    EXPECT_TRUE(file.runs[0].asks.empty());
}

TEST(PlainCsv, ColumnsAreGuessedAndCanBeChosen)
{
    const char* text = "Datum;Strecke km;Dauer;Bemerkung\n13.02.2026;5,2;31:00;locker\n14.02.2026;6,25;40:00;\n";
    RunFile file = read(text);
    ASSERT_EQ(file.runs.size(), 2U);
    ASSERT_TRUE(file.table);
    EXPECT_EQ(file.table->columns.distance, 1);
    EXPECT_EQ(startOf(file.runs[0]), "2026-02-13T00:00:00");
    EXPECT_TRUE(file.runs[0].dayOnly);
    EXPECT_EQ(file.runs[1].distance, Distance::ofMetres(6250));
    EXPECT_EQ(file.runs[0].asks, std::vector<Ask>{ Ask::Sport }) << "no column says that they are runs";

    const char* unclear = "a,b,c\n2026-02-13,Run,3.1\n2026-02-14,Run,4\n";
    EXPECT_TRUE(read(unclear).error);
    RunFileAnswers answers;
    answers.columns = ColumnMap{ .date = 0, .distance = 2, .sport = 1 };
    answers.unit = LengthUnit::Miles;
    file = read(unclear, answers);
    ASSERT_EQ(file.runs.size(), 2U);
    EXPECT_EQ(file.runs[0].distance, Distance::ofHundredthMiles(310));
    EXPECT_TRUE(file.runs[0].asks.empty());
}

TEST(PlainCsv, TheOrderOfDayAndMonthIsProvenByTheFileOrAskedFor)
{
    const RunFile proven = read("date,distance_m,type\n04/05/2024,5000,run\n04/30/2024,5000,run\n");
    ASSERT_EQ(proven.runs.size(), 2U);
    EXPECT_EQ(startOf(proven.runs[0]), "2024-04-05T00:00:00");
    EXPECT_TRUE(proven.runs[0].asks.empty());
    const RunFile open = read("date,distance_m,type\n04/05/2024,5000,run\n");
    ASSERT_EQ(open.runs.size(), 1U);
    EXPECT_EQ(open.runs[0].asks, std::vector<Ask>{ Ask::DateOrder });
}

TEST(PlainCsv, DatesThatDoNotExistAreSkipped)
{
    const RunFile file = read("date,distance km,type\n2024-02-30,5,run\n,5,run\n2024-02-28,5,run\n");
    EXPECT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.skipped.size(), 2U);
}

TEST(RunChecks, ARunFasterThanPeopleIsAskedAbout)
{
    const RunFile file = read("date,distance km,duration,type\n2024-02-28,40,1:00:00,run\n");
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].asks, std::vector<Ask>{ Ask::Speed });
}

} // namespace springback::exchange
