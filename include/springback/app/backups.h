// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <optional>

#include <tl/expected.hpp>

#include "springback/app/keeping.h"
#include "springback/app/store_summary.h"
#include "springback/store/backups.h"

namespace springback::app {

/// How well the data is kept, in words.
struct BackupState {
    QString line;       ///< "Last verified backup: today 07:14"
    bool stale = false; ///< what was entered more than two days ago is in no backup
    QString fault;      ///< why the last one failed; empty when it did not
    QString second;     ///< the second folder; empty without one
    QString secondLine;
    bool secondFails = false;
    QString drillLine; ///< "Restorable: 412 days, last entry today; tried 3 Mar 2026"
};
BackupState backupState(const std::filesystem::path& dataFolder, const Workspace& workspace);

/// A second folder for the backups, such as one on another disk; empty for none. It is kept beside the backups, not
/// in the settings of this machine, which hold no paths. Says why not when nothing can be written there.
std::optional<QString> setSecondFolder(const std::filesystem::path& dataFolder, const QString& folder);
QString secondFolder(const std::filesystem::path& dataFolder);

/// The folders that hold backups: the store's own, and the one within the second folder.
std::vector<std::filesystem::path> backupFolders(const std::filesystem::path& dataFolder);

std::optional<QString> setSecondFolder(Workspace& workspace, const QString& folder);

/// A backup that can be chosen to go back to.
struct BackupChoice {
    QString file;
    QString text; ///< "today 07:14, by itself"
};
std::vector<BackupChoice> backupChoices(Workspace& workspace);
/// One more now, in the folder of the backups and in the second.
Written backUpHere(Workspace& workspace);

/// The day's backup, here and in the second folder, unless it was made; by a connection of its own. Gives why it
/// failed, in words; nothing when it is made, or was.
std::optional<QString> keepDaily(const std::filesystem::path& dataFolder, const Clock& clock);
bool isDailyDue(const std::filesystem::path& dataFolder, const Moment& now);

/// Restores the newest backup into a scratch folder, opens it there, reads all of it and says what it holds.
Written drill(const std::filesystem::path& dataFolder, const Clock& clock);
Written drill(Workspace& workspace);
bool isDrillDue(const std::filesystem::path& dataFolder, const Moment& now);

/// Why the file cannot be restored; nothing when it can.
std::optional<QString> whyNotRestorable(const QString& file, const Clock& clock);
/// What a backup holds, a line for each runner; or why it cannot be restored.
tl::expected<QStringList, QString> backupHolds(const QString& file, const Clock& clock);

/// Both sides of a restore, before anything happens.
struct RestoreSides {
    QString file;
    StoreSummary here;
    StoreSummary there;
};
/// The second is why the file cannot be restored: not there, not ours, newer, damaged.
tl::expected<RestoreSides, QString> restoreSides(Workspace& workspace, const QString& file);
/// Keeps a checked copy of what is here, then puts what the file holds in its place, for every window.
Written restore(Workspace& workspace, const QString& file);

/// "today 07:14", "yesterday 21:03", "3 Mar 2026, 07:14".
QString nearMoment(const Moment& moment, const Moment& now);

} // namespace springback::app
