// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"

namespace {

using ExitTest = springback::test::CliTest;

} // namespace

TEST_F(ExitTest, WrongUsageChangesNothingAndSaysWhy)
{
    loadEpisode({});
    const auto before = exported();
    for (const char* line : { "", "stauts", "log", "log checkin", "status --jsn", "status extra",
             "status --on 2026-02-30", "status --on tomorrow", "status --patient ffff", "--data-dir",
             "status --data-dir", "log check-in --pain 11", "log check-in --pain -1", "log check-in --pain",
             "log check-in --pain 2.5", "log check-in --stiffness 601", "log session",
             "log session --complete --held 45", "log session --held 45,45,45,45,45,45", "log session --held 45,x",
             "log session --complete --stage 6", "log session --complete --ended badly",
             "log session --complete --variant hard", "log session --complete --set-pain 11", "log run",
             "log run --miles 1 --km 1", "log run --miles far", "log run --miles -1",
             "log run --miles 1 --duration soon", "log measure --kind nothing", "log measure --kind visa_a",
             "log measure --kind double_leg_hop --left 3", "log measure --kind psfs --activity running", "log flag",
             "log flag --open cold", "log flag --close clot --by A", "log flag --close clot",
             "log pause --from 2026-03-09", "sign-off", "sign-off --by A --as friend", "set-miles", "set-miles lots",
             "set-miles 40 --override", "advance --override --by A", "export", "export out.txt", "export out.xml",
             "import", "import --unit ell x.fit", "restore", "erase", "erase x", "erase x --confirm y", "demo",
             "demo x --weeks 9999", "report", "report x.pdf --paper a3", "report x.pdf --from 2026-03-09",
             "report x.pdf --lang zz" }) {
        SCOPED_TRACE(line);
        const auto ran = run(line);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_TRUE(ran.out.empty()) << ran.out;
        EXPECT_FALSE(ran.err.empty());
    }
    EXPECT_EQ(exported(), before);
}

TEST_F(ExitTest, WhatTheRulesRefuseChangesNothing)
{
    loadEpisode({});
    const auto before = exported();
    for (const char* line :
        { "log check-in --pain 1 --on 2026-03-09", "log run --miles 900", "log run --miles 2 --on 2027-01-01",
            "log session --complete --on 2026-03-09", "log measure --kind visa_a --score 101",
            "log measure --kind double_leg_hop --count 9.5", "log pause --from 2026-03-12 --to 2026-03-10", "advance",
            "step-back", "sign-off --by A --on 2026-03-09", "sign-off --as self" }) {
        SCOPED_TRACE(line);
        const auto ran = run(line);
        EXPECT_EQ(ran.exit, 1);
        EXPECT_TRUE(ran.out.empty()) << ran.out;
        EXPECT_FALSE(ran.err.empty());
    }
    const QStringList longNote{ QStringLiteral("log"), QStringLiteral("run"), QStringLiteral("--miles"),
        QStringLiteral("1"), QStringLiteral("--note"), QString(10'001, u'x') };
    EXPECT_EQ(run(longNote).exit, 1);
    EXPECT_EQ(exported(), before);
}

TEST_F(ExitTest, AStoreThatIsNotThereOrNotOursIsStatusFour)
{
    EXPECT_EQ(run("status").exit, 4);
    EXPECT_EQ(run("patients").exit, 4);
    EXPECT_FALSE(QDir(data()).exists()) << "looking must not make a folder";
    QDir().mkpath(data());
    write("data/springback.db", "this is no database, whatever its name says, and long enough to be looked at");
    for (const char* line : { "status", "check", "log run --miles 1", "backup" }) {
        const auto ran = run(line);
        EXPECT_EQ(ran.exit, 4) << line;
        EXPECT_NE(ran.err.find(data().toStdString()), std::string::npos) << ran.err;
    }
}

TEST_F(ExitTest, HelpAndVersionAreAlwaysThere)
{
    for (const char* line :
        { "--help", "help", "-h", "status --help", "log --help", "log check-in --help", "log session -h",
            "log run --help", "log measure --help", "log flag --help", "log pause --help", "advance --help",
            "step-back --help", "sign-off --help", "set-miles --help", "report --help", "export --help", "load --help",
            "patients --help", "check --help", "backup --help", "restore --help", "erase --help", "demo --help" }) {
        const auto ran = run(line);
        EXPECT_EQ(ran.exit, 0) << line;
        EXPECT_NE(ran.out.find("Usage: springback"), std::string::npos) << line;
        EXPECT_TRUE(ran.err.empty()) << ran.err;
    }
    EXPECT_EQ(run("--version").out.rfind("springback ", 0), 0u);
}

TEST_F(ExitTest, TellsCommandsFromFilesToOpen)
{
    using springback::cli::isCommand;
    const auto split = [](const char* line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); };
    for (const char* line : { "status", "--data-dir x status --json", "--data-dir=x log run", "--help", "--version",
             "demo x", "import a.fit" })
        EXPECT_TRUE(isCommand(split(line))) << line;
    for (const char* line : { "", "case.json", "--data-dir x", "--data-dir x case.json", "./status" })
        EXPECT_FALSE(isCommand(split(line))) << line;
}

TEST_F(ExitTest, TheFolderMayBeNamedBeforeOrAfterTheCommand)
{
    loadEpisode({});
    qputenv("SPRINGBACK_DATA_DIR", path("elsewhere").toUtf8());
    EXPECT_EQ(run("status").exit, 4);
    EXPECT_EQ(run({ QStringLiteral("--data-dir"), data(), QStringLiteral("status") }).exit, 0);
    EXPECT_EQ(run({ QStringLiteral("status"), QStringLiteral("--data-dir"), data() }).exit, 0);
}

TEST_F(ExitTest, CompletionAndManualKnowEveryCommand)
{
    QStringList names;
    const QStringList help = QString::fromStdString(run("--help").out).split(u'\n');
    for (const QString& line : help)
        if (line.startsWith(QStringLiteral("  ")) && !line.startsWith(QStringLiteral("   ")))
            names << line.trimmed().section(u' ', 0, 0);
    EXPECT_GT(names.size(), 15);
    for (const char* document : { "springback.bash", "springback.1" }) {
        QFile file(QStringLiteral(SPRINGBACK_SOURCE_DIR "/resources/package/") + QLatin1String(document));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << document;
        const QString text = QString::fromUtf8(file.readAll()).remove(u'\\');
        for (const QString& name : names)
            EXPECT_TRUE(text.contains(name)) << document << ' ' << name.toStdString();
    }
}
