// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "springback/store/journal.h"

namespace springback::store {

class StoreReader : public Reader {
public:
    explicit StoreReader(Connection& connection) : m_connection(connection) { }

    std::vector<Runner> runners() const override;
    std::optional<Case> loadCase(const Id& runner) const override;
    std::optional<Record> record(RecordKind kind, const Id& id) const override;
    std::vector<Revision> history(const Id& record) const override;
    std::vector<Trashed> trash(const Id& episode) const override;

private:
    Connection& m_connection;
};

} // namespace springback::store
