// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milestones_card.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

#include "milestone_dialog.h"
#include "springback/app/prompts.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

MilestonesCard::MilestonesCard(AppContext& context, QWidget* parent)
    : Card(tr("Milestones"), parent), m_context(context)
{
    const auto states = app::milestoneStates(context.workspace);
    if (states.empty())
        body()->addWidget(makeText(tr("What you want to get back to, and by when. A measure can fill it in by itself."),
            TextSize::Body, TextTone::Muted));
    for (const app::MilestoneState& state : states)
        body()->addWidget(makeLine(state));
    if (context.workspace.isReadOnly() || context.workspace.shownIsPast())
        return;
    auto* add = makeButton(Icon::Add, tr("Add a milestone"));
    add->setObjectName(QStringLiteral("addMilestone"));
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    addAction(add);
}

QWidget* MilestonesCard::makeLine(const app::MilestoneState& state)
{
    auto* block = new QWidget;
    auto* row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(makeText(state.label));
    QStringList about{ state.term };
    for (const QString& part : { state.due, state.stand, state.done })
        if (!part.isEmpty())
            about << part;
    texts->addWidget(makeText(about.join(QStringLiteral(" · ")), TextSize::Small, TextTone::Muted));
    row->addLayout(texts, 1);
    if (!state.done.isEmpty())
        row->addWidget(new StatusChip(Icon::Check, tr("reached"), ChipTone::Good));
    else if (state.late)
        row->addWidget(new StatusChip(Icon::Clock, tr("date has passed"), ChipTone::Caution));
    if (m_context.workspace.isReadOnly() || m_context.workspace.shownIsPast())
        return block;
    auto* change = makeIconButton(Icon::Edit, tr("Change: %1").arg(state.label));
    auto* away = makeIconButton(Icon::Delete, tr("Delete: %1").arg(state.label));
    connect(change, &QToolButton::clicked, this, [this, id = state.id] { edit(id); });
    connect(away, &QToolButton::clicked, this, [this, id = state.id] { remove(id); });
    row->addWidget(change);
    row->addWidget(away);
    return block;
}

void MilestonesCard::edit(const Id& id)
{
    auto* dialog = new MilestoneDialog(m_context, app::milestoneFor(m_context.workspace, id), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MilestonesCard::remove(const Id& id)
{
    AppContext& context = m_context; // the card is drawn anew when it is gone
    if (const auto refusal = app::removeMilestone(context.workspace, id))
        context.prompts.tell(tr("The milestone was not deleted"), refusal->sentence);
}

} // namespace springback::ui
