// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/words/milestone_words.h"
#include "springback/words/visit_words.h"

using namespace springback;

TEST(VisitWords, SayWhatWasDecidedAndWhy)
{
    EXPECT_EQ(words::visitDecision(""), QString());
    EXPECT_EQ(words::visitDecision("hold"), QStringLiteral("hold"));
    EXPECT_EQ(words::visitDecision("sign_off, step_back"), QStringLiteral("sign off, step back"));
    EXPECT_EQ(words::visitDecision("change_plan: less hopping"), QStringLiteral("change the plan: less hopping"));
    EXPECT_EQ(words::visitDecision("see in two weeks"), QStringLiteral("see in two weeks"));
}

TEST(MilestoneWords, SayHowFarItIs)
{
    Milestone milestone;
    milestone.measure = MeasureKind::VisaA;
    milestone.atLeastTenths = 900;
    EXPECT_EQ(words::milestoneStand(milestone, { .newest = 725 }, LengthUnit::Miles),
        QStringLiteral("VISA-A: 72.5 last, 90 asked"));
    EXPECT_EQ(
        words::milestoneStand(milestone, {}, LengthUnit::Miles), QStringLiteral("VISA-A: 90 asked, none taken yet"));
    milestone.measure.reset();
    milestone.atLeastTenths = 100;
    EXPECT_EQ(words::milestoneStand(milestone, { .newest = 62 }, LengthUnit::Miles),
        QStringLiteral("6.2 mi of 10.0 mi in the last 7 days"));
    EXPECT_EQ(words::milestoneStand({}, {}, LengthUnit::Miles), QString());
    EXPECT_EQ(words::milestoneDone({ .reached = makeDate(2026, 3, 4), .byItself = true }),
        QStringLiteral("reached on Mar 4, 2026, from the records"));
}
