// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include <algorithm>

#include "springback/app/backups.h"
#include "springback/app/data_folder.h"
#include "springback/app/words.h"

namespace springback::app {

namespace fs = std::filesystem;
using store::Database;
using store::StoreError;
using store::StoreFault;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

Database openSound(const QString& file, const Clock& clock)
{
    Database there = Database::openCopy(pathOf(file), clock);
    if (there.whyReadOnly())
        throw StoreError(StoreFault::Newer, pathOf(file), "a newer version wrote it");
    if (const auto report = there.check(); !report.sound)
        throw StoreError(StoreFault::Damaged, pathOf(file), report.problems.front());
    return there;
}

// What is wrong with a file that was to be restored; the store here was not touched.
QString cannot(const StoreError& error, const QString& file)
{
    switch (error.fault) {
    case StoreFault::NotFound:
        return Tr::tr("There is no file %1. Nothing was restored.").arg(file);
    case StoreFault::NotOurs:
        return Tr::tr("The file %1 is no backup of Springback. Nothing was restored.").arg(file);
    case StoreFault::Newer:
        return Tr::tr("The file %1 was written by a newer version of Springback. Nothing was restored. Update "
                      "Springback first.")
            .arg(file);
    case StoreFault::Damaged:
        return Tr::tr("The file %1 is damaged. Nothing was restored. Choose another backup.").arg(file);
    default:
        return words::fault(error);
    }
}

} // namespace

std::optional<QString> whyNotRestorable(const QString& file, const Clock& clock)
{
    try {
        openSound(file, clock);
        return std::nullopt;
    } catch (const StoreError& error) {
        return cannot(error, file);
    }
}

tl::expected<QStringList, QString> backupHolds(const QString& file, const Clock& clock)
{
    try {
        return summaryLines(summarise(openSound(file, clock).read()));
    } catch (const StoreError& error) {
        return tl::unexpected(cannot(error, file));
    }
}

tl::expected<RestoreSides, QString> restoreSides(Workspace& workspace, const QString& file)
{
    try {
        const Database there = openSound(file, workspace.clock());
        return RestoreSides{ file, summarise(workspace.database().read()), summarise(there.read()) };
    } catch (const StoreError& error) {
        return tl::unexpected(cannot(error, file));
    }
}

Written restore(Workspace& workspace, const QString& file)
{
    Database& here = workspace.database();
    fs::path copy;
    try {
        const Database there = openSound(file, workspace.clock());
        const auto folder = store::backupsIn(here.file().parent_path());
        const Moment now = workspace.clock().now();
        copy = store::keepBackup(here, folder, store::BackupReason::BeforeRestore, now).file;
        here.replaceBy(there);
    } catch (const StoreError& error) {
        return tl::unexpected(error.path == pathOf(file) ? cannot(error, file) : words::fault(error));
    }
    workspace.begin();
    return Tr::tr("Restored from %1. What was here before is kept in %2.").arg(file, textOf(copy));
}

} // namespace springback::app
