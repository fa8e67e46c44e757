// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/store/journal.h"

// What a merge of two stores needs: a case that comes in is a heap of versions, and the union of two heaps is the same
// whatever the order. A visit's private note and a name that was left out do not travel: a version that lacks them is
// the one that has them, and takes them over from what is here.

namespace springback::store {

/// The version as a revision keeps it: the same version has the same id on every machine.
Revision versionOf(const Record& record);
Revision versionOf(const Runner& runner);
Revision versionOf(const Episode& episode);

/// True when `a` counts rather than `b`, an earlier or a later version of the same record.
bool isLater(const Revision& a, const Revision& b);

/// What a version that comes in would be here.
enum class Standing {
    Known,   ///< it is here already
    Older,   ///< a later one is here: it only goes into the history
    First,   ///< nothing with its id is here
    Newest,  ///< it would take the place of what is here
    Foreign, ///< its id is that of something else here
};
/// `here` is the history of the record, as Reader gives it.
Standing standingOf(const Revision& coming, const std::vector<Revision>& here);

/// Keeps the version; what is later stays in force.
void import(Journal& journal, const Revision& version);

/// The key of a runner's draft that holds the versions which wait for a yes.
Id waitingKey(const Id& runner);

} // namespace springback::store
