// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/store/database.h"

#include "backup.h"
#include "check.h"
#include "journal_impl.h"
#include "opening.h"
#include "reader.h"
#include "tables.h"

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
        return connection().guarded([this] { return connection().number("PRAGMA data_version"); });
    }
    void mustBeWritable() const
    {
        if (store.readOnly)
            throw StoreError(store.how == Opened::Newer ? StoreFault::Newer : StoreFault::NotWritable, file,
                "opened for reading only");
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

void Database::saveDraft(const Id& runner, const std::string& text)
{
    m_impl->mustBeWritable();
    Connection& connection = m_impl->connection();
    connection.guarded([&] {
        if (text.empty())
            connection.query(kRemoveDraft).bind(runner).run();
        else
            connection.query(kWriteDraft).bind(runner).bind(std::string_view(text)).run();
    });
}

std::string Database::draft(const Id& runner) const
{
    Connection& connection = m_impl->connection();
    return connection.guarded([&] {
        auto query = connection.query(kReadDraft);
        query.bind(runner);
        return query.step() ? std::string(query.text(0)) : std::string();
    });
}

} // namespace springback::store
