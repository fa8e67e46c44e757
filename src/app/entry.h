// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/domain/clock.h"
#include "springback/domain/record.h"
#include "springback/store/journal.h"

namespace springback::app {

/// What is known when a record is entered.
struct EntryContext {
    const Episode& episode;
    Date today;
    Moment now;
    std::string author; ///< empty: the runner
};

/// The record as it goes to the store: id, owner, instant of entry and provenance filled in. `kept` is the
/// record of the same id that the store has, if it has one.
Record completeEntry(Record record, const std::optional<Record>& kept, const EntryContext& context);

/// The id a record will have, given or made.
Id entryId(const Record& record, const Id& episode);

/// The check-in whose date was changed: the date names the record, so the one of the old date must go.
std::optional<Id> replacedCheckIn(const Record& record, const Id& episode);

} // namespace springback::app
