// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/plan_editor.h"

#include <gtest/gtest.h>

#include "springback/app/first_start.h"
#include "workspace_fixture.h"

namespace springback::app {

namespace {

using PlanEditorTest = WorkspaceTest;

const QString kBy = QStringLiteral("Dr Vega");
const QString kWhy = QStringLiteral("Settled well");
constexpr auto kDays = "plan/stages/2/gate/days";

bool names(const std::optional<Refusal>& refusal, const std::string& field)
{
    if (!refusal)
        return false;
    return std::any_of(refusal->fields.begin(), refusal->fields.end(),
        [&field](const FieldFault& fault) { return fault.field == field; });
}

} // namespace

TEST_F(PlanEditorTest, StoresANewVersionWithItsAuthorDateAndReason)
{
    PlanDraft draft(workspace, PlanEditor::Clinician);
    draft.type(kDays, QStringLiteral("10"));
    const auto edits = draft.edits();
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_TRUE(edits[0].line.before.startsWith(QStringLiteral("14 day"))) << qPrintable(edits[0].line.before);
    EXPECT_TRUE(edits[0].line.after.startsWith(QStringLiteral("10 day"))) << qPrintable(edits[0].line.after);
    ASSERT_FALSE(draft.store(day(5), kBy, kWhy).has_value());
    ASSERT_EQ(records().plans.size(), 1U);
    const PlanVersion& version = records().plans.front();
    EXPECT_EQ(version.date, day(5));
    EXPECT_EQ(version.by, "Dr Vega");
    EXPECT_EQ(version.reason, "Settled well");
    EXPECT_EQ(version.meta.provenance, Provenance::Clinician);
    EXPECT_EQ(workspace.history()->planOn(day(5)).stages[1].gate.days, 10);
    EXPECT_EQ(workspace.history()->planOn(day(4)), publishedPlan()) << "earlier days keep the plan they had";
}

TEST_F(PlanEditorTest, KeepsOneReasonForEachChange)
{
    PlanDraft draft(workspace, PlanEditor::Clinician);
    draft.type(kDays, QStringLiteral("10"));
    draft.turn("plan/easing", false);
    draft.setReason(kDays, QStringLiteral("quick"));
    EXPECT_TRUE(names(draft.store(day(9), kBy, {}), "reason")) << "the other change has none";
    draft.setReason("plan/easing", QStringLiteral("hops before"));
    ASSERT_FALSE(draft.store(day(9), kBy, {}).has_value());
    const QString reason = QString::fromStdString(records().plans.front().reason);
    EXPECT_EQ(reason.count(u'\n'), 1);
    EXPECT_TRUE(reason.contains(QStringLiteral("quick")) && reason.contains(QStringLiteral("hops before")));
}

TEST_F(PlanEditorTest, RefusesAPlanThatContradictsItselfAndNamesTheField)
{
    const auto refused = [this](const std::string& path, const char* typed) {
        PlanDraft draft(workspace, PlanEditor::Clinician);
        draft.type(path, QString::fromLatin1(typed));
        EXPECT_FALSE(draft.errorAt(path).isEmpty()) << path;
        EXPECT_TRUE(names(draft.store(day(9), kBy, kWhy), path)) << path;
    };
    refused("plan/stages/1/dose/sets", "0");
    refused("plan/stages/1/dose/rest_s", "-1");
    refused("plan/stages/3/gate/sessions", "8");
    refused("plan/stages/2/gate/pain_during", "6");
    refused("plan/miles/increment_m", "3");
    refused("plan/stages/2/gate/days", "two weeks");
    EXPECT_TRUE(records().plans.empty());
}

TEST_F(PlanEditorTest, GoesBackToThePublishedNumber)
{
    PlanDraft draft(workspace, PlanEditor::Clinician);
    draft.type(kDays, QStringLiteral("many"));
    EXPECT_FALSE(draft.entry(kDays).isPublished);
    EXPECT_EQ(draft.entry(kDays).text, QStringLiteral("many")) << "what was typed stays until it is mended";
    draft.toDefault(kDays);
    EXPECT_TRUE(draft.entry(kDays).isPublished);
    EXPECT_TRUE(draft.errorAt(kDays).isEmpty());
    EXPECT_FALSE(draft.isChanged());
}

TEST_F(PlanEditorTest, ReadsFractionsOfAPointAndOfAMile)
{
    PlanDraft draft(workspace, PlanEditor::Clinician);
    EXPECT_EQ(draft.entry("plan/stages/1/gate/trend").text, QStringLiteral("0.5"));
    draft.type("plan/stages/1/gate/trend", QStringLiteral("0.25"));
    draft.type("plan/miles/increment_m", QStringLiteral("0.5"));
    EXPECT_EQ(draft.plan().stages[0].gate.trendHundredths, 25);
    EXPECT_EQ(draft.plan().miles.increment, Distance::ofHundredthMiles(50));
}

TEST_F(PlanEditorTest, KeepsARunnersReportAsAReport)
{
    PlanDraft draft(workspace, PlanEditor::Reported);
    draft.type(kDays, QStringLiteral("21"));
    EXPECT_TRUE(names(draft.store(day(3), {}, kWhy), "by"));
    ASSERT_FALSE(draft.store(day(3), kBy, kWhy).has_value());
    EXPECT_EQ(records().plans.front().meta.provenance, Provenance::Reported);
    EXPECT_EQ(records().plans.front().date, day(3));
    const auto versions = planVersions(*workspace.history(), workspace.today(), LengthUnit::Miles);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_TRUE(versions[0].by.contains(QStringLiteral("reported"))) << qPrintable(versions[0].by);
    EXPECT_TRUE(versions[0].inForce);
    EXPECT_FALSE(versions[1].inForce);
}

TEST_F(PlanEditorTest, LetsARunnerAloneChangeDosesButNoGate)
{
    PlanDraft draft(workspace, PlanEditor::Own);
    draft.type(kDays, QStringLiteral("1"));
    draft.turn("plan/stages/3/gate/sign_off", false);
    EXPECT_FALSE(draft.isChanged());
    EXPECT_FALSE(draft.entry(kDays).mayEdit);
    draft.type("plan/stages/1/dose/sets", QStringLiteral("4"));
    ASSERT_FALSE(draft.store(day(9), {}, kWhy).has_value());
    EXPECT_EQ(records().plans.front().plan.stages[0].dose.sets, 4);
}

TEST_F(PlanEditorTest, DoesNotReachBehindADecision)
{
    MileTarget target;
    target.date = day(6);
    target.target = Distance::ofHundredthMiles(600);
    ASSERT_FALSE(workspace.save(Record(target)).has_value());
    PlanDraft draft(workspace, PlanEditor::Clinician);
    draft.type(kDays, QStringLiteral("10"));
    EXPECT_EQ(draft.earliestFrom(), day(6));
    EXPECT_TRUE(names(draft.store(day(5), kBy, kWhy), "date"));
    EXPECT_FALSE(draft.store(day(6), kBy, kWhy).has_value());
    const auto versions = planVersions(*workspace.history(), workspace.today(), LengthUnit::Miles);
    EXPECT_EQ(versions.front().decisions.size(), 1);
}

TEST_F(PlanEditorTest, ShowsExercisesAndTheFlarePlanAmongTheChanges)
{
    PlanDraft draft(workspace, PlanEditor::Clinician);
    draft.setExtras({ { "Balance", "3 x 45 s", { 1, 3 } } });
    draft.setFlarePlan(QStringLiteral("Two days off"));
    const auto edits = draft.edits();
    ASSERT_EQ(edits.size(), 2U);
    EXPECT_TRUE(edits[0].line.after.startsWith(QStringLiteral("Balance · 3 x 45 s · Mon")));
    EXPECT_EQ(edits[1].line.after, QStringLiteral("Two days off"));
    draft.setExtras({ { "", "", {} } });
    EXPECT_TRUE(names(draft.store(day(9), kBy, kWhy), "plan/extras/0/name"));
}

TEST_F(PlanEditorTest, StartsNewRunnersOfAClinicianFromTheDefaultPlan)
{
    PlanDraft draft(workspace, PlanEditor::Template);
    draft.type("plan/stages/1/dose/sets", QStringLiteral("4"));
    ASSERT_FALSE(draft.store(workspace.today(), {}, {}).has_value());
    EXPECT_TRUE(records().plans.empty()) << "the open runner keeps their plan";
    ASSERT_TRUE(defaultPlan().has_value());

    FirstStart added;
    added.role = Role::Clinician;
    ASSERT_FALSE(begin(workspace, added).has_value());
    EXPECT_EQ(workspace.history()->planOn(workspace.today()).stages[0].dose.sets, 4);
    EXPECT_FALSE(records().plans.front().reason.empty());
    added.role = Role::Runner;
    ASSERT_FALSE(begin(workspace, added).has_value());
    EXPECT_EQ(workspace.history()->planOn(workspace.today()), publishedPlan());
    keepDefaultPlan(std::nullopt);
    EXPECT_FALSE(defaultPlan().has_value());
}

} // namespace springback::app
