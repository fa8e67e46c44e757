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
Newest checkRevisions(Connection& connection, CheckReport& report)
{
    Newest newest;
    forEachStored(connection, [&](const Revision& revision, std::string_view checksum) {
        ++report.revisions;
        if (!isSound(revision, checksum))
            note(report,
                "A kept version of " + named(revision.kind, revision.record)
                    + " has changed: its checksum does not fit.");
        auto& latest = newest[revision.record];
        if (latest.id.isNull() || isLater(revision, latest))
            latest = revision;
    });
    return newest;
}

template <class R> void checkTable(Connection& connection, const Newest& newest, CheckReport& report)
{
    std::size_t matched = 0;
    for (const auto& row : readRows<R>(connection, Rows::All)) {
        const auto found = newest.find(row.meta.id);
        if (found == newest.end() || found->second.kind != kKindOf<R>) {
            note(report, "The " + named(kKindOf<R>, row.meta.id) + " has no kept version.");
            continue;
        }
        ++matched;
        if (AnyRecord(row) != recordFromBody(kKindOf<R>, found->second.body))
            note(report, "The " + named(kKindOf<R>, row.meta.id) + " differs from its newest kept version.");
    }
    const auto kept = std::count_if(
        newest.begin(), newest.end(), [](const auto& entry) { return entry.second.kind == kKindOf<R>; });
    if (matched != static_cast<std::size_t>(kept))
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
    Newest newest;
    std::optional<Transaction> moment; // what others write meanwhile must not look like damage
    look(connection, report, "The file", [&] {
        if (!connection.inTransaction())
            moment.emplace(connection, Transaction::Kind::Read);
    });
    look(connection, report, "The file", [&] { checkPages(connection, report); });
    look(connection, report, "What belongs to what", [&] { checkOwners(connection, report); });
    look(connection, report, "The schema", [&] {
        if (schemaOf(connection) != freshSchema(migrations))
            note(report, "The tables are not those of this program.");
    });
    look(connection, report, "The history", [&] { newest = checkRevisions(connection, report); });
    forEachKind(
        [&]<class R>() { look(connection, report, "A table", [&] { checkTable<R>(connection, newest, report); }); });
    return report;
}

} // namespace springback::store
