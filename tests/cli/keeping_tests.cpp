// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"
#include "springback/app/store_opening.h"
#include "springback/app/system_clock.h"
#include "springback/app/watch_folder.h"

namespace {

class KeepingTest : public springback::test::CliTest {
protected:
    KeepingTest() { loadEpisode({}); }
    QStringList backups(const char* start) const
    {
        return QDir(data() + QStringLiteral("/backups"))
            .entryList({ QString::fromLatin1(start) + QLatin1Char('*') }, QDir::Files);
    }
    QString backup(const char* start) const { return data() + QStringLiteral("/backups/") + backups(start).value(0); }
    std::string idOf() const { return run("patients").out.substr(0, 36); }
    bool saysAnywhere(const QByteArray& text) const
    {
        for (const QString& folder : { data(), data() + QStringLiteral("/backups") })
            for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
                QFile file(info.filePath());
                EXPECT_TRUE(file.open(QIODevice::ReadOnly));
                if (file.readAll().contains(text))
                    return true;
            }
        return false;
    }
};

} // namespace

TEST_F(KeepingTest, TheFirstEntryOfADayMakesItsBackup)
{
    EXPECT_EQ(backups("daily-").size(), 1) << "of the day the case was loaded";
    EXPECT_EQ(run("log check-in --pain 1").exit, 0);
    EXPECT_EQ(backups("daily-").size(), 1);
    setNow("2026-03-09T08:00:00+01:00");
    EXPECT_EQ(run("status").exit, 0);
    EXPECT_EQ(backups("daily-").size(), 1) << "reading makes none";
    EXPECT_EQ(run("log check-in --pain 1").exit, 0);
    EXPECT_EQ(backups("daily-").size(), 2);
}

TEST_F(KeepingTest, TheDrillSaysWhatIsRestorable)
{
    EXPECT_EQ(run("log check-in --pain 1").exit, 0);
    setNow("2026-03-08T08:01:00+01:00");
    EXPECT_EQ(run("backup").exit, 0);
    const auto ran = run("backup --drill");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.out, "restorable: 1 day(s), last entry today\n");
}

TEST_F(KeepingTest, RestoreShowsBothSidesAndKeepsACopy)
{
    run("backup");
    EXPECT_EQ(run("log check-in --pain 1").exit, 0);
    const auto looked = run({ QStringLiteral("restore"), backup("asked-"), QStringLiteral("--dry-run") });
    EXPECT_EQ(looked.exit, 0);
    EXPECT_NE(looked.out.find("Here now:\n  N: 1 record"), std::string::npos) << looked.out;
    EXPECT_NE(looked.out.find("In the backup:\n  N: 0 record"), std::string::npos) << looked.out;
    EXPECT_EQ(episode().value("check_ins", nlohmann::ordered_json::array()).size(), 1u);
    const auto ran = run({ QStringLiteral("restore"), backup("asked-") });
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(episode().value("check_ins", nlohmann::ordered_json::array()).size(), 0u);
    ASSERT_EQ(backups("before-restore-").size(), 1);
    EXPECT_EQ(run({ QStringLiteral("restore"), backup("before-restore-") }).exit, 0);
    EXPECT_EQ(episode().value("check_ins", nlohmann::ordered_json::array()).size(), 1u);
}

TEST_F(KeepingTest, AFileThatIsNoBackupIsStatusThreeAndChangesNothing)
{
    write(
        "letter.db", "Dear Dr A, this is a letter and no backup, whatever its name says, and long enough to be read.");
    for (const char* name : { "letter.db", "nothing.db" }) {
        const auto ran = run({ QStringLiteral("restore"), path(name) });
        EXPECT_EQ(ran.exit, 3) << name;
        EXPECT_TRUE(ran.out.empty());
    }
    EXPECT_TRUE(backups("before-restore-").isEmpty());
}

TEST_F(KeepingTest, ADamagedStoreShowsNoNumberAndIsRestored)
{
    EXPECT_EQ(run("log check-in --pain 1 --note gentle").exit, 0);
    run("backup");
    QByteArray bytes = read("data/springback.db");
    const auto at = bytes.indexOf("gentle");
    ASSERT_GT(at, 0);
    bytes[at] = 'G';
    write("data/springback.db", bytes);
    for (const char* line : { "status", "status --json", "patients", "log check-in --pain 2", "check" }) {
        const auto ran = run(line);
        EXPECT_EQ(ran.exit, 4) << line;
        EXPECT_TRUE(ran.out.empty()) << ran.out;
    }
    write("runs.csv", "date,distance km,duration,type\n2026-03-02 07:00,5.2,31:00,Run\n");
    for (const char* word : { "--confirm", "--dry-run" }) {
        const auto ran = run({ QStringLiteral("import"), path("runs.csv"), QString::fromLatin1(word) });
        EXPECT_EQ(ran.exit, 4) << word;
        EXPECT_TRUE(ran.out.empty()) << ran.out;
    }
    EXPECT_EQ(read("data/springback.db").indexOf("runs.csv"), -1) << "nothing was stored";
    bytes.replace(100, 2'000, QByteArray(2'000, '\0'));
    write("data/springback.db", bytes);
    const auto ran = run({ QStringLiteral("restore"), backup("asked-") });
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(run("check").exit, 0);
    EXPECT_EQ(episode().at("check_ins").size(), 1u);
    EXPECT_EQ(QDir(data() + QStringLiteral("/backups")).entryList({ QStringLiteral("damaged-*") }).size(), 1);
}

TEST_F(KeepingTest, AWindowAndTheCommandLineSeeEachOthersEntries)
{
    const springback::app::SystemClock clock;
    auto window = springback::app::openWorkspace(data(), clock);
    ASSERT_TRUE(window.has_value());
    EXPECT_EQ(run("log check-in --pain 1").exit, 0);
    (*window)->refresh();
    ASSERT_EQ((*window)->history()->records().checkIns.size(), 1u) << "the window sees the command's";
    springback::Run made;
    made.date = (*window)->today();
    made.distance = springback::Distance::ofHundredthMiles(150);
    ASSERT_FALSE((*window)->save(springback::Record(made)));
    EXPECT_EQ(episode().at("runs").size(), 1u) << "and the command the window's";
    EXPECT_EQ(run("log check-in --pain 3").exit, 0);
    springback::CheckIn again;
    again.date = made.date;
    again.stiffness = 5;
    ASSERT_FALSE((*window)->save(springback::Record(again)));
    EXPECT_EQ(episode().at("check_ins").size(), 1u) << "one morning stays one";
    EXPECT_EQ(run("check").exit, 0);
}

TEST_F(KeepingTest, EraseAsksForTheNameAndProvesThatItIsGone)
{
    EXPECT_EQ(run("log check-in --pain 1 --note mentions-nobody").exit, 0);
    run("backup");
    springback::app::WatchFolder watch(data());
    ASSERT_TRUE(watch.setFolder(QStringLiteral("/home/mentions-nobody")));
    const QString id = QString::fromStdString(idOf());
    const QString erase = QStringLiteral("erase");
    const QString confirm = QStringLiteral("--confirm");
    const auto wrong = run({ erase, id, confirm, QStringLiteral("M") });
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_TRUE(saysAnywhere("mentions-nobody"));
    const auto ran = run({ erase, id.left(8), confirm, QStringLiteral("N") });
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_NE(ran.out.find("read through"), std::string::npos) << ran.out;
    EXPECT_FALSE(saysAnywhere("mentions-nobody")) << "neither in the store nor in a backup";
    EXPECT_TRUE(run("patients").out.empty());
    EXPECT_EQ(run("check").exit, 0);
}
