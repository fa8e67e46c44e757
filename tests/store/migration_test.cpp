// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_record.h"
#include "opening.h"
#include "raw_sqlite.h"
#include "store_fixture.h"

namespace springback::store {

namespace {

// What a later release may do: a table is rebuilt under another name and takes its place.
constexpr std::string_view kRebuild = R"(
CREATE TABLE session_new (id BLOB NOT NULL PRIMARY KEY, note TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO session_new SELECT id, note FROM session;
DROP TABLE session;
ALTER TABLE session_new RENAME TO session;
)";
constexpr std::string_view kOrphans = "DELETE FROM episode;";
constexpr std::string_view kWrong = "CREATE TABLE extra_table (a TEXT) STRICT; INSERT INTO no_such_table VALUES (1);";

std::vector<Migration> with(std::string_view sql)
{
    std::vector<Migration> all(migrations().begin(), migrations().end());
    all.push_back({ newestVersion(migrations()) + 1, sql });
    return all;
}

std::filesystem::path keptStore(int version)
{
    return std::filesystem::path(SPRINGBACK_TEST_DATA) / "stores" / ("v" + std::to_string(version) + ".db");
}

class MigrationTest : public StoreFileTest {
protected:
    MigrationTest()
    {
        Database database = open();
        importEveryKind(database);
    }
    OpenStore openWith(const std::vector<Migration>& all, Access access = Access::ReadWrite)
    {
        return openStore(folder.path(), access, all, clock);
    }
    std::size_t backups() const
    {
        const auto where = folder / "backups";
        if (!std::filesystem::exists(where))
            return 0;
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(where), std::filesystem::directory_iterator()));
    }
};

} // namespace

TEST_F(MigrationTest, EveryKeptStoreOpensWithAllItHeld)
{
    for (int version = 1; version <= newestVersion(migrations()); ++version) {
        const test::TempFolder old;
        std::filesystem::copy_file(keptStore(version), old / "springback.db");
        const Database database = Database::open(old.path(), clock);
        EXPECT_EQ(database.opened(), version == newestVersion(migrations()) ? Opened::Ours : Opened::Migrated);
        EXPECT_TRUE(database.check().sound);
        EXPECT_EQ(database.read().loadCase(everyRunner().meta.id)->episodes[0].all(), everyRecord());
    }
}

TEST_F(MigrationTest, AMigratedSchemaIsAFreshOne)
{
    for (int version = 1; version <= newestVersion(migrations()); ++version) {
        const test::TempFolder old;
        std::filesystem::copy_file(keptStore(version), old / "springback.db");
        const OpenStore store = openStore(old.path(), Access::ReadWrite, migrations(), clock);
        EXPECT_EQ(schemaOf(*store.connection), freshSchema(migrations()));
    }
}

TEST_F(MigrationTest, KnowsTheNewestSchemaByItsChecksum)
{
    std::string text;
    for (const std::uint8_t byte : checksumOf(freshSchema(migrations())))
        text += "0x" + std::string(1, "0123456789abcdef"[byte >> 4]) + "0123456789abcdef"[byte & 15] + ", ";
    EXPECT_EQ(checksumOf(freshSchema(migrations())), newestChecksum()) << "newestChecksum is " << text;
    const auto other = with(kRebuild);
    const OpenStore store = openWith(other);
    EXPECT_TRUE(hasFreshSchema(*store.connection, other));
    EXPECT_FALSE(hasFreshSchema(*store.connection, migrations()));
}

TEST_F(MigrationTest, BacksUpFirstAndKeepsTheChildrenOfARebuiltTable)
{
    const auto all = with(kRebuild);
    const OpenStore store = openWith(all);
    EXPECT_EQ(store.how, Opened::Migrated);
    EXPECT_EQ(versionOf(*store.connection), 2);
    EXPECT_EQ(backups(), 1u);
    EXPECT_EQ(store.connection->number("SELECT count(*) FROM session_sets"), 2);
    EXPECT_EQ(store.connection->number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(schemaOf(*store.connection), freshSchema(all));
}

TEST_F(MigrationTest, ThatFailsLeavesTheFileAsItWas)
{
    for (const auto sql : { kWrong, kOrphans }) {
        const auto all = with(sql);
        EXPECT_EQ(faultOfWork([&] { openWith(all); }), StoreFault::MigrationFailed);
        const Database database = open();
        EXPECT_EQ(database.opened(), Opened::Ours);
        EXPECT_TRUE(database.check().sound);
    }
    EXPECT_EQ(backups(), 2u);
}

TEST_F(MigrationTest, ForReadingHappensInAPrivateCopy)
{
    const auto all = with(kRebuild);
    {
        const OpenStore store = openWith(all, Access::ReadOnly);
        EXPECT_TRUE(store.readOnly);
        EXPECT_EQ(versionOf(*store.connection), 2);
    }
    EXPECT_EQ(backups(), 0u);
    EXPECT_EQ(RawSqlite(file()).ask("PRAGMA user_version"), "1");
}

TEST_F(MigrationTest, AStoreWithoutItsVersionIsDamaged)
{
    {
        RawSqlite raw(file());
        ASSERT_EQ(raw.run("PRAGMA user_version=0"), SQLITE_OK);
    }
    EXPECT_EQ(faultOfWork([this] { open(); }), StoreFault::Damaged);
    EXPECT_EQ(backups(), 0u);
}

} // namespace springback::store
