// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "springback/domain/id.h"

#include <vector>

namespace springback::store {

/// The ids of the runner and of every episode, also those in the trash: each row of the runner bears one of them.
std::vector<Id> ownersOf(Connection& connection, const Id& runner);

/// Takes every row of the runner out of tables, revisions and drafts, overwrites what is freed, and empties the log.
void eraseRows(Connection& connection, const Id& runner);

bool anyRevisionSays(Connection& connection, const std::string& text);

} // namespace springback::store
