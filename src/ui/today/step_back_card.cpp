// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step_back_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "act_dialogs.h"

namespace springback::ui {

StepBackCard::StepBackCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard({}, context, presenter, parent), m_why(new QVBoxLayout),
      m_accept(makeButton(tr("Accept…"), ButtonLook::Primary)), m_decline(makeButton(tr("Not now")))
{
    setObjectName(QStringLiteral("stepBackCard"));
    setTone(CardTone::Warning);
    m_why->setSpacing(4);
    body()->addLayout(m_why);
    m_accept->setObjectName(QStringLiteral("acceptStepBack"));
    m_decline->setObjectName(QStringLiteral("declineStepBack"));
    m_accept->setAccessibleName(tr("Accept the step back"));
    m_decline->setAccessibleName(tr("Not now: keep this stage with the easier version"));
    addAction(m_accept);
    addAction(m_decline);
    connect(m_accept, &QPushButton::clicked, this, [this] { openStepBack(*m_state, m_presenter, this); });
    connect(m_decline, &QPushButton::clicked, this, [this] { m_presenter.declineStepBack(); });
}

void StepBackCard::render(const app::TodayState& state)
{
    m_state = state.stepBack;
    setVisible(m_state && m_state->offered);
    if (!m_state)
        return;
    setTitle(m_state->title);
    empty(*m_why);
    if (!m_state->declined) {
        for (const QString& why : m_state->why)
            m_why->addWidget(makeNote(Icon::Dash, why));
    }
    setSubtitle(m_state->declined ? tr("Not now was answered today: the easier version holds.")
                                  : tr("Until it is answered, the easier version holds."));
    m_decline->setVisible(!m_state->declined);
    setLook(*m_accept, m_state->declined ? ButtonLook::Plain : ButtonLook::Primary);
}

} // namespace springback::ui
