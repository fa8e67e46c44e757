// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

#include "springback/app/calendar_state.h"
#include "springback/app/workspace.h"

namespace springback::app {

struct FieldEdit {
    QString field;
    QString was;
    QString now;
};

/// One kept version against the one before it.
struct PastEdit {
    QString when;
    QString who;
    QString act; ///< "recorded", "changed", "deleted", "restored"
    std::vector<FieldEdit> fields;
};

struct EditHistory {
    std::vector<PastEdit> edits; ///< newest first
    QString fault;               ///< why it could not be read; else empty
};

/// What a record was, is, and who changed it when.
EditHistory editHistory(Workspace& workspace, const Id& record);
/// "Recorded 3 Mar 2026, 07:02, by the runner · recalled 2 days later".
QString recordedLine(const Meta& meta);
/// Who acted: a name, or "the runner".
QString personName(const std::string& author);
/// A moment as its own clock showed it.
QDateTime localTime(const Moment& moment);
/// "3 Mar 2026, 07:02".
QString momentText(const Moment& moment);

/// Into the trash and out of it; the workspace announces each by what was done, with an undo.
std::optional<Refusal> removeEntry(Workspace& workspace, RecordKind kind, const Id& id, const QString& name);
std::optional<Refusal> restoreEntry(Workspace& workspace, RecordKind kind, const Id& id, const QString& name);

/// What was deleted in the last `daysKept` days, newest first.
struct Trash {
    std::vector<TrashItem> items;
    QString fault;
};
Trash trashOf(Workspace& workspace, int daysKept);

} // namespace springback::app
