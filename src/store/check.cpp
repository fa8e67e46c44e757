// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"

#include "cells.h"
#include "revisions.h"
#include "springback/codec/record_json.h"
#include "springback/store/versions.h"
#include "tables.h"

#include <algorithm>
#include <map>
#include <optional>

namespace springback::store {

namespace {

using Newest = std::map<Id, Revision>;

// What the revisions hold: the newest of each record, and how many records of each kind.
struct Kept {
    Newest newest;
    std::map<RecordKind, std::size_t> count;
};

void note(CheckReport& report, std::string problem)
{
    report.sound = false;
    report.problems.push_back(std::move(problem));
}

std::string named(RecordKind kind, const Id& id)
{
    std::string kindName(codec::nameOf(kind));
    std::replace(kindName.begin(), kindName.end(), '_', ' ');
    return kindName + " " + id.text();
}

void checkPages(Connection& connection, CheckReport& report)
{
    auto query = connection.query("PRAGMA integrity_check");
    while (query.step()) {
        if (query.text(0) != "ok")
            note(report, "The database: " + std::string(query.text(0)) + ".");
    }
}

void checkOwners(Connection& connection, CheckReport& report)
{
    auto query = connection.query("PRAGMA foreign_key_check");
    while (query.step())
        note(report, "Table " + std::string(query.text(0)) + ": a row belongs to nothing.");
}

// Every revision's checksum; the newest of each record are kept for the comparison.
Kept checkRevisions(Connection& connection, CheckReport& report)
{
    Kept kept;
    forEachStored(connection, [&](Revision revision, std::string_view checksum) {
        ++report.revisions;
        if (!isSound(revision, checksum))
            note(report,
                "A kept version of " + named(revision.kind, revision.record)
                    + " has changed: its checksum does not fit.");
        auto& latest = kept.newest[revision.record];
        if (latest.id.isNull() || isLater(revision, latest))
            latest = std::move(revision);
    });
    for (const auto& [id, revision] : kept.newest)
        ++kept.count[revision.kind];
    return kept;
}

// Both are written by one program most often, and then word for word alike; reading a text costs more than writing it.
// What another version's program added is compared as it stands in the table: writing it again may leave some out.
template <class R> bool isSame(const R& row, const Revision& revision)
{
    try {
        if (row.meta.unknown.empty() && bodyOf(row) == revision.body)
            return true;
    } catch (const codec::CodecError&) {
        return false; // what cannot be written was never read from a version
    }
    return AnyRecord(row) == recordFromBody(kKindOf<R>, revision.body);
}

template <class R> void checkTable(Connection& connection, const Kept& all, CheckReport& report)
{
    std::size_t matched = 0;
    for (const auto& row : readRows<R>(connection, Rows::All)) {
        const auto found = all.newest.find(row.meta.id);
        if (found == all.newest.end() || found->second.kind != kKindOf<R>) {
            note(report, "The " + named(kKindOf<R>, row.meta.id) + " has no kept version.");
            continue;
        }
        ++matched;
        if (!isSame(row, found->second))
            note(report, "The " + named(kKindOf<R>, row.meta.id) + " differs from its newest kept version.");
    }
    const auto count = all.count.find(kKindOf<R>);
    const std::size_t kept = count == all.count.end() ? 0 : count->second;
    if (matched != kept)
        note(report,
            "Of " + std::to_string(kept) + " records of the kind " + std::string(codec::nameOf(kKindOf<R>)) + " only "
                + std::to_string(matched) + " are in their table.");
    report.records += matched;
    if constexpr (std::is_same_v<R, Runner>)
        report.runners = matched;
}

// Runs one part; what cannot be read at all is a problem to name, not a reason to stop looking.
template <class Part> void look(Connection& connection, CheckReport& report, const char* at, Part part)
{
    try {
        connection.guarded(part);
    } catch (const StoreError& error) {
        if (error.fault != StoreFault::Damaged)
            throw;
        note(report, std::string(at) + " cannot be read: " + error.what() + ".");
    }
}

} // namespace

CheckReport checkStore(Connection& connection, Migrations migrations)
{
    CheckReport report;
    Kept kept;
    std::optional<Transaction> moment; // what others write meanwhile must not look like damage
    look(connection, report, "The file", [&] {
        if (!connection.inTransaction())
            moment.emplace(connection, Transaction::Kind::Read);
    });
    look(connection, report, "The file", [&] { checkPages(connection, report); });
    look(connection, report, "What belongs to what", [&] { checkOwners(connection, report); });
    look(connection, report, "The schema", [&] {
        if (!hasFreshSchema(connection, migrations))
            note(report, "The tables are not those of this program.");
    });
    look(connection, report, "The history", [&] { kept = checkRevisions(connection, report); });
    forEachKind(
        [&]<class R>() { look(connection, report, "A table", [&] { checkTable<R>(connection, kept, report); }); });
    return report;
}

} // namespace springback::store
