// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/quick_session_dialog.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "session/closing_panel.h"
#include "session/tab_order.h"
#include "springback/domain/check.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/effort_row.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/flow.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"

namespace springback::ui {
namespace {

QWidget* makeSlot()
{
    auto* place = new QWidget;
    (new QVBoxLayout(place))->setContentsMargins(0, 0, 0, 0);
    return place;
}

} // namespace

QuickSessionDialog::QuickSessionDialog(const AppContext& context, QWidget* parent)
    : QDialog(parent), m_presenter(context.workspace), m_date(new QDateEdit),
      m_hint(makeText({}, TextSize::Small, TextTone::Muted)), m_dose(makeText({}, TextSize::Body, TextTone::Muted)),
      m_choiceSlot(makeSlot()), m_variantSlot(makeSlot()), m_done(new QSpinBox), m_sets(new Flow),
      m_ended(new Segmented(tr("Ended early"), { tr("No"), tr("For pain"), tr("For another reason") })),
      m_problem(makeText({}, TextSize::Body, TextTone::Brick)), m_save(makeButton(tr("Save"), ButtonLook::Primary))
{
    setWindowTitle(tr("Done without the timer"));
    auto* card = new Card(tr("A session done without the timer"));
    buildWhat(*card);
    buildSets(*card);
    buildRatings(*card);
    card->body()->addWidget(m_problem);
    auto* column = new Column;
    column->add(card);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"));
    buttons->setContentsMargins(metric::kPageMargin, metric::kGrid, metric::kPageMargin, 2 * metric::kGrid);
    buttons->setSpacing(metric::kGrid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QuickSessionDialog::save);
    connect(&m_presenter, &app::QuickSessionPresenter::changed, this, &QuickSessionDialog::render);
    m_save->setDefault(true);
    const int em = Theme::current().em();
    resize(44 * em, 40 * em);
    render();
    m_first->setFocus(Qt::OtherFocusReason);
}

void QuickSessionDialog::buildWhat(Card& card)
{
    m_date->setCalendarPopup(true);
    m_date->setMaximumWidth(14 * Theme::current().em());
    card.body()->addWidget(new Field(tr("Day"), m_date));
    card.body()->addWidget(m_hint);
    card.body()->addWidget(m_choiceSlot);
    card.body()->addWidget(m_variantSlot);
    card.body()->addWidget(m_dose);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) { m_presenter.setDate(words::fromQDate(date)); });
}

void QuickSessionDialog::buildSets(Card& card)
{
    m_done->setMaximumWidth(8 * Theme::current().em());
    card.body()->addWidget(new Field(tr("Sets done"), m_done));
    card.body()->addLayout(m_sets);
    connect(m_done, &QSpinBox::valueChanged, this, [this](int sets) { m_presenter.setSetsDone(sets); });
}

void QuickSessionDialog::buildRatings(Card& card)
{
    const auto rating = [&](const QString& question, void (app::QuickSessionPresenter::*store)(Rating)) {
        auto* row = new RatingRow(question);
        // Day, variant and sets stand as they mostly are: the keyboard begins with what has to be said.
        if (!m_first)
            m_first = row;
        card.body()->addWidget(new Field(question, row));
        connect(row, &RatingRow::ratingChanged, this, [this, store](Rating pain) { (m_presenter.*store)(pain); });
    };
    rating(tr("Pain before"), &app::QuickSessionPresenter::setBefore);
    rating(tr("Worst pain during"), &app::QuickSessionPresenter::setDuring);
    rating(tr("Pain 10 minutes after"), &app::QuickSessionPresenter::setAfter);
    auto* effort = new EffortRow;
    auto* effortField = new Field(tr("Effort"), effort);
    effortField->setHint(EffortRow::hint());
    card.body()->addWidget(effortField);
    connect(effort, &EffortRow::effortChosen, this, [this](std::optional<int> value) { m_presenter.setEffort(value); });
    m_ended->setCurrent(0);
    card.body()->addWidget(new Field(tr("Ended early"), m_ended));
    connect(m_ended, &Segmented::chosen, this, [this](int index) { m_presenter.setEnded(static_cast<Ended>(index)); });
    auto* note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    note->setFixedHeight(4 * Theme::current().em());
    card.body()->addWidget(new Field(tr("Note"), note));
    connect(note, &QPlainTextEdit::textChanged, this, [this, note] { m_presenter.setNote(note->toPlainText()); });
}

