// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"

namespace {

class ActTest : public springback::test::CliTest {
protected:
    void SetUp() override
    {
        loadEpisode(R"("mile_targets":[{"date":"2026-03-01","target_m":9656.064}],)"
                    R"("stage_changes":[{"date":"2026-03-03","to":2,"move":"override","by":"A","reason":"r"}])");
    }
    int stage() const { return nlohmann::ordered_json::parse(run("status --json").out).at("stage"); }
};

} // namespace

TEST_F(ActTest, AdvanceNamesWhatIsNotMet)
{
    const auto ran = run("advance");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_NE(ran.err.find("Sessions"), std::string::npos) << ran.err;
    EXPECT_EQ(stage(), 2);
}

TEST_F(ActTest, AdvanceMayBeOverriddenWithNameAndReason)
{
    EXPECT_EQ(run("advance --override --by Ann --reason tested").exit, 0);
    EXPECT_EQ(stage(), 3);
    const auto change = episode().at("stage_changes").at(1);
    EXPECT_EQ(change.at("move"), "override");
    EXPECT_EQ(change.at("by"), "Ann");
    EXPECT_EQ(change.at("reason"), "tested");
    EXPECT_NE(change.at("verdict").get<std::string>().find("days:not_met"), std::string::npos);
}

TEST_F(ActTest, StepBackGoesOneDownAndNoFurther)
{
    EXPECT_EQ(run("step-back --reason sore").exit, 0);
    EXPECT_EQ(stage(), 1);
    EXPECT_EQ(run("step-back").exit, 1);
}

TEST_F(ActTest, SignOffIsTheRunnersReportOfTheDayAgreed)
{
    EXPECT_EQ(run("sign-off --by Ann --on 2026-03-05").exit, 0);
    const auto signOff = episode().at("sign_offs").at(0);
    EXPECT_EQ(signOff.at("date"), "2026-03-05");
    EXPECT_EQ(signOff.at("stage"), 2);
    EXPECT_EQ(signOff.at("provenance"), "reported");
    EXPECT_EQ(run("sign-off --by Ann --as clinician").exit, 0);
    EXPECT_EQ(episode().at("sign_offs").at(1).at("provenance"), "clinician");
}

TEST_F(ActTest, MilesMayBeLoweredButNotRaisedAgainstTheRule)
{
    const auto ran = run("set-miles 9");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_FALSE(ran.err.empty());
    EXPECT_EQ(run("set-miles 5.5").exit, 0);
    EXPECT_EQ(episode().at("mile_targets").at(1).at("target_m"), 8851.392);
    setNow("2026-03-08T08:01:00+01:00");
    EXPECT_EQ(run("set-miles 9 --override --by Ann --reason race").exit, 0);
    EXPECT_EQ(episode().at("mile_targets").at(2).at("reason"), "race");
}
