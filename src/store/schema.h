// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "connection.h"
#include "sha256.h"

namespace springback::store {

/// One numbered file of resources/migrations, never edited after release.
struct Migration {
    int version = 0;
    std::string_view sql;
};
using Migrations = std::span<const Migration>;

/// Those compiled in, by version (generated from resources/migrations).
Migrations migrations();
int newestVersion(Migrations migrations);

int versionOf(Connection& connection);
std::int64_t applicationIdOf(Connection& connection);

/// Brings a file of an older version, or an empty one, up to date, one transaction a step. Foreign keys are
/// off meanwhile, set outside the transaction: inside one the pragma is ignored, and a rebuilt table would
/// take its children with it. They are checked before each commit. Throws StoreError{MigrationFailed}; the
/// step that failed leaves nothing behind.
void migrate(Connection& connection, Migrations migrations);

/// Every table, index and trigger as its normalised text.
std::vector<std::string> schemaOf(Connection& connection);
/// What `schemaOf` gives for a file made anew.
std::vector<std::string> freshSchema(Migrations migrations);
Checksum checksumOf(const std::vector<std::string>& schema);
/// Of `freshSchema` with the migrations compiled in.
Checksum newestChecksum();
/// True when the tables, indexes and triggers are those of a file made anew.
bool hasFreshSchema(Connection& connection, Migrations migrations);

} // namespace springback::store
