// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "revisions.h"

namespace springback::store {

/// Every revision of a damaged file that can still be read and whose checksum fits; nothing else of it is believed.
std::vector<Revision> soundRevisions(Connection& damaged);

/// Keeps those whose owners are there too, as new revisions of an empty store.
std::size_t keepOwned(Connection& into, std::vector<Revision> revisions);

} // namespace springback::store
