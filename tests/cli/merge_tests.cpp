// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>

#include "cli_runner.h"

namespace {

class MergeCommand : public springback::test::CliTest {
protected:
    using Ran = springback::test::Ran;

    static QByteArray caseOf(const QByteArray& members)
    {
        return R"({"format":"springback-case","version":"1.0","person":{"id":"11111111-1111-4111-8111-111111111111",)"
               R"("name":"Noor","edited":"2026-03-01T08:00:00Z"},"episodes":[{"id":)"
               R"("22222222-2222-4222-8222-222222222222","start":"2026-03-01","edited":"2026-03-01T08:00:00Z")"
            + (members.isEmpty() ? QByteArray() : "," + members) + "}]}";
    }
    static QByteArray morning(int pain, const char* edited)
    {
        return R"("check_ins":[{"date":"2026-03-02","pain":)" + QByteArray::number(pain) + R"(,"edited":")" + edited
            + R"("}])";
    }
    Ran load(const QStringList& arguments) const { return run(QStringList{ QStringLiteral("load") } + arguments); }
    Ran begin(const QByteArray& members) const
    {
        write("first.json", caseOf(members));
        return load({ path("first.json") });
    }
    Ran merge(const QByteArray& members, const QStringList& more = {}) const
    {
        write("second.json", caseOf(members));
        return load(QStringList{ path("second.json"), QStringLiteral("--merge") } + more);
    }
    int backups() const
    {
        return int(QDir(data() + QStringLiteral("/backups"))
                       .entryList({ QStringLiteral("before-merge-*") }, QDir::Files)
                       .size());
    }
};

constexpr const char* kPlan = R"("plans":[{"id":"33333333-3333-4333-8333-333333333333","date":"2026-03-07",)"
                              R"("by":"Dr A","reason":"less","plan":{"stages":{"1":{"dose":{"sets":4}}}},)"
                              R"("provenance":"clinician","edited":"2026-03-07T08:00:00Z"}])";

} // namespace

