// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "springback/ui/kit/card.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanParts)
};

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
        column->addWidget(makeText(Tr::tr("%1: %2").arg(line.evidence, line.source), TextSize::Small, TextTone::Muted));
        grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    return block;
}

QWidget* makeStageCard(const app::PlanStage& stage)
{
    auto* card = new Card(stage.title);
    if (stage.current) {
        card->setTone(CardTone::Next);
        card->addToHeader(new StatusChip(Icon::ChevronRight, Tr::tr("you are here"), ChipTone::Accent));
    }
    card->body()->addWidget(makeText(stage.exercise));
    card->body()->addWidget(makeText(Tr::tr("Easier: %1").arg(stage.easier), TextSize::Small, TextTone::Muted));
    card->body()->addSpacing(metric::kGrid);
    card->body()->addWidget(makePlanLines(stage.lines));
    if (stage.gate.empty())
        return card;
    card->body()->addSpacing(metric::kGrid);
    card->body()->addWidget(makeText(Tr::tr("To move on, all of these"), TextSize::Heading));
    card->body()->addWidget(makePlanLines(stage.gate));
    return card;
}

} // namespace springback::ui
