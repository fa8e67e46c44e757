// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>

#include "statement.h"

namespace SQLite {
class Database;
}

namespace springback::store {

/// "SBak" in ASCII: marks the file as ours.
inline constexpr std::int64_t kApplicationId = 0x5342616B;
/// How long a second writer waits for the first.
inline constexpr int kBusyMilliseconds = 2000;

/// One connection to one SQLite file, with the statements it has prepared. Throws SQLite::Exception;
/// `guarded` turns that into StoreError.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly, Memory };

    Connection(std::filesystem::path file, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Rows of `sql`, prepared once for the life of the connection.
    Query query(const std::string& sql);
    /// Runs statements that give no rows, such as BEGIN.
    void run(const char* sql);
    /// The first column of the first row of a statement run once.
    std::int64_t number(const char* sql);
    std::string word(const char* sql);

    bool inTransaction() const;
    /// Leaves WAL and file as they are on closing: for a file not yet known to be ours.
    void keepUntouched(bool keep);

    SQLite::Database& raw() { return *m_database; }
    const std::filesystem::path& file() const { return m_file; }

    /// Runs `work` and words what SQLite throws as a StoreError about `file`.
    template <class Work> auto guarded(Work&& work) -> decltype(work());

private:
    [[noreturn]] void rethrow();

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

template <class Work> auto Connection::guarded(Work&& work) -> decltype(work())
{
    errno = 0; // what it says after a failure, it then says of this work
    try {
        return work();
    } catch (...) {
        rethrow();
    }
}

/// BEGIN … COMMIT; rolls back when it is left without `commit`.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace springback::store
