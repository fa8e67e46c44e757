// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "question_rows.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "today/today_card.h"
#include "springback/app/questions.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/wrapped_check_box.h"
#include "springback/words/words.h"

namespace springback::ui {

QuestionRows::QuestionRows(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout),
      m_refusal(makeText({}, TextSize::Body, TextTone::Brick))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::kGrid / 2);
    m_rows->setSpacing(metric::kGrid / 2);
    column->addLayout(m_rows);
    column->addWidget(m_refusal);
    m_refusal->hide();
}

void QuestionRows::refresh()
{
    std::vector<Question> now = app::questionsOf(m_context.workspace);
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    say({});
    const int focused = focusedRow();
    empty(*m_rows);
    for (const Question& question : m_shown)
        m_rows->addWidget(makeRow(question));
    if (focused < 0 || m_shown.empty())
        return;
    // New rows are shown with the next round of events; nothing takes the keyboard before.
    QWidget* next = m_rows->itemAt(std::min(focused, m_rows->count() - 1))->widget();
    QTimer::singleShot(0, next, [next] { next->findChild<QCheckBox*>()->setFocus(Qt::OtherFocusReason); });
}

int QuestionRows::focusedRow() const
{
    for (int row = 0; row < m_rows->count(); ++row)
        if (m_rows->itemAt(row)->widget()->isAncestorOf(window()->focusWidget()))
            return row;
    return -1;
}

QWidget* QuestionRows::makeRow(const Question& question)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::kGrid);
    const QString text = QString::fromStdString(question.text);
    auto* tick = new WrappedCheckBox(text);
    tick->box()->setChecked(question.asked);
    tick->box()->setAccessibleName(question.asked ? tr("Asked: %1").arg(text) : tr("Still to ask: %1").arg(text));
    tick->box()->setMinimumSize(metric::kTarget, metric::kTarget);
    tick->setToolTip(tr("Noted on %1. Ticked: it was asked.").arg(words::date(question.noted)));
    auto* away = makeIconButton(Icon::Delete, tr("Delete the question: %1").arg(text));
    away->setObjectName(QStringLiteral("deleteQuestion"));
    const bool writes = !m_context.workspace.isReadOnly();
    tick->setEnabled(writes);
    away->setEnabled(writes);
    line->addWidget(tick, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    // Queued: the row is drawn anew while its own signal is being delivered.
    connect(
        tick->box(), &QCheckBox::clicked, this,
        [this, question] {
            if (const auto refusal = app::turnAsked(m_context.workspace, question))
                say(refusal->sentence);
        },
        Qt::QueuedConnection);
    connect(
        away, &QToolButton::clicked, this,
        [this, question] {
            if (const auto refusal = app::removeQuestion(m_context.workspace, question))
                say(refusal->sentence);
        },
        Qt::QueuedConnection);
    return row;
}

void QuestionRows::say(const QString& refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
}

} // namespace springback::ui
