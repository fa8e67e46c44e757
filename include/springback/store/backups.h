// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "springback/domain/calendar.h"
#include "springback/store/database.h"

// A folder of backups. A file in it has its name only when it was reopened, checked and counted, and the name says
// when: so the newest name is the last verified backup, and nothing else needs to be remembered.

namespace springback::store {

enum class BackupReason { Daily, BeforeMigration, BeforeRestore, BeforeMerge, Asked };

struct KeptBackup {
    std::filesystem::path file;
    BackupReason reason = BackupReason::Asked;
    Moment made;
};

/// Where the backups of a data folder are.
std::filesystem::path backupsIn(const std::filesystem::path& dataFolder);

/// The backups in a folder, newest first; files with other names are passed over.
std::vector<KeptBackup> keptBackups(const std::filesystem::path& folder);

/// A path that no file has yet.
std::filesystem::path backupPath(const std::filesystem::path& folder, BackupReason reason, const Moment& now);

/// Which of those (newest first) may go: of the daily ones all but the newest of the last 7 days that have one, of
/// the last 4 weeks and of the last 12 months; of those made before something, all but the newest 12. What was asked
/// for stays, and so does what says that it comes from the future: a clock that was wrong for a while costs nothing.
std::vector<KeptBackup> spareBackups(const std::vector<KeptBackup>& kept, const Moment& now);

/// Makes the folder, a backup in it, and thins it out.
BackupReport keepBackup(
    const Database& database, const std::filesystem::path& folder, BackupReason reason, const Moment& now);
void thinOut(const std::filesystem::path& folder, const Moment& now);

/// A checked copy of `source` in the place of the data folder's store, which is set aside as it is, log and all, in
/// a folder of its own among the backups; gives that folder. Nothing else may have the store open.
std::filesystem::path putInPlaceOfDamaged(
    const Database& source, const std::filesystem::path& dataFolder, const Moment& now);

} // namespace springback::store
