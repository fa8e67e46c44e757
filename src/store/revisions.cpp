// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisions.h"

#include "cells.h"
#include "sha256.h"
#include "springback/codec/record_json.h"

#include <algorithm>

namespace springback::store {

namespace {

constexpr std::string_view kPurpose = "springback revision 1";

constexpr const char* kInsert
    = "INSERT INTO revision (id, kind, record, owner, edited_at, edited_offset, author, deleted, body, checksum) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kExists = "SELECT 1 FROM revision WHERE id = ?";

constexpr const char* kSelect
    = "SELECT id, kind, record, owner, edited_at, edited_offset, author, deleted, body, checksum FROM revision r ";
constexpr const char* kNewest = "WHERE record = ? ORDER BY edited_at DESC, id DESC LIMIT 1";
constexpr const char* kById = "WHERE id = ?";
constexpr const char* kBySeq = "WHERE seq = ?";
constexpr const char* kHistory = "WHERE record = ? ORDER BY edited_at, id";
constexpr const char* kAll = "ORDER BY seq";
constexpr const char* kEachNewest = "WHERE NOT EXISTS (SELECT 1 FROM revision n WHERE n.record = r.record "
                                    "AND (n.edited_at, n.id) > (r.edited_at, r.id)) ORDER BY seq";
constexpr int kChecksumColumn = 9;

Revision readRevision(const Query& row)
{
    Revision revision;
    int column = 0;
    revision.id = row.id(column++);
    revision.kind = wordCell<RecordKind>(row, column++);
    revision.record = row.id(column++);
    revision.owner = row.id(column++);
    revision.editedAt = readCell<Moment>(row, column);
    revision.author = row.text(column++);
    revision.deleted = row.integer(column++) != 0;
    revision.body = row.text(column++);
    return revision;
}

Query select(Connection& connection, const char* which)
{
    return connection.query(std::string(kSelect) + which);
}

std::optional<Revision> first(Query& query)
{
    if (!query.step())
        return std::nullopt;
    return readRevision(query);
}

} // namespace

Checksum checksumOf(const Revision& revision)
{
    Sha256 sum;
    sum.text(kPurpose);
    sum.text(codec::nameOf(revision.kind));
    sum.id(revision.record);
    sum.id(revision.owner);
    sum.number(revision.editedAt.at.time_since_epoch().count());
    sum.number(revision.editedAt.offset.count());
    sum.text(revision.author);
    sum.number(revision.deleted ? 1 : 0);
    sum.text(revision.body);
    return sum.digest();
}

Id idOf(const Checksum& checksum)
{
    Id id;
    std::copy_n(checksum.begin(), id.bytes.size(), id.bytes.begin());
    // A UUID of version 8: its bits are our own.
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0fu) | 0x80u);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3fu) | 0x80u);
    return id;
}

bool isSound(const Revision& revision, std::string_view checksum)
{
    const Checksum sum = checksumOf(revision);
    const std::string_view expected(reinterpret_cast<const char*>(sum.data()), sum.size());
    return checksum == expected && revision.id == idOf(sum);
}

std::optional<Revision> soundRevisionAt(Connection& connection, std::int64_t seq)
{
    auto query = select(connection, kBySeq);
    query.bind(seq);
    if (!query.step())
        return std::nullopt;
    Revision revision = readRevision(query);
    if (!isSound(revision, query.blob(kChecksumColumn)))
        return std::nullopt;
    return revision;
}

Revision revisionOf(const AnyRecord& record)
{
    const Meta& meta = metaOf(record);
    Revision revision;
    revision.kind = kindOf(record);
    revision.record = meta.id;
    revision.owner = meta.owner;
    revision.editedAt = meta.edited;
    revision.author = meta.author;
    revision.deleted = meta.deleted;
    revision.body = bodyOf(record);
    revision.id = idOf(checksumOf(revision));
    return revision;
}

bool append(Connection& connection, const Revision& revision)
{
    if (connection.query(kExists).bind(revision.id).step())
        return false;
    const Checksum sum = checksumOf(revision);
    auto query = connection.query(kInsert);
    query.bind(revision.id).bind(codec::nameOf(revision.kind)).bind(revision.record).bind(revision.owner);
    bindCell(query, revision.editedAt);
    bindCell(query, revision.author);
    bindCell(query, revision.deleted);
    bindCell(query, revision.body);
    query.bindBlob({ reinterpret_cast<const char*>(sum.data()), sum.size() }).run();
    return true;
}

std::optional<Revision> newestRevision(Connection& connection, const Id& record)
{
    auto query = select(connection, kNewest);
    query.bind(record);
    return first(query);
}

std::optional<Revision> revisionById(Connection& connection, const Id& revision)
{
    auto query = select(connection, kById);
    query.bind(revision);
    return first(query);
}

std::vector<Revision> revisionsOf(Connection& connection, const Id& record)
{
    std::vector<Revision> revisions;
    auto query = select(connection, kHistory);
    query.bind(record);
    while (query.step())
        revisions.push_back(readRevision(query));
    return revisions;
}

void forEachNewest(Connection& connection, const std::function<void(const Revision&)>& work)
{
    auto query = select(connection, kEachNewest);
    while (query.step())
        work(readRevision(query));
}

void forEachStored(Connection& connection, const std::function<void(Revision, std::string_view)>& work)
{
    auto query = select(connection, kAll);
    while (query.step())
        work(readRevision(query), query.blob(kChecksumColumn));
}

} // namespace springback::store
