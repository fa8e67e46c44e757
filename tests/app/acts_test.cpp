// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/acts.h"

#include "workspace_fixture.h"

namespace springback::app {

namespace {

const QString kDoctor = QStringLiteral("Dr A");

class ActsTest : public WorkspaceTest {
protected:
    /// Seven good days of stage 1 (worked case 1): the gate is open on day 10.
    void openGate()
    {
        std::vector<Record> records;
        for (int n = 0; n <= 10; ++n) {
            Session good = session(n);
            good.before = good.during = Pain::of(1);
            records.emplace_back(good);
            records.emplace_back(checkIn(n, 1));
        }
        Measure test;
        test.date = day(9);
        test.kind = MeasureKind::DoubleHeelRaise;
        test.values = { { Side::Both, 120, Pain::of(1), {} } };
        records.emplace_back(test);
        const auto refusal = workspace.save(std::move(records));
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
    }
    Verdict verdict() { return *judgeGate(*workspace.history(), workspace.today()); }
    Stage stage() { return workspace.history()->stageOn(workspace.today()); }
};

} // namespace

TEST_F(ActsTest, AdvancingKeepsTheVerdictThatAllowedIt)
{
    openGate();
    const Verdict open = verdict();
    ASSERT_TRUE(open.ready());
    ASSERT_FALSE(advance(workspace, *open.pass, kDoctor));
    EXPECT_EQ(stage(), *Stage::of(2));
    const StageChange& change = records().stageChanges.front();
    EXPECT_EQ(change.move, Move::Advance);
    EXPECT_EQ(change.by, "Dr A");
    EXPECT_EQ(change.verdict, open.summary());
    EXPECT_NE(change.verdict.find("days:met"), std::string::npos);
}

TEST_F(ActsTest, APassIsNoGoodAfterAnEntryThatClosesTheGate)
{
    openGate();
    const Verdict open = verdict();
    ASSERT_TRUE(open.ready());
    ASSERT_FALSE(workspace.save(Record(checkIn(10, 7))));
    EXPECT_TRUE(advance(workspace, *open.pass, kDoctor));
    EXPECT_EQ(stage(), Stage::first());
    EXPECT_TRUE(records().stageChanges.empty());
}

TEST_F(ActsTest, APassIsNoGoodTwice)
{
    openGate();
    const Verdict open = verdict();
    ASSERT_FALSE(advance(workspace, *open.pass, kDoctor));
    EXPECT_TRUE(advance(workspace, *open.pass, kDoctor));
    EXPECT_EQ(records().stageChanges.size(), 1u);
}

TEST_F(ActsTest, AnOverrideNeedsANameAndAReason)
{
    EXPECT_TRUE(overrideGate(workspace, QStringLiteral(" "), QStringLiteral("strong")));
    EXPECT_TRUE(overrideGate(workspace, kDoctor, QString()));
    EXPECT_TRUE(records().stageChanges.empty());
    ASSERT_FALSE(overrideGate(workspace, kDoctor, QStringLiteral("strong")));
    const StageChange& change = records().stageChanges.front();
    EXPECT_EQ(change.move, Move::Override);
    EXPECT_EQ(change.reason, "strong");
    EXPECT_EQ(change.meta.provenance, Provenance::Clinician);
    EXPECT_EQ(stage(), *Stage::of(2));
}

TEST_F(ActsTest, SteppingBackGoesOneStageDownButNotBelowTheFirst)
{
    EXPECT_TRUE(stepBack(workspace, {}, {}));
    ASSERT_FALSE(overrideGate(workspace, kDoctor, QStringLiteral("strong")));
    clock.advance(std::chrono::hours{ 1 });
    ASSERT_FALSE(stepBack(workspace, {}, QStringLiteral("two flares")));
    EXPECT_EQ(stage(), Stage::first());
    EXPECT_EQ(records().stageChanges.back().reason, "two flares");
}

TEST_F(ActsTest, ASignOffNamesTheStageAndItsDay)
{
    ASSERT_FALSE(signOff(workspace, day(8), kDoctor, Provenance::Reported));
    const SignOff& agreed = records().signOffs.front();
    EXPECT_EQ(agreed.date, day(8));
    EXPECT_EQ(agreed.stage, Stage::first());
    EXPECT_EQ(agreed.meta.provenance, Provenance::Reported);
    EXPECT_TRUE(signOff(workspace, day(8), {}, Provenance::Clinician)) << "without a name";
    EXPECT_TRUE(signOff(workspace, day(11), kDoctor, Provenance::Reported)) << "tomorrow";
}

TEST_F(ActsTest, ARunnersOwnSignOffCountsOnlyInASelfManagedPlan)
{
    EXPECT_TRUE(signOff(workspace, day(10), {}, Provenance::Typed));
    PlanVersion version;
    version.date = day(10);
    version.plan = publishedPlan();
    version.plan.selfManaged = true;
    ASSERT_FALSE(workspace.save(Record(version)));
    EXPECT_FALSE(signOff(workspace, day(10), {}, Provenance::Typed));
    EXPECT_EQ(records().signOffs.size(), 1u);
}

TEST_F(ActsTest, TheMilesAreARecordedStep)
{
    ASSERT_FALSE(setMiles(workspace, Distance::ofHundredthMiles(600), kDoctor, QStringLiteral("tolerated")));
    EXPECT_EQ(records().mileTargets.front().target, Distance::ofHundredthMiles(600));
    EXPECT_EQ(records().mileTargets.front().date, day(10));
    EXPECT_TRUE(setMiles(workspace, Distance{ -1 }, kDoctor, {}));
}

TEST_F(ActsTest, AnsweringTheQuestionsOpensEachFlagOnceAndUndoesAsOne)
{
    ASSERT_FALSE(openFlags(workspace, {}));
    EXPECT_EQ(records().flagChecks.size(), 1u);
    EXPECT_TRUE(records().flags.empty());
    ASSERT_FALSE(openFlags(workspace, { FlagKind::Clot, FlagKind::OtherPain }));
    ASSERT_FALSE(openFlags(workspace, { FlagKind::Clot }));
    EXPECT_EQ(records().flags.size(), 2u);
    EXPECT_EQ(records().flagChecks.size(), 3u);
    ASSERT_FALSE(workspace.undo());
    ASSERT_FALSE(workspace.undo());
    EXPECT_TRUE(records().flags.empty());
    EXPECT_EQ(records().flagChecks.size(), 1u);
}

TEST_F(ActsTest, AFlagIsClosedByAName)
{
    ASSERT_FALSE(openFlags(workspace, { FlagKind::Clot }));
    const Id flag = records().flags.front().meta.id;
    EXPECT_TRUE(closeFlag(workspace, flag, {}, {}));
    ASSERT_FALSE(closeFlag(workspace, flag, kDoctor, QStringLiteral("seen")));
    EXPECT_EQ(records().flags.front().closed, day(10));
    EXPECT_EQ(records().flags.front().closedBy, "Dr A");
    EXPECT_EQ(records().flags.front().meta.provenance, Provenance::Typed);
    EXPECT_TRUE(closeFlag(workspace, flag, kDoctor, {})) << "it is closed already";
}

} // namespace springback::app
