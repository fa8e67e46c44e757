// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leaving_card.h"

#include "erase_dialog.h"
#include "springback/app/erasing.h"
#include "springback/app/prompts.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

LeavingCard::LeavingCard(AppContext& context, QWidget* parent)
    : Card(tr("Put away, or erase"), parent), m_context(context), m_shelf(makeButton(QString()))
{
    body()->addWidget(
        makeText(tr("In the archive a runner stays as they are, out of the way, and can be taken out "
                    "again. Erasing removes the person from the records and from every backup, for good."),
            TextSize::Body, TextTone::Muted));
    QPushButton* erasing = makeButton(Icon::Delete, tr("Erase this person…"), ButtonLook::Danger);
    addAction(m_shelf);
    addActionEnd(erasing);
    connect(m_shelf, &QPushButton::clicked, this, &LeavingCard::moveShelf);
    connect(erasing, &QPushButton::clicked, this, &LeavingCard::erase);
    connect(&context.workspace, &app::Workspace::changed, this, &LeavingCard::render);
    render();
}

void LeavingCard::render()
{
    const Runner* runner = m_context.workspace.runner();
    setEnabled(runner && !m_context.workspace.isReadOnly());
    m_shelf->setText(runner && runner->archived ? tr("Take out of the archive") : tr("Put into the archive"));
}

void LeavingCard::moveShelf()
{
    const Runner* runner = m_context.workspace.runner();
    if (!runner)
        return;
    const app::Shelf to = runner->archived ? app::Shelf::InUse : app::Shelf::Archive;
    if (const auto refusal = app::putOn(m_context.workspace, to, *runner))
        m_context.prompts.tell(tr("That was not changed"), refusal->sentence);
}

void LeavingCard::erase()
{
    const Runner* runner = m_context.workspace.runner();
    if (!runner)
        return;
    EraseDialog dialog(m_context, *runner, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.prompts.tell(tr("Erased"), dialog.said());
    m_context.navigator.reopen();
}

} // namespace springback::ui
