// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "act_dialogs.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

namespace {

constexpr int kLinksShown = 3;

struct Mark {
    Icon icon;
    IconTint tint;
    TextTone tone;
};

Mark markOf(Result result)
{
    switch (result) {
    case Result::Met:
        return { Icon::Check, IconTint::Green, TextTone::Green };
    case Result::NotMet:
        return { Icon::Cross, IconTint::Brick, TextTone::Brick };
    case Result::NoData:
        return { Icon::Info, IconTint::Amber, TextTone::Amber };
    case Result::NotApplicable:
        break;
    }
    return { Icon::Dash, IconTint::Muted, TextTone::Muted };
}

// Wraps only where a large font leaves no other way.
QLabel* makeFigure(const QString& text, TextTone tone)
{
    QLabel* label = makeText(text, TextSize::Body, tone);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

enum GridColumn { kMark, kName, kValue, kAsk, kWord };

} // namespace

GateCard::GateCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard({}, context, presenter, parent), m_chip(new StatusChip(this)),
      m_stable(makeText({}, TextSize::Body, TextTone::Amber)), m_table(new QWidget(this)),
      m_grid(new QGridLayout(m_table))
{
    setObjectName(QStringLiteral("gateCard"));
    addToHeader(m_chip);
    body()->addWidget(m_stable);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::kGrid * 2);
    m_grid->setVerticalSpacing(metric::kGrid);
    m_grid->setColumnStretch(kAsk, 1);
    body()->addWidget(m_table);
    makeActions();
}

void GateCard::makeActions()
{
    m_move = makeButton({}, ButtonLook::Primary);
    m_test = makeButton(Icon::Measure, tr("Do the test"));
    m_score = makeButton(Icon::Measure, tr("Enter VISA-A"));
    m_agree = makeButton({});
    m_more = makeButton(Icon::More, tr("More"), ButtonLook::Quiet);
    m_menu = new QMenu(m_more);
    m_more->setAccessibleName(tr("More about this stage: step back, clinician's override"));
    m_move->setObjectName(QStringLiteral("moveOn"));
    m_test->setObjectName(QStringLiteral("doTest"));
    m_score->setObjectName(QStringLiteral("enterScore"));
    m_agree->setObjectName(QStringLiteral("agree"));
    m_more->setObjectName(QStringLiteral("moreGate"));
    for (QPushButton* button : { m_move, m_test, m_score, m_agree })
        addAction(button);
    addActionEnd(m_more);
    connect(m_move, &QPushButton::clicked, this, [this] { openMove(*m_state, m_presenter, this); });
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(m_state->tests.front()); });
    connect(m_score, &QPushButton::clicked, this, [this] { Q_EMIT scoreWanted(MeasureKind::VisaA); });
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_agree, &QPushButton::clicked, this, [this] {
        if (m_state->signOff == app::SignOffNeed::Self)
            openOwnConfirmation(m_presenter, this);
        else
            openAgreement(m_presenter, m_context, this);
    });
}

void GateCard::render(const app::TodayState& state)
{
    m_state = state.gate;
    m_stepBack = state.stepBack;
    empty(*m_grid);
    m_rows = 0; // the grid's own count never shrinks
    m_nameWidth = 0;
    m_table->setVisible(m_state.has_value());
    m_chip->setVisible(m_state.has_value());
    m_stable->setVisible(m_state && !m_state->stable.isEmpty());
    renderActions();
    if (!m_state) {
        setTitle(tr("Maintenance"));
        setSubtitle(tr("The last phase is done; there is no further gate."));
        return;
    }
    setTitle(m_state->headline);
    m_chip->set(m_state->ready ? Icon::Check : Icon::Clock, m_state->earliest,
        m_state->ready ? ChipTone::Good : ChipTone::Neutral);
    m_stable->setText(m_state->stable);
    for (const app::CriterionState& criterion : m_state->criteria)
        addCriterion(criterion);
    // Names stand in one line as long as they leave the rest its room; with a large font they wrap.
    constexpr int kMostForNames = 260;
    m_grid->setColumnMinimumWidth(kName, std::min(m_nameWidth, kMostForNames));
}

