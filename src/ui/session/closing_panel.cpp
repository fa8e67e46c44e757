// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closing_panel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "springback/domain/check.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/effort_row.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"
#include "tab_order.h"

namespace springback::ui {

ClosingPanel::ClosingPanel(QWidget* parent)
    : QWidget(parent), m_headline(makeText({}, TextSize::Display)),
      m_detail(makeText({}, TextSize::Body, TextTone::Muted)), m_problem(makeText({}, TextSize::Body, TextTone::Brick)),
      m_during(new RatingRow(tr("Worst pain during the session"))), m_effort(new EffortRow), m_variantSlot(new QWidget),
      m_note(new QPlainTextEdit), m_save(makeButton(tr("Save"), ButtonLook::Primary))
{
    auto* card = new Card;
    QVBoxLayout* body = card->body();
    body->addWidget(m_headline);
    body->addWidget(m_detail);
    body->addWidget(new Field(tr("Worst pain during the session"), m_during));
    auto* effort = new Field(tr("Effort"), m_effort);
    effort->setHint(EffortRow::hint());
    body->addWidget(effort);
    body->addWidget(m_variantSlot);
    (new QVBoxLayout(m_variantSlot))->setContentsMargins(0, 0, 0, 0);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * Theme::current().em());
    body->addWidget(new Field(tr("Note"), m_note));
    body->addWidget(m_problem);
    m_save->setAutoDefault(true);
    card->addAction(m_save);
    auto* column = new Column;
    column->add(card);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(column);
    connect(m_during, &RatingRow::ratingChanged, this, &ClosingPanel::duringRated);
    connect(m_effort, &EffortRow::effortChosen, this, &ClosingPanel::effortRated);
    connect(m_note, &QPlainTextEdit::textChanged, this,
        [this] { Q_EMIT noteWritten(m_note->toPlainText().left(kNoteMost)); });
    connect(m_save, &QPushButton::clicked, this, &ClosingPanel::saveClicked);
}

void ClosingPanel::show(const app::SessionState& state)
{
    m_headline->setText(state.headline);
    m_detail->setText(state.exercise + QStringLiteral(" · ") + state.detail);
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    if (m_during->value() != state.session.during)
        m_during->setValue(state.session.during);
    m_effort->setValue(state.session.effort);
    showVariants(state);
    const QString note = QString::fromStdString(state.session.note);
    if (m_note->toPlainText() != note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
}

void ClosingPanel::showVariants(const app::SessionState& state)
{
    if (!m_variant || m_variantOf != state.session.stage) {
        // The view serves session after session; another stage has other names.
        qDeleteAll(m_variantSlot->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        m_variantOf = state.session.stage;
        m_variant = new Segmented(tr("Variant"),
            { words::exerciseName(state.session.stage, Variant::Full),
                words::exerciseName(state.session.stage, Variant::Easier) });
        m_variantSlot->layout()->addWidget(new Field(tr("What was done"), m_variant));
        tabAfter(*m_effort, *m_variant);
        connect(m_variant, &Segmented::chosen, this,
            [this](int index) { Q_EMIT variantChosen(index == 0 ? Variant::Full : Variant::Easier); });
    }
    m_variant->setCurrent(state.session.variant == Variant::Full ? 0 : 1);
}

} // namespace springback::ui
