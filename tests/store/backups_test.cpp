// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/store/backups.h"

#include "every_record.h"
#include "raw_sqlite.h"
#include "store_fixture.h"

#include <fstream>

namespace springback::store {

namespace {

class BackupsTest : public StoreFileTest {
protected:
    Moment on(int day, int hour = 7) const
    {
        return { Instant(
                     std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + days{ day } + std::chrono::hours(hour)),
            minutes{ 60 } };
    }
    std::filesystem::path backups() const { return backupsIn(folder.path()); }
    std::filesystem::path touch(BackupReason reason, const Moment& moment) const
    {
        std::filesystem::create_directories(backups());
        const auto path = backupPath(backups(), reason, moment);
        std::ofstream(path) << "x";
        return path;
    }
    std::vector<Date> days_() const
    {
        std::vector<Date> dates;
        for (const auto& kept : keptBackups(backups()))
            dates.push_back(livedDate(kept.made, minutes{ 0 }));
        return dates;
    }
};

} // namespace

TEST_F(BackupsTest, AreNamedByWhyAndWhenAndFoundNewestFirst)
{
    const auto first = touch(BackupReason::Daily, on(0));
    const auto second = touch(BackupReason::BeforeRestore, on(1));
    const auto again = touch(BackupReason::BeforeRestore, on(1));
    touch(BackupReason::BeforeMerge, on(-1));
    std::ofstream(backups() / "daily-of-mine.db") << "x";
    std::ofstream(backups() / "asked-2026-02-30T070000+0100.db") << "x";
    const auto kept = keptBackups(backups());
    ASSERT_EQ(kept.size(), 4u);
    EXPECT_NE(second, again) << "two of one second have two names";
    EXPECT_EQ(kept[0].reason, BackupReason::BeforeRestore);
    EXPECT_EQ(kept[2].file, first);
    EXPECT_EQ(kept[2].made, on(0));
    EXPECT_EQ(kept[3].reason, BackupReason::BeforeMerge);
    EXPECT_EQ(first.filename(), "daily-2026-03-01T080000+0100.db");
}

TEST_F(BackupsTest, KeepSevenDaysFourWeeksAndTwelveMonths)
{
    constexpr int kDays = 800;
    for (int day = 0; day < kDays; ++day) {
        touch(BackupReason::Daily, on(day));
        thinOut(backups(), on(day, 8));
    }
    const auto dates = days_();
    const Date last = livedDate(on(kDays - 1));
    for (int n = 0; n < 7; ++n)
        EXPECT_EQ(dates.at(static_cast<std::size_t>(n)), last - days{ n });
    EXPECT_LE(dates.size(), 7u + 4u + 12u);
    EXPECT_GE(dates.size(), 7u + 2u + 10u);
    EXPECT_LT(dates.back(), last - days{ 300 }) << "the oldest is most of a year old";
    EXPECT_GT(dates.back(), last - days{ 400 });
}

TEST_F(BackupsTest, OneOfADayIsEnoughAndItIsTheNewest)
{
    touch(BackupReason::Daily, on(0, 7));
    const auto newest = touch(BackupReason::Daily, on(0, 9));
    thinOut(backups(), on(0, 10));
    const auto kept = keptBackups(backups());
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].file, newest);
}

TEST_F(BackupsTest, NeitherTheAskedForNorAWrongClocksAreThinnedOut)
{
    touch(BackupReason::Asked, on(-900));
    for (int day = 0; day < 20; ++day)
        touch(BackupReason::Daily, on(365 + day));
    for (int day = 0; day < 9; ++day)
        touch(BackupReason::Daily, on(day));
    thinOut(backups(), on(8, 9));
    const auto kept = keptBackups(backups());
    EXPECT_EQ(std::count_if(kept.begin(), kept.end(), [&](const auto& b) { return b.made.at > on(100).at; }), 20)
        << "the year that never was keeps its own";
    EXPECT_EQ(livedDate(kept[20].made), livedDate(on(8))) << "and takes no place of this year's";
    EXPECT_EQ(kept.back().reason, BackupReason::Asked);
}

TEST_F(BackupsTest, OfTheCopiesMadeBeforeSomethingTwelveStay)
{
    for (int n = 0; n < 20; ++n)
        touch(n % 2 ? BackupReason::BeforeRestore : BackupReason::BeforeMigration, on(n));
    thinOut(backups(), on(30));
    EXPECT_EQ(keptBackups(backups()).size(), 12u);
}

TEST_F(BackupsTest, AKeptOneIsCheckedAndOpensAsACopy)
{
    Database database = open();
    importEveryKind(database);
    const auto report = keepBackup(database, backups(), BackupReason::Daily, on(0));
    EXPECT_EQ(report.check.records, 16u);
    const Database copy = Database::openCopy(report.file, clock);
    EXPECT_TRUE(copy.isReadOnly());
    EXPECT_FALSE(copy.whyReadOnly());
    EXPECT_EQ(copy.file(), report.file);
    EXPECT_EQ(copy.read().loadCase(everyRunner().meta.id)->episodes[0].all(), everyRecord());
    EXPECT_EQ(faultOfWork([&] { Database::openCopy(folder / "nothing.db", clock); }), StoreFault::NotFound);
}

TEST_F(BackupsTest, AStoreTakesOverAllThatACopyHoldsAndOtherWindowsSeeIt)
{
    Database mine = open();
    addRunner(mine);
    const auto report = keepBackup(mine, backups(), BackupReason::Asked, on(0));
    put(mine, checkIn(day(1), 3));
    Database other = open();
    EXPECT_EQ(other.read().loadCase(kRunner)->episodes[0].checkIns.size(), 1u);
    mine.replaceBy(Database::openCopy(report.file, clock));
    EXPECT_TRUE(mine.read().loadCase(kRunner)->episodes[0].checkIns.empty());
    EXPECT_TRUE(other.changedElsewhere());
    EXPECT_TRUE(other.read().loadCase(kRunner)->episodes[0].checkIns.empty());
    EXPECT_TRUE(other.check().sound);
    put(other, checkIn(day(2), 3));
    EXPECT_EQ(mine.read().loadCase(kRunner)->episodes[0].checkIns.size(), 1u);
}

TEST_F(BackupsTest, ACopyOfAnotherPageSizeIsTakenOverToo)
{
    Database mine = open();
    Database other = Database::inMemory(clock);
    importEveryKind(other);
    const auto report = keepBackup(other, backups(), BackupReason::Asked, on(0));
    ASSERT_EQ(RawSqlite(report.file).run("PRAGMA page_size=1024; VACUUM"), SQLITE_OK);
    mine.replaceBy(Database::openCopy(report.file, clock));
    EXPECT_EQ(mine.read().loadCase(everyRunner().meta.id)->episodes[0].all(), everyRecord());
    EXPECT_TRUE(open().check().sound);
}

TEST_F(BackupsTest, ATakeOverThatALockStopsChangesNothing)
{
    Database mine = open();
    addRunner(mine);
    const auto report = keepBackup(mine, backups(), BackupReason::Asked, on(0));
    put(mine, checkIn(day(1), 3));
    Database other = open();
    std::optional<StoreFault> fault;
    other.transact("", [&](Journal& journal) {
        journal.put(checkIn(day(2), 3));
        fault = faultOfWork([&] { mine.replaceBy(Database::openCopy(report.file, clock)); });
    });
    EXPECT_EQ(fault, StoreFault::Locked);
    EXPECT_EQ(mine.read().loadCase(kRunner)->episodes[0].checkIns.size(), 2u);
}

} // namespace springback::store
