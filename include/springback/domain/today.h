// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "springback/domain/gate.h"

namespace springback {

/// The advice, in the order of protocol section 4; the first that applies wins.
enum class Advice { Stop, Rest, StepBack, RestDay, Easier, Go };

/// Why an advice applies, for the sentence on the card.
enum class TodayReason {
    StopFlag,
    Flare,
    TwoFlares,
    RisingTrend,
    LongGap,
    DoneToday,
    Spacing,
    MaintenanceFull,
    FlareNotYetClean,
    MorningAmber,
    Limping,
    Swelling,
    WeekAway,
};

struct TodayAdvice {
    Date on{};
    Stage stage = Stage::first();
    Advice advice = Advice::Go;
    std::vector<Advice> also;         ///< the others that apply, in order
    bool talkToClinician = false;     ///< three step-backs within 28 days
    std::vector<TodayReason> reasons; ///< of the advice and of all in `also`
    std::optional<Variant> variant;   ///< empty when no exercise is allowed
    std::optional<Dose> dose;         ///< today's, per side; empty with `variant`
    std::optional<Date> nextDate; ///< first date from `on` on which rest and spacing allow exercise; empty under a stop
    bool secondAllowed = false;   ///< done today, and another may be logged (stages 1 and 2)
    std::optional<Stage> stepBackTo; ///< what is offered, whenever it applies
};

TodayAdvice adviseToday(const History& history, Date on);

/// True when section 4 allows exercise on `on`, an offered step back taken as declined.
bool allowsExercise(const TodayAdvice& advice);

std::string_view nameOf(Advice advice);

} // namespace springback
