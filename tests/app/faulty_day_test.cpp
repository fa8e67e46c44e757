// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faulty_vfs.h"
#include "support/temp_folder.h"
#include "support/typical_day.h"

#include <filesystem>

#include "springback/app/store_opening.h"

namespace springback::app {

namespace {

using test::DiskFault;
using test::Lasting;

/// A store as it stood in the morning, and the same day lived again and again with another write failing.
class FaultyDay : public ::testing::Test {
protected:
    FaultyDay()
    {
        auto workspace = open(morning.path());
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = makeDate(2026, 3, 1);
        EXPECT_FALSE(workspace->addRunner(runner, episode, {}));
    }
    std::unique_ptr<Workspace> open(const std::filesystem::path& folder)
    {
        auto opened = openWorkspace(QString::fromStdString(folder.string()), clock);
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : qPrintable(opened.error().sentence));
        return opened ? std::move(*opened) : nullptr;
    }
    /// False when the day has no n-th write.
    bool live(int nth, DiskFault fault, Lasting lasting)
    {
        const test::TempFolder folder;
        std::filesystem::copy_file(morning / "springback.db", folder / "springback.db");
        auto workspace = open(folder.path());
        test::TypicalDay day(*workspace, clock);
        disk.failFrom(nth, fault, lasting);
        day.live();
        const bool met = disk.hasFailed();
        disk.heal();
        EXPECT_TRUE(!met || day.refused() > 0 || lasting == Lasting::Once);
        workspace.reset();
        workspace = open(folder.path());
        EXPECT_TRUE(workspace->database().check().sound);
        day.expectIn(workspace->history()->records());
        return met;
    }
    int liveThrough(DiskFault fault, Lasting lasting)
    {
        int nth = 1;
        for (; live(nth, fault, lasting); ++nth) {
            SCOPED_TRACE(nth);
            if (HasFailure())
                break;
        }
        return nth;
    }

    test::FakeClock clock;
    test::FaultyVfs disk;
    test::TempFolder morning;
};

} // namespace

TEST_F(FaultyDay, IsSavedWholeWhenNothingFails)
{
    const test::TempFolder folder;
    std::filesystem::copy_file(morning / "springback.db", folder / "springback.db");
    auto workspace = open(folder.path());
    test::TypicalDay day(*workspace, clock);
    day.live();
    EXPECT_EQ(day.refused(), 0);
    EXPECT_EQ(day.saved(), 8);
    day.expectIn(workspace->history()->records());
}

TEST_F(FaultyDay, WithTheDiskFullAtAnyWriteKeepsWhatWasSaidSaved)
{
    EXPECT_GT(liveThrough(DiskFault::Full, Lasting::UntilHealed), 50);
}

TEST_F(FaultyDay, WithABadSectorAtAnyWriteKeepsWhatWasSaidSaved)
{
    EXPECT_GT(liveThrough(DiskFault::BadSector, Lasting::UntilHealed), 50);
}

TEST_F(FaultyDay, WithOneWriteThatFailsAndTheNextThatDoesNotKeepsWhatWasSaidSaved)
{
    EXPECT_GT(liveThrough(DiskFault::BadSector, Lasting::Once), 50);
}

TEST_F(FaultyDay, WithTheDiskReadOnlyFromAnyWriteOnKeepsWhatWasSaidSaved)
{
    EXPECT_GT(liveThrough(DiskFault::ReadOnly, Lasting::UntilHealed), 50);
}

TEST_F(FaultyDay, OpeningWithAFailingDiskNamesTheFaultAndHarmsNothing)
{
    for (const DiskFault fault : { DiskFault::Full, DiskFault::BadSector, DiskFault::ReadOnly }) {
        bool met = true;
        for (int nth = 1; met && nth < 100; ++nth) {
            const test::TempFolder folder;
            std::filesystem::copy_file(morning / "springback.db", folder / "springback.db");
            disk.failFrom(nth, fault);
            {
                const auto opened = openWorkspace(QString::fromStdString(folder.path().string()), clock);
                EXPECT_TRUE(opened.has_value() || !opened.error().sentence.isEmpty());
            }
            met = disk.hasFailed();
            disk.heal();
            const auto again = open(folder.path());
            ASSERT_TRUE(again);
            EXPECT_TRUE(again->database().check().sound);
            EXPECT_EQ(again->runners().size(), 1u);
        }
        EXPECT_FALSE(met);
    }
}

TEST_F(FaultyDay, ANewStoreOnAFullDiskSaysThatThereIsNoRoomAndBeginsOnceThereIs)
{
    bool met = true;
    int refused = 0;
    for (int nth = 1; met && nth < 400; ++nth) {
        const test::TempFolder folder;
        disk.failFrom(nth, DiskFault::Full);
        {
            const auto opened = openWorkspace(QString::fromStdString(folder.path().string()), clock);
            if (!opened) {
                ++refused;
                EXPECT_EQ(opened.error().outcome, OpeningOutcome::NoSpace) << qPrintable(opened.error().sentence);
                EXPECT_TRUE(opened.error().sentence.contains(QString::fromStdString(folder.path().string())));
            }
        }
        met = disk.hasFailed();
        disk.heal();
        ASSERT_TRUE(open(folder.path())) << "write " << nth;
    }
    EXPECT_FALSE(met);
    EXPECT_GT(refused, 10);
}

TEST_F(FaultyDay, ABackupOnAFailingDiskIsEitherWholeOrNotThere)
{
    auto workspace = open(morning.path());
    bool met = true;
    int nth = 1;
    for (; met && nth < 400; ++nth) {
        const test::TempFolder folder;
        disk.failFrom(nth, DiskFault::Full);
        bool made = true;
        try {
            workspace->database().backup(folder / "copy.db");
        } catch (const store::StoreError& error) {
            made = false;
            EXPECT_EQ(error.fault, store::StoreFault::NoSpace) << error.what();
        }
        met = disk.hasFailed();
        disk.heal();
        EXPECT_EQ(std::filesystem::exists(folder / "copy.db"), made);
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), made ? 1 : 0)
            << "nothing is left beside it";
        EXPECT_TRUE(!made || store::Database::openCopy(folder / "copy.db", clock).check().sound);
    }
    EXPECT_GT(nth, 10);
}

} // namespace springback::app
