// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "salvage.h"

#include "springback/store/store_error.h"
#include "tables.h"

#include <algorithm>
#include <set>

namespace springback::store {

namespace {

constexpr const char* kNext = "SELECT min(seq) FROM revision NOT INDEXED WHERE seq > ?";
// Rows that cannot be read are stepped over one by one; after so many in a row nothing more is looked for.
constexpr int kMostUnreadable = 20'000;

// The place of the next row after `seq`; nothing when there is none, or when the way to it is broken.
enum class Next { Found, End, Broken };
Next nextAfter(Connection& damaged, std::int64_t& seq)
{
    try {
        return damaged.guarded([&] {
            auto query = damaged.query(kNext);
            query.bind(seq);
            if (!query.step() || query.isNull(0))
                return Next::End;
            seq = query.integer(0);
            return Next::Found;
        });
    } catch (const StoreError&) {
        return Next::Broken;
    }
}

std::optional<Revision> soundAt(Connection& damaged, std::int64_t seq)
{
    try {
        return damaged.guarded([&] { return soundRevisionAt(damaged, seq); });
    } catch (const StoreError&) {
        return std::nullopt;
    }
}

bool canBeRead(const Revision& revision)
{
    try {
        recordFromBody(revision.kind, revision.body);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

void keepKind(Connection& into, std::vector<Revision>& revisions, std::set<Id>& owners, RecordKind kind)
{
    const std::set<Id> known = owners;
    for (const auto& revision : revisions) {
        if (revision.kind != kind || (kind != RecordKind::Runner && !known.contains(revision.owner)))
            continue;
        append(into, revision);
        owners.insert(revision.record);
    }
}

} // namespace

std::vector<Revision> soundRevisions(Connection& damaged)
{
    std::vector<Revision> sound;
    std::int64_t seq = 0;
    int unreadable = 0;
    while (unreadable < kMostUnreadable) {
        std::int64_t next = seq;
        const Next found = nextAfter(damaged, next);
        if (found == Next::End)
            break;
        seq = found == Next::Found ? next : seq + 1;
        auto revision = soundAt(damaged, seq);
        unreadable = revision ? 0 : unreadable + 1;
        if (revision && canBeRead(*revision))
            sound.push_back(std::move(*revision));
    }
    return sound;
}

std::size_t keepOwned(Connection& into, std::vector<Revision> revisions)
{
    std::set<Id> owners;
    Transaction transaction(into, Transaction::Kind::Write);
    keepKind(into, revisions, owners, RecordKind::Runner);
    keepKind(into, revisions, owners, RecordKind::Episode);
    const std::set<Id> present = owners;
    std::set<Id> records = owners;
    for (const auto& revision : revisions) {
        if (revision.kind >= RecordKind::Runner || !present.contains(revision.owner))
            continue;
        append(into, revision);
        records.insert(revision.record);
    }
    rebuildTables(into);
    transaction.commit();
    return records.size();
}

} // namespace springback::store
