// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "any_record.h"
#include "connection.h"
#include "springback/domain/clock.h"
#include "springback/store/journal.h"

namespace springback::store {

/// The writes of one transaction.
class StoreJournal : public Journal {
public:
    StoreJournal(Connection& connection, const Reader& reader, const Clock& clock, std::string author);

    const Reader& read() const override { return m_reader; }
    void put(const Record& record) override;
    void put(const Runner& runner) override;
    void put(const Episode& episode) override;
    void import(const Record& record) override;
    void import(const Runner& runner) override;
    void import(const Episode& episode) override;
    void remove(RecordKind kind, const Id& id) override;
    void restore(RecordKind kind, const Id& id) override;
    void revert(const Changes& changes) override;

    const Changes& changes() const { return m_changes; }

private:
    enum class Where { InUse, InTrash };

    void putAny(AnyRecord record);
    /// What does not travel stays as it is here.
    void importAny(AnyRecord record);
    void move(RecordKind kind, const Id& id, Where where);
    void revertOne(const Change& change);
    /// Keeps `record` as a new revision after `former`, by this author, now.
    void keep(AnyRecord record, const std::optional<Revision>& former);
    void append(const AnyRecord& record, const std::optional<Revision>& former);
    void note(const Change& change);
    std::optional<Revision> newest(RecordKind kind, const Id& id) const;
    Moment later(const std::optional<Revision>& former) const;
    [[noreturn]] void refuse(const std::string& why) const;

    Connection& m_connection;
    const Reader& m_reader;
    const Clock& m_clock;
    std::string m_author;
    Changes m_changes;
    std::map<Id, std::size_t> m_places; ///< where in the changes a record stands
};

} // namespace springback::store
