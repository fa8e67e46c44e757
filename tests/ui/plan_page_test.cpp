// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

#include "../../src/ui/plan/plan_editor_dialog.h"
#include "../../src/ui/plan/replay_panel.h"
#include "../../src/ui/plan_page.h"
#include "pages_fixture.h"
#include "springback/app/milestones.h"
#include "springback/app/plan_editor.h"

namespace springback::ui {

namespace {

using test::day;
using test::HistoryBuilder;

class PlanPageTest : public test::PagesTest {
protected:
    void open(app::Role role, HistoryBuilder builder = HistoryBuilder())
    {
        settings.setRole(role);
        Runner runner;
        runner.clinicianName = "Dr Vega";
        begin(std::move(builder), 20, runner);
        made = std::make_unique<ui::AppContext>(context());
        page = std::make_unique<PlanPage>(*made);
        page->resize(1000, 700);
        page->activated();
        test::showActive(*page);
    }
    void TearDown() override
    {
        page.reset();
        settings.setRole(app::Role::Runner);
    }
    PlanEditorDialog* openEditor()
    {
        auto* button = part<QPushButton>(*page, "changePlan");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* dialog = qobject_cast<PlanEditorDialog*>(QApplication::activeModalWidget());
        EXPECT_TRUE(dialog);
        return dialog;
    }
    void press(QWidget& in, const char* name) { click(part<QPushButton>(in, name)); }

    std::unique_ptr<ui::AppContext> made;
    std::unique_ptr<PlanPage> page;
};

} // namespace

TEST_F(PlanPageTest, ChangesTheClinicianPlanByTheKeyboardAlone)
{
    open(app::Role::Clinician);
    QPointer<PlanEditorDialog> dialog = openEditor();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); // to phase 2
    typeInto(*dialog, "plan/stages/2/gate/days", QStringLiteral("10"));
    pressEnter(*dialog); // to what was changed
    typeInto(*dialog, "reason/plan/stages/2/gate/days", QStringLiteral("Settled well"));
    pressEnter(*dialog);
    ASSERT_EQ(records().plans.size(), 1U) << qPrintable(dialog ? dialog->complaint() : QString());
    EXPECT_EQ(records().plans[0].plan.stages[1].gate.days, 10);
    EXPECT_EQ(records().plans[0].by, "Dr Vega");
    EXPECT_EQ(records().plans[0].meta.provenance, Provenance::Clinician);
}

TEST_F(PlanPageTest, ShowsTheFieldThatContradictsAndKeepsWhatWasTyped)
{
    open(app::Role::Clinician);
    QPointer<PlanEditorDialog> dialog = openEditor();
    ASSERT_TRUE(dialog);
    typeInto(*dialog, "plan/stages/1/dose/rest_s", QStringLiteral("-1"));
    dialog->findChild<QListWidget*>()->setCurrentRow(8);
    typeInto(*dialog, "reason", QStringLiteral("none"));
    press(*dialog, "next");
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->complaint().contains(QStringLiteral("Rest between sets"))) << qPrintable(dialog->complaint());
    EXPECT_EQ(dialog->focusWidget()->objectName(), QStringLiteral("plan/stages/1/dose/rest_s"));
    EXPECT_TRUE(records().plans.empty());
    prompts.choices = { 0 };
    dialog->reject();
}

TEST_F(PlanPageTest, ReplaysThePastDaysAndShowsWhatItFound)
{
    open(app::Role::Clinician);
    QPointer<PlanEditorDialog> dialog = openEditor();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); // to phase 2
    typeInto(*dialog, "plan/stages/2/gate/days", QStringLiteral("1"));
    pressEnter(*dialog);
    dialog->resize(860, 420);
    auto* panel = dialog->findChild<ui::ReplayPanel*>();
    ASSERT_TRUE(panel);
    QSignalSpy finished(panel, &ui::ReplayPanel::finished);
    press(*dialog, "replay");
    ASSERT_TRUE(finished.wait());
    QTest::qWait(20);
    EXPECT_TRUE(panel->headline().startsWith(QStringLiteral("Over this runner's records")))
        << qPrintable(panel->headline());
    auto* table = panel->findChild<QTableView*>();
    ASSERT_TRUE(table && table->isVisible());
    EXPECT_GE(table->model()->rowCount(), 1);
    EXPECT_EQ(table->visibleRegion().boundingRect().height(), table->height());
    dialog->reject();
    EXPECT_TRUE(records().plans.empty());
}

