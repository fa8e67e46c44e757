// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_page.h"

#include <QVBoxLayout>

#include "plan_parts.h"
#include "springback/app/prompts.h"
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
    if (m_stale)
        render();
}

void PlanPage::render()
{
    m_stale = false;
    const app::PlanState state = m_presenter.state();
    m_column->clear();
    if (state.stages.empty()) {
        m_column->add(new EmptyState(Icon::Plan, tr("No plan yet"), tr("It begins with a course of rehab.")));
        return;
    }
    m_column->add(careCard(state));
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
}

QWidget* PlanPage::careCard(const app::PlanState& state)
{
    auto* card = new Card(state.headline);
    auto* choice = new Segmented(tr("Who looks after you"), { tr("I have a clinician"), tr("I am on my own") });
    choice->setCurrent(state.selfManaged ? 1 : 0);
    choice->setEnabled(!state.readOnly);
    connect(choice, &Segmented::chosen, this, &PlanPage::chooseCare);
    card->body()->addWidget(choice);
    card->body()->addWidget(makeText(state.care, TextSize::Body, TextTone::Muted));
    QStringList causes;
    for (const QString& cause : state.causes)
        causes << cause;
    if (!causes.isEmpty())
        card->body()->addWidget(makeText(tr("Likely causes: %1").arg(causes.join(QStringLiteral(", ")))));
    return card;
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
