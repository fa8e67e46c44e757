// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

#include "springback/domain/record.h"

namespace springback::codec {

// The words of each enum, in the order of its enumerators.

template <class... T> constexpr auto wordList(T... words)
{
    return std::array<std::string_view, sizeof...(T)>{ words... };
}

constexpr auto wordsFor(RecordKind)
{
    return wordList("check_in", "session", "run", "measure", "extra", "flag", "flag_check", "stage_change", "sign_off",
        "mile_target", "pause", "plan", "visit", "milestone", "runner", "episode");
}
constexpr auto wordsFor(Provenance)
{
    return wordList("timed", "typed", "recalled", "imported", "edited", "clinician", "reported", "from_file");
}
constexpr auto wordsFor(Cause)
{
    return wordList(
        "tight_calves", "stiff_ankle", "pronation", "more_miles", "more_intensity", "hills", "single_overload");
}
constexpr auto wordsFor(Site)
{
    return wordList("mid_portion", "insertional", "unknown");
}
constexpr auto wordsFor(Side)
{
    return wordList("left", "right", "both");
}
constexpr auto wordsFor(LengthUnit)
{
    return wordList("miles", "kilometres");
}
constexpr auto wordsFor(Variant)
{
    return wordList("full", "easier");
}
constexpr auto wordsFor(Ended)
{
    return wordList("complete", "pain", "other");
}
constexpr auto wordsFor(MeasureKind)
{
    return wordList("visa_a", "tendins_a", "single_leg_heel_raise", "double_leg_heel_raise", "double_leg_hop",
        "single_leg_hop", "knee_to_wall", "psfs");
}
constexpr auto wordsFor(FlagKind)
{
    return wordList("rupture", "clot", "infection", "fluoroquinolone", "clinician_plan", "inflammatory", "other_pain");
}
constexpr auto wordsFor(Move)
{
    return wordList("advance", "override", "step_back");
}
constexpr auto wordsFor(PauseReason)
{
    return wordList("illness", "travel", "other");
}
constexpr auto wordsFor(FunctionPart::Kind)
{
    return wordList("count", "symmetry", "visa_a");
}

} // namespace springback::codec
