// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "springback/domain/record.h"
#include "tables.h"

namespace springback::store {

/// The statements of one table.
struct TableSql {
    std::string write;
    std::array<std::string, 4> read; ///< by Rows
};
/// The statements of the table of one list of a kind, such as the sets of sessions.
struct ListSql {
    std::string write;
    std::string clear;
    std::array<std::string, 4> read; ///< by Rows
};

TableSql tableSql(RecordKind kind, const std::vector<std::string>& columns);
ListSql listSql(RecordKind kind, std::string_view member, const std::vector<std::string>& columns);
std::string clearTableSql(RecordKind kind);

} // namespace springback::store
