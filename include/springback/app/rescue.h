// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "springback/app/keeping.h"

namespace springback::app {

/// What there is to go back to when the store is damaged.
struct Rescue {
    QString backup;          ///< the newest backup that is sound now; empty when there is none
    QString backupMade;      ///< "today 07:14"
    QStringList backupHolds; ///< a line for each runner
    bool canSalvage = false;
    QStringList salvageHolds; ///< what still reads of the damaged file, with all that the backup has
};
Rescue lookForRescue(const QString& folder, const Clock& clock);

/// Both set the damaged file aside, untouched, in a folder of its own among the backups, and say where.
Written goBackToBackup(const QString& folder, const QString& backup, const Clock& clock);
Written salvage(const QString& folder, const QString& backup, const Clock& clock);

} // namespace springback::app
