// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record_access.h"

namespace springback::app {

std::optional<Record> recordAt(const EpisodeRecords& all, RecordKind kind, std::size_t place)
{
    std::optional<Record> found;
    forEachKind(all, [&](const auto& records, RecordKind each) {
        if (each == kind && place < records.size())
            found = records[place];
    });
    return found;
}

std::optional<Record> recordById(const EpisodeRecords& all, RecordKind kind, const Id& id)
{
    std::optional<Record> found;
    forEachKind(all, [&](const auto& records, RecordKind each) {
        if (each != kind || found)
            return;
        const auto it = std::find_if(records.begin(), records.end(), [&](const auto& r) { return r.meta.id == id; });
        if (it != records.end())
            found = *it;
    });
    return found;
}

} // namespace springback::app
