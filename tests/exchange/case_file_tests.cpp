// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <algorithm>

#include "springback/exchange/case_file.h"
#include "support/whole_case.h"

using namespace springback;
using namespace springback::exchange;

namespace {

const Date kToday = makeDate(2026, 3, 8);
const QString kName = QStringLiteral("case.json");

CaseFile mustRead(const QByteArray& bytes)
{
    auto file = readCase(bytes, kName, kToday);
    EXPECT_TRUE(file) << (file ? "" : (file.error().place + u' ' + file.error().reason).toStdString());
    return file ? *file : CaseFile{};
}

QByteArray withCheckIns(const QByteArray& checkIns)
{
    return R"({"format":"springback-case","version":"1.0","person":{},"episodes":[{"start":"2026-03-01","check_ins":)"
        + checkIns + "}]}";
}

} // namespace

TEST(CaseFile, ComesBackWhole)
{
    const CaseFile file = test::wholeCase();
    const CaseFile read = mustRead(writeCase(file));
    EXPECT_EQ(read.content, file.content);
    EXPECT_EQ(read.deleted, file.deleted);
}

TEST(CaseFile, LoadThenExportIsTheIdentity)
{
    const QByteArray bytes = writeCase(test::wholeCase());
    EXPECT_EQ(writeCase(mustRead(bytes)), bytes);
}

TEST(CaseFile, PrivateNotesNeverLeave)
{
    CaseFile file = test::wholeCase();
    file.content.episodes[0].visits[0].privateNote = "between us";
    const QByteArray bytes = writeCase(file);
    EXPECT_FALSE(bytes.contains("between us"));
    EXPECT_FALSE(bytes.contains("private"));
}

TEST(CaseFile, AHandWrittenCaseNeedsOnlyTheEssentials)
{
    const CaseFile file = mustRead(withCheckIns(R"([{"date":"2026-03-02"},{"date":"2026-03-03","pain":1}])"));
    ASSERT_EQ(file.content.episodes.size(), 1u);
    const auto& episode = file.content.episodes[0];
    EXPECT_EQ(episode.episode.meta.owner, file.content.runner.meta.id);
    ASSERT_EQ(episode.checkIns.size(), 2u);
    EXPECT_FALSE(episode.checkIns[0].pain);
    EXPECT_EQ(episode.checkIns[1].meta.id, checkInId(episode.episode.meta.id, makeDate(2026, 3, 3)));
    EXPECT_EQ(episode.checkIns[1].meta.created, *parseMoment("2026-03-03T12:00:01+00:00"));
    EXPECT_EQ(episode.checkIns[1].meta.provenance, Provenance::Typed);
}

TEST(CaseFile, WhatIsLeftOutDependsOnTheContentAlone)
{
    const QByteArray bytes = withCheckIns(R"([{"date":"2026-03-02"}])");
    EXPECT_EQ(writeCase(mustRead(bytes)), writeCase(mustRead(bytes)));
    const auto other = mustRead(withCheckIns(R"([{"date":"2026-03-03"}])"));
    EXPECT_NE(mustRead(bytes).content.runner.meta.id, other.content.runner.meta.id);
}

TEST(CaseFile, AStageChangeThatDoesNotSayFromWhereLeavesTheStageThatHeld)
{
    const CaseFile file
        = mustRead(R"({"format":"springback-case","version":"1.0","person":{},"episodes":[{"start":"2025-01-01",)"
                   R"("stage_changes":[{"date":"2025-03-01","to":3},{"date":"2025-02-01","to":2},)"
                   R"({"date":"2025-04-01","to":2,"move":"step_back"}]}]})");
    std::vector<std::pair<int, int>> moves;
    for (const auto& change : file.content.episodes.at(0).stageChanges)
        moves.emplace_back(change.from.number(), change.to.number());
    EXPECT_EQ(moves, (std::vector<std::pair<int, int>>{ { 1, 2 }, { 2, 3 }, { 3, 2 } }));
}

TEST(CaseFile, APlanMayBeSparse)
{
    const CaseFile file = mustRead(
        R"({"format":"springback-case","version":"1.0","person":{},"episodes":[{"start":"2026-03-01","plans":[)"
        R"({"date":"2026-03-01","plan":{"easing":false,"stages":{"3":{"spacing_days":2,"gate":{"sessions":5}}}}}]}]})");
    Plan expected = publishedPlan();
    expected.easing = false;
    expected.stages[2].spacing = 2;
    expected.stages[2].spacingAfterAmber = 2;
    expected.stages[2].gate.sessions = 5;
    EXPECT_EQ(file.content.episodes.at(0).plans.at(0).plan, expected);
}

TEST(CaseFile, MembersOfANewerMinorVersionAreKeptAndWrittenBack)
{
    const QByteArray newer = R"({"format":"springback-case","version":"1.7","shoes":["red"],)"
                             R"("person":{"height_cm":180},"episodes":[{"start":"2026-03-01","weather":{"rain":true},)"
                             R"("check_ins":[{"date":"2026-03-02","mood":"calm"}]}]})";
    const QByteArray written = writeCase(mustRead(newer));
    for (const char* kept : { "\"1.7\"", "\"shoes\"", "\"height_cm\": 180", "\"rain\": true", "\"mood\": \"calm\"" })
        EXPECT_TRUE(written.contains(kept)) << kept << "\n" << written.toStdString();
    EXPECT_FALSE(written.contains("#file"));
    EXPECT_EQ(writeCase(mustRead(written)), written);
}

