// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/exchange/case_file.h"
#include "support/every_kind.h"

namespace springback::test {

/// A case with a closed and an open episode, and a record of every kind, one of them in the trash.
inline exchange::CaseFile wholeCase()
{
    const auto meta = [](std::uint8_t id, std::uint8_t owner) {
        Meta m = metaOfEvery(id);
        m.owner = idOf(owner);
        m.deleted = false;
        return m;
    };
    exchange::CaseFile file;
    file.content.runner = fullRunner();
    file.content.runner.meta = meta(90, 90);
    EpisodeRecords first;
    first.episode = fullEpisode();
    first.episode.meta = meta(91, 90);
    first.episode.start = makeDate(2023, 12, 1);
    first.episode.closed = makeDate(2024, 3, 31);
    first.episode.side = Side::Left;
    for (auto record : everyKind()) {
        auto& m = metaOf(record);
        m = meta(m.id.bytes[0], 91);
        if (auto* visit = std::get_if<Visit>(&record))
            visit->privateNote.clear();
        if (auto* session = std::get_if<Session>(&record))
            session->stage = *Stage::of(5);
        if (auto* measure = std::get_if<Measure>(&record)) {
            measure->values = { { Side::Left, 105, {}, "" }, { Side::Right, 120, {}, "" } };
            measure->items.clear();
        }
        first.add(record);
    }
    first.sort();
    EpisodeRecords second;
    second.episode = { .meta = meta(92, 90), .start = makeDate(2026, 3, 1), .side = Side::Both };
    CheckIn gone{ .meta = meta(93, 92), .date = makeDate(2026, 3, 2), .pain = Pain::of(4) };
    gone.meta.deleted = true;
    file.deleted.push_back(gone);
    file.content.episodes = { first, second };
    return file;
}

} // namespace springback::test
