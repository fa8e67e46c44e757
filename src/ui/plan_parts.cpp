// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

QString ground(const app::PlanLine& line)
{
    QString text = line.evidence.left(1).toUpper() + line.evidence.mid(1);
    if (!line.source.isEmpty())
        text += QStringLiteral(" · ") + line.source;
    return text;
}

} // namespace

QWidget* makePlanLines(const std::vector<app::PlanLine>& lines)
{
    constexpr int kLabelShare = 2;
    constexpr int kValueShare = 5;
    auto* block = new QWidget;
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::kGrid * 2);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, kLabelShare);
    grid->setColumnStretch(1, kValueShare);
    int row = 0;
    for (const app::PlanLine& line : lines) {
        grid->addWidget(makeText(line.label, TextSize::Body, TextTone::Muted), row, 0, Qt::AlignTop);
        auto* value = new QWidget;
        auto* column = new QVBoxLayout(value);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(makeText(line.value));
        column->addWidget(makeText(ground(line), TextSize::Small, TextTone::Muted));
        grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    return block;
}

StageCard::StageCard(const app::PlanStage& stage, QWidget* parent)
    : Card(stage.title, parent), m_stage(stage), m_fold(makeButton(QString(), ButtonLook::Quiet))
{
    if (stage.current) {
        setTone(CardTone::Next);
        addToHeader(new StatusChip(Icon::ChevronRight, tr("you are here"), ChipTone::Accent));
    }
    body()->addWidget(makeText(stage.exercise));
    body()->addWidget(makeText(tr("Easier: %1").arg(stage.easier), TextSize::Small, TextTone::Muted));
    if (!stage.lines.empty())
        body()->addWidget(makeText(stage.lines.front().value, TextSize::Heading));
    m_fold->setCheckable(true);
    addAction(m_fold);
    connect(m_fold, &QPushButton::toggled, this, &StageCard::unfold);
    m_fold->setChecked(stage.current);
    unfold(stage.current);
}

void StageCard::unfold(bool open)
{
    m_fold->setText(open ? tr("Fewer details") : tr("Numbers, gate and sources"));
    m_fold->setIcon(icon(open ? Icon::ChevronUp : Icon::ChevronDown, IconTint::Accent));
    m_fold->setAccessibleName(tr("%1: %2").arg(m_stage.title, m_fold->text()));
    if (open && !m_details) {
        m_details = new QWidget;
        auto* layout = new QVBoxLayout(m_details);
        layout->setContentsMargins(0, metric::kGrid, 0, 0);
        layout->setSpacing(12);
        layout->addWidget(makePlanLines(m_stage.lines));
        if (!m_stage.gate.empty()) {
            layout->addWidget(makeText(tr("To move on, all of these"), TextSize::Heading));
            layout->addWidget(makePlanLines(m_stage.gate));
        }
        body()->addWidget(m_details);
    }
    if (m_details)
        m_details->setVisible(open);
}

} // namespace springback::ui
