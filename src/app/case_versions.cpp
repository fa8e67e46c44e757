// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_versions.h"

#include "springback/codec/record_json.h"

namespace springback::app {

using store::Revision;
using store::versionOf;

std::vector<Revision> versionsOf(const exchange::CaseFile& file)
{
    std::vector<Revision> versions;
    const auto add = [&versions](const auto& all) {
        for (const auto& one : all)
            versions.push_back(versionOf(one));
    };
    add(file.past.person);
    versions.push_back(versionOf(file.content.runner));
    add(file.past.episodes);
    for (const auto& episode : file.content.episodes)
        versions.push_back(versionOf(episode.episode));
    add(file.past.records);
    for (const auto& episode : file.content.episodes)
        add(episode.all());
    add(file.deleted);
    return versions;
}

std::optional<Record> entryOf(const Revision& version)
{
    if (version.kind >= RecordKind::Runner)
        return std::nullopt;
    return codec::recordFromText(version.kind, version.body);
}

bool needsYes(const Record& record)
{
    const auto* change = std::get_if<StageChange>(&record);
    return std::holds_alternative<PlanVersion>(record) || std::holds_alternative<SignOff>(record)
        || (change && change->move == Move::Override);
}

bool saysTheSame(const Record& a, const Record& b)
{
    Record one = a;
    Record other = b;
    for (Record* record : { &one, &other }) {
        Meta& meta = metaOf(*record);
        meta = { .id = meta.id, .owner = meta.owner, .deleted = meta.deleted };
    }
    return one == other;
}

} // namespace springback::app
