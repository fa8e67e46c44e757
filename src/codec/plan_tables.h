// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/plan.h"
#include "springback/codec/tables.h"

// The members of a plan. Everything is written, since what is left out means the published number.

namespace springback::codec {

inline constexpr std::array<const char*, Stage::kLast> kStageNames{ "1", "2", "3", "4", "5", "6" };

template <class V> void fields(V& v, Is<Dose> auto& r)
{
    v.field("sets", r.sets);
    v.field("hold_s", r.hold);
    v.field("rest_s", r.rest);
}

template <class V> void fields(V& v, Is<FunctionPart> auto& r)
{
    v.must("kind", r.kind);
    v.field("measure", r.measure);
    v.field("at_least", r.atLeast);
    v.field("gain", r.gain);
    v.field("max_pain", r.maxPain);
}

template <class V> void fields(V& v, Is<GatePlan> auto& r)
{
    v.field("days", r.days);
    v.field("episode_days", r.episodeDays);
    v.field("sessions", r.sessions);
    v.field("window_days", r.window);
    v.field("pain_during", r.painDuring);
    v.field("none_provoked", r.noneProvoked);
    v.field("next_morning", r.nextMorning);
    v.field("trend", scaled<100>(r.trendHundredths));
    v.field("dose_s", r.doseSeconds);
    v.field("sign_off", r.signOff);
    v.field("function", r.function);
}

template <class V> void fields(V& v, Is<StagePlan> auto& r)
{
    v.field("dose", r.dose);
    v.field("per_week", r.perWeek);
    v.field("spacing_days", r.spacing);
    v.field("spacing_after_amber_days", r.spacingAfterAmber);
    v.field("gate", r.gate);
}

template <class V> void fields(V& v, Is<MilePlan> auto& r)
{
    v.field("increment_m", r.increment);
    v.field("unit", r.unit);
    v.field("min_days", r.minDays);
}

template <class V> void fields(V& v, Is<ExtraExercise> auto& r)
{
    v.must("name", r.name);
    v.sparse("dose", r.dose);
    v.sparse("weekdays", r.weekdays);
}

template <class V> void fields(V& v, Is<Plan> auto& r)
{
    v.field("safe_max", r.safeMax);
    v.field("acceptable_max", r.acceptableMax);
    v.field("easing", r.easing);
    v.field("self_managed", r.selfManaged);
    v.object("stages", [&r](auto& stages) {
        for (std::size_t i = 0; i < kStageNames.size(); ++i)
            stages.field(kStageNames[i], r.stages[i]);
    });
    v.field("miles", r.miles);
    v.field("extras", r.extras);
    v.field("flare_plan", r.flarePlan);
}

} // namespace springback::codec
