// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_update.h"

#include <algorithm>

namespace springback::app {

namespace {

constexpr std::size_t kMostChanges = 50; // beyond, the whole is read sooner

}

bool update(Case& known, const store::Changes& changes, const store::Reader& reader)
{
    if (changes.items.size() > kMostChanges)
        return false;
    for (const auto& change : changes.items) {
        const auto place = std::find_if(known.episodes.begin(), known.episodes.end(),
            [&change](const EpisodeRecords& records) { return records.episode.meta.id == change.owner; });
        if (change.kind >= RecordKind::Runner || place == known.episodes.end())
            return false;
        if (!change.before.isNull())
            place->remove(change.record);
        if (auto record = reader.record(change.kind, change.record); record && !metaOf(*record).deleted)
            place->put(std::move(*record));
    }
    return true;
}

} // namespace springback::app
