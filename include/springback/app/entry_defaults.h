// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/app/workspace.h"

namespace springback::app {

/// What the forms begin with.

/// The check-in of a date: the one recorded, or an empty one.
CheckIn checkInFor(const Workspace& workspace, Date date);
bool hasCheckIn(const Workspace& workspace, Date date);
/// The exercise and dose of that date, all of it held.
Session sessionFor(const Workspace& workspace, Date date);
/// The sets of a stage's dose as it stood on the date, held as planned.
std::vector<SessionSet> setsFor(const Workspace& workspace, Date date, Stage stage, Variant variant);
/// An empty record of a kind on a date; of the kinds that are typed only.
Record blankRecord(const Workspace& workspace, RecordKind kind, Date date);

/// A record of the open episode; nothing when it is gone.
std::optional<Record> storedRecord(const Workspace& workspace, RecordKind kind, const Id& id);

/// The stages whose exercise can be logged, 1–5.
std::vector<Stage> loggableStages();
/// The plan's extra exercises on a date, for choosing.
QStringList extraExercises(const Workspace& workspace, Date date);
/// How long ago a day is; a new entry of a past day is told that it will be marked as recalled.
enum class EntryAge { New, Recorded };
QString dateHint(const Workspace& workspace, Date date, EntryAge age);
/// "Add a run", "Change this run".
QString addTitle(RecordKind kind);
QString editTitle(RecordKind kind);

} // namespace springback::app
