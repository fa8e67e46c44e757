// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/domain/record.h"

namespace springback::test {

inline Id idOf(std::uint8_t number)
{
    Id id;
    id.bytes.fill(number);
    return id;
}

inline Meta metaOfEvery(std::uint8_t number)
{
    return { .id = idOf(number),
        .owner = idOf(200),
        .created = *parseMoment("2026-03-29T01:30:00.125+01:00"),
        .edited = *parseMoment("2026-03-30T23:59:59-09:30"),
        .author = "Dr. Zoë «Ω» 🦶",
        .provenance = Provenance::Recalled,
        .recalledDays = 2,
        .deleted = true,
        .unknown = {} };
}

inline Runner fullRunner()
{
    Runner runner{ .meta = metaOfEvery(90),
        .name = "نورة \"N\" \\ 🏃",
        .birthYear = 1971,
        .clinicianName = "Jun",
        .clinicianPhone = "+34 600",
        .unit = LengthUnit::Kilometres,
        .dayStart = minutes{ 0 },
        .archived = true,
        .sample = true,
        .note = "line\nline" };
    runner.meta.owner = runner.meta.id;
    return runner;
}

inline Episode fullEpisode()
{
    return { .meta = metaOfEvery(91),
        .start = makeDate(1900, 1, 1),
        .closed = makeDate(2200, 12, 31),
        .side = Side::Both,
        .site = Site::Insertional,
        .causes = { Cause::TightCalves, Cause::SingleOverload } };
}

inline Plan changedPlan()
{
    Plan plan = publishedPlan();
    plan.safeMax = 3;
    plan.easing = false;
    plan.selfManaged = true;
    plan.at(*Stage::of(3)).dose = { .sets = 4, .hold = seconds{ 30 }, .rest = seconds{ 90 } };
    plan.at(*Stage::of(3)).gate.function.clear();
    plan.at(*Stage::of(4)).gate.trendHundredths = 25;
    plan.miles.increment = Distance::ofHundredthMiles(25);
    plan.extras
        = { { .name = "heavy slow heel raises", .dose = "3 × 15", .weekdays = { 1, 3, 5 } }, { .name = "balance" } };
    plan.flarePlan = "Two days off, then easier.";
    return plan;
}

/// A record of each kind with every member given.
inline std::vector<Record> everyKind()
{
    const Date day = makeDate(2024, 2, 29);
    const auto pain = [](int value) { return Pain::of(value); };
    return {
        CheckIn{ metaOfEvery(1), day, pain(0), 600, true, true, true, true, "note" },
        Session{ metaOfEvery(2), day, *Stage::of(6), Variant::Easier,
            { { Side::Left, seconds{ 45 }, seconds{ 0 }, pain(10) },
                { std::nullopt, seconds{ 600 }, seconds{ 600 }, {} } },
            pain(0), pain(10), pain(5), 10, Ended::ForPain, "n" },
        Run{ metaOfEvery(3), day, parseMoment("2024-02-29T06:00:00Z"), Distance{ 30'000'000'000 }, seconds{ 259'200 },
            seconds{ 1 }, true, true, pain(1), pain(2), 0, "a.fit", Distance{ 1 }, "n" },
        Measure{ metaOfEvery(4), day, MeasureKind::KneeToWall,
            { { Side::Left, 105, pain(3), "reach" }, { Side::Both, 0, {}, "" } }, { 0, 10 }, "n" },
        ExtraDone{ metaOfEvery(5), day, "balance", false, pain(1) },
        Flag{ metaOfEvery(6), FlagKind::OtherPain, day, day, "Dr A", "seen" },
        FlagCheck{ metaOfEvery(7), day, { FlagKind::Rupture, FlagKind::Inflammatory } },
        StageChange{ metaOfEvery(8), day, *Stage::of(6), *Stage::of(3), Move::StepBack, "me", "why", "days:met" },
        SignOff{ metaOfEvery(9), day, *Stage::of(5), "Dr A" },
        MileTarget{ metaOfEvery(10), day, Distance::ofHundredthMiles(1), "me", "why" },
        Pause{ metaOfEvery(11), day, day + days{ 3 }, PauseReason::Illness, "flu" },
        PlanVersion{ metaOfEvery(12), day, changedPlan(), "Dr A", "why" },
        Visit{ metaOfEvery(13), day, "Dr A", "shared", "private", "hold", day + days{ 14 } },
        Milestone{ metaOfEvery(14), "5 km", day, day, MeasureKind::VisaA, 905, true },
    };
}

/// A record of each kind with nothing given that may be left out.
inline std::vector<Record> everyKindBare()
{
    const Date day = makeDate(2026, 3, 1);
    const Meta meta{ .id = idOf(1), .owner = idOf(2) };
    return {
        CheckIn{ meta, day },
        Session{ .meta = meta, .date = day },
        Run{ .meta = meta, .date = day },
        Measure{ .meta = meta, .date = day },
        ExtraDone{ .meta = meta, .date = day },
        Flag{ .meta = meta, .opened = day },
        FlagCheck{ .meta = meta, .date = day },
        StageChange{ .meta = meta, .date = day },
        SignOff{ .meta = meta, .date = day },
        MileTarget{ .meta = meta, .date = day },
        Pause{ .meta = meta, .from = day, .to = day },
        PlanVersion{ .meta = meta, .date = day, .plan = publishedPlan() },
        Visit{ .meta = meta, .date = day },
        Milestone{ .meta = meta },
    };
}

} // namespace springback::test
