// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>

#include "keeping_file.h"
#include "springback/app/data_folder.h"
#include "springback/app/edit_history.h"
#include "springback/app/words.h"

namespace springback::app {

namespace fs = std::filesystem;
using store::BackupReason;
using store::Database;
using store::StoreError;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr days kDrillEvery{ 30 };
constexpr const char* kWithinSecond = "springback-backups";

fs::path dataOf(Workspace& workspace)
{
    return workspace.database().file().parent_path();
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return Tr::tr("the day's");
    case BackupReason::BeforeMigration:
        return Tr::tr("before a new version");
    case BackupReason::BeforeRestore:
        return Tr::tr("before a restore");
    case BackupReason::BeforeMerge:
        return Tr::tr("before a merge");
    case BackupReason::Asked:
        break;
    }
    return Tr::tr("asked for");
}

Date dayOf(const Moment& moment)
{
    return livedDate(moment, minutes{ 0 });
}

// The newest that was made by now: one from a clock that was ahead proves nothing.
std::optional<store::KeptBackup> newest(const fs::path& folder, const Moment& now)
{
    for (const auto& kept : store::keptBackups(folder))
        if (kept.made.at <= now.at)
            return kept;
    return std::nullopt;
}

fs::path folderWithin(const QString& second)
{
    return pathOf(second) / kWithinSecond;
}

// The same backup a second time, opened and checked where it arrived.
QString copyToSecond(const QString& second, const fs::path& backup, const Clock& clock)
{
    try {
        if (!QDir(second).exists())
            return Tr::tr("The second folder %1 is not there; the backup is kept in the first one only.").arg(second);
        const fs::path folder = folderWithin(second);
        QDir().mkpath(textOf(folder));
        Database::openCopy(backup, clock).backup(folder / backup.filename());
        store::thinOut(folder, clock.now());
        return {};
    } catch (const StoreError& error) {
        return words::fault(error);
    }
}

void noteResult(const fs::path& dataFolder, const QString& fault, const QString& secondFault)
{
    KeepingFile kept = KeepingFile::read(dataFolder);
    if (kept.fault == fault && kept.secondFault == secondFault)
        return;
    kept.fault = fault;
    kept.secondFault = secondFault;
    kept.write(dataFolder);
}

std::optional<Moment> lastChange(const Workspace& workspace)
{
    std::optional<Moment> last;
    if (!workspace.current())
        return last;
    for (const auto& episode : workspace.current()->episodes)
        last = std::max(last, episode.lastEdited());
    return last;
}

QString lastLine(const std::optional<store::KeptBackup>& last, const Moment& now)
{
    return last ? Tr::tr("Last verified backup: %1").arg(nearMoment(last->made, now))
                : Tr::tr("No verified backup yet");
}

QString dayText(const std::optional<Date>& date, Date today)
{
    if (!date)
        return Tr::tr("no entry yet");
    return *date == today ? Tr::tr("last entry today") : Tr::tr("last entry %1").arg(words::shortDate(*date));
}

QString restorable(int dayCount, const std::optional<Date>& last, Date today)
{
    return Tr::tr("restorable: %n day(s), %1", nullptr, dayCount).arg(dayText(last, today));
}

StoreSummary restoreInScratch(const fs::path& backup, const Clock& clock)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        throw StoreError(store::StoreFault::NotWritable, backup, "no scratch folder");
    const QString copy = scratch.filePath(QStringLiteral("springback.db"));
    if (!QFile::copy(textOf(backup), copy))
        throw StoreError(store::StoreFault::Io, backup, "copying");
    const Database database = Database::open(pathOf(scratch.path()), clock);
    if (const auto report = database.check(); !report.sound)
        throw StoreError(store::StoreFault::Damaged, backup, report.problems.front());
    return summarise(database.read());
}

} // namespace

QString nearMoment(const Moment& moment, const Moment& now)
{
    const QString time = QLocale().toString(localTime(moment).time(), QStringLiteral("HH:mm"));
    const auto age = dayOf(now) - dayOf(moment);
    if (age == days{ 0 })
        return Tr::tr("today %1").arg(time);
    if (age == days{ 1 })
        return Tr::tr("yesterday %1").arg(time);
    return momentText(moment);
}

QString secondFolder(const fs::path& dataFolder)
{
    return KeepingFile::read(dataFolder).second;
}

std::optional<QString> setSecondFolder(const fs::path& dataFolder, const QString& folder)
{
    const QString cannot = Tr::tr("Nothing can be written in %1. The backups stay in their first folder.").arg(folder);
    if (!folder.isEmpty()) {
        const fs::path inner = folderWithin(folder);
        if (!QDir(folder).exists() || !QDir().mkpath(textOf(inner)))
            return cannot;
        if (!QTemporaryDir(textOf(inner) + QStringLiteral("/try-XXXXXX")).isValid())
            return cannot;
    }
    KeepingFile kept = KeepingFile::read(dataFolder);
    kept.second = folder;
    kept.secondFault.clear();
    QDir().mkpath(textOf(store::backupsIn(dataFolder)));
    if (!kept.write(dataFolder))
        return Tr::tr("The choice could not be written to %1.").arg(textOf(dataFolder));
    return std::nullopt;
}

std::vector<fs::path> backupFolders(const fs::path& dataFolder)
{
    std::vector<fs::path> folders{ store::backupsIn(dataFolder) };
    if (const QString second = secondFolder(dataFolder); !second.isEmpty())
        folders.push_back(folderWithin(second));
    return folders;
}

