// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/store/database.h"

#include "backup.h"
#include "check.h"
#include "erasure.h"
#include "journal_impl.h"
#include "opening.h"
#include "reader.h"
#include "salvage.h"
#include "tables.h"

#include <iterator>
#include <utility>

namespace springback::store {

namespace {

constexpr const char* kWriteDraft
    = "INSERT INTO draft (runner, body) VALUES (?, ?) ON CONFLICT (runner) DO UPDATE SET body = excluded.body";
constexpr const char* kRemoveDraft = "DELETE FROM draft WHERE runner = ?";
constexpr const char* kReadDraft = "SELECT body FROM draft WHERE runner = ?";

} // namespace

struct Database::Impl {
    Impl(OpenStore opened, std::filesystem::path path, const Clock& clock_)
        : store(std::move(opened)), file(std::move(path)), clock(clock_), reader(*store.connection)
    {
        seenVersion = dataVersion();
    }

    Connection& connection() const { return *store.connection; }
    std::int64_t dataVersion() const
    {
        return connection().guarded([this] {
            auto query = connection().query("PRAGMA data_version");
            return query.step() ? query.integer(0) : 0;
        });
    }
    void mustBeWritable() const
    {
        if (store.readOnly)
            throw StoreError(store.why.value_or(StoreFault::NotWritable), file, "opened for reading only");
    }

    OpenStore store;
    std::filesystem::path file; ///< the original, also when a copy of it is read
    const Clock& clock;
    StoreReader reader;
    std::int64_t seenVersion = 0;
};

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Database Database::open(const std::filesystem::path& folder, const Clock& clock, Access access)
{
    return Database(std::make_unique<Impl>(openStore(folder, access, migrations(), clock), folder / kFileName, clock));
}

Database Database::openCopy(const std::filesystem::path& file, const Clock& clock)
{
    return Database(std::make_unique<Impl>(openFile(file, migrations()), file, clock));
}

Database Database::salvage(
    const std::filesystem::path& damaged, const std::filesystem::path& backup, const Clock& clock)
{
    std::vector<Revision> found;
    const auto take = [&found](const OpenStore& store) {
        auto sound = soundRevisions(*store.connection);
        std::move(sound.begin(), sound.end(), std::back_inserter(found));
    };
    try {
        take(openDamaged(damaged));
    } catch (const StoreError& error) {
        if (error.fault != StoreFault::Damaged || backup.empty())
            throw;
    }
    if (!backup.empty())
        take(openFile(backup, migrations()));
    Database salvaged = inMemory(clock);
    Connection& connection = salvaged.m_impl->connection();
    connection.guarded([&] { keepOwned(connection, std::move(found)); });
    return salvaged;
}

Database Database::inMemory(const Clock& clock)
{
    return Database(std::make_unique<Impl>(openInMemory(migrations()), std::filesystem::path(), clock));
}

Opened Database::opened() const
{
    return m_impl->store.how;
}

bool Database::isReadOnly() const
{
    return m_impl->store.readOnly;
}

std::optional<StoreFault> Database::whyReadOnly() const
{
    return m_impl->store.readOnly ? m_impl->store.why : std::nullopt;
}

std::filesystem::path Database::file() const
{
    return m_impl->file;
}

Changes Database::transact(const std::string& author, const std::function<void(Journal&)>& work)
{
    m_impl->mustBeWritable();
    Connection& connection = m_impl->connection();
    return connection.guarded([&] {
        Transaction transaction(connection, Transaction::Kind::Write);
        StoreJournal journal(connection, m_impl->reader, m_impl->clock, author);
        work(journal);
        transaction.commit();
        return journal.changes();
    });
}

const Reader& Database::read() const
{
    return m_impl->reader;
}

bool Database::changedElsewhere()
{
    const auto version = m_impl->dataVersion();
    return std::exchange(m_impl->seenVersion, version) != version;
}

CheckReport Database::check() const
{
    return checkStore(m_impl->connection(), migrations());
}

BackupReport Database::backup(const std::filesystem::path& target) const
{
    return m_impl->connection().guarded([&] { return backupStore(m_impl->connection(), target); });
}

void Database::replaceBy(const Database& other)
{
    m_impl->mustBeWritable();
    Connection& source = other.m_impl->connection();
    Connection& target = m_impl->connection();
    // A file with a log takes no pages of another size: the source, a copy of ours, is written anew in this one's.
    const auto size = target.guarded([&] { return target.number("PRAGMA page_size"); });
    source.guarded([&] {
        if (source.number("PRAGMA page_size") == size)
            return;
        source.run("PRAGMA query_only=OFF");
        source.word("PRAGMA journal_mode=DELETE");
        source.run(("PRAGMA page_size=" + std::to_string(size) + "; VACUUM; PRAGMA query_only=ON").c_str());
    });
    copyPages(source, target);
}

std::vector<Id> Database::erase(const Id& runner)
{
    m_impl->mustBeWritable();
    Connection& connection = m_impl->connection();
    return connection.guarded([&] {
        auto owners = ownersOf(connection, runner);
        eraseRows(connection, runner);
        return owners;
    });
}

bool Database::says(const std::string& text) const
{
    Connection& connection = m_impl->connection();
    return connection.guarded([&] { return anyRevisionSays(connection, text); });
}

void Database::rebuildTables()
{
    m_impl->mustBeWritable();
    Connection& connection = m_impl->connection();
    connection.guarded([&] {
        Transaction transaction(connection, Transaction::Kind::Write);
        store::rebuildTables(connection);
        transaction.commit();
    });
}

void Database::saveDraft(const Id& of, const std::string& text)
{
    m_impl->mustBeWritable();
    Connection& connection = m_impl->connection();
    connection.guarded([&] {
        if (text.empty())
            connection.query(kRemoveDraft).bind(of).run();
        else
            connection.query(kWriteDraft).bind(of).bind(std::string_view(text)).run();
    });
}

std::string Database::draft(const Id& of) const
{
    Connection& connection = m_impl->connection();
    return connection.guarded([&] {
        auto query = connection.query(kReadDraft);
        query.bind(of);
        return query.step() ? std::string(query.text(0)) : std::string();
    });
}

} // namespace springback::store
