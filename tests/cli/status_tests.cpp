// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"

using Json = nlohmann::ordered_json;

namespace {

using StatusTest = springback::test::CliTest;

// Seven good days of stage 1 with runs of 2 mi on days 1, 3 and 5 (worked cases 1 and 9).
QByteArray goodWeek()
{
    QByteArray sessions;
    QByteArray checkIns;
    for (int day = 1; day <= 8; ++day) {
        const QByteArray date = "\"date\":\"2026-03-0" + QByteArray::number(day) + "\"";
        const QByteArray set = R"({"planned_s":45,"held_s":45})";
        if (day <= 7)
            sessions += QByteArray(day > 1 ? "," : "") + "{" + date + R"(,"stage":1,"sets":[)" + (set + ",").repeated(4)
                + set + R"(],"before":1,"during":1})";
        if (day >= 2)
            checkIns += QByteArray(day > 2 ? "," : "") + "{" + date + R"(,"pain":1})";
    }
    const auto run = [](const char* day) {
        return R"({"date":"2026-03-0)" + QByteArray(day) + R"(","distance_m":3218.688,"during":1,"after":1})";
    };
    return "\"sessions\":[" + sessions + "],\"check_ins\":[" + checkIns + "],\"runs\":[" + run("2") + "," + run("4")
        + "," + run("6")
        + R"(],"mile_targets":[{"date":"2026-03-01","target_m":9656.064}],"measures":[{"date":"2026-03-07",)"
          R"("kind":"double_leg_heel_raise","values":[{"value":12,"pain":1}]}])";
}

Json withoutWhy(Json status)
{
    for (auto& criterion : status["gate"]["criteria"]) {
        EXPECT_TRUE(criterion.at("why").is_string());
        criterion.erase("why");
    }
    return status;
}

} // namespace

TEST_F(StatusTest, IsTheContractsJsonWordForWord)
{
    loadEpisode(goodWeek());
    const auto ran = run("status --json");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    Json status = Json::parse(ran.out);
    const std::string patient = status.at("patient");
    EXPECT_EQ(patient.size(), 36u);
    status["patient"] = "…";
    EXPECT_EQ(withoutWhy(status).dump(),
        R"({"on":"2026-03-08","patient":"…","stage":1,"phase":1,"stage_since":"2026-03-01","episode_start":"2026-03-01",)"
        R"("today":{"advice":"go","variant":"full","sets":5,"seconds":45,"rest":120,"also":[],"next_date":"2026-03-08"},)"
        R"("gate":{"to":2,"ready":true,"stable_amber":false,"earliest":"2026-03-08","criteria":[)"
        R"({"id":"days","result":"met","value":7,"limit":7,"blocking":[]},)"
        R"({"id":"sessions","result":"met","value":6,"limit":5,"blocking":[]},)"
        R"({"id":"pain_during","result":"met","value":1,"limit":2,"blocking":[]},)"
        R"({"id":"next_morning","result":"met","value":1,"limit":2,"blocking":[]},)"
        R"({"id":"trend","result":"not_applicable","value":null,"limit":0.5,"blocking":[]},)"
        R"({"id":"function","result":"met","value":1,"limit":1,"blocking":[]},)"
        R"({"id":"dose","result":"not_applicable","value":null,"limit":null,"blocking":[]},)"
        R"({"id":"no_flare","result":"met","value":0,"limit":0,"blocking":[]},)"
        R"({"id":"no_red_flag","result":"met","value":0,"limit":0,"blocking":[]},)"
        R"({"id":"sign_off","result":"not_applicable","value":null,"limit":null,"blocking":[]}]},)"
        R"("miles":{"target":6.0,"since":"2026-03-01","verdict":"increase","rule":"green","to":7.0,"why":[],)"
        R"("earliest":null,"week_total":6.0,"longest_30d":2.0,"next_run_date":"2026-03-08"},"flags":[]})");
}

TEST_F(StatusTest, ForgetsWhatIsLaterThanTheDateAsked)
{
    loadEpisode(goodWeek());
    const Json status = Json::parse(run("status --json --on 2026-03-07").out);
    EXPECT_EQ(status.at("on"), "2026-03-07");
    EXPECT_FALSE(status.at("gate").at("ready").get<bool>());
    EXPECT_EQ(status.at("gate").at("earliest"), "2026-03-08");
    EXPECT_EQ(status.at("today").at("advice"), "rest_day");
    EXPECT_TRUE(status.at("today").at("variant").is_null());
    EXPECT_EQ(run("status --on 2026-02-27").exit, 1);
}

TEST_F(StatusTest, NamesOpenFlagsAndNoMilesWithoutATarget)
{
    loadEpisode(R"("flags":[{"kind":"other_pain","opened":"2026-03-02"},{"kind":"clot","opened":"2026-03-03"},)"
                R"({"kind":"rupture","opened":"2026-03-02","closed":"2026-03-04"}])");
    const Json status = Json::parse(run("status --json").out);
    ASSERT_EQ(status.at("flags").size(), 2u);
    EXPECT_EQ(status.at("flags").at(0).at("kind"), "clot");
    EXPECT_TRUE(status.at("flags").at(0).at("stop").get<bool>());
    EXPECT_EQ(status.at("flags").at(1).at("opened"), "2026-03-02");
    EXPECT_TRUE(status.at("miles").is_null());
    EXPECT_EQ(status.at("today").at("advice"), "stop");
    EXPECT_TRUE(status.at("today").at("next_date").is_null());
}

TEST_F(StatusTest, HasNoGateAndNoPhaseInMaintenance)
{
    loadEpisode(
        R"("stage_changes":[{"date":"2025-06-01","to":2},{"date":"2025-07-01","to":3},{"date":"2025-08-01","to":4},)"
        R"({"date":"2025-09-01","to":5},{"date":"2025-12-01","to":6}])",
        "2025-05-01");
    const Json status = Json::parse(run("status --json").out);
    EXPECT_EQ(status.at("stage"), 6);
    EXPECT_TRUE(status.at("phase").is_null());
    EXPECT_TRUE(status.at("gate").is_null());
}

TEST_F(StatusTest, SaysTheSameInWords)
{
    loadEpisode(goodWeek());
    const auto ran = run("status");
    EXPECT_EQ(ran.exit, 0);
    for (const char* part : { "Phase 1", "Go", "ready", "6.0", "Sunday, March 8, 2026", "7 of 7" })
        EXPECT_NE(ran.out.find(part), std::string::npos) << part << "\n" << ran.out;
}
