// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/backups.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>

#include "springback/app/backup_keeper.h"
#include "springback/app/store_opening.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace springback::app {

namespace {

using std::chrono::hours;

/// A store on disk with a runner and one morning.
class BackupsOfAStore : public ::testing::Test {
protected:
    BackupsOfAStore() : clock(*parseMoment("2026-03-11T07:14:00+01:00"))
    {
        workspace = reopened();
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = makeDate(2026, 3, 1);
        EXPECT_FALSE(workspace->addRunner(runner, episode, {}));
        rate(2);
    }
    std::unique_ptr<Workspace> reopened()
    {
        auto opened = openWorkspace(QString::fromStdString(folder.path().string()), clock);
        EXPECT_TRUE(opened.has_value());
        return std::move(*opened);
    }
    void rate(int pain)
    {
        CheckIn made;
        made.date = workspace->today();
        made.pain = Pain::of(pain);
        const auto refusal = workspace->save(Record(made));
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
    }
    std::size_t kept() const { return store::keptBackups(store::backupsIn(folder.path())).size(); }
    BackupState state() const { return backupState(folder.path(), *workspace); }
    QString newestBackup() const
    {
        return QString::fromStdString(store::keptBackups(store::backupsIn(folder.path())).at(0).file.string());
    }
    void nextDay() { clock.advance(hours(24)); }

