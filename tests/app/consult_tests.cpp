// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/app/acts.h"
#include "springback/app/consult.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

/// Worked case 1: ready for stage 2 on day 7.
HistoryBuilder readyOnDay7()
{
    HistoryBuilder b;
    b.goods(0, 6).test(6, MeasureKind::DoubleHeelRaise, 12, 1);
    return b;
}

VisitDraft draftOf(std::vector<Decision> kinds, const char* words = "")
{
    VisitDraft draft;
    draft.with = QStringLiteral("A. Clinician");
    draft.kinds = std::move(kinds);
    draft.words = QString::fromUtf8(words);
    return draft;
}

const EpisodeRecords& recordsOf(const BuiltWorkspace& built)
{
    return built.workspace.history()->records();
}

} // namespace

TEST(Consult, BeginsWithWhoIsLikelyToBeThere)
{
    Runner runner;
    runner.clinicianName = "Dr Named";
    BuiltWorkspace first(HistoryBuilder().goods(0, 3), 5, runner);
    EXPECT_EQ(consultState(first.workspace).start.with, QStringLiteral("Dr Named"));
    auto seen = HistoryBuilder().goods(0, 3).visit(2);
    seen.records().visits.back().with = "Dr Seen";
    BuiltWorkspace second(seen, 5, runner);
    EXPECT_EQ(consultState(second.workspace).start.with, QStringLiteral("Dr Seen"));
    EXPECT_TRUE(consultState(second.workspace).recorded.isEmpty());
}

TEST(Consult, RecordsAHoldAsAVisitOfTheClinicians)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 3), 5);
    VisitDraft draft = draftOf({ Decision::Hold }, "one more week");
    draft.sharedNote = QStringLiteral(" Keep the heel high. ");
    draft.privateNote = QStringLiteral("Worried.");
    draft.next = day(19);
    ASSERT_FALSE(recordVisit(built.workspace, draft));
    ASSERT_EQ(recordsOf(built).visits.size(), 1U);
    const Visit& visit = recordsOf(built).visits.front();
    EXPECT_EQ(visit.decision, "hold: one more week");
    EXPECT_EQ(visit.sharedNote, "Keep the heel high.");
    EXPECT_EQ(visit.privateNote, "Worried.");
    EXPECT_EQ(visit.next, day(19));
    EXPECT_EQ(visit.meta.author, "A. Clinician");
    EXPECT_EQ(visit.meta.provenance, Provenance::Clinician);
    EXPECT_TRUE(recordsOf(built).stageChanges.empty());
    EXPECT_TRUE(built.workspace.author().isEmpty()) << "the name is the visit's, not the window's";
    const ConsultState again = consultState(built.workspace);
    EXPECT_TRUE(again.recorded.startsWith(QStringLiteral("Recorded today: hold: one more week")));
    EXPECT_EQ(again.start.sharedNote, QStringLiteral("Keep the heel high."));
    EXPECT_TRUE(again.start.kinds.empty()) << "what was decided is not decided again";
}

TEST(Consult, MovesOnThroughAnOpenGate)
{
    BuiltWorkspace built(readyOnDay7(), 7);
    EXPECT_TRUE(
        decisionHint(built.workspace, { Decision::Advance }).startsWith(QStringLiteral("Every criterion is met")));
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::Advance })));
    ASSERT_EQ(recordsOf(built).stageChanges.size(), 1U);
    const StageChange& change = recordsOf(built).stageChanges.front();
    EXPECT_EQ(change.move, Move::Advance);
    EXPECT_EQ(change.to, stage(2));
    EXPECT_EQ(change.by, "A. Clinician");
    EXPECT_NE(change.verdict, "");
    EXPECT_EQ(recordsOf(built).visits.front().decision, "advance");
}

TEST(Consult, OverridesAClosedGateOnlyWithAReason)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 3), 5);
    EXPECT_TRUE(decisionHint(built.workspace, { Decision::Advance }).contains(QStringLiteral("override")));
    const auto refusal = recordVisit(built.workspace, draftOf({ Decision::Advance }));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->fields.front().field, "decision");
    EXPECT_TRUE(recordsOf(built).visits.empty()) << "all or none";
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::Advance }, "strong, and pain free for months")));
    EXPECT_EQ(recordsOf(built).stageChanges.front().move, Move::Override);
    EXPECT_EQ(recordsOf(built).stageChanges.front().reason, "strong, and pain free for months");
}

TEST(Consult, UndoesVisitAndMoveTogether)
{
    BuiltWorkspace built(readyOnDay7(), 7);
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::Advance })));
    ASSERT_FALSE(built.workspace.undo());
    EXPECT_TRUE(recordsOf(built).visits.empty());
    EXPECT_TRUE(recordsOf(built).stageChanges.empty());
}

