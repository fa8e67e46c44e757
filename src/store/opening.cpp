// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"

#include "backup.h"
#include "springback/store/backups.h"
#include "store_fault.h"
#include "tables.h"

#include <SQLiteCpp/Exception.h>

namespace springback::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kOurTables
    = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('revision', 'runner', 'episode')";
constexpr int kOurTablesCount = 3;

std::unique_ptr<Connection> connect(const fs::path& file, Connection::Mode mode)
{
    try {
        return std::make_unique<Connection>(file, mode);
    } catch (const SQLite::Exception& error) {
        throw storeError(error, errno, file);
    }
}

// A new file gets its tables under another name first: a springback.db without them never exists, so that
// one that was cut to nothing is never taken for a new one.
bool makeNew(const fs::path& file, Migrations migrations)
{
    if (sizeOf(file.string() + "-wal") > 0)
        throw StoreError(StoreFault::Damaged, file, "the file is gone, but its log is still there");
    const TemporaryFile fresh(file);
    {
        const auto connection = connect(fresh.path(), Connection::Mode::ReadWrite);
        connection->guarded([&] { migrate(*connection, migrations); });
    }
    syncToDisk(fresh.path());
    return publish(fresh.path(), file);
}

void mustBeOurs(Connection& connection)
{
    if (applicationIdOf(connection) == kApplicationId)
        return;
    const bool tables = connection.number(kOurTables) == kOurTablesCount;
    throw StoreError(tables ? StoreFault::Damaged : StoreFault::NotOurs, connection.file(),
        tables ? "the file has lost its mark" : "the file belongs to another program");
}

// A file gets its mark and its first version in one step: without a version it has been changed.
int knownVersion(Connection& connection)
{
    const int version = connection.guarded([&] { return versionOf(connection); });
    if (version < 1)
        throw StoreError(StoreFault::Damaged, connection.file(), "the file has lost its version");
    return version;
}

// Opens the file without changing it until it is known to be ours.
std::unique_ptr<Connection> identify(const fs::path& file, Connection::Mode mode)
{
    try {
        if (sizeOf(file) == 0)
            throw StoreError(StoreFault::Damaged, file, "the file is empty");
        auto connection = connect(file, mode);
        connection->keepUntouched(true);
        connection->guarded([&] { mustBeOurs(*connection); });
        return connection;
    } catch (const StoreError& error) {
        if (error.fault == StoreFault::Damaged && sizeOf(file) > 0 && headerOf(file) == Header::NoDatabase)
            throw StoreError(StoreFault::NotOurs, file, error.what());
        throw;
    }
}

// Every read the program makes, on a file of a version it does not know.
void mustBeReadable(Connection& connection)
{
    try {
        forEachKind([&connection]<class R>() { readRows<R>(connection, Rows::One); });
    } catch (const SQLite::Exception& error) {
        throw StoreError(StoreFault::Newer, connection.file(), error.what());
    }
}

void mustHaveSchema(Connection& connection, Migrations migrations)
{
    if (!hasFreshSchema(connection, migrations))
        throw StoreError(StoreFault::Damaged, connection.file(), "the tables are not those of this program");
}

void runMigrations(Connection& connection, Migrations migrations)
{
    try {
        connection.guarded([&] { migrate(connection, migrations); });
    } catch (const StoreError& error) {
        if (error.fault == StoreFault::Io || error.fault == StoreFault::Refused)
            throw StoreError(StoreFault::MigrationFailed, error.path, error.what());
        throw;
    }
}

void migrateInPlace(Connection& connection, Migrations migrations, const Clock& clock)
{
    const fs::path folder = backupsIn(connection.file().parent_path());
    makeFolder(folder);
    const fs::path target = backupPath(folder, BackupReason::BeforeMigration, clock.now());
    connection.guarded([&] { copyTo(connection, target, mustHaveSoundPages); });
    runMigrations(connection, migrations);
}

