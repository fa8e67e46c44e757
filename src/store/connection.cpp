// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include "cells.h"
#include "springback/codec/record_json.h"
#include "store_fault.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace springback::store {

namespace {

// Every connection, whatever the file: nothing in a schema may call out, and no page is believed unchecked.
constexpr const char* kCareful = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; "
                                 "PRAGMA synchronous=FULL;";

// A connection serves one thread at a time, so SQLite need not lock it at every cell that is read.
int flagsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return SQLite::OPEN_NOMUTEX | SQLite::OPEN_READONLY;
    case Connection::Mode::Memory:
        return SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_MEMORY;
    case Connection::Mode::ReadWrite:
        break;
    }
    // Never OPEN_CREATE: SQLite would make the file with permissions of its own.
    return SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE;
}

} // namespace

Connection::Connection(std::filesystem::path file, Mode mode)
    : m_file(std::move(file)),
      m_database(std::make_unique<SQLite::Database>(
          mode == Mode::Memory ? std::string(":memory:") : m_file.string(), flagsOf(mode), kBusyMilliseconds))
{
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A column that is missing is an error, not a text of its own name.
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    m_database->exec(kCareful);
}

Connection::~Connection()
{
    m_statements.clear();
}

Query Connection::query(const std::string& sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(*m_database, sql);
    return Query(*statement);
}

void Connection::run(const char* sql)
{
    m_database->exec(sql);
}

std::int64_t Connection::number(const char* sql)
{
    SQLite::Statement statement(*m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

std::string Connection::word(const char* sql)
{
    SQLite::Statement statement(*m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database->getHandle()) == 0;
}

void Connection::keepUntouched(bool keep)
{
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

void Connection::rethrow()
{
    // SQLite forgets the cause of a failed write by the time the statement is done; errno does not.
    const int known = sqlite3_system_errno(m_database->getHandle());
    const int systemError = known != 0 ? known : errno;
    try {
        throw;
    } catch (const SQLite::Exception& error) {
        throw storeError(error, systemError, m_file);
    } catch (const BadCell& error) {
        throw StoreError(StoreFault::Damaged, m_file, error.what());
    } catch (const codec::CodecError& error) {
        throw StoreError(StoreFault::Damaged, m_file, error.what());
    }
}

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection)
{
    m_connection.query(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const int cause = errno;
    try {
        // A full disk may have ended the transaction already.
        if (m_connection.inTransaction())
            m_connection.run("ROLLBACK");
    } catch (const SQLite::Exception&) {
        // The connection is going down; SQLite rolls back when the file is next opened.
    }
    errno = cause;
}

void Transaction::commit()
{
    m_connection.query("COMMIT").run();
    m_open = false;
}

} // namespace springback::store
