// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <string>

namespace springback::store {

/// A connection of another program, which knows nothing of ours.
class RawSqlite {
public:
    explicit RawSqlite(const std::filesystem::path& file)
    {
        sqlite3_open(file.c_str(), &m_handle);
        run("PRAGMA foreign_keys=ON");
    }
    ~RawSqlite() { sqlite3_close(m_handle); }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// The primary result code.
    int run(const std::string& sql) { return sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) & 0xff; }
    std::string error() const { return sqlite3_errmsg(m_handle); }
    int changed() const { return sqlite3_changes(m_handle); }
    /// The first column of the first row.
    std::string ask(const std::string& sql)
    {
        std::string answer;
        sqlite3_exec(
            m_handle, sql.c_str(),
            [](void* into, int, char** values, char**) {
                *static_cast<std::string*>(into) = values[0] ? values[0] : "null";
                return 1;
            },
            &answer, nullptr);
        return answer;
    }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace springback::store
