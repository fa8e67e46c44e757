// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/domain/record.h"

namespace springback::store {

/// One record that a transaction touched: from which revision to which. A null id stands for "none".
struct Change {
    RecordKind kind = RecordKind::CheckIn;
    Id record;
    Id owner;  ///< the episode, or the runner
    Id before; ///< revision that was newest
    Id after;  ///< revision that is newest now
};

/// What a transaction did, announced after commit; `Journal::revert` undoes it.
struct Changes {
    std::vector<Change> items;
    bool empty() const { return items.empty(); }
};

} // namespace springback::store
