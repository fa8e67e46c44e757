// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_row.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

// In the order of the buttons after "None".
constexpr std::array kMoves{ Decision::Hold, Decision::Advance, Decision::StepBack };

} // namespace

DecisionRow::DecisionRow(QWidget* parent)
    : QWidget(parent),
      m_move(new Segmented(tr("Decision"), { tr("None"), tr("Hold"), tr("Advance"), tr("Step back") })),
      m_signOff(new QCheckBox(tr("Sign off this stage"))), m_changePlan(new QCheckBox(tr("Change the plan")))
{
    m_move->setObjectName(QStringLiteral("move"));
    m_signOff->setObjectName(QStringLiteral("signOff"));
    m_changePlan->setObjectName(QStringLiteral("changePlan"));
    m_move->setCurrent(0);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(2 * metric::kGrid);
    for (QCheckBox* box : { m_signOff, m_changePlan }) {
        box->setMinimumHeight(metric::kTarget);
        beside->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &DecisionRow::changed);
    }
    beside->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::kGrid / 2);
    column->addWidget(m_move);
    column->addLayout(beside);
    connect(m_move, &Segmented::chosen, this, &DecisionRow::changed);
}

void DecisionRow::setKinds(const std::vector<Decision>& kinds)
{
    const auto move = std::find_if(kMoves.begin(), kMoves.end(), [&kinds](Decision kind) { return has(kinds, kind); });
    m_move->setCurrent(move == kMoves.end() ? 0 : static_cast<int>(move - kMoves.begin()) + 1);
    m_signOff->setChecked(has(kinds, Decision::SignOff));
    m_changePlan->setChecked(has(kinds, Decision::ChangePlan));
}

std::vector<Decision> DecisionRow::kinds() const
{
    std::vector<Decision> kinds;
    if (m_signOff->isChecked())
        kinds.push_back(Decision::SignOff);
    if (m_move->current() > 0)
        kinds.push_back(kMoves[static_cast<std::size_t>(m_move->current() - 1)]);
    if (m_changePlan->isChecked())
        kinds.push_back(Decision::ChangePlan);
    return kinds;
}

void DecisionRow::takeFocus()
{
    for (auto* button : m_move->findChildren<QAbstractButton*>())
        if (button->isChecked())
            button->setFocus(Qt::OtherFocusReason);
}

} // namespace springback::ui
