// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "springback/store/database.h"

namespace springback::app {

/// Every way a store can be found.
enum class OpeningOutcome {
    New,
    Ours,
    Older, ///< brought to this version, after a backup
    Newer,
    NotOurs,
    Damaged,
    Locked,
    NotWritable,
    NoSpace,
    NotMigrated,
    Unreadable,
};

enum class OpeningAct { TryAgain, OpenFolder, GoBack, Salvage, ChooseBackup, Export, Quit };

/// What happens then. Whether it opens for reading only depends on whether there is a file that can be read.
struct OpeningRow {
    OpeningOutcome outcome;
    bool opens; ///< there is a window on the records
    bool canWrite;
    int exitStatus; ///< of a command that only reads; one that writes ends with 4 unless it can
    std::vector<OpeningAct> acts;
};
const OpeningRow& openingRow(OpeningOutcome outcome);

OpeningOutcome outcomeOf(const store::Database& database);
/// Of a store that did not open.
OpeningOutcome outcomeOf(store::StoreFault fault);

/// What to say on a banner of a window that opened so; empty when there is nothing to say.
QString openingWords(OpeningOutcome outcome);

} // namespace springback::app
