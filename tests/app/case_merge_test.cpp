// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merge_fixture.h"
#include "springback/app/questions.h"

using namespace springback;
using namespace springback::app;

namespace {

class CaseMergeTest : public test::TwoMachines { };

int setsNow(const test::Machine& machine)
{
    return machine.workspace.history()->planOn(makeDate(2026, 3, 11)).stages[0].dose.sets;
}

} // namespace

TEST_F(CaseMergeTest, SaysWhatIsNewChangedAndRemovedBeforeAnythingIsStored)
{
    runner.save(checkIn(1, 2));
    runner.save(checkIn(2, 3));
    clinician.merge(runner.file());
    runner.save(checkIn(1, 5));
    runner.save(checkIn(3, 1));
    EXPECT_FALSE(runner.workspace.remove(RecordKind::CheckIn, runner.records().checkIns[1].meta.id, {}));
    const auto file = clinician.read(runner.file());
    const Case before = *clinician.workspace.current();
    const CaseComparison found = compareCase(clinician.workspace, file);
    EXPECT_EQ(*clinician.workspace.current(), before);
    EXPECT_EQ(found.who, QStringLiteral("Noor"));
    EXPECT_TRUE(found.isHere);
    ASSERT_EQ(found.entries.size(), 3u);
    const QString lines = comparisonLines(found).join(u'\n');
    EXPECT_TRUE(lines.contains(QStringLiteral("Changed: 1"))) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(QStringLiteral("2 → 5"))) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(QStringLiteral("Removed: 1"))) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(QStringLiteral("New: 1"))) << qPrintable(lines);
}

TEST_F(CaseMergeTest, TheLaterEditWinsAndTheOtherStaysInTheHistory)
{
    runner.save(checkIn(1, 2));
    clinician.merge(runner.file());
    clinician.save(checkIn(1, 7));
    runner.clock.advance(std::chrono::hours(5));
    runner.save(checkIn(1, 4));
    const QByteArray theirs = clinician.file();
    clinician.merge(runner.file());
    runner.merge(theirs);
    for (test::Machine* side : { &runner, &clinician }) {
        EXPECT_EQ(side->records().checkIns.front().pain, Pain::of(4));
        EXPECT_EQ(side->workspace.database().read().history(side->records().checkIns.front().meta.id).size(), 3u);
    }
    EXPECT_EQ(runner.file(), clinician.file());
}

TEST_F(CaseMergeTest, TheSameFileTwiceChangesNothing)
{
    runner.save(checkIn(1, 2));
    const QByteArray file = runner.file();
    EXPECT_EQ(clinician.merge(file).entries.size(), 1u);
    const QByteArray after = clinician.file();
    const CaseComparison again = clinician.merge(file);
    EXPECT_TRUE(again.changesNothing());
    EXPECT_EQ(comparisonLines(again).front(), QStringLiteral("Nothing in it is new."));
    EXPECT_EQ(clinician.file(), after);
}

TEST_F(CaseMergeTest, APlanWaitsForTheRunnersYesAndTheAnswerReturns)
{
    clinician.save(planOf(4));
    const CaseComparison found = runner.merge(clinician.file());
    ASSERT_EQ(found.entries.size(), 1u);
    EXPECT_TRUE(found.entries[0].waits);
    EXPECT_EQ(setsNow(runner), 5) << "not in force yet";
    const auto waiting = waitingStates(runner.workspace);
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting[0].from, QStringLiteral("Dr A · from file, author not proven"));
    EXPECT_EQ(waiting[0].reason, QStringLiteral("less for now"));
    ASSERT_EQ(waiting[0].lines.size(), 1u);
    EXPECT_EQ(waiting[0].lines[0].before, QStringLiteral("5"));
    EXPECT_EQ(waiting[0].lines[0].after, QStringLiteral("4"));
    ASSERT_FALSE(acceptWaiting(runner.workspace, waiting[0].record));
    EXPECT_EQ(setsNow(runner), 4);
    EXPECT_EQ(runner.records().plans.front().meta.provenance, Provenance::FromFile);
    EXPECT_TRUE(waitingStates(runner.workspace).empty());
    const CaseComparison answer = clinician.merge(runner.file());
    ASSERT_EQ(answer.entries.size(), 1u);
    EXPECT_EQ(answer.entries[0].edits, QStringList{ QStringLiteral("accepted by the runner") });
    EXPECT_EQ(runner.file(), clinician.file());
}

