// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"

namespace springback::test {

namespace {

using Json = nlohmann::ordered_json;

class Import : public CliTest {
protected:
    Ran importing(const QStringList& rest) const { return run(QStringList{ QStringLiteral("import") } + rest); }
    Json found(const QStringList& files) const
    {
        const Ran ran = importing(QStringList{ QStringLiteral("--json"), QStringLiteral("--dry-run") } + files);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return Json::parse(ran.out);
    }
    std::size_t runsStored() const
    {
        const Json kept = episode();
        return kept.contains("runs") ? kept.at("runs").size() : 0;
    }
    static QByteArray table(const char* rows) { return QByteArray("date,distance km,duration,type\n") + rows; }
};

} // namespace

TEST_F(Import, RunsAreStoredOnceAndMarkedImported)
{
    loadEpisode({});
    write("runs.csv", table("2026-03-02 07:00,5.2,31:00,Run\n2026-03-03 07:00,8,40:00,Ride\n"));
    EXPECT_EQ(importing({ path("runs.csv") }).exit, 0);
    ASSERT_EQ(runsStored(), 1U);
    const Json run = episode().at("runs").at(0);
    EXPECT_EQ(run.at("provenance"), "imported");
    EXPECT_EQ(run.at("distance_m"), 5200);
    EXPECT_EQ(run.at("source"), "runs.csv");
    const Ran again = importing({ path("runs.csv") });
    EXPECT_EQ(again.exit, 0);
    EXPECT_EQ(runsStored(), 1U) << "a duplicate is not stored";
}

TEST_F(Import, JsonSaysWhatEachFileHolds)
{
    loadEpisode({});
    write("runs.csv", table("2026-03-02 07:00,5.2,31:00,Run\n2026-03-03 07:00,8,40:00,Ride\n"));
    const Json file = found({ path("runs.csv") }).at("files").at(0);
    EXPECT_TRUE(file.at("error").is_null());
    const Json run = file.at("runs").at(0);
    EXPECT_EQ(run.at("start_utc"), "2026-03-02T06:00:00Z") << "a wall time in the zone of this computer";
    EXPECT_EQ(run.at("local_date"), "2026-03-02");
    EXPECT_EQ(run.at("distance_m"), 5200.0);
    EXPECT_EQ(run.at("duration_s"), 1860);
    EXPECT_TRUE(run.at("moving_s").is_null());
    EXPECT_FALSE(run.at("unconfirmed"));
    EXPECT_TRUE(run.at("duplicate_of").is_null());
    EXPECT_EQ(file.at("skipped").at(0).at("sport"), "Ride");
    EXPECT_EQ(file.at("skipped").at(0).at("reason"), "not a run");
    EXPECT_EQ(runsStored(), 0U) << "a dry run stores nothing";
}

TEST_F(Import, ADryRunNeedsNoStore)
{
    write("runs.csv", table("2026-03-02 07:00,5.2,31:00,Run\n"));
    EXPECT_EQ(found({ path("runs.csv") }).at("files").at(0).at("runs").size(), 1U);
    EXPECT_EQ(importing({ path("runs.csv") }).exit, 4);
}

TEST_F(Import, WhatIsNotSaidToBeARunWaitsForAWord)
{
    loadEpisode({});
    write("runs.csv", "date,distance km\n2026-03-02,5\n");
    EXPECT_TRUE(found({ path("runs.csv") }).at("files").at(0).at("runs").at(0).at("unconfirmed"));
    EXPECT_EQ(importing({ path("runs.csv") }).exit, 0);
    EXPECT_EQ(runsStored(), 0U);
    EXPECT_EQ(importing({ QStringLiteral("--confirm"), path("runs.csv") }).exit, 0);
    EXPECT_EQ(runsStored(), 1U);
}

TEST_F(Import, AUnitIsNeverGuessedOnAWord)
{
    loadEpisode({});
    write("runs.csv", "date,distance,type\n2026-03-02,5,Run\n");
    EXPECT_EQ(importing({ QStringLiteral("--confirm"), path("runs.csv") }).exit, 0);
    EXPECT_EQ(runsStored(), 0U);
    EXPECT_EQ(importing({ QStringLiteral("--unit"), QStringLiteral("mi"), path("runs.csv") }).exit, 0);
    ASSERT_EQ(runsStored(), 1U);
    EXPECT_EQ(episode().at("runs").at(0).at("distance_m"), 8046.72);
}

TEST_F(Import, ColumnsAndUnitCanBeNamed)
{
    loadEpisode({});
    write("odd.csv", "x,y,z\nRun,2026-03-02,3.1\n");
    EXPECT_EQ(importing({ path("odd.csv") }).exit, 3);
    const QStringList columns{ QStringLiteral("--columns"), QStringLiteral("sport=1,date=2,distance=3") };
    EXPECT_EQ(
        importing(columns + QStringList{ QStringLiteral("--unit"), QStringLiteral("mi"), path("odd.csv") }).exit, 0);
    EXPECT_EQ(runsStored(), 1U);
    EXPECT_EQ(importing({ QStringLiteral("--unit"), QStringLiteral("ell"), path("odd.csv") }).exit, 2);
}

TEST_F(Import, AFileThatCannotBeReadEndsItAndTheOthersAreStillReported)
{
    loadEpisode({});
    write("good.csv", table("2026-03-02 07:00,5.2,31:00,Run\n"));
    write("bad.fit", "no");
    const Ran ran = importing({ QStringLiteral("--json"), path("good.csv"), path("bad.fit") });
    EXPECT_EQ(ran.exit, 3);
    const Json document = Json::parse(ran.out);
    EXPECT_EQ(document.at("files").at(0).at("runs").size(), 1U);
    EXPECT_TRUE(document.at("files").at(1).at("error").is_string());
    EXPECT_FALSE(ran.err.empty());
    EXPECT_EQ(runsStored(), 0U) << "nothing is half done";
    EXPECT_EQ(importing({}).exit, 2);
    EXPECT_EQ(importing({ path("none.fit") }).exit, 3);
}

TEST_F(Import, AFolderStandsForItsFiles)
{
    loadEpisode({});
    QDir().mkpath(path("watch/sub"));
    write("watch/sub/a.csv", table("2026-03-02 07:00,5.2,31:00,Run\n"));
    write("watch/readme.txt", "not for us");
    EXPECT_EQ(importing({ path("watch") }).exit, 0);
    EXPECT_EQ(runsStored(), 1U);
}

} // namespace springback::test
