// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/rescue.h"

#include <QCoreApplication>

#include "springback/app/backups.h"
#include "springback/app/data_folder.h"
#include "springback/app/words.h"

namespace springback::app {

namespace fs = std::filesystem;
using store::Database;
using store::StoreError;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

bool takeBackup(Rescue& rescue, const store::KeptBackup& kept, const Moment& now, const Clock& clock)
{
    try {
        const Database backup = Database::openCopy(kept.file, clock);
        if (!backup.check().sound)
            return false;
        rescue.backup = textOf(kept.file);
        rescue.backupMade = nearMoment(kept.made, now);
        rescue.backupHolds = summaryLines(summarise(backup.read()));
        return true;
    } catch (const StoreError&) {
        return false;
    }
}

void trySalvage(Rescue& rescue, const fs::path& file, const Clock& clock)
{
    try {
        const Database saved = Database::salvage(file, pathOf(rescue.backup), clock);
        const StoreSummary summary = summarise(saved.read());
        rescue.canSalvage = !summary.runners.empty();
        rescue.salvageHolds = summaryLines(summary);
    } catch (const StoreError&) {
        rescue.canSalvage = false;
    }
}

Written putInPlace(const Database& source, const QString& folder, const Clock& clock)
{
    const fs::path aside = store::putInPlaceOfDamaged(source, pathOf(folder), clock.now());
    return Tr::tr("The damaged file is kept as it was in %1.").arg(textOf(aside));
}

} // namespace

Rescue lookForRescue(const QString& folder, const Clock& clock)
{
    const fs::path data = pathOf(folder);
    Rescue rescue;
    for (const fs::path& backups : backupFolders(data)) {
        for (const auto& kept : store::keptBackups(backups))
            if (takeBackup(rescue, kept, clock.now(), clock))
                break;
        if (!rescue.backup.isEmpty())
            break;
    }
    trySalvage(rescue, storeFile(data), clock);
    return rescue;
}

Written goBackToBackup(const QString& folder, const QString& backup, const Clock& clock)
{
    try {
        return putInPlace(Database::openCopy(pathOf(backup), clock), folder, clock);
    } catch (const StoreError& error) {
        return tl::unexpected(words::fault(error));
    }
}

Written salvage(const QString& folder, const QString& backup, const Clock& clock)
{
    try {
        return putInPlace(Database::salvage(storeFile(pathOf(folder)), pathOf(backup), clock), folder, clock);
    } catch (const StoreError& error) {
        return tl::unexpected(words::fault(error));
    }
}

} // namespace springback::app
