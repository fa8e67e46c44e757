// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "springback/ui/kit/card.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VersionsCard)
};

QWidget* makeVersion(const app::PlanVersionState& version)
{
    auto* block = new QWidget;
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(makeText(Tr::tr("%1 · %2", "when, by whom").arg(version.span, version.by)), 1);
    if (version.inForce)
        head->addWidget(new StatusChip(Icon::Check, Tr::tr("in force"), ChipTone::Accent));
    layout->addLayout(head);
    if (!version.reason.isEmpty())
        layout->addWidget(makeText(version.reason, TextSize::Body, TextTone::Muted));
    for (const app::PlanChangeLine& line : version.changes)
        layout->addWidget(makeText(
            Tr::tr("%1: %2 → %3", "what, before, after").arg(line.what, line.before, line.after), TextSize::Small));
    if (!version.decisions.isEmpty())
        layout->addWidget(makeText(Tr::tr("Decided under it: %1").arg(version.decisions.join(QStringLiteral("; "))),
            TextSize::Small, TextTone::Muted));
    return block;
}

} // namespace

Card* makeVersionsCard(const std::vector<app::PlanVersionState>& versions)
{
    auto* card = new Card(Tr::tr("Versions of the plan"));
    card->body()->setSpacing(metric::kGrid * 2);
    for (const app::PlanVersionState& version : versions)
        card->body()->addWidget(makeVersion(version));
    return card;
}

} // namespace springback::ui
