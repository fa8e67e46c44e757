// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "springback/app/workspace.h"

namespace springback::app {

/// A milestone as the plan shows it.
struct MilestoneState {
    Id id;
    QString label;
    QString term;  ///< "short term"
    QString due;   ///< "by Thu 3 Dec"; empty without a date
    QString stand; ///< "VISA-A 72 of 90"; empty without a measure
    QString done;  ///< "reached on …, from the records"; empty before
    bool late = false;
};

/// Short term first, then by date.
std::vector<MilestoneState> milestoneStates(const Workspace& workspace);
/// Into the trash; undo takes it out again.
std::optional<Refusal> removeMilestone(Workspace& workspace, const Id& id);
/// The record, to change it; a blank one when it is gone or the id is null.
Milestone milestoneFor(const Workspace& workspace, const Id& id);

/// What may fill a milestone by itself, in the order of the form: nothing, running a week, then the measures.
struct MilestoneSource {
    QString name;
    QString unit;
    bool counts = false; ///< asks for a number
    std::optional<MeasureKind> measure;
};
std::vector<MilestoneSource> milestoneSources(LengthUnit unit);
/// The number asked for, as the form shows it, and back; a week's running is kept in miles.
QString milestoneNumber(const Milestone& milestone, LengthUnit unit);
std::optional<std::int64_t> readMilestoneNumber(const QString& text, const MilestoneSource& source, LengthUnit unit);

} // namespace springback::app