TEST_F(PlanPageTest, EditorIsAccessible)
{
    open(app::Role::Clinician);
    PlanEditorDialog* dialog = openEditor();
    ASSERT_TRUE(dialog);
    test::expectAccessible(*dialog);
    auto* parts = dialog->findChild<QListWidget*>();
    parts->setFocus();
    QTest::keyClick(parts, Qt::Key_Tab);
    EXPECT_EQ(dialog->focusWidget()->objectName(), QStringLiteral("plan/stages/1/dose/sets"));
    dialog->reject();
}

TEST_F(PlanPageTest, KeepsTheRunnersReportMarked)
{
    open(app::Role::Runner);
    QPointer<PlanEditorDialog> dialog = openEditor();
    ASSERT_TRUE(dialog);
    typeInto(*dialog, "plan/stages/1/dose/sets", QStringLiteral("3"));
    pressEnter(*dialog);
    typeInto(*dialog, "reason", QStringLiteral("said on the phone"));
    pressEnter(*dialog);
    ASSERT_EQ(records().plans.size(), 1U);
    EXPECT_EQ(records().plans[0].meta.provenance, Provenance::Reported);
}

TEST_F(PlanPageTest, KeepsADefaultPlanForNewRunners)
{
    open(app::Role::Clinician);
    press(*page, "defaultPlan");
    QPointer<PlanEditorDialog> dialog = qobject_cast<PlanEditorDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    typeInto(*dialog, "plan/stages/1/dose/sets", QStringLiteral("4"));
    pressEnter(*dialog);
    pressEnter(*dialog);
    const auto kept = app::defaultPlan();
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->stages[0].dose.sets, 4);
    EXPECT_TRUE(records().plans.empty());
    app::keepDefaultPlan(std::nullopt);
}

TEST_F(PlanPageTest, AddsAMilestoneThatFillsItselfAndDeletesItWithUndo)
{
    HistoryBuilder builder;
    builder.run(10, { .hundredthMiles = 600 }).run(12, { .hundredthMiles = 400 });
    open(app::Role::Runner, std::move(builder));
    press(*page, "addMilestone");
    QPointer<EntryDialog> dialog = form();
    ASSERT_TRUE(dialog);
    typeInto(*dialog, "label", QStringLiteral("10 miles a week"));
    part<QComboBox>(*dialog, "measure")->setCurrentIndex(1);
    pressEnter(*dialog);
    ASSERT_TRUE(dialog) << "the number is missing";
    EXPECT_TRUE(records().milestones.empty());
    typeInto(*dialog, "at_least", QStringLiteral("10"));
    pressEnter(*dialog);
    ASSERT_EQ(records().milestones.size(), 1U);
    const auto states = app::milestoneStates(workspace());
    EXPECT_TRUE(states[0].done.contains(QStringLiteral("from the records"))) << qPrintable(states[0].done);
    ASSERT_FALSE(app::removeMilestone(workspace(), states[0].id).has_value());
    EXPECT_TRUE(records().milestones.empty());
    ASSERT_FALSE(workspace().undo().has_value());
    EXPECT_EQ(records().milestones.size(), 1U);
}

TEST_F(PlanPageTest, KeepsTheKeyboardOnTheCardWhenAMilestoneIsDeleted)
{
    open(app::Role::Runner);
    Milestone milestone;
    milestone.label = "The club run";
    ASSERT_FALSE(workspace().save(Record(milestone)).has_value());
    QTest::qWait(1);
    QAbstractButton* away = nullptr;
    for (auto* button : page->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Delete:")))
            away = button;
    ASSERT_TRUE(away);
    away->setFocus();
    QTest::keyClick(away, Qt::Key_Space);
    QTest::qWait(1);
    EXPECT_TRUE(records().milestones.empty());
    ASSERT_TRUE(page->focusWidget());
    EXPECT_EQ(page->focusWidget()->objectName(), QStringLiteral("addMilestone"));
}

TEST_F(PlanPageTest, PageIsAccessibleForBothRoles)
{
    for (const app::Role role : { app::Role::Runner, app::Role::Clinician }) {
        open(role);
        test::expectAccessibleNames(*page);
        test::expectTargetsAtLeast(*page);
    }
}

} // namespace springback::ui
