// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "springback/domain/clock.h"
#include "springback/store/database.h"

namespace springback::store {

/// What erasing a person did, and the proof.
struct Erasure {
    std::size_t looked = 0;                     ///< files read through, byte by byte
    std::size_t cleaned = 0;                    ///< backups that the person was taken out of
    std::vector<std::filesystem::path> removed; ///< files that could not be cleaned, and held the person: gone
    std::vector<std::filesystem::path> stillIn; ///< files that still hold the name or an id; empty when it is proved
    bool nameIsShared = false; ///< the records of others hold the name too: the ids alone are the proof
};

/// Removes one person for good: from the store with revisions, trash and drafts, and from every backup in `folders`;
/// then looks for the name and the ids in the bytes of all of it. There is no way back.
Erasure erasePerson(Database& database, const Id& runner, const std::vector<std::filesystem::path>& folders);

} // namespace springback::store
