// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "as_nobody.h"
#include "connection.h"
#include "raw_sqlite.h"
#include "store_fixture.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <random>
#include <thread>

namespace springback::store {

namespace {

int codeOf(const std::optional<StoreFault>& fault)
{
    return fault ? static_cast<int>(*fault) : 96;
}

/// The folder is nobody's to write, while a writer holds it open: entries stand in the WAL alone.
class ReadOnlyFolderTest : public StoreFileTest {
protected:
    ReadOnlyFolderTest() : writer(open())
    {
        addRunner(writer);
        put(writer, checkIn(day(1), 3));
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            ::chmod(entry.path().c_str(), 0444);
        ::chmod(folder.path().c_str(), 0555);
    }
    ~ReadOnlyFolderTest() override { ::chmod(folder.path().c_str(), 0700); }
    Database writer;
};

} // namespace

TEST_F(ReadOnlyFolderTest, IsReadFromAPrivateCopyAndNeverWritten)
{
    const int result = test::asNobody([this] {
        Database database = open();
        if (database.opened() != Opened::ReadOnly || !database.isReadOnly())
            return 1;
        if (database.file() != file())
            return 2;
        const auto loaded = database.read().loadCase(kRunner);
        if (!loaded || loaded->episodes.at(0).checkIns.size() != 1)
            return 3;
        if (faultOfWork([&] { put(database, checkIn(day(2), 3)); }) != StoreFault::NotWritable)
            return 4;
        return database.check().sound ? 0 : 5;
    });
    EXPECT_EQ(result, 0);
}

TEST_F(ReadOnlyFolderTest, HasNoRoomForANewStore)
{
    const auto inner = folder / "inner";
    const int result = test::asNobody([&] { return codeOf(faultOfWork([&] { Database::open(inner, clock); })); });
    EXPECT_EQ(result, static_cast<int>(StoreFault::NotWritable));
}

TEST_F(StoreFileTest, AFileThatMayNotBeReadIsNamed)
{
    open();
    ::chmod(folder.path().c_str(), 0755);
    ::chmod(file().c_str(), 0000);
    const int result = test::asNobody([this] { return codeOf(faultOfWork([this] { open(); })); });
    EXPECT_EQ(result, static_cast<int>(StoreFault::NotWritable));
}

TEST_F(StoreFileTest, AFullDiskKeepsWhatWasThereAndSaysWhy)
{
    {
        Database database = open();
        addRunner(database);
    }
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN); // writing then fails, as it does when a quota is used up
        Database database = open();
        put(database, checkIn(day(1), 3));
        const struct rlimit limit {
            60'000, 60'000
        };
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::optional<StoreFault> fault;
        for (std::uint8_t n = 9; n < 250 && !fault; ++n) {
            Session more = session(n, day(n % 9));
            more.note.assign(5'000, 'x');
            fault = faultOfWork([&] { put(database, more); });
        }
        ::_exit(codeOf(fault));
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(WEXITSTATUS(status), static_cast<int>(StoreFault::NoSpace));
    Database database = open();
    EXPECT_TRUE(database.check().sound);
    EXPECT_EQ(database.read().loadCase(kRunner)->episodes[0].checkIns.size(), 1u);
}

TEST_F(StoreFileTest, ADatabaseWithoutRoomForAPageIsFull)
{
    open();
    Connection connection(file(), Connection::Mode::ReadWrite);
    const auto fault = faultOfWork([&] {
        connection.guarded([&] {
            connection.run(("PRAGMA max_page_count=" + std::to_string(connection.number("PRAGMA page_count"))).c_str());
            Transaction transaction(connection, Transaction::Kind::Write);
            connection.query("INSERT INTO draft VALUES (zeroblob(16), printf('%.*c', 100000, 'x'))").run();
            transaction.commit();
        });
    });
    EXPECT_EQ(fault, StoreFault::NoSpace);
    EXPECT_FALSE(connection.inTransaction());
    EXPECT_EQ(connection.number("SELECT count(*) FROM draft"), 0);
}

TEST_F(StoreFileTest, WhatWasAcknowledgedOutlivesAKill)
{
    {
        Database database = open();
        addRunner(database);
    }
    std::mt19937 random(7);
    int acknowledged = 0;
    for (int round = 0; round < 12; ++round) {
        std::array<int, 2> ends{};
        ASSERT_EQ(::pipe(ends.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            Database database = open();
            for (int n = 0; n < 1000; ++n) {
                put(database, checkIn(day(round * 1000 + n), 3));
                if (::write(ends[1], "x", 1) != 1)
                    break;
            }
            ::_exit(0);
        }
        ::close(ends[1]);
        // However slow the machine is, it is killed while it writes.
        char byte = 0;
        if (::read(ends[0], &byte, 1) == 1)
            ++acknowledged;
        std::this_thread::sleep_for(std::chrono::milliseconds{ random() % 60 });
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(ends[0], &byte, 1) == 1)
            ++acknowledged;
        ::close(ends[0]);
        Database database = open();
        const auto kept = static_cast<int>(database.read().loadCase(kRunner)->episodes[0].checkIns.size());
        EXPECT_GE(kept, acknowledged);
        EXPECT_LE(kept, acknowledged + round + 1) << "at most one a round was stored and not acknowledged";
    }
    EXPECT_GE(acknowledged, 12);
    EXPECT_TRUE(open().check().sound);
}

} // namespace springback::store
