// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "springback/ui/kit/figure.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

namespace {

constexpr int kFigureEms = 10;

Side workingSide(const app::Workspace& workspace)
{
    const Episode* episode = workspace.episode();
    return episode && episode->side == Side::Left ? Side::Left : Side::Right;
}

Icon iconOf(const app::ExerciseState& state)
{
    if (state.advice == Advice::Stop)
        return Icon::Stop;
    return state.allowed ? Icon::Info : Icon::Rest;
}

} // namespace

ExerciseCard::ExerciseCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(tr("Exercise"), context, presenter, parent), m_chip(new StatusChip(this)),
      m_name(makeText({}, TextSize::Title)), m_published(makeText({}, TextSize::Small, TextTone::Muted)),
      m_dose(makeText({}, TextSize::Heading, TextTone::Accent)), m_how(makeText({})),
      m_watch(makeText({}, TextSize::Body, TextTone::Muted)), m_what(new QWidget(this)),
      m_figure(new ExerciseFigure(m_what)), m_choiceBox(new QWidget(this)), m_notes(new QVBoxLayout),
      m_start(makeButton(Icon::Play, tr("Start"), ButtonLook::Primary)),
      m_byHand(makeButton(tr("Done without the timer")))
{
    setObjectName(QStringLiteral("exerciseCard"));
    addToHeader(m_chip);
    auto* choiceRow = new QVBoxLayout(m_choiceBox);
    choiceRow->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_choiceBox);
    auto* what = new QHBoxLayout(m_what);
    what->setContentsMargins(0, 0, 0, 0);
    what->setSpacing(metric::kGrid * 3);
    auto* text = new QVBoxLayout;
    text->setSpacing(metric::kGrid);
    for (QLabel* line : { m_name, m_published, m_dose, m_how, m_watch })
        text->addWidget(line);
    text->addStretch(1);
    what->addLayout(text, 1);
    const int size = Theme::current().em() * kFigureEms;
    m_figure->setFixedSize(size, size);
    what->addWidget(m_figure, 0, Qt::AlignTop);
    body()->addWidget(m_what);
    m_notes->setSpacing(metric::kGrid);
    body()->addLayout(m_notes);
    m_start->setObjectName(QStringLiteral("startSession"));
    m_start->setAccessibleName(tr("Start the guided session"));
    m_byHand->setObjectName(QStringLiteral("doneByHand"));
    m_byHand->setToolTip(tr("Log it without the timer (Ctrl+D)"));
    addAction(m_start);
    addAction(m_byHand);
    connect(m_start, &QPushButton::clicked, this, [this] { m_context.navigator.startSession(); });
    connect(m_byHand, &QPushButton::clicked, this, &ExerciseCard::doneWithoutTimer);
}

void ExerciseCard::render(const app::TodayState& state)
{
    const app::ExerciseState& exercise = state.exercise;
    setSubtitle(exercise.allowed ? QString() : exercise.title);
    const bool plainGo = exercise.advice == Advice::Go;
    m_chip->setVisible(!plainGo);
    if (!plainGo)
        m_chip->set(iconOf(exercise), exercise.headline,
            exercise.advice == Advice::Stop          ? ChipTone::Bad
                : exercise.advice == Advice::RestDay ? ChipTone::Neutral
                                                     : ChipTone::Caution);
    renderChoices(exercise);
    renderDose(exercise);
    renderNotes(exercise);
    renderActions(exercise);
}

void ExerciseCard::renderDose(const app::ExerciseState& state)
{
    m_what->setVisible(state.allowed);
    m_name->setText(state.name);
    m_published->setText(state.title);
    m_dose->setText(state.dose);
    m_how->setText(state.how);
    m_watch->setText(state.watch);
    m_figure->setExercise({ state.stage, state.variant, workingSide(m_context.workspace) });
}

void ExerciseCard::renderNotes(const app::ExerciseState& state)
{
    empty(*m_notes);
    for (const app::SessionDone& done : state.done) {
        auto* row = new QHBoxLayout;
        row->addWidget(makeNote(Icon::Check, done.line, IconTint::Green), 1, Qt::AlignVCenter);
        QPushButton* open = makeLink(tr("Open"));
        open->setAccessibleName(tr("Open the session: %1").arg(done.line));
        connect(open, &QPushButton::clicked, this,
            [this, id = done.id] { m_context.navigator.openEntry(RecordKind::Session, id); });
        row->addWidget(open);
        m_notes->addLayout(row);
    }
    bool first = true;
    for (const QString& reason : state.reasons) {
        m_notes->addWidget(makeNote(first ? iconOf(state) : Icon::Dash, reason));
        first = false;
    }
    if (!state.flarePlan.isEmpty())
        m_notes->addWidget(makeNote(Icon::Plan, tr("Agreed for a flare: %1").arg(state.flarePlan)));
    if (!state.talk.isEmpty())
        m_notes->addWidget(makeNote(Icon::Warning, state.talk, IconTint::Amber));
}

void ExerciseCard::renderChoices(const app::ExerciseState& state)
{
    m_choiceBox->setVisible(!state.choices.empty() && state.allowed);
    if (state.choices.empty())
        return;
    if (!m_choice) {
        QStringList names;
        for (const app::ExerciseChoice& choice : state.choices)
            names << choice.name;
        m_choice = new Segmented(tr("Exercise of today"), names, m_choiceBox);
        m_choice->setObjectName(QStringLiteral("exerciseChoice"));
        m_choiceBox->layout()->addWidget(m_choice);
        connect(m_choice, &Segmented::chosen, this, [this](int index) {
            if (const app::TodayState* now = m_presenter.state())
                m_presenter.choose(now->exercise.choices.at(static_cast<std::size_t>(index)).stage);
        });
    }
    const auto chosen = std::find_if(state.choices.begin(), state.choices.end(),
        [&](const app::ExerciseChoice& choice) { return choice.stage == state.stage; });
    m_choice->setCurrent(static_cast<int>(chosen - state.choices.begin()));
}

void ExerciseCard::renderActions(const app::ExerciseState& state)
{
    const bool again = !state.allowed && state.secondAllowed;
    m_start->setVisible(state.allowed || again);
    m_byHand->setVisible(state.allowed || again);
    m_start->setText(again ? tr("Start another") : tr("Start"));
    setLook(*m_start, again ? ButtonLook::Plain : ButtonLook::Primary);
    m_start->setIcon(icon(Icon::Play, again ? IconTint::Ink : IconTint::OnAccent));
}

bool ExerciseCard::offersDone() const
{
    return !m_byHand->isHidden();
}

} // namespace springback::ui
