// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"

using Json = nlohmann::ordered_json;

namespace {

class LogTest : public springback::test::CliTest {
protected:
    void SetUp() override { loadEpisode(R"("flag_checks":[{"date":"2026-03-07"}])"); }

    // The only record of a list, without what every record has.
    Json only(const char* list) const
    {
        const Json records = episode().at(list);
        EXPECT_EQ(records.size(), 1u);
        Json record = records.at(0);
        for (const char* member : { "id", "created", "edited" })
            record.erase(member);
        return record;
    }
};

} // namespace

TEST_F(LogTest, ACheckInKeepsWhatIsNotGivenAgain)
{
    EXPECT_EQ(run("log check-in --pain 2 --stiffness 10 --swelling").exit, 0);
    EXPECT_EQ(run("log check-in --pain 3 --limping").exit, 0);
    EXPECT_EQ(only("check_ins").dump(),
        R"({"date":"2026-03-08","pain":3,"stiffness_min":10,"swelling":true,"limping":true,"provenance":"edited"})");
    EXPECT_EQ(run("log check-in --pain none").exit, 0);
    EXPECT_FALSE(only("check_ins").contains("pain"));
}

TEST_F(LogTest, AnEntryForAPastDayIsRecalled)
{
    EXPECT_EQ(run("log check-in --pain 0 --on 2026-03-06").exit, 0);
    const Json checkIn = only("check_ins");
    EXPECT_EQ(checkIn.at("provenance"), "recalled");
    EXPECT_EQ(checkIn.at("recalled_days"), 2);
    EXPECT_EQ(checkIn.at("pain"), 0);
}

TEST_F(LogTest, ASessionTakesThePlansDoseAndWhatWasHeld)
{
    EXPECT_EQ(
        run("log session --held 45,45,45,30 --before 1 --during 2 --set-pain 1,-,2 --ended pain --effort 5").exit, 0);
    EXPECT_EQ(only("sessions").dump(),
        R"({"date":"2026-03-08","stage":1,"variant":"full","sets":[{"planned_s":45,"held_s":45,"pain":1},)"
        R"({"planned_s":45,"held_s":45},{"planned_s":45,"held_s":45,"pain":2},{"planned_s":45,"held_s":30},)"
        R"({"planned_s":45,"held_s":0}],"before":1,"during":2,"effort":5,"ended":"pain","provenance":"typed"})");
}

TEST_F(LogTest, ASessionMayBeComplete)
{
    EXPECT_EQ(run("log session --complete --sets 3 --seconds 30 --variant easier --after 0").exit, 0);
    const Json session = only("sessions");
    EXPECT_EQ(session.at("sets").size(), 3u);
    EXPECT_EQ(session.at("sets").at(2).dump(), R"({"planned_s":30,"held_s":30})");
    EXPECT_EQ(session.at("variant"), "easier");
    EXPECT_EQ(session.at("after"), 0);
    EXPECT_FALSE(session.contains("during"));
}

TEST_F(LogTest, ARunIsExactInMilesAndKilometres)
{
    EXPECT_EQ(run("log run --miles 3.25 --duration 31:30 --during 1 --hills").exit, 0);
    EXPECT_EQ(only("runs").dump(),
        R"({"date":"2026-03-08","distance_m":5230.368,"duration_s":1890,"hills":true,"during":1,"provenance":"typed"})");
    setNow("2026-03-08T08:01:00+01:00");
    EXPECT_EQ(run("log run --km 5 --minutes 30").exit, 0);
    EXPECT_EQ(episode().at("runs").at(1).at("distance_m"), 5000);
}

TEST_F(LogTest, ALongerRunIsRecordedAndWarnedOf)
{
    EXPECT_EQ(run("log run --miles 2 --on 2026-03-05").exit, 0);
    EXPECT_TRUE(run("log run --miles 2.2").err.empty());
    EXPECT_EQ(run("log run --miles 3").exit, 0);
    EXPECT_NE(run("log run --miles 2.6").err.find("30 %"), std::string::npos);
}

TEST_F(LogTest, MeasuresOfEveryShape)
{
    int minute = 10;
    for (const char* line : { "--kind single_leg_heel_raise --left 12 --left-pain 1 --right 22 --right-pain 0",
             "--kind double_leg_hop --count 10 --pain 2", "--kind knee_to_wall --left 9.5 --right 11",
             "--kind visa_a --items 5,6,7,8,9,10,4,3", "--kind tendins_a --score 40",
             "--kind psfs --activity running=4 --activity stairs=7" }) {
        setNow(("2026-03-08T08:" + std::to_string(++minute) + ":00+01:00").c_str());
        EXPECT_EQ(run((std::string("log measure ") + line).c_str()).exit, 0) << line;
    }
    const Json measures = episode().at("measures");
    ASSERT_EQ(measures.size(), 6u);
    EXPECT_EQ(measures.at(0).at("values").dump(),
        R"([{"side":"left","value":12,"pain":1},{"side":"right","value":22,"pain":0}])");
    EXPECT_EQ(measures.at(2).at("values").at(0).at("value"), 9.5);
    EXPECT_EQ(measures.at(3).at("values").at(0).at("value"), 52);
    EXPECT_EQ(measures.at(5).at("values").at(1).at("label"), "stairs");
}

TEST_F(LogTest, AFlagIsOpenedAndClosed)
{
    EXPECT_EQ(run("log flag --open clot").exit, 0);
    EXPECT_EQ(Json::parse(run("status --json").out).at("today").at("advice"), "stop");
    EXPECT_EQ(run("log flag --close clot --by Ann --note fine").exit, 0);
    EXPECT_EQ(Json::parse(run("status --json").out).at("today").at("advice"), "go");
    EXPECT_EQ(only("flags").at("closed_by"), "Ann");
}

TEST_F(LogTest, ARatingOfSixAsksForTheRedFlagQuestions)
{
    EXPECT_NE(run("log run --miles 1 --during 6").err.find("red-flag"), std::string::npos);
    EXPECT_NE(run("log flag --ask").out.find("rupture: "), std::string::npos);
    setNow("2026-03-08T08:05:00+01:00");
    EXPECT_EQ(run("log flag --none").exit, 0);
    EXPECT_EQ(episode().at("flag_checks").size(), 2u);
    EXPECT_TRUE(run("log check-in --pain 2").err.empty());
}

TEST_F(LogTest, ASessionAgainstTheAdviceIsRecordedAndSaysSo)
{
    EXPECT_EQ(run("log run --miles 1 --during 6").exit, 0);
    const auto ran = run("log session --complete --during 1");
    EXPECT_EQ(ran.exit, 0);
    EXPECT_NE(ran.err.find("Rest"), std::string::npos) << ran.err;
}

TEST_F(LogTest, APauseIsRecorded)
{
    EXPECT_EQ(run("log pause --from 2026-03-10 --to 2026-03-12 --reason travel").exit, 0);
    EXPECT_EQ(
        only("pauses").dump(), R"({"from":"2026-03-10","to":"2026-03-12","reason":"travel","provenance":"typed"})");
}

TEST_F(LogTest, EmojiAndRightToLeftTextAreKept)
{
    const QString note = QString::fromUtf8("\u0645\u0624\u0644\u0645 \U0001F9B6");
    const QStringList words{ QStringLiteral("log"), QStringLiteral("run"), QStringLiteral("--miles"),
        QStringLiteral("1"), QStringLiteral("--note"), note };
    EXPECT_EQ(run(words).exit, 0);
    EXPECT_EQ(only("runs").at("note"), note.toStdString());
}