void GateCard::addCriterion(const app::CriterionState& criterion)
{
    const Mark mark = markOf(criterion.result);
    const int row = m_rows++;
    const bool applies = criterion.result != Result::NotApplicable;
    QLabel* name = makeText(criterion.name, TextSize::Body, applies ? TextTone::Ink : TextTone::Muted);
    name->ensurePolished();
    m_nameWidth = std::max(m_nameWidth, name->fontMetrics().horizontalAdvance(criterion.name) + 1);
    name->setToolTip(criterion.why);
    name->setAccessibleDescription(criterion.why);
    m_grid->addWidget(makeIconLabel(mark.icon, metric::kIcon, mark.tint), row, kMark);
    m_grid->addWidget(name, row, kName);
    m_grid->addWidget(makeFigure(criterion.value, applies ? TextTone::Ink : TextTone::Muted), row, kValue);
    m_grid->addWidget(makeText(criterion.ask, TextSize::Body, TextTone::Muted), row, kAsk);
    m_grid->addWidget(makeFigure(criterion.word, mark.tone), row, kWord);
    const bool blocks = criterion.result == Result::NotMet || criterion.result == Result::NoData;
    const bool signedBy = criterion.id == CriterionId::SignOff && !criterion.detail.isEmpty();
    if ((blocks && criterion.id != CriterionId::SignOff) || signedBy)
        addDetail(criterion);
}

void GateCard::addDetail(const app::CriterionState& criterion)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, criterion.links.empty() ? metric::kGrid : 0);
    column->setSpacing(2);
    if (criterion.parts.isEmpty())
        column->addLayout(makeDetail(criterion));
    for (const QString& part : criterion.parts)
        column->addWidget(makeText(part, TextSize::Small, TextTone::Muted));
    m_grid->addWidget(box, m_rows++, kName, 1, kWord - kName + 1);
}

QHBoxLayout* GateCard::makeDetail(const app::CriterionState& criterion)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(makeText(criterion.detail, TextSize::Small, TextTone::Muted), 1);
    int shown = 0;
    for (const app::BlockLink& link : criterion.links) {
        if (++shown > kLinksShown)
            break;
        QPushButton* button = makeLink(link.text);
        button->setObjectName(QStringLiteral("blockLink"));
        button->setAccessibleName(tr("%1: open %2").arg(criterion.name, link.what));
        button->setToolTip(link.what);
        connect(button, &QPushButton::clicked, this, [this, link] { follow(link); });
        line->addWidget(button);
    }
    return line;
}

void GateCard::follow(const app::BlockLink& link)
{
    if (link.morning)
        Q_EMIT morningWanted(link.date);
    else if (link.kind)
        m_context.navigator.openEntry(*link.kind, link.id);
    else
        m_context.navigator.openDay(link.date);
}

void GateCard::renderActions()
{
    const bool gate = m_state.has_value();
    m_move->setVisible(gate && m_state->ready);
    m_test->setVisible(gate && m_state->canTest);
    m_score->setVisible(gate && m_state->visaMissing);
    m_agree->setVisible(gate && m_state->signOff != app::SignOffNeed::NotAsked && !m_state->signedOff);
    if (gate) {
        m_move->setText(m_state->move);
        m_test->setToolTip(m_state->testLine);
        m_test->setAccessibleName(tr("Do the test: %1").arg(m_state->testLine));
        m_agree->setText(m_state->signOff == app::SignOffNeed::Self ? tr("Confirm it yourself…")
                                                                    : tr("Record the clinician's agreement…"));
    }
    m_menu->clear();
    if (m_stepBack)
        m_menu->addAction(tr("Step back to %1…").arg(m_stepBack->target), this,
            [this] { openStepBack(*m_stepBack, m_presenter, this); });
    if (gate && !m_state->ready)
        m_menu->addAction(
            tr("Clinician's override…"), this, [this] { openOverride(*m_state, m_presenter, m_context, this); });
    m_more->setVisible(!m_menu->isEmpty());
}

} // namespace springback::ui
