// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"
#include "springback/report/home_programme.h"

namespace springback::report {

/// What the home programme is made from.
struct Home {
    const Runner& runner;
    const History& history;
    const HomeProgrammeOptions& options;

    const Plan& plan() const { return history.planOn(options.on); }
    Stage stage() const { return history.stageOn(options.on); }
    /// The side that a figure works with.
    Side drawnSide() const;
};

/// The exercise in force, its dose, what to watch; beside it the easier variant.
void addExercise(Sheet& sheet, const Home& home);
/// Every phase with its figure, the one in force framed.
void addPhases(Sheet& sheet, const Home& home);
/// What the numbers from 0 to 10 ask for.
void addRatings(Sheet& sheet, const Home& home);
/// The week's running: the target now and the rungs after it.
void addLadder(Sheet& sheet, const Home& home);
void addStopSigns(Sheet& sheet);
/// Seven lines to write on, as far as the page still has room.
void addWeek(Sheet& sheet);

} // namespace springback::report
