// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"
#include "support/whole_case.h"

namespace {

class TransferTest : public springback::test::CliTest {
protected:
    springback::test::Ran load(const char* name) const { return run({ QStringLiteral("load"), path(name) }); }
    springback::test::Ran exportTo(const char* name) const { return run({ QStringLiteral("export"), path(name) }); }
};

} // namespace

TEST_F(TransferTest, LoadThenExportIsTheIdentity)
{
    const QByteArray bytes = springback::exchange::writeCase(springback::test::wholeCase());
    write("whole.json", bytes);
    ASSERT_EQ(load("whole.json").exit, 0);
    ASSERT_EQ(exportTo("again.json").exit, 0);
    EXPECT_EQ(read("again.json"), bytes);
    EXPECT_EQ(run("check").exit, 0);
}

TEST_F(TransferTest, MembersOfANewerMinorVersionOutliveTheStore)
{
    write("newer.json",
        R"({"format":"springback-case","version":"1.4","shoes":1,"person":{"name":"N","height":2},"episodes":[)"
        R"({"start":"2026-03-01","weather":3,"sessions":[{"date":"2026-03-02","stage":1,"sets":[{"planned_s":45,)"
        R"("held_s":45,"tempo":4}]}],"check_ins":[{"date":"2026-03-02","mood":5}]}]})");
    ASSERT_EQ(load("newer.json").exit, 0);
    const auto json = exported();
    EXPECT_EQ(json.at("version"), "1.4");
    EXPECT_EQ(json.at("shoes"), 1);
    EXPECT_EQ(json.at("person").at("height"), 2);
    const auto episode = json.at("episodes").at(0);
    EXPECT_EQ(episode.at("weather"), 3);
    EXPECT_EQ(episode.at("sessions").at(0).at("sets").at(0).at("tempo"), 4);
    EXPECT_EQ(episode.at("check_ins").at(0).at("mood"), 5);
}

TEST_F(TransferTest, ABrokenCaseIsRefusedWithItsPlaceAndNothingIsStored)
{
    write("bad.json",
        R"({"format":"springback-case","version":"1.0","person":{"name":"N"},"episodes":[{"start":"2026-03-01",)"
        R"("runs":[{"date":"2026-03-02","distance_m":3000},{"date":"2026-03-02","distance_m":1448410}]}]})");
    const auto ran = load("bad.json");
    EXPECT_EQ(ran.exit, 3);
    EXPECT_NE(ran.err.find("/episodes/0/runs/1/distance_m"), std::string::npos) << ran.err;
    EXPECT_NE(ran.err.find("bad.json"), std::string::npos);
    EXPECT_FALSE(QDir(data()).exists());
    EXPECT_EQ(load("nothing.json").exit, 3);
}

TEST_F(TransferTest, ACaseThatIsHereIsNotStoredTwice)
{
    loadEpisode({});
    const auto before = exported();
    EXPECT_EQ(load("in.json").exit, 1);
    EXPECT_EQ(exported(), before);
}

TEST_F(TransferTest, ADryRunStoresNothing)
{
    write("whole.json", springback::exchange::writeCase(springback::test::wholeCase()));
    EXPECT_EQ(run({ QStringLiteral("load"), path("whole.json"), QStringLiteral("--dry-run") }).exit, 0);
    EXPECT_FALSE(QDir(data()).exists());
}

TEST_F(TransferTest, TablesAreWrittenBesideTheNameAsked)
{
    loadEpisode(R"("check_ins":[{"date":"2026-03-02","pain":0,"note":"=1+1"}])");
    const auto ran = exportTo("out.csv");
    EXPECT_EQ(ran.exit, 0);
    EXPECT_NE(ran.out.find("out-check-ins.csv"), std::string::npos);
    EXPECT_TRUE(read("out-check-ins.csv").contains("'=1+1"));
    EXPECT_TRUE(QFile::exists(path("out-README.txt")));
    EXPECT_EQ(exportTo("nowhere/out.csv").exit, 3);
    EXPECT_EQ(exportTo("nowhere/out.json").exit, 3);
    EXPECT_EQ(exportTo("out.json").exit, 0);
    EXPECT_EQ(exportTo("out.springback").exit, 0);
    EXPECT_EQ(read("out.springback"), read("out.json"));
}

TEST_F(TransferTest, PatientsAreListedAndChosenById)
{
    loadEpisode({});
    write("other.json",
        R"({"format":"springback-case","version":"1.0","person":{"id":"11111111-1111-4111-8111-111111111111",)"
        R"("name":"Other"},"episodes":[{"start":"2026-02-01"}]})");
    ASSERT_EQ(load("other.json").exit, 0);
    const auto list = nlohmann::ordered_json::parse(run("patients --json").out);
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list.at(1).at("name"), "Other");
    EXPECT_EQ(list.at(1).at("stage"), 1);
    EXPECT_EQ(run("status").exit, 2);
    const auto status = nlohmann::ordered_json::parse(run("status --json --patient 11111111").out);
    EXPECT_EQ(status.at("episode_start"), "2026-02-01");
    EXPECT_NE(run("patients").out.find("Other"), std::string::npos);
}

TEST_F(TransferTest, ABackupIsASoundCopy)
{
    loadEpisode(R"("check_ins":[{"date":"2026-03-02","pain":0}])");
    EXPECT_EQ(run({ QStringLiteral("backup"), path("copy/springback.db") }).exit, 4) << "the folder is not there";
    QDir().mkpath(path("copy"));
    EXPECT_EQ(run({ QStringLiteral("backup"), path("copy/springback.db") }).exit, 0);
    EXPECT_EQ(run({ QStringLiteral("--data-dir"), path("copy"), QStringLiteral("check") }).exit, 0);
    EXPECT_EQ(run("backup").exit, 0);
    EXPECT_EQ(
        QDir(data() + QStringLiteral("/backups")).entryList({ QStringLiteral("asked-*") }, QDir::Files).size(), 1);
}
