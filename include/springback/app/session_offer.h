// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "springback/domain/history.h"
#include "springback/domain/today.h"

namespace springback::app {

/// The exercise that a day offers.
struct SessionOffer {
    Stage stage = Stage::first(); ///< the runner's
    Variant variant = Variant::Full;
    Side side = Side::Left;
    std::vector<Stage> choices; ///< exercises to choose from: in maintenance 3–5, else the stage's own
};

/// What may be done on `on`; nothing when the day's advice allows no exercise. A second session of the day
/// may be logged in stages 1 and 2.
std::optional<SessionOffer> sessionOffer(const History& history, Date on);
/// What a session of that date is filled in with when it is written down: also on a day that advised none.
SessionOffer writtenOffer(const History& history, Date on);

/// The dose of one of the exercises offered. Hops take the seconds that easing has come to.
Dose doseOf(const History& history, Date on, const SessionOffer& offer, Stage choice);

/// A session with every set planned and none begun. Both sides are done left, then right, where the exercise
/// is done on one leg.
Session plannedSession(const SessionOffer& offer, Stage choice, const Dose& dose, Date date);

} // namespace springback::app
