// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_record.h"
#include "raw_sqlite.h"
#include "store_fixture.h"

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <random>
#include <thread>

namespace springback::store {

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

void setContent(const std::filesystem::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

/// A closed store with a record of each kind, and its bytes.
class DamageTest : public StoreFileTest {
protected:
    DamageTest()
    {
        {
            Database database = open();
            importEveryKind(database);
        }
        m_content = contentOf(file());
    }
    void flip(std::size_t at, unsigned bit)
    {
        std::string changed = m_content;
        changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
        put(changed);
    }
    void put(const std::string& content)
    {
        for (const char* suffix : { "-wal", "-shm" })
            std::filesystem::remove(file().string() + suffix);
        setContent(file(), content);
    }
    const std::string& content() const { return m_content; }
    /// True when the damage is named; else what is read is, to the last field, what was stored.
    bool isNamedOrTrue()
    {
        try {
            Database database = open();
            if (!database.check().sound)
                return true;
            const auto loaded = database.read().loadCase(everyRunner().meta.id);
            EXPECT_TRUE(loaded && loaded->episodes.at(0).all() == everyRecord());
            return false;
        } catch (const StoreError& error) {
            EXPECT_NE(error.fault, StoreFault::Io) << error.what();
            return true;
        }
    }
    /// The bytes with bits flipped, a page zeroed, or the end cut off.
    std::string harmed(unsigned seed) const
    {
        constexpr std::size_t kPage = 4096;
        std::mt19937 random(seed);
        std::string bytes = m_content;
        const std::size_t at = random() % bytes.size();
        if (seed % 5 == 3)
            bytes.resize(at);
        else if (seed % 5 == 4)
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at / kPage * kPage),
                std::min(kPage, bytes.size() - at / kPage * kPage), '\0');
        else
            for (unsigned n = 0; n <= seed % 5 * 8; ++n) {
                const std::size_t place = random() % bytes.size();
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << random() % 8));
            }
        return bytes;
    }

private:
    std::string m_content;
};

using SeedsOfDamage = DamageTest;

} // namespace

TEST_F(DamageTest, ASoundStoreSaysSoAndCounts)
{
    const auto report = open().check();
    EXPECT_TRUE(report.sound);
    EXPECT_TRUE(report.problems.empty());
    EXPECT_EQ(report.runners, 1u);
    EXPECT_EQ(report.records, 16u);
    EXPECT_EQ(report.revisions, 16u);
}

TEST_F(DamageTest, AStoreThatIsWrittenMeanwhileIsSound)
{
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        Database other = open();
        for (int n = 0; n < 150; ++n)
            other.transact("", [n](Journal& journal) {
                CheckIn morning;
                morning.meta.id = Id::random();
                morning.meta.owner = everyEpisode().meta.id;
                morning.date = makeDate(2020, 1, 1) + days{ n };
                journal.put(morning);
            });
        isDone = true;
    });
    const Database database = Database::open(folder.path(), clock, Access::ReadOnly);
    do {
        const CheckReport report = database.check();
        EXPECT_TRUE(report.sound) << report.problems.at(0);
    } while (!isDone);
    writer.join();
}

TEST_F(DamageTest, AFlippedBitInATextIsFoundWhereverItStands)
{
    const std::string needle = "Two days off";
    std::size_t found = 0;
    for (auto at = content().find(needle); at != std::string::npos; at = content().find(needle, at + 1)) {
        ++found;
        flip(at, 1);
        Database database = open();
        const auto report = database.check();
        EXPECT_FALSE(report.sound) << "at byte " << at;
    }
    EXPECT_EQ(found, 2u) << "once in the table and once in the revision";
}

TEST_F(DamageTest, NoFlippedBitPassesForWhatWasStored)
{
    std::mt19937 random(20260301);
    std::size_t named = 0;
    for (int i = 0; i < 100; ++i) {
        const std::size_t at = random() % content().size();
        flip(at, random() % 8);
        named += isNamedOrTrue() ? 1 : 0;
    }
    EXPECT_GT(named, 0u);
}

TEST_F(SeedsOfDamage, OfBitsPagesAndCutsAreNamedOrHarmless)
{
    const char* given = std::getenv("SPRINGBACK_ROUNDS");
    const unsigned seeds = given ? static_cast<unsigned>(std::atoi(given)) : 500;
    std::size_t named = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        SCOPED_TRACE(seed);
        put(harmed(seed));
        named += isNamedOrTrue() ? 1 : 0;
        if (HasFailure())
            return;
    }
    EXPECT_GT(named, seeds / 2);
}

TEST_F(DamageTest, AFileCutShortIsNamed)
{
    for (const double part : { 0.001, 0.01, 0.3, 0.6, 0.95 }) {
        const auto length = static_cast<std::size_t>(static_cast<double>(content().size()) * part);
        put(content().substr(0, length));
        bool sound = true;
        try {
            sound = open().check().sound;
        } catch (const StoreError& error) {
            sound = false;
            EXPECT_EQ(error.fault, StoreFault::Damaged) << error.what();
        }
        EXPECT_FALSE(sound) << "cut to " << length;
    }
}

