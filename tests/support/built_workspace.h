// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/workspace.h"
#include "support/fake_clock.h"
#include "support/history_builder.h"

namespace springback::test {

/// A workspace on a store in memory that holds what a builder built, eight in the morning of a day.
class BuiltWorkspace {
public:
    BuiltWorkspace(HistoryBuilder builder, int today, Runner runner = {})
        : clock(momentOf(today)), workspace(filled(builder, runner, clock), clock)
    {
        workspace.open(m_runner);
    }

    static Moment momentOf(int n) { return *parseMoment(isoDate(day(n)) + "T08:00:00+01:00"); }

    FakeClock clock;

private:
    store::Database filled(HistoryBuilder& builder, Runner& runner, const Clock& now)
    {
        auto database = store::Database::inMemory(now);
        EpisodeRecords& records = builder.records();
        runner.meta.id = runner.meta.owner = m_runner = Id::derived(records.episode.meta.id, "runner");
        records.episode.meta.owner = m_runner;
        database.transact({}, [&](store::Journal& journal) {
            journal.import(runner);
            journal.import(records.episode);
            for (const Record& record : records.all())
                journal.import(record);
        });
        return database;
    }

    Id m_runner;

public:
    app::Workspace workspace;
};

} // namespace springback::test