    test::TempFolder folder;
    test::TempFolder other;
    test::FakeClock clock;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(BackupsOfAStore, OneADayIsMadeAndSaidWithItsTime)
{
    EXPECT_EQ(state().line, QStringLiteral("No verified backup yet"));
    EXPECT_FALSE(keepDaily(folder.path(), clock));
    EXPECT_FALSE(keepDaily(folder.path(), clock));
    EXPECT_EQ(kept(), 1u) << "the second of the day is not due";
    EXPECT_EQ(state().line, QStringLiteral("Last verified backup: today 07:14"));
    nextDay();
    EXPECT_EQ(state().line, QStringLiteral("Last verified backup: yesterday 07:14"));
    EXPECT_FALSE(keepDaily(folder.path(), clock));
    EXPECT_EQ(kept(), 2u);
}

TEST_F(BackupsOfAStore, IsStaleWhenWhatWasEnteredTwoDaysAgoIsInNone)
{
    keepDaily(folder.path(), clock);
    clock.advance(hours(24 * 9));
    EXPECT_FALSE(state().stale) << "nothing was entered since: it is all in the backup";
    rate(3);
    EXPECT_TRUE(state().stale);
    keepDaily(folder.path(), clock);
    EXPECT_FALSE(state().stale);
}

TEST_F(BackupsOfAStore, AClockThatWasAYearAheadProvesNothing)
{
    clock.advance(hours(24 * 365));
    keepDaily(folder.path(), clock);
    clock.set(*parseMoment("2026-03-11T09:00:00+01:00"));
    EXPECT_EQ(state().line, QStringLiteral("No verified backup yet"));
    EXPECT_FALSE(keepDaily(folder.path(), clock));
    EXPECT_EQ(kept(), 2u);
    EXPECT_EQ(state().line, QStringLiteral("Last verified backup: today 09:00"));
}

TEST_F(BackupsOfAStore, TheSecondFolderGetsOneToo)
{
    const QString second = QString::fromStdString(other.path().string());
    EXPECT_FALSE(setSecondFolder(folder.path(), second));
    EXPECT_EQ(secondFolder(folder.path()), second);
    EXPECT_FALSE(keepDaily(folder.path(), clock));
    EXPECT_EQ(store::keptBackups(other / "springback-backups").size(), 1u);
    EXPECT_EQ(state().secondLine, QStringLiteral("Second copy: today 07:14"));
    std::filesystem::remove_all(other.path());
    nextDay();
    const auto fault = keepDaily(folder.path(), clock);
    ASSERT_TRUE(fault);
    EXPECT_TRUE(fault->contains(second)) << qPrintable(*fault);
    EXPECT_TRUE(state().secondFails);
    EXPECT_EQ(kept(), 2u) << "the first folder has its own all the same";
    EXPECT_TRUE(setSecondFolder(folder.path(), QStringLiteral("/nonexistent/stick"))) << "nothing can be written there";
}

TEST_F(BackupsOfAStore, TheDrillRestoresForRealAndCountsTheDays)
{
    EXPECT_FALSE(drill(folder.path(), clock)) << "without a backup there is nothing to try";
    EXPECT_FALSE(isDrillDue(folder.path(), clock.now()));
    keepDaily(folder.path(), clock);
    EXPECT_TRUE(isDrillDue(folder.path(), clock.now()));
    const Written said = drill(folder.path(), clock);
    ASSERT_TRUE(said.has_value()) << qPrintable(said.error());
    EXPECT_TRUE(said->startsWith(QStringLiteral("restorable: 1 day"))) << qPrintable(*said);
    EXPECT_TRUE(said->endsWith(QStringLiteral("last entry today"))) << qPrintable(*said);
    EXPECT_FALSE(isDrillDue(folder.path(), clock.now()));
    EXPECT_TRUE(state().drillLine.contains(QStringLiteral("restorable: 1 day")));
    clock.advance(hours(24 * 31));
    EXPECT_TRUE(isDrillDue(folder.path(), clock.now()));
}

TEST_F(BackupsOfAStore, TheDrillNamesABackupThatHasRotted)
{
    keepDaily(folder.path(), clock);
    QFile file(newestBackup());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(20'000);
    file.write(QByteArray(3'000, 'x'));
    file.close();
    const Written said = drill(folder.path(), clock);
    ASSERT_FALSE(said.has_value());
    EXPECT_TRUE(said.error().contains(newestBackup()));
}

TEST_F(BackupsOfAStore, ARestoreShowsBothSidesAndKeepsWhatItReplaces)
{
    keepDaily(folder.path(), clock);
    const QString file = newestBackup();
    nextDay();
    rate(5);
    const auto sides = restoreSides(*workspace, file);
    ASSERT_TRUE(sides.has_value());
    ASSERT_EQ(sides->here.runners.size(), 1u);
    EXPECT_EQ(sides->here.runners[0].span.entries, 2u);
    EXPECT_EQ(sides->here.last, makeDate(2026, 3, 12));
    EXPECT_EQ(sides->there.runners.at(0).span.entries, 1u);
    EXPECT_EQ(sides->there.last, makeDate(2026, 3, 11));
    EXPECT_EQ(sides->there.runners[0].phase, QStringLiteral("phase 1"));
    EXPECT_TRUE(summaryLines(sides->here).at(0).startsWith(QStringLiteral("Noor: 2 record")));
    EXPECT_EQ(workspace->history()->records().checkIns.size(), 2u) << "looking changes nothing";
    const auto another = reopened();
    const Written done = restore(*workspace, file);
    ASSERT_TRUE(done.has_value()) << qPrintable(done.error());
    EXPECT_EQ(workspace->history()->records().checkIns.size(), 1u);
    EXPECT_FALSE(workspace->canUndo());
    another->refresh();
    EXPECT_EQ(another->history()->records().checkIns.size(), 1u) << "the other window sees it";
    const auto choices = backupChoices(*workspace);
    ASSERT_EQ(choices.size(), 2u);
    EXPECT_EQ(choices[0].text, QStringLiteral("today 07:14, before a restore"));
    ASSERT_TRUE(restore(*workspace, choices[0].file).has_value());
    EXPECT_EQ(workspace->history()->records().checkIns.size(), 2u) << "and back again";
}

TEST_F(BackupsOfAStore, WhatCannotBeRestoredIsNamedAndChangesNothing)
{
    const auto why = [this](const QString& file) {
        const auto sides = restoreSides(*workspace, file);
        return sides ? QString() : sides.error();
    };
    const QString nothing = QString::fromStdString((folder / "nothing.db").string());
    EXPECT_TRUE(why(nothing).contains(QStringLiteral("no file"))) << qPrintable(why(nothing));
    QFile letter(QString::fromStdString((folder / "letter.db").string()));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(5'000, 'x'));
    letter.close();
    EXPECT_TRUE(why(letter.fileName()).contains(QStringLiteral("no backup")));
    EXPECT_FALSE(restore(*workspace, letter.fileName()).has_value());
    EXPECT_EQ(workspace->history()->records().checkIns.size(), 1u);
    EXPECT_EQ(kept(), 0u);
}

TEST_F(BackupsOfAStore, TheKeeperMakesItByItselfAfterTheFirstChange)
{
    BackupKeeper keeper(*workspace);
    QSignalSpy changed(&keeper, &BackupKeeper::changed);
    rate(4);
    EXPECT_EQ(kept(), 0u) << "nobody waits for it";
    keeper.work();
    ASSERT_TRUE(changed.wait(20'000));
    EXPECT_EQ(kept(), 1u);
    EXPECT_EQ(keeper.state().line, QStringLiteral("Last verified backup: today 07:14"));
    keeper.work();
    ASSERT_TRUE(changed.wait(20'000)) << "the first drill is due now";
    EXPECT_TRUE(keeper.state().drillLine.contains(QStringLiteral("restorable")));
    keeper.work();
    EXPECT_FALSE(keeper.isWorking()) << "nothing is due";
}

TEST_F(BackupsOfAStore, TheKeeperTellsOfDamageThatOpeningDoesNotSee)
{
    workspace.reset();
    QFile file(QString::fromStdString((folder / "springback.db").string()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf("\"pain\":2");
    ASSERT_GT(at, 0);
    bytes[at + 7] = '3';
    file.seek(0);
    file.write(bytes);
    file.close();
    workspace = reopened();
    BackupKeeper keeper(*workspace);
    QSignalSpy damaged(&keeper, &BackupKeeper::damaged);
    keeper.work();
    ASSERT_TRUE(damaged.wait(20'000));
    EXPECT_TRUE(damaged[0][0].toString().contains(QStringLiteral("damaged")));
}

} // namespace springback::app
