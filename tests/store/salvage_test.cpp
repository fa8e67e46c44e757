// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_record.h"
#include "raw_sqlite.h"
#include "springback/store/backups.h"
#include "store_fixture.h"

#include <fstream>
#include <random>

namespace springback::store {

namespace {

/// Half a year of mornings, so that the revisions fill many pages.
class SalvageTest : public StoreFileTest {
protected:
    SalvageTest()
    {
        Database database = open();
        addRunner(database);
        for (int n = 0; n < kMornings; ++n)
            put(database, checkIn(day(n), n % 11));
        backup = keepBackup(database, backupsIn(folder.path()), BackupReason::Daily, clock.now()).file;
        put(database, session(9, day(3)));
    }
    std::size_t pages() const { return std::filesystem::file_size(file()) / kPage; }
    void zero(std::size_t page)
    {
        std::fstream out(file(), std::ios::binary | std::ios::in | std::ios::out);
        out.seekp(static_cast<std::streamoff>(page * kPage));
        out << std::string(kPage, '\0');
    }
    /// True when every morning that is there has its own rating.
    static bool isTrue(const EpisodeRecords& records)
    {
        return std::all_of(records.checkIns.begin(), records.checkIns.end(), [](const CheckIn& each) {
            return each.pain == Pain::of(static_cast<int>((each.date - day(0)).count() % 11));
        });
    }

    /// Mornings that are there without the backup; none when the file says no more what its tables are.
    std::size_t keptWithoutBackup(std::size_t page)
    {
        try {
            const Database bare = Database::salvage(file(), {}, clock);
            EXPECT_TRUE(bare.check().sound) << "page " << page;
            const auto kept = bare.read().loadCase(kRunner);
            if (!kept || kept->episodes.empty())
                return 0;
            EXPECT_TRUE(isTrue(kept->episodes[0])) << "page " << page;
            return kept->episodes[0].checkIns.size();
        } catch (const StoreError& error) {
            EXPECT_EQ(error.fault, StoreFault::Damaged);
            return 0;
        }
    }

    static constexpr int kMornings = 150;
    static constexpr std::size_t kPage = 4096;
    std::filesystem::path backup;
};

} // namespace

TEST_F(SalvageTest, OfASoundFileHasEverything)
{
    const Database saved = Database::salvage(file(), {}, clock);
    EXPECT_TRUE(saved.check().sound);
    EXPECT_EQ(*saved.read().loadCase(kRunner), *open().read().loadCase(kRunner));
}

TEST_F(SalvageTest, OfAFileWithAnyPageGoneIsSoundAndTrueAndWithTheBackupComplete)
{
    const std::string whole = [this] {
        std::ifstream in(file(), std::ios::binary);
        return std::string{ std::istreambuf_iterator<char>(in), {} };
    }();
    std::size_t alone = 0;
    for (std::size_t page = 1; page < pages(); page += 7) {
        zero(page);
        const Database saved = Database::salvage(file(), backup, clock);
        EXPECT_TRUE(saved.check().sound) << "page " << page;
        const auto found = saved.read().loadCase(kRunner);
        ASSERT_TRUE(found) << "page " << page;
        EXPECT_EQ(found->episodes.at(0).checkIns.size(), std::size_t(kMornings)) << "page " << page;
        EXPECT_TRUE(isTrue(found->episodes[0])) << "page " << page;
        alone += keptWithoutBackup(page);
        std::ofstream(file(), std::ios::binary) << whole;
    }
    EXPECT_GT(alone, std::size_t(kMornings)) << "without the backup most of it is still there";
}

TEST_F(SalvageTest, OfAFileThatIsNoDatabaseIsTheBackup)
{
    std::ofstream(file(), std::ios::binary) << std::string(9000, 'x');
    const Database saved = Database::salvage(file(), backup, clock);
    EXPECT_EQ(saved.read().loadCase(kRunner)->episodes[0].checkIns.size(), std::size_t(kMornings));
    EXPECT_EQ(faultOfWork([this] { Database::salvage(file(), {}, clock); }), StoreFault::Damaged);
}

} // namespace springback::store
