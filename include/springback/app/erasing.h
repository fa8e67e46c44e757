// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "springback/app/workspace.h"

namespace springback::app {

/// What came of erasing a person.
struct Erased {
    bool done = false;    ///< the person is gone from the store
    bool proved = false;  ///< and no file that was looked through holds a trace
    bool refused = false; ///< the name that was typed is not the name
    QString sentence;
};

/// Removes one person from the store, its kept versions, its trash and every backup, when `typedName` is their name.
/// There is no way back.
Erased erasePerson(Workspace& workspace, const Id& runner, const QString& typedName);

/// What is about to be removed, for the question before: "412 entries, in the store and 9 backups".
QString erasureScope(Workspace& workspace, const Id& runner);

/// Out of sight, or back again; as every edit it can be undone.
enum class Shelf { InUse, Archive };
std::optional<Refusal> putOn(Workspace& workspace, Shelf shelf, Runner runner);

} // namespace springback::app
