// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_page.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "courses/course_card.h"
#include "plan/milestones_card.h"
#include "plan/plan_editor_dialog.h"
#include "plan/versions_card.h"
#include "plan_parts.h"
#include "shell/home_programme.h"
#include "springback/app/plan_editor.h"
#include "springback/app/prompts.h"
#include "springback/app/settings.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/empty_state.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

PlanPage::PlanPage(AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(context.workspace), m_column(new Column)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    connect(&m_presenter, &app::PlanPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            render();
    });
}

QString PlanPage::title() const
{
    return tr("Plan");
}

void PlanPage::activated()
{
    // The role may have been changed on another page.
    if (m_stale || m_drawnForClinician != isClinician())
        render();
}

bool PlanPage::isClinician() const
{
    return m_context.settings.role() == app::Role::Clinician;
}

void PlanPage::render()
{
    m_stale = false;
    m_drawnForClinician = isClinician();
    const QString focused = focusedName();
    draw();
    if (focused.isEmpty())
        return;
    // New cards are shown with the next round of events; nothing takes the keyboard before.
    QTimer::singleShot(0, this, [this, focused] {
        for (QPushButton* button : findChildren<QPushButton*>())
            if (button->isVisible() && button->objectName() == focused)
                button->setFocus();
    });
}

// Cards are made anew with every change: the keyboard goes back to where it was, or to the page's first button.
QString PlanPage::focusedName() const
{
    const QWidget* focused = focusWidget();
    if (!focused || !focused->hasFocus())
        return {};
    return focused->objectName().isEmpty() ? QStringLiteral("addMilestone") : focused->objectName();
}

void PlanPage::draw()
{
    const app::PlanState state = m_presenter.state();
    m_column->clear();
    if (state.stages.empty()) {
        m_column->add(new EmptyState(Icon::Plan, tr("No plan yet"), tr("It begins with a course of rehab.")));
        return;
    }
    m_column->add(careCard(state));
    m_column->add(new MilestonesCard(m_context));
    for (const app::PlanStage& stage : state.stages)
        m_column->add(new StageCard(stage));
    auto* general = new Card(tr("In every stage"));
    general->body()->addWidget(makePlanLines(state.general));
    m_column->add(general);
    if (!state.extras.empty() || !state.flarePlan.isEmpty()) {
        auto* beside = new Card(tr("Beside the phases"));
        for (const QString& extra : state.extras)
            beside->body()->addWidget(makeText(extra));
        if (!state.flarePlan.isEmpty())
            beside->body()->addWidget(makeText(tr("In a flare: %1").arg(state.flarePlan)));
        m_column->add(beside);
    }
    m_column->add(makeVersionsCard(state.versions));
    m_column->add(new CourseOfPlanCard(m_context));
}

QWidget* PlanPage::careCard(const app::PlanState& state)
{
    auto* card = new Card(state.headline);
    const QStringList choices = isClinician() ? QStringList{ tr("In a clinician's care"), tr("On their own") }
                                              : QStringList{ tr("I have a clinician"), tr("I am on my own") };
    auto* choice = new Segmented(isClinician() ? tr("Who looks after the runner") : tr("Who looks after you"), choices);
    choice->setCurrent(state.selfManaged ? 1 : 0);
    choice->setEnabled(!state.readOnly);
    connect(choice, &Segmented::chosen, this, &PlanPage::chooseCare);
    card->body()->addWidget(choice);
    if (!isClinician())
        card->body()->addWidget(makeText(state.care, TextSize::Body, TextTone::Muted));
    QStringList causes;
    for (const QString& cause : state.causes)
        causes << cause;
    if (!causes.isEmpty())
        card->body()->addWidget(makeText(tr("Likely causes: %1").arg(causes.join(QStringLiteral(", ")))));
    if (!state.readOnly)
        addEditors(*card, state);
    auto* print = makeButton(Icon::Pdf, tr("Home programme (PDF)…"));
    print->setObjectName(QStringLiteral("homeProgramme"));
    connect(print, &QPushButton::clicked, this, [this] { makeHomeProgramme(m_context); });
    card->addAction(print);
    return card;
}

void PlanPage::addEditors(Card& card, const app::PlanState& state)
{
    const auto add = [this, &card](const QString& text, const char* name, ButtonLook look, app::PlanEditor editor) {
        auto* button = makeButton(Icon::Edit, text, look);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, editor] { openEditor(editor); });
        card.addAction(button);
    };
    if (isClinician()) {
        add(tr("Change the plan"), "changePlan", ButtonLook::Primary, app::PlanEditor::Clinician);
        add(tr("My default plan for new runners"), "defaultPlan", ButtonLook::Plain, app::PlanEditor::Template);
    } else if (state.selfManaged) {
        add(tr("Fit doses, running and exercises"), "changePlan", ButtonLook::Plain, app::PlanEditor::Own);
    } else {
        add(tr("My clinician changed something"), "changePlan", ButtonLook::Plain, app::PlanEditor::Reported);
    }
}

void PlanPage::openEditor(app::PlanEditor editor)
{
    auto* dialog = new PlanEditorDialog(m_context, editor, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanPage::chooseCare(int choice)
{
    const auto refusal = m_presenter.setCare(choice == 1 ? app::Care::Alone : app::Care::Clinician);
    if (!refusal)
        return;
    m_context.prompts.tell(tr("The plan was not changed"), refusal->sentence);
    render();
}

} // namespace springback::ui
