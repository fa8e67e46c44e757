// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "any_record.h"
#include "connection.h"

// The typed tables: the newest of each record, for queries and for the file's own checks.

namespace springback::store {

enum class Rows {
    One,   ///< key: the record's id
    Live,  ///< key: the owner; without what is in the trash
    Trash, ///< key: the owner
    All,   ///< no key
};

/// Instantiated for every kind. Rows come by date, then recorded instant, then id.
template <class R> std::vector<R> readRows(Connection& connection, Rows rows, const Id& key = {});
/// Adds the row or renews the one with its id.
template <class R> void writeRow(Connection& connection, const R& record);

void writeRow(Connection& connection, const AnyRecord& record);
std::optional<AnyRecord> readRow(Connection& connection, RecordKind kind, const Id& id);

/// Empties the typed tables and writes them anew from the newest revision of each record.
void rebuildTables(Connection& connection);

} // namespace springback::store
