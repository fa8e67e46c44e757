// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waiting_card.h"

#include <QPushButton>

#include "springback/ui/kit/buttons.h"
#include "waiting_dialog.h"

namespace springback::ui {

WaitingCard::WaitingCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard({}, context, presenter, parent)
{
    setObjectName(QStringLiteral("waitingCard"));
    setTone(CardTone::Warning);
    auto* open = makeButton(tr("See it, and answer"), ButtonLook::Primary);
    open->setObjectName(QStringLiteral("openWaiting"));
    addAction(open);
    connect(open, &QPushButton::clicked, this, &WaitingCard::look);
}

void WaitingCard::render(const app::TodayState&)
{
    const auto waiting = app::waitingStates(m_context.workspace);
    setVisible(!waiting.empty());
    m_first = waiting.empty() ? std::nullopt : std::optional(waiting.front());
    if (waiting.empty())
        return;
    setTitle(tr("Waits for your yes: %1").arg(m_first->title));
    const int others = int(waiting.size()) - 1;
    setSubtitle(others > 0 ? tr("%1 · and %n more", nullptr, others).arg(m_first->from) : m_first->from);
}

void WaitingCard::look()
{
    if (!m_first)
        return;
    auto* dialog = new WaitingDialog(m_context, *m_first, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace springback::ui