void makeReadOnly(OpenStore& store, Opened how)
{
    store.connection->guarded([&] { store.connection->run("PRAGMA query_only=ON"); });
    store.how = how;
    store.readOnly = true;
}

OpenStore openCopy(const fs::path& file, Migrations migrations, std::optional<StoreFault> why)
{
    OpenStore store;
    store.copy = std::make_unique<PrivateCopy>(file);
    store.connection = identify(store.copy->file(), Connection::Mode::ReadWrite);
    store.why = why;
    Connection& connection = *store.connection;
    if (knownVersion(connection) < newestVersion(migrations))
        runMigrations(connection, migrations);
    makeReadOnly(store, Opened::ReadOnly);
    return store;
}

OpenStore openOriginal(const fs::path& file, Access access, Migrations migrations, const Clock& clock)
{
    OpenStore store;
    store.connection
        = identify(file, access == Access::ReadWrite ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    Connection& connection = *store.connection;
    const int version = knownVersion(connection);
    if (version < newestVersion(migrations)) {
        if (access == Access::ReadOnly)
            return openCopy(file, migrations, std::nullopt);
        migrateInPlace(connection, migrations, clock);
        store.how = Opened::Migrated;
    }
    if (access == Access::ReadOnly || version > newestVersion(migrations)) {
        makeReadOnly(store, Opened::ReadOnly);
        return store;
    }
    connection.guarded([&] { connection.word("PRAGMA journal_mode=WAL"); });
    connection.keepUntouched(false);
    return store;
}

// A file that another program holds, or beside which there is no room for a log, is read from a private copy.
OpenStore openOrCopy(const fs::path& file, Access access, Migrations migrations, const Clock& clock)
{
    try {
        return openOriginal(file, access, migrations, clock);
    } catch (const StoreError& error) {
        if (error.fault != StoreFault::Locked && error.fault != StoreFault::NoSpace)
            throw;
        return openCopy(file, migrations, error.fault);
    }
}

void mustBeKnown(OpenStore& store, Migrations migrations)
{
    Connection& connection = *store.connection;
    connection.guarded([&] {
        if (versionOf(connection) > newestVersion(migrations)) {
            store.how = Opened::Newer;
            store.why = StoreFault::Newer;
            mustBeReadable(connection);
        } else
            mustHaveSchema(connection, migrations);
    });
}

} // namespace

OpenStore openStore(const fs::path& folder, Access access, Migrations migrations, const Clock& clock)
{
    const fs::path file = folder / kFileName;
    bool made = false;
    if (access == Access::ReadWrite)
        makeFolder(folder);
    if (!isThere(file)) {
        if (access == Access::ReadOnly)
            throw StoreError(StoreFault::NotFound, file, "there is no such file");
        made = makeNew(file, migrations);
    }
    const bool writable = isWritable(file);
    if (writable && access == Access::ReadWrite)
        keepPrivate(file);
    OpenStore store
        = writable ? openOrCopy(file, access, migrations, clock) : openCopy(file, migrations, StoreFault::NotWritable);
    if (made)
        store.how = Opened::New;
    mustBeKnown(store, migrations);
    return store;
}

OpenStore openFile(const fs::path& file, Migrations migrations)
{
    if (!isThere(file))
        throw StoreError(StoreFault::NotFound, file, "there is no such file");
    OpenStore store = openCopy(file, migrations, std::nullopt);
    mustBeKnown(store, migrations);
    return store;
}

OpenStore openDamaged(const fs::path& file)
{
    OpenStore store;
    store.copy = std::make_unique<PrivateCopy>(file);
    store.connection = connect(store.copy->file(), Connection::Mode::ReadWrite);
    makeReadOnly(store, Opened::ReadOnly);
    return store;
}

OpenStore openInMemory(Migrations migrations)
{
    OpenStore store;
    store.connection = connect({}, Connection::Mode::Memory);
    store.connection->guarded([&] { migrate(*store.connection, migrations); });
    store.how = Opened::New;
    return store;
}

} // namespace springback::store
