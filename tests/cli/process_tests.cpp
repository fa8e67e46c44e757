// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using Json = nlohmann::ordered_json;

namespace {

struct Ended {
    int exit = -1;
    bool crashed = true;
    QByteArray out;
    QByteArray err;
};

/// The program that is built, as a script starts it: no display, a home of its own.
class ProcessTest : public ::testing::Test {
protected:
    ProcessTest()
    {
        for (const char* name :
            { "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "SPRINGBACK_DATA_DIR" })
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("HOME"), path("home"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("share"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        environment.insert(QStringLiteral("SPRINGBACK_NOW"), QStringLiteral("2026-03-08T08:00:00+01:00"));
        QDir().mkpath(path("home"));
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Ended run(const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(SPRINGBACK_PROGRAM), arguments);
        EXPECT_TRUE(process.waitForFinished(120'000)) << arguments.join(u' ').toStdString();
        return { process.exitCode(), process.exitStatus() != QProcess::NormalExit, process.readAllStandardOutput(),
            process.readAllStandardError() };
    }
    Ended run(const char* line) const { return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)); }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
    /// A case of one runner and one episode with these members.
    static QByteArray caseOf(const QByteArray& name, const QByteArray& members = {})
    {
        return R"({"format":"springback-case","version":"1.0","person":{"name":")" + name
            + R"("},"episodes":[{"start":"2026-03-01")" + (members.isEmpty() ? "" : ",") + members + "}]}";
    }
    void begin() const
    {
        write("in.json", caseOf("Noor", R"("flag_checks":[{"date":"2026-03-07"}])"));
        const Ended ended = run("load in.json");
        ASSERT_EQ(ended.exit, 0) << ended.err.toStdString();
    }
    QByteArray exported() const
    {
        EXPECT_EQ(run("export out.json").exit, 0);
        return read("out.json");
    }
    static void expectForPeople(const QByteArray& message)
    {
        EXPECT_FALSE(message.trimmed().isEmpty());
        EXPECT_TRUE(message.endsWith('\n'));
        for (const char* plumbing : { "std::", "SQL", "qt.qpa", "terminate", "Aborted", "exception" })
            EXPECT_FALSE(message.contains(plumbing)) << message.toStdString();
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ProcessTest, WhatIsDoneGoesToTheOutputAndEndsWithZero)
{
    begin();
    const Ended entered = run("log check-in --pain 1 --stiffness 5");
    EXPECT_EQ(entered.exit, 0);
    EXPECT_TRUE(entered.err.isEmpty()) << entered.err.toStdString();
    EXPECT_TRUE(entered.out.contains("Saved"));
    const Ended status = run("status --json");
    EXPECT_EQ(status.exit, 0);
    const Json json = Json::parse(status.out.toStdString());
    std::vector<std::string> members;
    for (const auto& [member, value] : json.items())
        members.push_back(member);
    EXPECT_EQ(members,
        (std::vector<std::string>{
            "on", "patient", "stage", "phase", "stage_since", "episode_start", "today", "gate", "miles", "flags" }));
    EXPECT_TRUE(json.at("miles").is_null()) << "no target was set";
    EXPECT_EQ(json.at("gate").at("criteria").size(), 10U);
    EXPECT_EQ(run("check").exit, 0);
}

TEST_F(ProcessTest, EachWayToFailHasItsStatusAndASentence)
{
    begin();
    const QByteArray before = exported();
    const std::vector<std::pair<const char*, int>> refused{ { "log check-in --pain 11", 2 },
        { "log check-in --pain 1 --on 2026-02-30", 2 }, { "status --nonsense", 2 }, { "export -", 2 },
        { "log session --complete --on 2026-03-09", 1 }, { "log run --miles 900", 1 },
        { "log pause --from 2026-03-07 --to 2026-03-02", 1 }, { "advance", 1 }, { "load nowhere.json", 3 },
        { "load -", 3 }, { "report nowhere/out.pdf", 3 }, { "--data-dir empty status", 4 } };
    for (const auto& [line, status] : refused) {
        SCOPED_TRACE(line);
        const Ended ended = run(line);
        EXPECT_FALSE(ended.crashed);
        EXPECT_EQ(ended.exit, status);
        EXPECT_TRUE(ended.out.isEmpty()) << ended.out.toStdString();
        expectForPeople(ended.err);
    }
    EXPECT_EQ(exported(), before) << "nothing is half stored";
}

TEST_F(ProcessTest, ALimitIsSaidWithItsUnit)
{
    begin();
    const Ended ended = run("log run --miles 900");
    EXPECT_TRUE(ended.err.contains("300 km")) << ended.err.toStdString();
}

TEST_F(ProcessTest, TheFolderIsTheOptionsThenTheEnvironmentsThenTheDesktops)
{
    begin();
    EXPECT_TRUE(QFile::exists(path("share/springback/springback.db")));
    environment.insert(QStringLiteral("SPRINGBACK_DATA_DIR"), path("other"));
    EXPECT_EQ(run("status").exit, 4);
    ASSERT_EQ(run("load in.json").exit, 0);
    EXPECT_TRUE(QFile::exists(path("other/springback.db")));
    EXPECT_EQ(QFile::permissions(path("other/springback.db"))
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    EXPECT_EQ(run("--data-dir share/springback status").exit, 0);
    EXPECT_EQ(run("status --data-dir nowhere").exit, 4);
    EXPECT_FALSE(QDir(path("nowhere")).exists());
}

TEST_F(ProcessTest, AStoreThatIsNotOursIsLeftAsItIs)
{
    QDir().mkpath(path("share/springback"));
    const QByteArray foreign = QByteArray("not a database at all ").repeated(300);
    write("share/springback/springback.db", foreign);
    write("in.json", caseOf("Noor"));
    for (const char* line : { "status", "check", "log check-in --pain 1", "load in.json" }) {
        SCOPED_TRACE(line);
        const Ended ended = run(line);
        EXPECT_EQ(ended.exit, 4);
        EXPECT_TRUE(ended.err.contains(path("share/springback").toUtf8())) << ended.err.toStdString();
        expectForPeople(ended.err);
    }
    EXPECT_EQ(read("share/springback/springback.db"), foreign);
}

TEST_F(ProcessTest, ACaseWithBadInputIsRefusedWholeWithItsPlace)
{
    const QByteArray set = R"("stage":1,"sets":[{"planned_s":45,"held_s":45}])";
    const std::vector<std::pair<QByteArray, QByteArray>> bad{
        { caseOf(QByteArray(10'000, 'x')), "/person/name" },
        { caseOf("N", R"("check_ins":[{"date":"2026-03-02","pain":11}])"), "/episodes/0/check_ins/0/pain" },
        { caseOf("N", R"("check_ins":[{"date":"2026-02-30","pain":1}])"), "/episodes/0/check_ins/0/date" },
        { caseOf("N", R"("sessions":[{"date":"2026-03-02",)" + set + R"(},{"date":"2027-03-02",)" + set + "}]"),
            "/episodes/0/sessions/1/date" },
        { caseOf("N", R"("runs":[{"date":"2026-03-02","distance_m":1448409.6}])"), "/episodes/0/runs/0/distance_m" },
        { caseOf("N", R"("pauses":[{"from":"2026-03-07","to":"2026-03-02","reason":"illness"}])"),
            "/episodes/0/pauses/0/to" },
        { R"({"format":"springback-case",)", "line 1" },
    };
    for (const auto& [json, place] : bad) {
        SCOPED_TRACE(place.toStdString());
        write("bad.json", json);
        const Ended ended = run("load bad.json");
        EXPECT_EQ(ended.exit, 3);
        EXPECT_TRUE(ended.err.contains("bad.json")) << ended.err.toStdString();
        EXPECT_TRUE(ended.err.contains(place)) << ended.err.toStdString();
        expectForPeople(ended.err);
        EXPECT_FALSE(QFile::exists(path("share/springback/springback.db")));
    }
}

TEST_F(ProcessTest, EveryScriptIsKeptAsItWasWritten)
{
    const QByteArray name = "🏃 مرحبا بالعالم";
    write("in.json", caseOf(name));
    ASSERT_EQ(run("load in.json").exit, 0);
    EXPECT_TRUE(run("patients").out.contains(name));
    const QString note = QStringLiteral("שלום 🏃‍♀️ 100 % «ok»");
    ASSERT_EQ(run({ QStringLiteral("log"), QStringLiteral("run"), QStringLiteral("--miles"), QStringLiteral("2"),
                      QStringLiteral("--note"), note })
                  .exit,
        0);
    const Json json = Json::parse(exported().toStdString());
    EXPECT_EQ(json.at("person").at("name"), name.toStdString());
    EXPECT_EQ(json.at("episodes").at(0).at("runs").at(0).at("note"), note.toStdString());
    EXPECT_EQ(run("report out.pdf").exit, 0);
    EXPECT_TRUE(read("out.pdf").startsWith("%PDF"));
}

TEST_F(ProcessTest, WithoutADisplayTheWindowSaysSoAndCommandsWork)
{
    for (const QStringList& arguments : { QStringList(), QStringList{ QStringLiteral("case.json") } }) {
        const Ended window = run(arguments);
        EXPECT_FALSE(window.crashed);
        EXPECT_EQ(window.exit, 2);
        EXPECT_TRUE(window.out.isEmpty());
        EXPECT_TRUE(window.err.contains("display")) << window.err.toStdString();
        expectForPeople(window.err);
    }
    EXPECT_EQ(run("--help").exit, 0);
    begin();
    EXPECT_EQ(run("report out.pdf").exit, 0);
}

TEST_F(ProcessTest, TheDemoWritesItsCaseItsPageAndEveryScreenInBothSchemes)
{
    const Ended ended = run("demo out");
    ASSERT_EQ(ended.exit, 0) << ended.err.toStdString();
    EXPECT_TRUE(read("out/case.json").contains("springback-case"));
    EXPECT_TRUE(read("out/appointment.pdf").startsWith("%PDF"));
    EXPECT_FALSE(QFile::exists(path("share/springback"))) << "the person's own data is not touched";
    const QDir pictures(path("out/pictures"));
    for (const char* scheme : { "", "-dark" }) {
        for (const char* screen : { "first-start", "today", "calendar", "runs", "progress", "plan", "learn", "settings",
                 "session-before", "session-hold", "session-rest", "session-end" }) {
            const QString name = QLatin1String(screen) + QLatin1String(scheme) + QStringLiteral(".png");
            EXPECT_EQ(QImage(pictures.filePath(name)).size(), QSize(1180, 760)) << name.toStdString();
        }
        for (const char* screen : { "today", "calendar", "runs", "progress", "plan", "learn", "settings" }) {
            const QString name = QLatin1String(screen) + QLatin1String(scheme) + QStringLiteral("-small.png");
            EXPECT_EQ(QImage(pictures.filePath(name)).size(), QSize(900, 500)) << name.toStdString();
        }
    }
    EXPECT_NE(QImage(pictures.filePath(QStringLiteral("today.png"))),
        QImage(pictures.filePath(QStringLiteral("today-dark.png"))));
}
