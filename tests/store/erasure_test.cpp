// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/store/erasure.h"

#include "every_record.h"
#include "raw_sqlite.h"
#include "springback/store/backups.h"
#include "store_fixture.h"

#include <fstream>

namespace springback::store {

namespace {

const Id kOther = id(77);

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

/// Two people with entries, edits, trash, drafts and backups.
class ErasureTest : public StoreFileTest {
protected:
    ErasureTest() : database(open())
    {
        importEveryKind(database);
        database.transact("", [](Journal& journal) {
            Runner other = runner(kOther);
            other.name = "Somebody Else";
            journal.put(other);
            journal.put(episode(id(78), kOther));
        });
        Runner renamed = everyRunner();
        former = renamed.name;
        renamed.name = kName;
        database.transact("", [&](Journal& journal) { journal.put(renamed); });
        database.saveDraft(everyRunner().meta.id, std::string("{\"of\":\"") + kName + "\"}");
        keepBackup(database, backups(), BackupReason::Daily, clock.now());
        keepBackup(database, second, BackupReason::Daily, clock.now());
    }
    std::filesystem::path backups() const { return backupsIn(folder.path()); }
    Erasure erase() { return erasePerson(database, everyRunner().meta.id, { backups(), second }); }
    std::size_t filesThatSay(const std::string& text) const
    {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            if (entry.is_regular_file() && contentOf(entry.path()).find(text) != std::string::npos)
                ++count;
        return count;
    }

    static constexpr const char* kName = "Noor van der Achillespees";
    const std::filesystem::path second = folder / "stick";
    Database database;
    std::string former;
};

} // namespace

TEST_F(ErasureTest, LeavesNoByteOfTheNameOrOfAnyId)
{
    ASSERT_GE(filesThatSay(kName), 3u);
    const Erasure erasure = erase();
    EXPECT_TRUE(erasure.stillIn.empty());
    EXPECT_EQ(erasure.cleaned, 2u);
    EXPECT_FALSE(erasure.nameIsShared);
    EXPECT_GE(erasure.looked, 3u);
    EXPECT_EQ(filesThatSay(kName), 0u);
    EXPECT_EQ(filesThatSay("Two days off"), 0u) << "nor what was written in the notes";
}

TEST_F(ErasureTest, LeavesTheOthersWholeHereAndInTheBackups)
{
    erase();
    EXPECT_TRUE(database.check().sound);
    ASSERT_EQ(database.read().runners().size(), 1u);
    for (const auto& kept : keptBackups(backups())) {
        const Database copy = Database::openCopy(kept.file, clock);
        EXPECT_TRUE(copy.check().sound);
        ASSERT_EQ(copy.read().runners().size(), 1u);
        EXPECT_EQ(copy.read().runners()[0].name, "Somebody Else");
    }
    RawSqlite raw(file());
    EXPECT_EQ(raw.run("DELETE FROM revision"), SQLITE_CONSTRAINT) << "the guard is back";
}

TEST_F(ErasureTest, TakesAwayADamagedCopyThatHoldsThePerson)
{
    std::filesystem::create_directories(backups() / "damaged-1");
    std::ofstream(backups() / "damaged-1" / "springback.db") << "SQLite format 3 torn " << kName;
    std::ofstream(backups() / "damaged-1" / "other.db") << "SQLite format 3 torn, of somebody else";
    const Erasure erasure = erase();
    ASSERT_EQ(erasure.removed.size(), 1u);
    EXPECT_TRUE(erasure.stillIn.empty());
    EXPECT_TRUE(std::filesystem::exists(backups() / "damaged-1" / "other.db"));
}

TEST_F(ErasureTest, OfANameThatOthersShareIsProvedByTheIds)
{
    database.transact("", [](Journal& journal) {
        Runner other = runner(kOther);
        other.name = "Somebody Else";
        other.clinicianName = kName;
        journal.put(other);
    });
    const Erasure erasure = erase();
    EXPECT_TRUE(erasure.nameIsShared);
    EXPECT_TRUE(erasure.stillIn.empty());
    EXPECT_EQ(database.read().runners().size(), 1u);
}

TEST_F(ErasureTest, ThatALockStopsTakesNobodyAway)
{
    Database other = open();
    std::optional<StoreFault> fault;
    other.transact("", [&](Journal& journal) {
        journal.remove(RecordKind::Runner, kOther);
        fault = faultOfWork([&] { erase(); });
    });
    EXPECT_EQ(fault, StoreFault::Locked);
    EXPECT_TRUE(database.read().loadCase(everyRunner().meta.id));
    EXPECT_GE(filesThatSay(kName), 3u);
}

TEST_F(ErasureTest, OfNobodyIsRefused)
{
    EXPECT_EQ(faultOfWork([&] { erasePerson(database, id(1), {}); }), StoreFault::Refused);
}

} // namespace springback::store
