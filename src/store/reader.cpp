// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include "revisions.h"
#include "tables.h"

#include <algorithm>
#include <tuple>

namespace springback::store {

namespace {

// One moment of the store for several queries; inside a transaction there is one already.
template <class Work> auto atOneMoment(Connection& connection, Work work)
{
    return connection.guarded([&] {
        if (connection.inTransaction())
            return work();
        Transaction transaction(connection, Transaction::Kind::Read);
        auto result = work();
        transaction.commit();
        return result;
    });
}

EpisodeRecords loadEpisode(Connection& connection, Episode episode)
{
    const Id id = episode.meta.id;
    EpisodeRecords records;
    records.episode = std::move(episode);
    const auto load = [&]<class R>(std::vector<R>& into) { into = readRows<R>(connection, Rows::Live, id); };
    load(records.checkIns);
    load(records.sessions);
    load(records.runs);
    load(records.measures);
    load(records.extras);
    load(records.flags);
    load(records.flagChecks);
    load(records.stageChanges);
    load(records.signOffs);
    load(records.mileTargets);
    load(records.pauses);
    load(records.plans);
    load(records.visits);
    load(records.milestones);
    return records;
}

} // namespace

std::vector<Runner> StoreReader::runners() const
{
    return m_connection.guarded([this] {
        auto runners = readRows<Runner>(m_connection, Rows::All);
        std::erase_if(runners, [](const Runner& runner) { return runner.meta.deleted; });
        return runners;
    });
}

std::optional<Case> StoreReader::loadCase(const Id& runner) const
{
    return atOneMoment(m_connection, [&]() -> std::optional<Case> {
        auto people = readRows<Runner>(m_connection, Rows::One, runner);
        if (people.empty() || people.front().meta.deleted)
            return std::nullopt;
        Case found;
        found.runner = std::move(people.front());
        for (auto& episode : readRows<Episode>(m_connection, Rows::Live, runner))
            found.episodes.push_back(loadEpisode(m_connection, std::move(episode)));
        return found;
    });
}

std::optional<Record> StoreReader::record(RecordKind kind, const Id& id) const
{
    return atOneMoment(m_connection, [&]() -> std::optional<Record> {
        const auto row = readRow(m_connection, kind, id);
        if (!row)
            return std::nullopt;
        return episodeRecord(*row);
    });
}

std::vector<Revision> StoreReader::history(const Id& record) const
{
    return m_connection.guarded([&] { return revisionsOf(m_connection, record); });
}

std::vector<Trashed> StoreReader::trash(const Id& episode) const
{
    return atOneMoment(m_connection, [&] {
        std::vector<Trashed> trashed;
        forEachKind([&]<class R>() {
            if constexpr (kIsEpisodeRecord<R>) {
                for (auto& row : readRows<R>(m_connection, Rows::Trash, episode)) {
                    const Meta meta = row.meta;
                    trashed.push_back({ std::move(row), meta.edited, meta.author });
                }
            }
        });
        std::stable_sort(trashed.begin(), trashed.end(),
            [](const Trashed& a, const Trashed& b) { return a.deletedAt.at > b.deletedAt.at; });
        return trashed;
    });
}

} // namespace springback::store
