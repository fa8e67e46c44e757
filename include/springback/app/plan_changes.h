// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

#include "springback/domain/history.h"

namespace springback::app {

/// What differs between two plans, in words: numbers, exercises beside the phases, the flare plan, who looks after.
struct PlanChangeLine {
    std::string path; ///< the number's name in the case file, "plan/extras", "plan/flare_plan", "plan/self_managed"
    QString what;
    QString before;
    QString after;
};
std::vector<PlanChangeLine> planChanges(const Plan& before, const Plan& after, LengthUnit unit);

/// "Balance · 3 × 45 s · Mon, Wed".
QString extraText(const ExtraExercise& extra);

/// A version of the plan as the list of versions shows it.
struct PlanVersionState {
    QString span;   ///< "from 3 Mar 2026", "3 Mar 2026 to 20 Mar 2026"
    QString by;     ///< who made it, and whether it is a report of it
    QString reason; ///< may have several lines
    bool inForce = false;
    std::vector<PlanChangeLine> changes; ///< against the version before it
    QStringList decisions;               ///< moves, targets and agreements made while it held
};
/// Newest first; the published plan last, where it held first. Versions replaced on their own day stay listed.
std::vector<PlanVersionState> planVersions(const History& history, Date today, LengthUnit unit);

} // namespace springback::app