TEST_F(CaseMergeTest, AnOverrideAndAnAgreementWaitButANoteDoesNot)
{
    SignOff agreed;
    agreed.date = makeDate(2026, 3, 10);
    agreed.stage = *Stage::of(3);
    agreed.by = "Dr A";
    StageChange moved;
    moved.date = makeDate(2026, 3, 10);
    moved.to = *Stage::of(2);
    moved.move = Move::Override;
    moved.by = "Dr A";
    moved.reason = "seen";
    Visit visit;
    visit.date = makeDate(2026, 3, 10);
    visit.sharedNote = "well done";
    for (const Record& record : { Record(agreed), Record(moved), Record(visit) })
        clinician.save(record);
    runner.merge(clinician.file());
    EXPECT_EQ(runner.records().visits.size(), 1u);
    EXPECT_TRUE(runner.records().signOffs.empty());
    EXPECT_TRUE(runner.records().stageChanges.empty());
    for (const WaitingState& state : waitingStates(runner.workspace))
        EXPECT_FALSE(acceptWaiting(runner.workspace, state.record));
    EXPECT_EQ(runner.workspace.history()->stageOn(makeDate(2026, 3, 11)), *Stage::of(2));
    EXPECT_EQ(runner.records().signOffs.size(), 1u);
}

TEST_F(CaseMergeTest, AskingBackLeavesThePlanOutOnBothSidesAndBringsTheQuestion)
{
    clinician.save(planOf(4));
    runner.merge(clinician.file());
    const Id plan = waitingStates(runner.workspace).front().record;
    EXPECT_TRUE(askBack(runner.workspace, plan, QStringLiteral("  "))) << "a question needs words";
    ASSERT_FALSE(askBack(runner.workspace, plan, QStringLiteral("why only four?")));
    EXPECT_EQ(setsNow(runner), 5);
    EXPECT_TRUE(waitingStates(runner.workspace).empty());
    const CaseComparison answer = clinician.merge(runner.file());
    EXPECT_EQ(setsNow(clinician), 5);
    const QString lines = comparisonLines(answer).join(u'\n');
    EXPECT_TRUE(lines.contains(QStringLiteral("why only four?"))) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(QStringLiteral("Removed: 1"))) << qPrintable(lines);
    for (test::Machine* side : { &runner, &clinician }) {
        const auto questions = questionsOf(side->workspace);
        ASSERT_EQ(questions.size(), 1u) << "it stands in the list for the next visit";
        EXPECT_TRUE(questions.front().text.ends_with("why only four?")) << questions.front().text;
        EXPECT_FALSE(questions.front().asked);
    }
    EXPECT_TRUE(runner.merge(clinician.file()).changesNothing()) << "the same file does not ask again";
}

TEST_F(CaseMergeTest, ALaterPlanReplacesTheOneThatWaits)
{
    clinician.save(planOf(4));
    const QByteArray first = clinician.file();
    PlanVersion better = clinician.records().plans.front();
    better.plan.stages[0].dose.sets = 3;
    clinician.save(better);
    runner.merge(clinician.file());
    runner.merge(first);
    const auto waiting = waitingStates(runner.workspace);
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting[0].lines[0].after, QStringLiteral("3"));
    EXPECT_FALSE(acceptWaiting(runner.workspace, waiting[0].record));
    EXPECT_EQ(setsNow(runner), 3);
}

TEST_F(CaseMergeTest, SomeoneElsesCaseIsNotMerged)
{
    test::Machine other("2026-03-11T08:00:00+01:00", Decides::Runner);
    Episode episode;
    episode.start = makeDate(2026, 3, 1);
    EXPECT_FALSE(other.workspace.addRunner(Runner{}, episode, {}));
    const auto merged = mergeCase(runner.workspace, runner.read(other.file()), Decides::Runner);
    ASSERT_FALSE(merged);
    EXPECT_TRUE(merged.error().sentence.contains(QStringLiteral("not here yet")));
}

TEST_F(CaseMergeTest, AnIdOfAnotherRunnerIsRefusedAndNothingIsStored)
{
    Runner second;
    Episode episode;
    episode.start = makeDate(2026, 3, 1);
    EXPECT_FALSE(runner.workspace.addRunner(second, episode, {}));
    runner.save(checkIn(2, 1));
    const Id taken = runner.records().checkIns.front().meta.id;
    auto file = clinician.read(clinician.file());
    Visit visit;
    visit.meta = { .id = taken, .owner = file.content.episodes.front().episode.meta.id };
    visit.date = makeDate(2026, 3, 2);
    file.content.episodes.front().visits.push_back(visit);
    const auto merged = mergeCase(runner.workspace, file, Decides::Runner);
    ASSERT_FALSE(merged);
    EXPECT_TRUE(merged.error().sentence.contains(QStringLiteral("another runner")))
        << qPrintable(merged.error().sentence);
    EXPECT_TRUE(merged.error().sentence.endsWith(QStringLiteral("Nothing was stored.")));
}

TEST_F(CaseMergeTest, ADayAheadInTheEastIsNotTheFuture)
{
    const Moment night = *parseMoment("2026-03-10T22:00:00-08:00");
    EXPECT_EQ(latestDateAnywhere(night), makeDate(2026, 3, 11));
    EXPECT_EQ(latestDateAnywhere(*parseMoment("2026-03-08T08:00:00+01:00")), makeDate(2026, 3, 8));
}
