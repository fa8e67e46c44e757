// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include "connection.h"
#include "springback/store/database.h"

namespace springback::store {

/// All pages of `source` in the place of what `target` holds, as one transaction. Throws StoreError.
void copyPages(Connection& source, Connection& target);

/// SQLite's own backup into a temporary name beside `target`, as one file without WAL. `inspect` looks at the
/// copy, reopened read-only, and throws if it will not do; only then, on the disk, it gets its name.
void copyTo(Connection& source, const std::filesystem::path& target, const std::function<void(Connection&)>& inspect);

/// The pages and indexes alone, whatever the version of the schema. Throws StoreError{Damaged}.
void mustHaveSoundPages(Connection& copy);

BackupReport backupStore(Connection& source, const std::filesystem::path& target);

} // namespace springback::store
