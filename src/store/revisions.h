// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "any_record.h"
#include "connection.h"
#include "sha256.h"
#include "springback/store/journal.h"

// The revisions: every version of every record, immutable.

namespace springback::store {

/// SHA-256 over every field but the id, each with its length before it.
Checksum checksumOf(const Revision& revision);
/// The id of what the checksum covers: the same version of a record has the same id on every machine.
Id idOf(const Checksum& checksum);

/// The revision that keeps this version of the record.
Revision revisionOf(const AnyRecord& record);

/// True when neither the revision nor its id has changed since it was kept.
bool isSound(const Revision& revision, std::string_view checksum);
/// The revision at that place of the table; nothing when there is none or when it has changed.
std::optional<Revision> soundRevisionAt(Connection& connection, std::int64_t seq);

/// Adds it; false when exactly this version is kept already.
bool append(Connection& connection, const Revision& revision);

/// The one that counts: the latest by (edited at, id).
std::optional<Revision> newestRevision(Connection& connection, const Id& record);
std::optional<Revision> revisionById(Connection& connection, const Id& revision);
std::vector<Revision> revisionsOf(Connection& connection, const Id& record);
/// The newest of every record. `work` must not write revisions.
void forEachNewest(Connection& connection, const std::function<void(const Revision&)>& work);
/// Every revision, with the checksum and the id as they stand in the file.
void forEachStored(Connection& connection, const std::function<void(Revision, std::string_view checksum)>& work);

} // namespace springback::store