TEST_F(MergeCommand, PrintsTheDifferencesAndKeepsABackup)
{
    ASSERT_EQ(begin(morning(2, "2026-03-02T08:00:00Z")).exit, 0);
    const Ran ran = merge(morning(5, "2026-03-03T08:00:00Z") + R"(,"runs":[{"date":"2026-03-03","distance_m":3000}])");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_NE(ran.out.find("Noor"), std::string::npos);
    EXPECT_NE(ran.out.find("New: 1"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("Changed: 1"), std::string::npos) << ran.out;
    EXPECT_EQ(backups(), 1);
    EXPECT_EQ(episode().at("check_ins").at(0).at("pain"), 5);
    EXPECT_EQ(episode().at("runs").size(), 1u);
    EXPECT_EQ(exported().at("history").at("check_ins").at(0).at("pain"), 2);
    EXPECT_EQ(run("check").exit, 0);
}

TEST_F(MergeCommand, ADryRunSaysTheSameAndStoresNothing)
{
    ASSERT_EQ(begin({}).exit, 0);
    const Ran ran = merge(morning(5, "2026-03-03T08:00:00Z"), { QStringLiteral("--dry-run") });
    EXPECT_EQ(ran.exit, 0);
    EXPECT_NE(ran.out.find("New: 1"), std::string::npos) << ran.out;
    EXPECT_FALSE(episode().contains("check_ins"));
    EXPECT_EQ(backups(), 0);
}

TEST_F(MergeCommand, WhatIsHereLaterStaysAndTheOlderGoesIntoTheHistory)
{
    ASSERT_EQ(begin(morning(2, "2026-03-05T08:00:00Z")).exit, 0);
    const Ran ran = merge(morning(5, "2026-03-03T08:00:00Z"));
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(episode().at("check_ins").at(0).at("pain"), 2);
    EXPECT_EQ(exported().at("history").at("check_ins").at(0).at("pain"), 5);
    EXPECT_NE(merge(morning(5, "2026-03-03T08:00:00Z")).out.find("Nothing in it is new"), std::string::npos);
}

TEST_F(MergeCommand, SomeoneWhoIsNotHereIsRefused)
{
    loadEpisode({});
    const Ran ran = merge({});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_NE(ran.err.find("not here yet"), std::string::npos) << ran.err;
    EXPECT_NE(ran.err.find("Nothing was stored"), std::string::npos);
}

TEST_F(MergeCommand, APlanWaitsUntilItIsAnswered)
{
    ASSERT_EQ(begin({}).exit, 0);
    const Ran ran = merge(kPlan);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_NE(ran.out.find("from file, author not proven"), std::string::npos) << ran.out;
    EXPECT_FALSE(episode().contains("plans"));
    const Ran listed = run("answer");
    EXPECT_NE(listed.out.find("33333333"), std::string::npos) << listed.out;
    EXPECT_NE(listed.out.find("5 → 4"), std::string::npos) << listed.out;
    EXPECT_EQ(run("answer 33333333").exit, 2);
    EXPECT_EQ(run("answer 99 --accept").exit, 2);
    EXPECT_EQ(run("answer 33333333 --accept").exit, 0);
    EXPECT_EQ(episode().at("plans").at(0).at("provenance"), "from_file");
    EXPECT_NE(run("answer").out.find("Nothing waits"), std::string::npos);
    EXPECT_NE(merge(kPlan).out.find("Nothing in it is new"), std::string::npos);
}

TEST_F(MergeCommand, ErasingAPersonErasesWhatWaited)
{
    ASSERT_EQ(begin({}).exit, 0);
    ASSERT_EQ(merge(kPlan).exit, 0);
    const Ran ran = run(
        { QStringLiteral("erase"), QStringLiteral("11111111"), QStringLiteral("--confirm"), QStringLiteral("Noor") });
    EXPECT_EQ(ran.exit, 0) << ran.err;
    QFile file(data() + QStringLiteral("/springback.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("33333333"));
}

TEST_F(MergeCommand, RecordsFromTheFutureAreRefused)
{
    ASSERT_EQ(begin({}).exit, 0);
    const Ran ran = merge(R"("check_ins":[{"date":"2026-05-02","pain":1}])");
    EXPECT_EQ(ran.exit, 3);
    EXPECT_NE(ran.err.find("/episodes/0/check_ins/0/date"), std::string::npos) << ran.err;
}

TEST_F(MergeCommand, TheReportCarriesTheCaseAndLoadTakesItOut)
{
    ASSERT_EQ(begin(morning(2, "2026-03-05T08:00:00Z")).exit, 0);
    write("secret", "kestrel over the moor 7\n");
    const auto report = [this](const QStringList& more) {
        return run(QStringList{ QStringLiteral("report"), path("out.pdf") } + more);
    };
    const QString withCase = QStringLiteral("--with-case");
    const QString passwordFile = QStringLiteral("--password-file=") + path("secret");
    EXPECT_EQ(report({ withCase }).exit, 2);
    EXPECT_EQ(report({ withCase, passwordFile, QStringLiteral("--unsealed") }).exit, 2);
    EXPECT_EQ(report({ passwordFile }).exit, 2);
    ASSERT_EQ(report({ withCase, passwordFile }).exit, 0);
    const QByteArray before = read("out.pdf");
    EXPECT_FALSE(before.contains("Noor"));
    const Ran locked = load({ path("out.pdf"), QStringLiteral("--merge") });
    EXPECT_EQ(locked.exit, 3);
    EXPECT_NE(locked.err.find("--password-file"), std::string::npos) << locked.err;
    const Ran opened = load({ path("out.pdf"), QStringLiteral("--merge"), passwordFile });
    EXPECT_EQ(opened.exit, 0) << opened.err;
    EXPECT_NE(opened.out.find("Nothing in it is new"), std::string::npos) << opened.out;
    qputenv("SPRINGBACK_DATA_DIR", path("elsewhere").toUtf8());
    EXPECT_EQ(load({ path("out.pdf"), passwordFile }).exit, 0);
    EXPECT_EQ(episode().at("check_ins").at(0).at("pain"), 2);
}

TEST_F(MergeCommand, WithoutTheNameNeitherPageNorCaseHasIt)
{
    ASSERT_EQ(begin(morning(2, "2026-03-05T08:00:00Z")).exit, 0);
    ASSERT_EQ(run({ QStringLiteral("report"), path("out.pdf"), QStringLiteral("--with-case"),
                      QStringLiteral("--unsealed"), QStringLiteral("--without-name") })
                  .exit,
        0);
    QProcess text;
    text.start(QStringLiteral("pdftotext"), { path("out.pdf"), QStringLiteral("-") });
    ASSERT_TRUE(text.waitForFinished());
    EXPECT_FALSE(text.readAllStandardOutput().contains("Noor"));
    QProcess detach;
    detach.start(QStringLiteral("pdfdetach"),
        { QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), path("case.json"), path("out.pdf") });
    ASSERT_TRUE(detach.waitForFinished());
    const QByteArray inside = read("case.json");
    EXPECT_TRUE(inside.contains("springback-case"));
    EXPECT_FALSE(inside.contains("Noor"));
    detach.start(QStringLiteral("pdfdetach"),
        { QStringLiteral("-savefile"), QStringLiteral("springback-page-1.txt"), QStringLiteral("-o"), path("page.txt"),
            path("out.pdf") });
    ASSERT_TRUE(detach.waitForFinished());
    EXPECT_TRUE(read("page.txt").contains("Achilles"));
    EXPECT_FALSE(read("page.txt").contains("Noor"));
    // Merged where the name is, it takes none away.
    EXPECT_EQ(load({ path("out.pdf"), QStringLiteral("--merge") }).exit, 0);
    EXPECT_EQ(exported().at("person").at("name"), "Noor");
}

TEST_F(MergeCommand, CalendarAndFhirAreWritten)
{
    ASSERT_EQ(begin(morning(2, "2026-03-05T08:00:00Z")).exit, 0);
    EXPECT_EQ(run({ QStringLiteral("export"), path("out.ics") }).exit, 0);
    EXPECT_TRUE(read("out.ics").startsWith("BEGIN:VCALENDAR"));
    EXPECT_EQ(run({ QStringLiteral("export"), path("out.fhir.json") }).exit, 0);
    EXPECT_EQ(nlohmann::json::parse(read("out.fhir.json").toStdString()).at("type"), "collection");
}