TEST(CaseFile, NamesThePlaceThatIsRefused)
{
    const auto episode = [](const QByteArray& members) {
        return R"({"format":"springback-case","version":"1.0","person":{},"episodes":[{"start":"2026-03-01",)" + members
            + "}]}";
    };
    const struct {
        QByteArray bytes;
        const char* place;
    } cases[] = {
        { "[]", "" },
        { "{}", "/format" },
        { R"({"format":"fhir"})", "/format" },
        { R"({"format":"springback-case"})", "/version" },
        { R"({"format":"springback-case","version":"2.0"})", "/version" },
        { R"({"format":"springback-case","version":1.0})", "/version" },
        { R"({"format":"springback-case","version":"1.0","episodes":[]})", "/person" },
        { R"({"format":"springback-case","version":"1.0","person":{}})", "/episodes" },
        { R"({"format":"springback-case","version":"1.0","person":{"name":7},"episodes":[]})", "/person/name" },
        { withCheckIns("{}"), "/episodes/0/check_ins" },
        { withCheckIns("[7]"), "/episodes/0/check_ins/0" },
        { withCheckIns(R"([{"pain":1}])"), "/episodes/0/check_ins/0" },
        { withCheckIns(R"([{"date":"2026-03-02","pain":11}])"), "/episodes/0/check_ins/0/pain" },
        { withCheckIns(R"([{"date":"2026-03-02","pain":null}])"), "/episodes/0/check_ins/0/pain" },
        { withCheckIns(R"([{"date":"2026-02-30"}])"), "/episodes/0/check_ins/0/date" },
        { withCheckIns(R"([{"date":"2026-03-09"}])"), "/episodes/0/check_ins/0/date" },
        { withCheckIns(R"([{"date":"2024-02-28"}])"), "/episodes/0/check_ins/0/date" },
        { withCheckIns(R"([{"date":"2026-03-02"},{"date":"2026-03-02"}])"), "/episodes/0/check_ins/1/date" },
        { withCheckIns(R"([{"date":"2026-03-02","stiffness_min":601}])"), "/episodes/0/check_ins/0/stiffness_min" },
        { withCheckIns(R"([{"date":"2026-03-02","episode":"11111111-1111-4111-8111-111111111111"}])"),
            "/episodes/0/check_ins/0/episode" },
        { withCheckIns(R"([{"date":"2026-03-02","id":"11111111-1111-4111-8111-111111111111"},)"
                       R"({"date":"2026-03-03","id":"11111111-1111-4111-8111-111111111111"}])"),
            "/episodes/0/check_ins/1/id" },
        { episode(R"("runs":[{"date":"2026-03-02","distance_m":1448410}])"), "/episodes/0/runs/0/distance_m" },
        { episode(R"("pauses":[{"from":"2026-03-05","to":"2026-03-02"}])"), "/episodes/0/pauses/0/to" },
        { episode(R"("sessions":[{"date":"2026-03-02","stage":1,"sets":[{"planned_s":45,"held_s":900}]}])"),
            "/episodes/0/sessions/0/sets/0/held_s" },
        { episode(R"("plans":[{"date":"2026-03-02","plan":{"stages":{"3":{"gate":{"window_days":400}}}}}])"),
            "/episodes/0/plans/0/plan/stages/3/gate/window_days" },
        { episode(R"("plans":[{"date":"2026-03-02","plan":{"stages":{"3":{"spacing_after_amber_days":0}}}}])"),
            "/episodes/0/plans/0/plan/stages/3/spacing_after_amber_days" },
        { episode(R"("measures":[{"date":"2026-03-02","kind":"visa_a","values":[{"value":101}]}])"),
            "/episodes/0/measures/0/values/0/value" },
        { episode(R"("runner":"11111111-1111-4111-8111-111111111111")"), "/episodes/0/runner" },
        { R"({"format":"springback-case","version":"1.0","person":{},"episodes":[{"start":"2026-03-01"},)"
          R"({"start":"2026-03-02"}]})",
            "/episodes/1/closed" },
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.bytes.toStdString());
        const auto file = readCase(c.bytes, kName, kToday);
        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().place, QString::fromLatin1(c.place));
        EXPECT_FALSE(file.error().reason.isEmpty());
        EXPECT_EQ(file.error().file, kName);
    }
}

TEST(CaseFile, EmojiAndRightToLeftTextComeBack)
{
    CaseFile file = test::wholeCase();
    file.content.runner.name = "\u0646\u0648\u0631\u0629 \U0001F9B6\u200D\u2642\uFE0F";
    EXPECT_EQ(mustRead(writeCase(file)).content.runner.name, file.content.runner.name);
}
