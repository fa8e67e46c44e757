// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/store/versions.h"

#include "revisions.h"
#include "withheld.h"

#include <algorithm>
#include <tuple>

namespace springback::store {

namespace {

bool isKnown(const Revision& coming, const std::vector<Revision>& here)
{
    return std::any_of(here.begin(), here.end(), [&coming](const Revision& kept) { return kept.id == coming.id; });
}

// True when a version that is here says the same, once both have what only this side has.
bool isKnownButForWhatStays(const AnyRecord& coming, const std::vector<Revision>& here)
{
    return std::any_of(here.begin(), here.end(), [&coming](const Revision& kept) {
        const AnyRecord mine = recordFromBody(kept.kind, kept.body);
        AnyRecord filled = coming;
        fillIn(filled, mine);
        return filled == mine;
    });
}

} // namespace

Revision versionOf(const Record& record)
{
    return revisionOf(anyOf(record));
}

Revision versionOf(const Runner& runner)
{
    return revisionOf(AnyRecord(runner));
}

Revision versionOf(const Episode& episode)
{
    return revisionOf(AnyRecord(episode));
}

bool isLater(const Revision& a, const Revision& b)
{
    return std::tie(a.editedAt.at, a.id) > std::tie(b.editedAt.at, b.id);
}

Standing standingOf(const Revision& coming, const std::vector<Revision>& here)
{
    if (here.empty())
        return Standing::First;
    const Revision& newest = here.back();
    if (newest.kind != coming.kind || newest.owner != coming.owner)
        return Standing::Foreign;
    if (isKnown(coming, here))
        return Standing::Known;
    AnyRecord record = recordFromBody(coming.kind, coming.body);
    if (!mayLack(record))
        return isLater(coming, newest) ? Standing::Newest : Standing::Older;
    if (isKnownButForWhatStays(record, here))
        return Standing::Known;
    fillIn(record, recordFromBody(newest.kind, newest.body));
    return isLater(revisionOf(record), newest) ? Standing::Newest : Standing::Older;
}

void import(Journal& journal, const Revision& version)
{
    const AnyRecord record = recordFromBody(version.kind, version.body);
    if (const auto entry = episodeRecord(record))
        return journal.import(*entry);
    if (const auto* runner = std::get_if<Runner>(&record))
        return journal.import(*runner);
    journal.import(std::get<Episode>(record));
}

Id waitingKey(const Id& runner)
{
    return Id::derived(runner, "waiting");
}

} // namespace springback::store