TEST(Consult, CountsASignOffOfTheSameVisitForTheGate)
{
    BuiltWorkspace built(HistoryBuilder().inStage(3).goods(0, 3), 5);
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::SignOff, Decision::Advance }, "agreed")));
    ASSERT_EQ(recordsOf(built).signOffs.size(), 1U);
    EXPECT_EQ(recordsOf(built).signOffs.front().stage, stage(3));
    EXPECT_EQ(recordsOf(built).signOffs.front().meta.provenance, Provenance::Clinician);
    EXPECT_NE(recordsOf(built).stageChanges.back().verdict.find("sign_off:met"), std::string::npos);
    EXPECT_EQ(recordsOf(built).visits.front().decision, "sign_off, advance: agreed");
}

TEST(Consult, SignsOffAStageOnce)
{
    BuiltWorkspace built(HistoryBuilder().inStage(3).goods(0, 3), 5);
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::SignOff })));
    EXPECT_TRUE(decisionHint(built.workspace, { Decision::SignOff }).contains(QStringLiteral("signed off already")));
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::SignOff })));
    EXPECT_EQ(recordsOf(built).signOffs.size(), 1U);
    EXPECT_EQ(recordsOf(built).visits.size(), 1U) << "one visit a day";
}

TEST(Consult, StepsBackAndReplacesAHoldOfTheSameDay)
{
    BuiltWorkspace built(HistoryBuilder().inStage(2).goods(0, 3), 5);
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::Hold })));
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::StepBack }, "two bad days")));
    EXPECT_EQ(recordsOf(built).stageChanges.back().move, Move::StepBack);
    EXPECT_EQ(recordsOf(built).stageChanges.back().to, stage(1));
    EXPECT_EQ(recordsOf(built).visits.front().decision, "step_back: two bad days");
}

TEST(Consult, RefusesWithoutANameOrAnythingToSay)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 3), 5);
    VisitDraft nameless = draftOf({ Decision::Hold });
    nameless.with = QStringLiteral("  ");
    EXPECT_EQ(recordVisit(built.workspace, nameless)->fields.front().field, "with");
    EXPECT_TRUE(recordVisit(built.workspace, draftOf({})));
    EXPECT_TRUE(recordVisit(built.workspace, draftOf({ Decision::StepBack }))) << "there is no stage before the first";
    EXPECT_TRUE(recordsOf(built).visits.empty());
}

TEST(Flags, AreFollowedAndClosedWithWhoAndWhen)
{
    BuiltWorkspace built(HistoryBuilder().flag(FlagKind::Clot, 2), 5);
    const Id id = recordsOf(built).flags.front().meta.id;
    EXPECT_TRUE(followFlag(built.workspace, id, {}, QStringLiteral("seen")));
    EXPECT_TRUE(followFlag(built.workspace, id, QStringLiteral("Dr B"), QStringLiteral(" ")));
    ASSERT_FALSE(followFlag(built.workspace, id, QStringLiteral("Dr B"), QStringLiteral("ultrasound booked")));
    EXPECT_EQ(recordsOf(built).flags.front().closeNote, "Mar 6, 2026, Dr B: ultrasound booked");
    EXPECT_FALSE(recordsOf(built).flags.front().closed);
    ASSERT_FALSE(closeFlag(built.workspace, id, QStringLiteral("Dr B"), QStringLiteral("no clot")));
    const Flag& flag = recordsOf(built).flags.front();
    EXPECT_EQ(flag.closeNote, "Mar 6, 2026, Dr B: ultrasound booked\nno clot");
    EXPECT_EQ(flag.closed, day(5));
    EXPECT_EQ(flag.closedBy, "Dr B");
    EXPECT_TRUE(followFlag(built.workspace, id, QStringLiteral("Dr B"), QStringLiteral("late")));
}

TEST(Consult, AChangeOfThePlanWaitsUntilThePlanIsChanged)
{
    BuiltWorkspace built(HistoryBuilder().goods(0, 3), 5);
    EXPECT_TRUE(awaitsPlan(built.workspace, { Decision::ChangePlan }));
    EXPECT_FALSE(awaitsPlan(built.workspace, { Decision::Hold }));
    EXPECT_TRUE(decisionHint(built.workspace, { Decision::ChangePlan }).contains(QStringLiteral("opens the plan")));
    ASSERT_FALSE(recordVisit(built.workspace, draftOf({ Decision::ChangePlan }, "less for now")));
    EXPECT_TRUE(consultState(built.workspace).recorded.contains(QStringLiteral("not changed yet")));
    PlanVersion version;
    version.date = day(5);
    version.plan = publishedPlan();
    version.plan.stages[0].dose.sets = 4;
    ASSERT_FALSE(built.workspace.save(version));
    EXPECT_FALSE(awaitsPlan(built.workspace, { Decision::ChangePlan }));
    EXPECT_FALSE(consultState(built.workspace).recorded.contains(QStringLiteral("not changed yet")));
}
