// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/app/workspace.h"
#include "springback/store/versions.h"

// Plans, overrides and agreements that came in a file and wait for the runner's yes. They are not among the records
// until then; the answer is a version of the record, so that it goes back with the next file.

namespace springback::app {

struct WaitingLine {
    QString what;
    QString before;
    QString after;
};

struct WaitingState {
    RecordKind kind = RecordKind::PlanVersion;
    Id record;
    QString title;  ///< "plan of 3 Mar"
    QString from;   ///< "Dr A · from file, author not proven"
    QString reason; ///< as given; may be empty
    std::vector<WaitingLine> lines;
};

std::vector<WaitingState> waitingStates(Workspace& workspace);

/// Puts it in force, marked "from file".
std::optional<Refusal> acceptWaiting(Workspace& workspace, const Id& record);
/// Leaves it out of force, in the trash on both sides, and puts the question into the runner's list for the next visit,
/// which goes back with the next file.
std::optional<Refusal> askBack(Workspace& workspace, const Id& record, const QString& question);

/// What waits for this runner, oldest first for each record.
std::vector<store::Revision> waitingVersions(const store::Database& database, const Id& runner);
/// Replaces it; inside a transaction it is part of it.
void keepWaiting(store::Database& database, const Id& runner, const std::vector<store::Revision>& versions);

} // namespace springback::app
