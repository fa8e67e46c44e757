// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../src/ui/courses/compare_dialog.h"
#include "../../src/ui/plan/milestone_dialog.h"
#include "../../src/ui/plan/plan_editor_dialog.h"
#include "../../src/ui/runs/target_dialog.h"
#include "../../src/ui/settings/erase_dialog.h"
#include "../../src/ui/shell/about_dialog.h"
#include "../../src/ui/shell/help_dialog.h"
#include "../../src/ui/shell/pdf_dialog.h"
#include "pages_fixture.h"
#include "setting.h"
#include "springback/app/runs_presenter.h"
#include "springback/app/today_presenter.h"
#include "springback/ui/entries/entry_dialog.h"
#include "springback/ui/flag_questions.h"
#include "springback/ui/quick_session_dialog.h"
#include "springback/ui/test_dialog.h"
#include "support/fitting_checks.h"

using namespace springback;
using namespace springback::test;

namespace {

/// Each dialog of the program: spoken, reached by Tab, and nothing of it cut.
class Dialogs : public PagesTest, public ::testing::WithParamInterface<Setting> {
protected:
    Dialogs() { begin(HistoryBuilder().goods(0, 20).visaA(3, 50).visit(9), 21); }

    void look(QDialog& dialog, const char* name)
    {
        SCOPED_TRACE(name);
        showActive(dialog);
        settle();
        keepPicture(dialog, QStringLiteral("%1-%2").arg(QLatin1String(GetParam().name), QLatin1String(name)));
        expectAccessible(dialog);
        EXPECT_EQ(cutText(dialog).join(QLatin1Char('\n')).toStdString(), std::string());
        dialog.reject();
    }

    InSetting here{ GetParam(), settings };
    NoStrayWindows noStray;
};

} // namespace

TEST_P(Dialogs, OfTheMenu)
{
    ui::AboutDialog about;
    look(about, "about");
    ui::HelpDialog help;
    look(help, "help");
    ui::AppContext now = context();
    ui::PdfDialog pdf(now);
    look(pdf, "pdf");
    ui::EraseDialog erase(now, *workspace().runner());
    look(erase, "erase");
}

TEST_P(Dialogs, OfThePlan)
{
    const ui::AppContext now = context();
    app::RunsPresenter runs(workspace());
    ui::TargetDialog target(now, runs, nullptr);
    look(target, "target");
    ui::MilestoneDialog milestone(now, {}, nullptr);
    look(milestone, "milestone");
    for (const auto editor : { app::PlanEditor::Clinician, app::PlanEditor::Own, app::PlanEditor::Reported }) {
        ui::PlanEditorDialog plan(now, editor, nullptr);
        look(plan, "plan");
    }
}

TEST_P(Dialogs, OfTheDay)
{
    const ui::AppContext now = context();
    ui::QuickSessionDialog quick(now);
    look(quick, "quick");
    for (const MeasureKind kind : { MeasureKind::SingleHeelRaise, MeasureKind::DoubleHop }) {
        ui::TestDialog test(now, kind);
        look(test, "test");
    }
    app::TodayPresenter today(workspace());
    ui::FlagQuestionsDialog flags(today.state()->questions);
    look(flags, "flags");
    for (const RecordKind kind : ui::typedKinds())
        look(*add(kind, 21), "entry");
}

INSTANTIATE_TEST_SUITE_P(Settings, Dialogs,
    ::testing::Values(Setting{ "English", "en" }, Setting{ "German", "de" }, Setting{ "Spanish", "es" },
        Setting{ "GermanLargeFont", "de", Qt::LeftToRight, kLargeFont },
        Setting{ "RightToLeft", "en", Qt::RightToLeft }),
    [](const auto& setting) { return std::string(setting.param.name); });
