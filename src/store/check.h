// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema.h"
#include "springback/store/database.h"

namespace springback::store {

/// SQLite's checks, the schema, every revision's checksum, and the typed tables against the revisions.
CheckReport checkStore(Connection& connection, Migrations migrations);

} // namespace springback::store
