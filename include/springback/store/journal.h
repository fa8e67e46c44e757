// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "springback/domain/record.h"
#include "springback/store/changes.h"

namespace springback::store {

/// A kept version of a record: was, now, who, when.
struct Revision {
    Id id;
    RecordKind kind = RecordKind::CheckIn;
    Id record;
    Id owner;
    Moment editedAt;
    std::string author;
    bool deleted = false;
    std::string body; ///< all fields as JSON (see codec/record_json.h)
};

/// A record in the trash.
struct Trashed {
    Record record;
    Moment deletedAt;
    std::string by;
};

/// Reads; never changes anything.
class Reader {
public:
    virtual ~Reader() = default;
    virtual std::vector<Runner> runners() const = 0; ///< archived ones too; by name
    virtual std::optional<Case> loadCase(const Id& runner) const = 0;
    virtual std::optional<Record> record(RecordKind kind, const Id& id) const = 0; ///< in the trash too
    virtual std::vector<Revision> history(const Id& record) const = 0;             ///< oldest first
    virtual std::vector<Trashed> trash(const Id& episode) const = 0;               ///< newest first
};

/// Writes, inside `Database::transact` only. Every act appends an immutable revision with a checksum and
/// renews the typed tables. `edited` and `author` of the record's meta are set here from the clock and the
/// transaction; `created` too when it is unset.
class Journal {
public:
    virtual ~Journal() = default;
    virtual const Reader& read() const = 0;
    /// Adds a record, or corrects the one with its id; what was stays in its history.
    virtual void put(const Record& record) = 0;
    virtual void put(const Runner& runner) = 0;
    virtual void put(const Episode& episode) = 0;
    /// Puts a record with its meta just as given (a case file that comes in).
    virtual void import(const Record& record) = 0;
    virtual void import(const Runner& runner) = 0;
    virtual void import(const Episode& episode) = 0;
    /// Into the trash; `restore` takes it out again.
    virtual void remove(RecordKind kind, const Id& id) = 0;
    virtual void restore(RecordKind kind, const Id& id) = 0;
    /// Puts every record back as it was before `changes`, as new revisions.
    virtual void revert(const Changes& changes) = 0;
};

} // namespace springback::store