std::optional<QString> setSecondFolder(Workspace& workspace, const QString& folder)
{
    return setSecondFolder(dataOf(workspace), folder);
}

std::vector<BackupChoice> backupChoices(Workspace& workspace)
{
    const Moment now = workspace.clock().now();
    std::vector<BackupChoice> choices;
    for (const auto& kept : store::keptBackups(store::backupsIn(dataOf(workspace))))
        choices.push_back(
            { textOf(kept.file), Tr::tr("%1, %2").arg(nearMoment(kept.made, now), reasonText(kept.reason)) });
    return choices;
}

Written backUpHere(Workspace& workspace)
{
    const fs::path folder = dataOf(workspace);
    try {
        const auto report = store::keepBackup(
            workspace.database(), store::backupsIn(folder), BackupReason::Asked, workspace.clock().now());
        const QString second = secondFolder(folder);
        const QString fault = second.isEmpty() ? QString() : copyToSecond(second, report.file, workspace.clock());
        noteResult(folder, {}, fault);
        const QString done = Tr::tr("%1, opened again and checked: %n record(s).", nullptr, int(report.check.records))
                                 .arg(textOf(report.file));
        return fault.isEmpty() ? done : done + u' ' + fault;
    } catch (const StoreError& error) {
        return tl::unexpected(words::fault(error));
    }
}

bool isDailyDue(const fs::path& dataFolder, const Moment& now)
{
    const auto kept = store::keptBackups(store::backupsIn(dataFolder));
    return std::none_of(kept.begin(), kept.end(), [&now](const store::KeptBackup& each) {
        return each.reason == BackupReason::Daily && each.made.at <= now.at && dayOf(each.made) == dayOf(now);
    });
}

std::optional<QString> keepDaily(const fs::path& dataFolder, const Clock& clock)
{
    const Moment now = clock.now();
    if (!isDailyDue(dataFolder, now))
        return std::nullopt;
    QString fault;
    QString secondFault;
    try {
        const Database database = Database::open(dataFolder, clock, store::Access::ReadOnly);
        const auto report = store::keepBackup(database, store::backupsIn(dataFolder), BackupReason::Daily, now);
        if (const QString second = secondFolder(dataFolder); !second.isEmpty())
            secondFault = copyToSecond(second, report.file, clock);
    } catch (const StoreError& error) {
        fault = words::fault(error);
    }
    noteResult(dataFolder, fault, secondFault);
    if (fault.isEmpty() && secondFault.isEmpty())
        return std::nullopt;
    return fault.isEmpty() ? secondFault : fault;
}

bool isDrillDue(const fs::path& dataFolder, const Moment& now)
{
    const auto drilled = KeepingFile::read(dataFolder).drilled;
    const bool recent = drilled && drilled->at <= now.at && now.at - drilled->at < kDrillEvery;
    return !recent && newest(store::backupsIn(dataFolder), now);
}

Written drill(const fs::path& dataFolder, const Clock& clock)
{
    const Moment now = clock.now();
    const auto last = newest(store::backupsIn(dataFolder), now);
    if (!last)
        return tl::unexpected(Tr::tr("There is no backup in %1 yet. “springback backup” makes one.")
                                  .arg(textOf(store::backupsIn(dataFolder))));
    try {
        const StoreSummary summary = restoreInScratch(last->file, clock);
        KeepingFile kept = KeepingFile::read(dataFolder);
        kept.drilled = now;
        kept.drillDays = int(summary.days);
        kept.drillLast = summary.last;
        kept.write(dataFolder);
        return restorable(kept.drillDays, kept.drillLast, dayOf(now));
    } catch (const StoreError& error) {
        return tl::unexpected(
            Tr::tr("The backup %1 cannot be restored. %2").arg(textOf(last->file), words::fault(error)));
    }
}

Written drill(Workspace& workspace)
{
    return drill(dataOf(workspace), workspace.clock());
}

BackupState backupState(const fs::path& dataFolder, const Workspace& workspace)
{
    constexpr days kStaleAfter{ 2 };
    const Moment now = workspace.clock().now();
    const KeepingFile kept = KeepingFile::read(dataFolder);
    const auto last = newest(store::backupsIn(dataFolder), now);
    const auto change = lastChange(workspace);
    BackupState state;
    state.line = lastLine(last, now);
    const bool isIn = !change || (last && change->at <= last->made.at);
    state.stale = !isIn && now.at - (last ? std::max(last->made.at, Instant{}) : change->at) > kStaleAfter;
    state.fault = kept.fault;
    state.second = kept.second;
    state.secondFails = !kept.secondFault.isEmpty();
    if (!kept.second.isEmpty()) {
        const auto there = newest(folderWithin(kept.second), now);
        state.secondLine = !kept.secondFault.isEmpty() ? kept.secondFault
            : there                                    ? Tr::tr("Second copy: %1").arg(nearMoment(there->made, now))
                                                       : Tr::tr("The second copy comes with the next backup.");
    }
    if (kept.drilled)
        state.drillLine
            = Tr::tr("Tried %1: %2")
                  .arg(nearMoment(*kept.drilled, now), restorable(kept.drillDays, kept.drillLast, dayOf(now)));
    return state;
}

} // namespace springback::app
