// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/plan.h"

namespace springback {

namespace {

constexpr auto kSeed = "Achilles Tendinopathy Rehab for Runners, Jun Bae, Athletic Edge PT, San Diego";
constexpr auto kDefence = "UK Defence pathway, Barker-Davies 2017, doi 10.1186/s12891-017-1564-7";
constexpr auto kSilbernagel2007 = "Silbernagel 2007, AJSM 35(6):897, doi 10.1177/0363546506298279";
constexpr auto kSilbernagel2015 = "Silbernagel & Crossley 2015, JOSPT 45(11):876, doi 10.2519/jospt.2015.5885";
constexpr auto kThomee = "Thomeé 1997, Phys Ther 77(12):1690; 5 as the upper bound: Silbernagel 2007";
constexpr auto kDutch
    = "Dutch multidisciplinary guideline, de Vos 2021, BJSM 55(20):1125, doi 10.1136/bjsports-2020-103867";
constexpr auto kNormMedian = "Common clinical practice; the norm's median is 24–25 single-leg heel raises";
constexpr auto kLagas = "Lagas 2021: smallest change that matters at 12 weeks, 14 points";
constexpr auto kFrandsen = "Frandsen 2025, BJSM: single-run spikes in 5,205 runners";
constexpr auto kOurs = "Our default; no study fixes the number";

// Cited from a secondary source; said wherever it is shown.
Source secondHand(Evidence evidence, const char* citation)
{
    return { evidence, citation, false };
}

} // namespace

Source sourceOf(PlanNumber number)
{
    switch (number) {
    case PlanNumber::Dose:
    case PlanNumber::MileIncrement:
        return { Evidence::Seed, kSeed };
    case PlanNumber::Spacing:
        return secondHand(Evidence::Programme, kSilbernagel2015);
    case PlanNumber::PainBands:
        return secondHand(Evidence::Trial, kThomee);
    case PlanNumber::StageDays:
    case PlanNumber::HeelRaises10:
        return { Evidence::Programme, kSilbernagel2007 };
    case PlanNumber::EpisodeDays:
        return { Evidence::Guideline, kDutch };
    case PlanNumber::PainDuring:
    case PlanNumber::NextMorning:
        return { Evidence::Programme, kDefence };
    case PlanNumber::Trend:
        return { Evidence::Trial,
            "No increase from week to week, Silbernagel 2007; the tolerance of 0.5 is our default" };
    case PlanNumber::HeelRaises20:
    case PlanNumber::Symmetry:
        return { Evidence::Practice, kNormMedian };
    case PlanNumber::VisaA:
        return { Evidence::Trial, kLagas };
    case PlanNumber::StableAmber:
        return { Evidence::Trial, kSilbernagel2007 };
    case PlanNumber::LongestRun:
        return { Evidence::Trial, kFrandsen };
    case PlanNumber::Recovery:
        return secondHand(Evidence::Programme, kSilbernagel2015);
    case PlanNumber::MileDays:
        return { Evidence::Seed, "Increase every one to two weeks as tolerated: Athletic Edge PT, San Diego" };
    case PlanNumber::SignOff:
    case PlanNumber::Hops:
        return { Evidence::Practice, "Common clinical practice" };
    case PlanNumber::PerWeek:
    case PlanNumber::SessionCount:
    case PlanNumber::EasingSteps:
    case PlanNumber::NoFlare:
        break;
    }
    return { Evidence::Default, kOurs };
}

} // namespace springback
