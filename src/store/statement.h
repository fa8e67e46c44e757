// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "springback/domain/id.h"

namespace SQLite {
class Statement;
}

namespace springback::store {

/// One run of a prepared statement: binds parameters from 1, steps, reads columns from 0. Reset when it
/// goes out of scope, so that the prepared statement can be used again.
class Query {
public:
    explicit Query(SQLite::Statement& statement);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(std::int64_t value);
    Query& bind(std::string_view text);
    Query& bind(const Id& id);
    Query& bindBlob(std::string_view bytes);
    Query& bindNull();

    /// True while there is a row.
    bool step();
    /// Steps to the end.
    void run();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const; ///< valid until the next step
    std::string_view blob(int column) const; ///< valid until the next step
    Id id(int column) const;                 ///< a null id for NULL or for anything that is not 16 bytes
    std::string name(int column) const;

private:
    SQLite::Statement& m_statement;
    int m_next = 1;
};

} // namespace springback::store
