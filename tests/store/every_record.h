// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/store/database.h"
#include "support/every_kind.h"

namespace springback::store {

/// A case with a record of each kind, every member given.
inline Runner everyRunner()
{
    Runner runner = test::fullRunner();
    runner.meta.deleted = false;
    return runner;
}

inline Episode everyEpisode()
{
    Episode episode = test::fullEpisode();
    episode.meta.owner = everyRunner().meta.id;
    episode.meta.deleted = false;
    return episode;
}

inline std::vector<Record> everyRecord()
{
    auto records = test::everyKind();
    for (auto& record : records) {
        metaOf(record).owner = everyEpisode().meta.id;
        metaOf(record).deleted = false;
        metaOf(record).unknown = R"({"/mood":"fine"})";
    }
    return records;
}

inline void importEveryKind(Database& database)
{
    database.transact("", [](Journal& journal) {
        // Owners may come after what they own: what belongs to what is judged at the end.
        for (const auto& record : everyRecord())
            journal.import(record);
        journal.import(everyEpisode());
        journal.import(everyRunner());
    });
}

} // namespace springback::store
