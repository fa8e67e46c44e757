// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "springback/app/workspace.h"
#include "support/fake_clock.h"

namespace springback::app {

/// A workspace on a store in memory, eight in the morning of the tenth day of an episode.
class WorkspaceTest : public ::testing::Test {
protected:
    WorkspaceTest()
        : clock(*parseMoment("2026-03-11T08:00:00+01:00")), workspace(store::Database::inMemory(clock), clock)
    {
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = day(0);
        const auto refusal = workspace.addRunner(runner, episode, {});
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
    }

    /// Whatever a test did: what is shown is what is stored.
    void TearDown() override
    {
        EXPECT_EQ(*workspace.current(), *workspace.database().read().loadCase(workspace.runner()->meta.id));
    }

    static Date day(int n) { return makeDate(2026, 3, 1) + days{ n }; }
    static CheckIn checkIn(int n, int pain)
    {
        CheckIn made;
        made.date = day(n);
        made.pain = Pain::of(pain);
        return made;
    }
    static Session session(int n)
    {
        Session made;
        made.date = day(n);
        made.sets.assign(5, { {}, seconds{ 45 }, seconds{ 45 }, {} });
        return made;
    }
    /// Stores it and hands back what the store has.
    template <class R> R stored(const R& record)
    {
        const auto refusal = workspace.save(Record(record));
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
        for (const auto& kept : records().all()) {
            const auto* found = std::get_if<R>(&kept);
            if (found && dateOf(kept) == dateOf(Record(record)))
                return *found;
        }
        ADD_FAILURE() << "nothing was stored";
        return record;
    }
    const EpisodeRecords& records() const { return *workspace.current()->current(); }

    test::FakeClock clock;
    Workspace workspace;
};

} // namespace springback::app
