// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup.h"

#include "check.h"
#include "schema.h"
#include "store_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace springback::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kCountRevisions = "SELECT count(*) FROM revision";

// A target that is there may only be a backup of ours.
void mustBeReplaceable(const Connection& source, const fs::path& target)
{
    if (!isThere(target))
        return;
    std::error_code error;
    if (fs::equivalent(source.file(), target, error))
        throw StoreError(StoreFault::Refused, target, "a store cannot be copied onto itself");
    if (!fs::is_regular_file(target, error) || headerOf(target) != Header::Ours)
        throw StoreError(StoreFault::Refused, target, "a file that is no backup has this name");
}

} // namespace

void copyPages(Connection& source, Connection& target)
{
    target.guarded([&] {
        SQLite::Backup backup(target.raw(), source.raw());
        // Busy is no exception to SQLiteCpp, and a part of the pages is no copy.
        if (backup.executeStep() != SQLITE_DONE)
            throw StoreError(StoreFault::Locked, target.file(), "another connection is writing");
    });
}

void copyTo(Connection& source, const fs::path& target, const std::function<void(Connection&)>& inspect)
{
    mustBeReplaceable(source, target);
    const TemporaryFile temporary(target);
    {
        Connection copy(temporary.path(), Connection::Mode::ReadWrite);
        copyPages(source, copy);
        copy.guarded([&] { copy.word("PRAGMA journal_mode=DELETE"); });
    }
    {
        Connection copy(temporary.path(), Connection::Mode::ReadOnly);
        copy.guarded([&] { inspect(copy); });
    }
    syncToDisk(temporary.path());
    replace(temporary.path(), target);
}

void mustHaveSoundPages(Connection& copy)
{
    if (const auto said = copy.word("PRAGMA integrity_check(1)"); said != "ok")
        throw StoreError(StoreFault::Damaged, copy.file(), said);
}

BackupReport backupStore(Connection& source, const fs::path& target)
{
    BackupReport report;
    report.file = target;
    // One read transaction, so that the copy and the count are of the same moment.
    Transaction transaction(source, Transaction::Kind::Read);
    const auto revisions = source.number(kCountRevisions);
    copyTo(source, target, [&](Connection& copy) {
        report.check = checkStore(copy, migrations());
        if (!report.check.sound)
            throw StoreError(StoreFault::Damaged, source.file(), report.check.problems.front());
        if (static_cast<std::int64_t>(report.check.revisions) != revisions)
            throw StoreError(StoreFault::Io, target, "the copy is not complete");
    });
    transaction.commit();
    return report;
}

} // namespace springback::store