void QuickSessionDialog::render()
{
    const app::QuickSessionState state = m_presenter.state();
    const QSignalBlocker quietDate(m_date);
    m_date->setDateRange(words::qdate(state.earliest), words::qdate(state.latest));
    m_date->setDate(words::qdate(state.session.date));
    m_hint->setText(state.hint);
    m_hint->setVisible(!state.hint.isEmpty());
    m_dose->setText(
        words::exerciseName(state.session.stage, state.session.variant) + QStringLiteral(" · ") + state.dose);
    renderChoice(state);
    renderSets(state);
}

void QuickSessionDialog::renderChoice(const app::QuickSessionState& state)
{
    if (state.choices.size() > 1) {
        if (!m_choice) {
            QStringList names;
            for (const Stage choice : state.choices)
                names << words::exerciseName(choice, Variant::Full);
            m_choice = new Segmented(tr("Exercise"), names);
            m_choiceSlot->layout()->addWidget(new Field(tr("Exercise"), m_choice));
            tabAfter(*m_date, *m_choice);
            connect(m_choice, &Segmented::chosen, this, [this, choices = state.choices](int index) {
                m_presenter.setExercise(choices[static_cast<std::size_t>(index)]);
            });
        }
        const auto chosen = std::find(state.choices.begin(), state.choices.end(), state.session.stage);
        m_choice->setCurrent(static_cast<int>(chosen - state.choices.begin()));
    }
    m_choiceSlot->setVisible(state.choices.size() > 1);
    if (!m_variant || m_variantOf != state.session.stage) {
        qDeleteAll(m_variantSlot->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        m_variantOf = state.session.stage;
        m_variant = new Segmented(tr("Variant"),
            { words::exerciseName(m_variantOf, Variant::Full), words::exerciseName(m_variantOf, Variant::Easier) });
        m_variantSlot->layout()->addWidget(new Field(tr("What was done"), m_variant));
        tabAfter(m_choice ? *static_cast<QWidget*>(m_choice) : *m_date, *m_variant);
        connect(m_variant, &Segmented::chosen, this,
            [this](int index) { m_presenter.setVariant(index == 0 ? Variant::Full : Variant::Easier); });
    }
    m_variant->setCurrent(state.session.variant == Variant::Full ? 0 : 1);
}

void QuickSessionDialog::renderSets(const app::QuickSessionState& state)
{
    const QSignalBlocker quietDone(m_done);
    m_done->setRange(0, state.setsPlanned);
    m_done->setSuffix(tr(" of %1").arg(state.setsPlanned));
    m_done->setValue(state.setsDone);
    if (m_held.size() != state.sets.size()) {
        for (QSpinBox* held : m_held)
            delete held->parentWidget();
        m_held.clear();
    }
    for (std::size_t i = m_held.size(); i < state.sets.size(); ++i) {
        auto* held = new QSpinBox;
        held->setSuffix(tr(" s"));
        connect(
            held, &QSpinBox::valueChanged, this, [this, i](int held_s) { m_presenter.setHeld(i, seconds(held_s)); });
        m_sets->addWidget(new Field(state.sets[i].name, held));
        tabAfter(m_held.empty() ? *m_done : *m_held.back(), *held);
        m_held.push_back(held);
    }
    for (std::size_t i = 0; i < m_held.size(); ++i) {
        const QSignalBlocker quiet(m_held[i]);
        m_held[i]->setRange(0, kSetMostSeconds); // longer than asked is possible
        m_held[i]->setValue(static_cast<int>(state.sets[i].held.count()));
    }
}

void QuickSessionDialog::save()
{
    const auto refusal = m_presenter.save();
    m_problem->setText(refusal ? refusal->sentence : QString());
    if (!refusal)
        accept();
}

} // namespace springback::ui
