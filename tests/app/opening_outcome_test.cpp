// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/opening_outcome.h"

#include <gtest/gtest.h>

#include <sqlite3.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "springback/app/rescue.h"
#include "springback/app/store_opening.h"
#include "springback/store/backups.h"
#include "store/as_nobody.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace springback::app {

namespace {

int raw(const std::filesystem::path& file, const char* sql, sqlite3** keep = nullptr)
{
    sqlite3* handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    const int result = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (keep)
        *keep = handle;
    else
        sqlite3_close(handle);
    return result;
}

/// Each way a store can be found, made for real.
class OpeningTest : public ::testing::Test {
protected:
    QString where() const { return QString::fromStdString(folder.path().string()); }
    std::filesystem::path file() const { return folder / "springback.db"; }
    void make()
    {
        auto workspace = openWorkspace(where(), clock);
        ASSERT_TRUE(workspace.has_value());
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = makeDate(2026, 3, 1);
        CheckIn morning;
        morning.date = makeDate(2026, 3, 1);
        morning.pain = Pain::of(2);
        ASSERT_FALSE((*workspace)->addRunner(runner, episode, { morning }));
    }
    /// How it opens, or why it does not; checks that the row says the same.
    OpeningOutcome outcome()
    {
        auto workspace = openWorkspace(where(), clock);
        const OpeningOutcome found = workspace ? outcomeOf((*workspace)->database()) : workspace.error().outcome;
        const OpeningRow& row = openingRow(found);
        EXPECT_EQ(row.outcome, found);
        if (workspace) {
            EXPECT_TRUE(row.opens);
            EXPECT_EQ(row.canWrite, !(*workspace)->isReadOnly());
            EXPECT_EQ(openingWords(found).isEmpty(), found == OpeningOutcome::New || found == OpeningOutcome::Ours);
        } else {
            EXPECT_TRUE(workspace.error().sentence.contains(where())) << "says where the data is";
            EXPECT_FALSE(row.acts.empty());
        }
        return found;
    }
    void damage()
    {
        std::fstream out(file(), std::ios::binary | std::ios::in | std::ios::out);
        out.seekp(100);
        out << std::string(3'000, '\0');
    }

    test::FakeClock clock;
    test::TempFolder folder;
};

} // namespace

TEST_F(OpeningTest, ANewOneAndOnesOwn)
{
    EXPECT_EQ(outcome(), OpeningOutcome::New);
    EXPECT_EQ(outcome(), OpeningOutcome::Ours);
}

TEST_F(OpeningTest, ANewerOneIsReadAndCanBeExported)
{
    make();
    ASSERT_EQ(raw(file(), "ALTER TABLE run ADD COLUMN shoes TEXT; PRAGMA user_version=99"), SQLITE_OK);
    EXPECT_EQ(outcome(), OpeningOutcome::Newer);
    EXPECT_EQ(openingRow(OpeningOutcome::Newer).acts.front(), OpeningAct::Export);
    auto workspace = openWorkspace(where(), clock);
    const QString out = QString::fromStdString((folder / "case.json").string());
    EXPECT_TRUE(exportCase(**workspace, out).has_value());
}

TEST_F(OpeningTest, OneOfAnotherProgramIsNamedAndLeftAlone)
{
    ASSERT_EQ(raw(file(), "CREATE TABLE song (title TEXT)"), SQLITE_OK);
    const auto size = std::filesystem::file_size(file());
    EXPECT_EQ(outcome(), OpeningOutcome::NotOurs);
    EXPECT_EQ(std::filesystem::file_size(file()), size);
}

TEST_F(OpeningTest, OneThatAnotherHoldsIsRead)
{
    make();
    sqlite3* holder = nullptr;
    ASSERT_EQ(raw(file(), "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y)", &holder), SQLITE_OK);
    EXPECT_EQ(outcome(), OpeningOutcome::Locked);
    auto workspace = openWorkspace(where(), clock);
    ASSERT_TRUE(workspace.has_value());
    EXPECT_EQ((*workspace)->history()->records().checkIns.size(), 1u);
    sqlite3_exec(holder, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(holder);
    EXPECT_EQ(outcome(), OpeningOutcome::Ours) << "and once it is let go, as ever";
}

TEST_F(OpeningTest, OneThatCannotBeWrittenIsRead)
{
    make();
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ::chmod(entry.path().c_str(), 0444);
    ::chmod(folder.path().c_str(), 0555);
    const int seen = test::asNobody([this] { return static_cast<int>(outcome()); });
    ::chmod(folder.path().c_str(), 0700);
    EXPECT_EQ(seen, static_cast<int>(OpeningOutcome::NotWritable));
}

TEST_F(OpeningTest, ADamagedOneOffersTheNewestSoundBackupAndWhatStillReads)
{
    make();
    {
        auto workspace = openWorkspace(where(), clock);
        store::keepBackup(
            (*workspace)->database(), store::backupsIn(folder.path()), store::BackupReason::Daily, clock.now());
    }
    const auto rotten = store::backupPath(store::backupsIn(folder.path()), store::BackupReason::Daily,
        { clock.now().at + std::chrono::hours(1), minutes{ 60 } });
    std::ofstream(rotten) << std::string(9'000, 'x');
    damage();
    EXPECT_EQ(outcome(), OpeningOutcome::Damaged);
    const Rescue rescue = lookForRescue(where(), clock);
    EXPECT_TRUE(rescue.backup.contains(QStringLiteral("daily-2026-03-01T080000"))) << "not the rotten one";
    ASSERT_EQ(rescue.backupHolds.size(), 1);
    EXPECT_TRUE(rescue.backupHolds[0].startsWith(QStringLiteral("Noor: 1 record")))
        << qPrintable(rescue.backupHolds[0]);
    EXPECT_TRUE(rescue.canSalvage);
    std::ifstream in(file(), std::ios::binary);
    const std::string before{ std::istreambuf_iterator<char>(in), {} };
    const Written done = goBackToBackup(where(), rescue.backup, clock);
    ASSERT_TRUE(done.has_value()) << qPrintable(done.error());
    EXPECT_EQ(outcome(), OpeningOutcome::Ours);
    const auto aside = done->section(QStringLiteral(" in "), -1).chopped(1).toStdString();
    std::ifstream kept(std::filesystem::path(aside) / "springback.db", std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(kept), {}), before) << "the original, untouched";
}

TEST_F(OpeningTest, OneWhoseRecordsDoNotReadIsDamagedAndNotEmpty)
{
    make();
    ASSERT_EQ(raw(file(), "PRAGMA ignore_check_constraints=ON; UPDATE check_in SET date='once'"), SQLITE_OK);
    EXPECT_EQ(outcome(), OpeningOutcome::Damaged);
}

TEST_F(OpeningTest, ADamagedOneWithoutABackupCanBeSaved)
{
    make();
    ASSERT_EQ(raw(file(),
                  "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE name='run_of'; "
                  "PRAGMA wal_checkpoint(TRUNCATE)"),
        SQLITE_OK);
    EXPECT_EQ(outcome(), OpeningOutcome::Damaged);
    const Rescue rescue = lookForRescue(where(), clock);
    EXPECT_TRUE(rescue.backup.isEmpty());
    ASSERT_TRUE(rescue.canSalvage);
    ASSERT_TRUE(salvage(where(), {}, clock).has_value());
    EXPECT_EQ(outcome(), OpeningOutcome::Ours);
    EXPECT_EQ((*openWorkspace(where(), clock))->history()->records().checkIns.size(), 1u);
}

TEST_F(OpeningTest, EveryOutcomeHasItsRowAndEveryOneThatCommandsCannotUseEndsWithFour)
{
    for (int i = 0; i <= static_cast<int>(OpeningOutcome::Unreadable); ++i) {
        const OpeningRow& row = openingRow(static_cast<OpeningOutcome>(i));
        EXPECT_EQ(row.outcome, static_cast<OpeningOutcome>(i));
        EXPECT_EQ(row.exitStatus, row.opens ? 0 : 4);
        EXPECT_TRUE(row.canWrite || !row.acts.empty()) << "there is always something to do";
    }
}

} // namespace springback::app