TEST_F(DamageTest, AZeroedPageIsNamed)
{
    constexpr std::size_t kPage = 4096;
    for (std::size_t page = 0; page < content().size() / kPage; page += 3) {
        std::string changed = content();
        changed.replace(page * kPage, kPage, kPage, '\0');
        put(changed);
        try {
            EXPECT_FALSE(open().check().sound) << "page " << page + 1;
        } catch (const StoreError& error) {
            EXPECT_EQ(error.fault, StoreFault::Damaged) << error.what();
        }
    }
}

TEST_F(DamageTest, WhatAnotherVersionAddedIsNamedWhenItChanged)
{
    for (const char* changed : { "", "{}", R"({"+mood":"fine"})", R"({"/mood":"find"})", R"({"/mo/od":"fine"})" }) {
        put(content());
        {
            RawSqlite raw(file());
            ASSERT_EQ(raw.run(std::string("UPDATE check_in SET unknown='") + changed + "'"), SQLITE_OK);
        }
        EXPECT_FALSE(open().check().sound) << changed;
    }
}

TEST_F(DamageTest, AForeignDatabaseIsNamedAndUntouched)
{
    std::filesystem::remove(file());
    {
        RawSqlite raw(file());
        ASSERT_EQ(raw.run("CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('hello')"), SQLITE_OK);
    }
    const std::string before = contentOf(file());
    EXPECT_EQ(faultOfWork([this] { open(); }), StoreFault::NotOurs);
    EXPECT_EQ(contentOf(file()), before);
}

TEST_F(DamageTest, AStoreWithATableOrTriggerTooManyIsNotTrusted)
{
    {
        RawSqlite raw(file());
        ASSERT_EQ(raw.run("CREATE TRIGGER sly AFTER INSERT ON session BEGIN DELETE FROM run; END"), SQLITE_OK);
    }
    EXPECT_EQ(faultOfWork([this] { open(); }), StoreFault::Damaged);
}

TEST_F(DamageTest, AStoreThatLostItsMarkIsDamagedNotForeign)
{
    {
        RawSqlite raw(file());
        ASSERT_EQ(raw.run("PRAGMA application_id=0"), SQLITE_OK);
    }
    EXPECT_EQ(faultOfWork([this] { open(); }), StoreFault::Damaged);
}

TEST_F(DamageTest, ANewerStoreIsReadButNeverWritten)
{
    {
        RawSqlite raw(file());
        ASSERT_EQ(raw.run("ALTER TABLE run ADD COLUMN shoes TEXT; PRAGMA user_version=99"), SQLITE_OK);
    }
    const std::string before = contentOf(file());
    {
        Database database = open();
        EXPECT_EQ(database.opened(), Opened::Newer);
        EXPECT_TRUE(database.isReadOnly());
        EXPECT_EQ(database.read().loadCase(everyRunner().meta.id)->episodes[0].all(), everyRecord());
        EXPECT_EQ(faultOfWork([&] { addRunner(database); }), StoreFault::Newer);
        EXPECT_EQ(faultOfWork([&] { database.saveDraft(kRunner, "x"); }), StoreFault::Newer);
    }
    EXPECT_EQ(contentOf(file()), before);
}

TEST_F(DamageTest, ANewerStoreThatCannotBeReadSaysThatItIsNewer)
{
    {
        RawSqlite raw(file());
        ASSERT_EQ(raw.run("ALTER TABLE run RENAME COLUMN note TO remark; PRAGMA user_version=99"), SQLITE_OK);
    }
    EXPECT_EQ(faultOfWork([this] { open(); }), StoreFault::Newer);
}

TEST_F(DamageTest, ARevisionCannotBeChangedRemovedOrReplaced)
{
    RawSqlite raw(file());
    EXPECT_EQ(raw.run("UPDATE revision SET author = 'me'"), SQLITE_CONSTRAINT);
    EXPECT_EQ(raw.run("DELETE FROM revision"), SQLITE_CONSTRAINT);
    EXPECT_EQ(raw.run("REPLACE INTO revision SELECT seq, id, kind, record, owner, edited_at, edited_offset, 'me', "
                      "deleted, body, checksum FROM revision"),
        SQLITE_CONSTRAINT);
    EXPECT_EQ(
        raw.run("REPLACE INTO revision SELECT seq, randomblob(16), kind, record, owner, edited_at, edited_offset, "
                "'me', deleted, body, checksum FROM revision"),
        SQLITE_CONSTRAINT);
    EXPECT_TRUE(open().check().sound);
}

TEST_F(DamageTest, AForgedRevisionIsFound)
{
    for (const char* forgery : { "author = 'me'", "edited_at = edited_at + 1", "edited_offset = 0",
             "deleted = 1 - deleted", "owner = randomblob(16)", "id = randomblob(16)", "checksum = randomblob(32)" }) {
        put(content());
        {
            RawSqlite raw(file());
            const std::string trigger = raw.ask("SELECT sql FROM sqlite_schema WHERE name = 'revision_no_update'");
            ASSERT_EQ(raw.run("DROP TRIGGER revision_no_update"), SQLITE_OK);
            ASSERT_EQ(raw.run(std::string("UPDATE revision SET ") + forgery + " WHERE seq = 3"), SQLITE_OK);
            ASSERT_EQ(raw.run(trigger), SQLITE_OK);
        }
        EXPECT_FALSE(open().check().sound) << forgery;
    }
}

} // namespace springback::store
