// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "question_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/figure.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"
#include "tab_order.h"

namespace springback::ui {

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent), m_figure(new ExerciseFigure), m_exercise(makeText({}, TextSize::Heading, TextTone::Muted)),
      m_headline(makeText({}, TextSize::Display)), m_detail(makeText({}, TextSize::Heading)), m_how(makeText({})),
      m_next(makeText({}, TextSize::Body, TextTone::Muted)), m_problem(makeText({}, TextSize::Body, TextTone::Brick)),
      m_rating(new RatingRow(tr("Pain"))), m_column(new QVBoxLayout), m_row(new QHBoxLayout)
{
    auto* card = new Card;
    card->setMaximumWidth(columnWidth());
    auto* inner = new QHBoxLayout;
    inner->setSpacing(3 * metric::kGrid);
    inner->addWidget(m_figure, 0, Qt::AlignVCenter);
    inner->addLayout(m_column, 1);
    card->body()->addLayout(inner);
    m_figure->setFixedSize(m_figure->sizeHint());
    m_column->setSpacing(metric::kGrid);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{ m_exercise, m_headline, m_detail, m_how, m_rating, m_next, m_problem })
        m_column->addWidget(widget);
    m_column->addSpacing(metric::kGrid);
    m_column->addLayout(m_row);
    m_row->setSpacing(metric::kGrid);
    m_row->addStretch(1);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 20);
    across->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);
}

void QuestionPanel::show(const app::SessionState& state)
{
    const bool before = state.step == app::SessionStep::Before;
    m_figure->setVisible(before);
    m_figure->setExercise({ state.stage, state.variant, state.side });
    m_exercise->setText(state.exercise);
    m_headline->setText(state.headline);
    m_detail->setText(state.detail);
    m_how->setText(state.how);
    m_how->setVisible(before);
    m_next->setText(state.next);
    m_next->setVisible(before || state.step == app::SessionStep::Saved);
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_rating->setVisible(before || state.step == app::SessionStep::Hurt);
    m_rating->setQuestion(state.headline);
    const Rating rating = before ? state.session.before : state.rated;
    if (m_rating->value() != rating)
        m_rating->setValue(rating);
    showChoices(state);
    showAnswers(state);
}

void QuestionPanel::showChoices(const app::SessionState& state)
{
    QStringList names;
    for (const Stage stage : state.choices)
        names << words::exerciseName(stage, state.variant);
    if (names != m_choiceNames) {
        delete m_choice;
        m_choice = names.isEmpty() ? nullptr : new Segmented(tr("Exercise"), names);
        m_choiceNames = names;
        if (m_choice) {
            m_column->insertWidget(m_column->indexOf(m_headline), m_choice);
            tabAfter(*m_choice, *m_rating);
            connect(m_choice, &Segmented::chosen, this, [this, choices = state.choices](int index) {
                Q_EMIT exerciseChosen(choices[static_cast<std::size_t>(index)]);
            });
        }
    }
    if (!m_choice)
        return;
    const auto chosen = std::find(state.choices.begin(), state.choices.end(), state.stage);
    m_choice->setCurrent(static_cast<int>(chosen - state.choices.begin()));
}

void QuestionPanel::showAnswers(const app::SessionState& state)
{
    const auto same = [](const Answer& shown, const app::SessionChoice& choice) {
        return shown.answer == choice.answer && shown.button->text() == choice.text;
    };
    if (std::equal(m_answers.begin(), m_answers.end(), state.answers.begin(), state.answers.end(), same))
        return;
    for (const Answer& shown : m_answers)
        delete shown.button;
    m_answers.clear();
    for (const app::SessionChoice& choice : state.answers) {
        QPushButton* button = makeButton(choice.text, m_answers.empty() ? ButtonLook::Primary : ButtonLook::Plain);
        button->setAutoDefault(true); // Enter answers, outside a dialog too
        m_row->insertWidget(m_row->count() - 1, button);
        m_answers.push_back({ choice.answer, button });
        // Answering rebuilds the buttons, so the click is let finish first.
        connect(
            button, &QPushButton::clicked, this, [this, answer = choice.answer] { Q_EMIT answered(answer); },
            Qt::QueuedConnection);
    }
}

QWidget* QuestionPanel::focusTarget()
{
    if (m_rating->isVisibleTo(this))
        return m_rating;
    return m_answers.empty() ? static_cast<QWidget*>(this) : m_answers.front().button;
}

QPushButton* QuestionPanel::button(app::SessionAnswer answer) const
{
    for (const Answer& shown : m_answers) {
        if (shown.answer == answer)
            return shown.button;
    }
    return nullptr;
}

} // namespace springback::ui
