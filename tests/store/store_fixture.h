// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "springback/store/database.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace springback::store {

/// The id with this byte sixteen times.
inline Id id(std::uint8_t number)
{
    Id made;
    made.bytes.fill(number);
    return made;
}

inline const Id kRunner = id(201);
inline const Id kEpisode = id(202);

inline Runner runner(const Id& of = kRunner)
{
    Runner made;
    made.meta.id = made.meta.owner = of;
    made.name = "Noor";
    return made;
}

inline Episode episode(const Id& of = kEpisode, const Id& owner = kRunner)
{
    Episode made;
    made.meta.id = of;
    made.meta.owner = owner;
    made.start = makeDate(2026, 3, 1);
    made.causes = { Cause::Hills, Cause::TightCalves };
    return made;
}

inline CheckIn checkIn(Date date, int pain)
{
    CheckIn made;
    made.meta.owner = kEpisode;
    made.meta.id = checkInId(kEpisode, date);
    made.date = date;
    made.pain = Pain::of(pain);
    return made;
}

inline Session session(std::uint8_t number, Date date)
{
    Session made;
    made.meta.owner = kEpisode;
    made.meta.id = id(number);
    made.date = date;
    made.sets.assign(5, { {}, seconds{ 45 }, seconds{ 45 }, {} });
    return made;
}

/// A runner with an open episode.
inline void addRunner(Database& database)
{
    database.transact("", [](Journal& journal) {
        journal.put(runner());
        journal.put(episode());
    });
}

inline Changes put(Database& database, const Record& record, const std::string& author = {})
{
    return database.transact(author, [&record](Journal& journal) { journal.put(record); });
}

/// The fault that `work` ends with; nothing when it does not fail.
template <class Work> std::optional<StoreFault> faultOfWork(Work work)
{
    try {
        work();
    } catch (const StoreError& error) {
        return error.fault;
    }
    return std::nullopt;
}

/// A store in memory with a runner.
class StoreTest : public ::testing::Test {
protected:
    StoreTest() { addRunner(database); }
    const EpisodeRecords& records()
    {
        loaded = database.read().loadCase(kRunner);
        return loaded->episodes.front();
    }
    static Date day(int n) { return makeDate(2026, 3, 1) + days{ n }; }

    test::FakeClock clock;
    Database database = Database::inMemory(clock);
    std::optional<Case> loaded;
};

/// A store in a file.
class StoreFileTest : public ::testing::Test {
protected:
    Database open(Access access = Access::ReadWrite) { return Database::open(folder.path(), clock, access); }
    std::filesystem::path file() const { return folder / "springback.db"; }
    static Date day(int n) { return makeDate(2026, 3, 1) + days{ n }; }

    test::FakeClock clock;
    test::TempFolder folder;
};

} // namespace springback::store
