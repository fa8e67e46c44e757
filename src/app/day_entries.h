// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/calendar_state.h"
#include "springback/domain/history.h"

namespace springback::app {

/// What a person may do with a record: typed ones can be corrected; a recorded act can only be taken back
/// while it is the newest of its kind, since later ones were built upon it; flags and plans have their own place.
Editable editable(RecordKind kind);
Deletable deletable(const EpisodeRecords& records, RecordKind kind, const Id& id);

DayEntry entryOf(const Record& record, const History& history, LengthUnit unit);
/// Of a course in which nothing can be recorded.
void lock(DayEntry& entry);
/// Everything filed on a date, and the pause that covers it.
std::vector<DayEntry> entriesOn(const History& history, LengthUnit unit, Date date);

} // namespace springback::app
