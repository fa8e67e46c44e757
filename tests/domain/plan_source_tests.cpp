// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/plan.h"

using namespace springback;

TEST(PlanSource, EveryNumberHasItsKindOfEvidence)
{
    const std::pair<PlanNumber, Evidence> known[] = {
        { PlanNumber::Dose, Evidence::Seed },
        { PlanNumber::Spacing, Evidence::Programme },
        { PlanNumber::PerWeek, Evidence::Default },
        { PlanNumber::PainBands, Evidence::Trial },
        { PlanNumber::StageDays, Evidence::Programme },
        { PlanNumber::EpisodeDays, Evidence::Guideline },
        { PlanNumber::SessionCount, Evidence::Default },
        { PlanNumber::PainDuring, Evidence::Programme },
        { PlanNumber::NextMorning, Evidence::Programme },
        { PlanNumber::Trend, Evidence::Trial },
        { PlanNumber::HeelRaises10, Evidence::Programme },
        { PlanNumber::HeelRaises20, Evidence::Practice },
        { PlanNumber::Symmetry, Evidence::Practice },
        { PlanNumber::Hops, Evidence::Practice },
        { PlanNumber::VisaA, Evidence::Trial },
        { PlanNumber::EasingSteps, Evidence::Default },
        { PlanNumber::NoFlare, Evidence::Default },
        { PlanNumber::SignOff, Evidence::Practice },
        { PlanNumber::MileIncrement, Evidence::Seed },
        { PlanNumber::MileDays, Evidence::Seed },
        { PlanNumber::LongestRun, Evidence::Trial },
        { PlanNumber::Recovery, Evidence::Programme },
        { PlanNumber::StableAmber, Evidence::Trial },
    };
    for (const auto& [number, evidence] : known) {
        EXPECT_EQ(sourceOf(number).evidence, evidence) << static_cast<int>(number);
        EXPECT_FALSE(sourceOf(number).citation.empty()) << static_cast<int>(number);
    }
}

TEST(PlanSource, WhatWasNotReadInFullSaysSo)
{
    for (const auto number : { PlanNumber::Spacing, PlanNumber::PainBands, PlanNumber::Recovery })
        EXPECT_FALSE(sourceOf(number).fullTextRead);
    EXPECT_TRUE(sourceOf(PlanNumber::Dose).fullTextRead);
}
