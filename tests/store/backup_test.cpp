// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_record.h"
#include "store_fixture.h"

#include <sys/stat.h>

#include <fstream>

namespace springback::store {

namespace {

class BackupTest : public StoreFileTest {
protected:
    BackupTest() : database(open()) { importEveryKind(database); }
    std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()));
    }
    Database database;
};

} // namespace

TEST_F(BackupTest, IsOnePrivateFileThatOpensAsTheStore)
{
    const auto before = filesInFolder();
    const auto report = database.backup(folder / "copy.db");
    EXPECT_EQ(report.file, folder / "copy.db");
    EXPECT_TRUE(report.check.sound);
    EXPECT_EQ(report.check.records, 16u);
    EXPECT_EQ(filesInFolder(), before + 1) << "nothing is left beside it";
    struct stat status { };
    ASSERT_EQ(::stat(report.file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777u, 0600u);
    const test::TempFolder other;
    std::filesystem::copy_file(report.file, other / "springback.db");
    const Database copy = Database::open(other.path(), clock);
    EXPECT_EQ(copy.read().loadCase(everyRunner().meta.id)->episodes[0].all(), everyRecord());
}

TEST_F(BackupTest, TakesThePlaceOfAnEarlierOneOnly)
{
    database.backup(folder / "copy.db");
    addRunner(database);
    EXPECT_EQ(database.backup(folder / "copy.db").check.runners, 2u);
    std::ofstream(folder / "letter.txt") << "Dear Dr A, this is a letter and not a backup, and it should stay one.";
    EXPECT_EQ(faultOfWork([&] { database.backup(folder / "letter.txt"); }), StoreFault::Refused);
    EXPECT_EQ(faultOfWork([&] { database.backup(file()); }), StoreFault::Refused);
    EXPECT_EQ(database.read().runners().size(), 2u);
}

TEST_F(BackupTest, ThatCannotBeMadeLeavesNothing)
{
    const auto before = filesInFolder();
    EXPECT_EQ(faultOfWork([&] { database.backup(folder.path() / "nowhere" / "copy.db"); }), StoreFault::NotWritable);
    EXPECT_EQ(filesInFolder(), before);
}

TEST_F(BackupTest, OfAStoreInMemoryWorksToo)
{
    Database memory = Database::inMemory(clock);
    addRunner(memory);
    EXPECT_EQ(memory.backup(folder / "memory.db").check.runners, 1u);
}

TEST_F(BackupTest, CanBeMadeWhileAnotherWindowWrites)
{
    Database other = open();
    other.transact("", [&](Journal& journal) {
        journal.put(runner());
        EXPECT_EQ(database.backup(folder / "copy.db").check.runners, 1u);
    });
    EXPECT_EQ(database.backup(folder / "copy.db").check.runners, 2u);
}

} // namespace springback::store
