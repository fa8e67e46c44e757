// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store_fixture.h"

#include <sys/stat.h>

#include <fstream>

namespace springback::store {

namespace {

unsigned modeOf(const std::filesystem::path& path)
{
    struct stat status { };
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777u : 0u;
}

} // namespace

TEST_F(StoreFileTest, ANewStoreIsPrivateFromTheFirst)
{
    const auto inner = folder / "data";
    Database database = Database::open(inner, clock);
    addRunner(database);
    EXPECT_EQ(database.opened(), Opened::New);
    EXPECT_EQ(modeOf(inner), 0700u);
    EXPECT_EQ(modeOf(inner / "springback.db"), 0600u);
    EXPECT_EQ(modeOf(inner / "springback.db-wal"), 0600u);
    EXPECT_EQ(modeOf(inner / "springback.db-shm"), 0600u);
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(inner))
        ++files;
    EXPECT_EQ(files, 3u) << "the file it was made under is gone";
}

TEST_F(StoreFileTest, WhatWasStoredIsThereWhenOpenedAgain)
{
    {
        Database database = open();
        addRunner(database);
        put(database, checkIn(day(1), 0));
    }
    Database database = open();
    EXPECT_EQ(database.opened(), Opened::Ours);
    const auto loaded = database.read().loadCase(kRunner);
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->episodes.size(), 1u);
    EXPECT_EQ(loaded->episodes[0].checkIns.size(), 1u);
    EXPECT_EQ(loaded->episodes[0].episode.causes, episode().causes);
}

TEST_F(StoreFileTest, AFileThatOthersCouldReadIsMadePrivate)
{
    open();
    ::chmod(file().c_str(), 0644);
    open();
    EXPECT_EQ(modeOf(file()), 0600u);
}

TEST_F(StoreFileTest, AnEmptyOrForeignFileIsNamedAndLeftAlone)
{
    const auto write = [this](const std::string& text) { std::ofstream(file(), std::ios::binary) << text; };
    const auto fault = [this] { return faultOfWork([this] { open(); }); };
    write("");
    EXPECT_EQ(fault(), StoreFault::Damaged);
    write("Dear diary, this is no database at all, but it is long enough to have a header of its own in it.");
    EXPECT_EQ(fault(), StoreFault::NotOurs);
    write(std::string(8192, '\0'));
    EXPECT_EQ(fault(), StoreFault::Damaged);
    EXPECT_EQ(std::filesystem::file_size(file()), 8192u);
}

TEST_F(StoreFileTest, ALogWithoutItsFileIsNotTakenForANewStore)
{
    std::ofstream(folder / "springback.db-wal") << "something";
    EXPECT_EQ(faultOfWork([this] { open(); }), StoreFault::Damaged);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(StoreFileTest, ReadingAStoreThatIsNotThereSaysSo)
{
    EXPECT_EQ(faultOfWork([this] { open(Access::ReadOnly); }), StoreFault::NotFound);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(StoreFileTest, AReaderSeesWhatAWriterStoredAndCannotWrite)
{
    Database writer = open();
    addRunner(writer);
    Database reader = open(Access::ReadOnly);
    EXPECT_TRUE(reader.isReadOnly());
    EXPECT_EQ(reader.read().runners().size(), 1u);
    EXPECT_EQ(faultOfWork([&] { put(reader, checkIn(day(1), 3)); }), StoreFault::NotWritable);
}

TEST_F(StoreFileTest, ChangesOfAnotherConnectionAreNoticedOnce)
{
    Database mine = open();
    Database other = open();
    EXPECT_FALSE(mine.changedElsewhere());
    addRunner(mine);
    EXPECT_FALSE(mine.changedElsewhere());
    EXPECT_TRUE(other.changedElsewhere());
    EXPECT_FALSE(other.changedElsewhere());
    EXPECT_EQ(other.read().runners().size(), 1u);
}

TEST_F(StoreFileTest, ASecondWriterWaitsAndThenSaysThatItIsLocked)
{
    Database mine = open();
    Database other = open();
    addRunner(mine);
    std::optional<StoreFault> fault;
    mine.transact("", [&](Journal& journal) {
        journal.put(checkIn(day(1), 3));
        fault = faultOfWork([&] { put(other, checkIn(day(2), 3)); });
    });
    EXPECT_EQ(fault, StoreFault::Locked);
    put(other, checkIn(day(2), 3));
    EXPECT_EQ(mine.read().loadCase(kRunner)->episodes[0].checkIns.size(), 2u);
}

TEST_F(StoreFileTest, ADraftOutlivesTheProcess)
{
    {
        Database database = open();
        database.saveDraft(kRunner, "set 3");
        database.saveDraft(kRunner, "set 4");
    }
    Database database = open();
    EXPECT_EQ(database.draft(kRunner), "set 4");
    EXPECT_EQ(database.draft(kEpisode), "");
    database.saveDraft(kRunner, "");
    EXPECT_EQ(database.draft(kRunner), "");
}

} // namespace springback::store
