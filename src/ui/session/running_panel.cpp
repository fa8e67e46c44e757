// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_panel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "set_dots.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {
namespace {

/// Keeps its room when hidden, so that nothing jumps between hold and rest.
void keepRoom(QWidget& widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

QPushButton* keyButton(Icon name, const QString& text)
{
    QPushButton* button = makeButton(name, text);
    // Reached by Tab, but a click leaves the keys with the session.
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(false);
    return button;
}

} // namespace

RunningPanel::RunningPanel(std::function<double()> left, QWidget* parent)
    : QWidget(parent), m_ring(new SessionRing(std::move(left))), m_figure(new ExerciseFigure), m_dots(new SetDots),
      m_rating(new RatingRow(tr("Pain in the set"))), m_exercise(makeText({}, TextSize::Title)),
      m_detail(makeText({}, TextSize::Title)), m_next(makeText({})), m_rateTitle(makeText({}, TextSize::Heading)),
      m_notice(makeText({}, TextSize::Small))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, 12, metric::kPageMargin, 12);
    layout->setSpacing(metric::kGrid);
    layout->addWidget(makeTop());
    layout->addWidget(makeMiddle(), 1);
    auto* rate = new QHBoxLayout;
    m_rateTitle->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_rating->setMaximumWidth(40 * Theme::current().em());
    rate->addWidget(m_rateTitle, 2);
    rate->addSpacing(metric::kGrid);
    rate->addWidget(m_rating, 5);
    rate->addStretch(1);
    layout->addLayout(rate);
    layout->addWidget(makeKeys());
    keepRoom(*m_rating);
    keepRoom(*m_rateTitle);
}

QWidget* RunningPanel::makeTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_exercise->setWordWrap(false);
    row->addWidget(m_exercise);
    row->addStretch(1);
    row->addWidget(m_notice, 2);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QPushButton* end = keyButton(Icon::Cross, tr("End early · Esc"));
    row->addWidget(end);
    connect(end, &QPushButton::clicked, this, &RunningPanel::endClicked);
    return top;
}

QWidget* RunningPanel::makeMiddle()
{
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metric::kGrid);
    row->addWidget(m_figure, 5);
    row->addWidget(m_ring, 8);
    auto* words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_detail);
    words->addSpacing(metric::kGrid);
    words->addWidget(m_dots, 0, Qt::AlignLeft);
    words->addSpacing(metric::kGrid);
    words->addWidget(m_next);
    words->addStretch(1);
    row->addLayout(words, 5);
    return middle;
}

QWidget* RunningPanel::makeKeys()
{
    auto* keys = new QWidget;
    auto* row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    const auto add = [&](Icon name, const QString& text, void (RunningPanel::*signal)()) {
        QPushButton* button = keyButton(name, text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_pause = add(Icon::Pause, tr("Pause · Space"), &RunningPanel::pauseClicked);
    m_skip = add(Icon::Skip, tr("Skip the rest · →"), &RunningPanel::skipClicked);
    m_more = add(Icon::Add, tr("30 s more rest · +"), &RunningPanel::moreClicked);
    add(Icon::Repeat, tr("Redo the set · R"), &RunningPanel::redoClicked);
    setLook(*add(Icon::Warning, tr("It hurts · P"), &RunningPanel::hurtsClicked), ButtonLook::Danger);
    row->addStretch(1);
    return keys;
}

void RunningPanel::show(const app::SessionState& state)
{
    const bool other = m_phase != state.phase || m_halt != state.halt;
    m_phase = state.phase;
    m_halt = state.halt;
    m_ring->show(state);
    m_dots->show(state.dots);
    m_figure->setExercise({ state.stage, state.variant, state.side });
    const bool moves = m_motion == Motion::Moving && m_phase == IntervalPhase::Hold && m_halt == Halt::None;
    if (moves != (m_figure->motion() == Motion::Moving))
        m_figure->setMotion(moves ? Motion::Moving : Motion::Still);
    m_exercise->setText(state.exercise);
    m_detail->setText(state.detail);
    m_next->setText(state.next);
    const bool gap = m_phase == IntervalPhase::Rest || m_phase == IntervalPhase::ChangeOver;
    m_skip->setEnabled(gap);
    m_more->setEnabled(gap);
    m_pause->setText(m_halt == Halt::Paused ? tr("Go on · Space") : tr("Pause · Space"));
    showRating(state);
    m_problem = state.problem;
    showNotice();
    speak(state.spoken);
    m_figure->setPaper(ground());
    if (other)
        update();
}

void RunningPanel::showRating(const app::SessionState& state)
{
    const bool gap = m_phase == IntervalPhase::Rest || m_phase == IntervalPhase::ChangeOver;
    const bool rates = gap && state.ratedSet;
    // Hiding the row settles what was typed last, and that is still for the set before.
    m_rateTitle->setVisible(rates);
    m_rating->setVisible(rates);
    if (m_rateTitle->text() != state.rateTitle) {
        m_rateTitle->setText(state.rateTitle);
        m_rating->setQuestion(state.rateTitle);
    }
    // Not at every tick: a "1" in the row may be waiting for its "0".
    if (m_ratedSet != state.ratedSet || m_rated != state.rated)
        m_rating->setValue(state.rated);
    m_ratedSet = state.ratedSet;
    m_rated = state.rated;
}

void RunningPanel::setNotice(const QString& notice)
{
    m_ownNotice = notice;
    showNotice();
}

void RunningPanel::showNotice()
{
    const QString& shown = m_problem.isEmpty() ? m_ownNotice : m_problem;
    if (m_notice->text() == shown)
        return;
    m_notice->setText(shown);
    setTextLook(*m_notice, TextSize::Small, m_problem.isEmpty() ? TextTone::Ink : TextTone::Brick);
}

QWidget* RunningPanel::focusTarget()
{
    return m_rating->isVisibleTo(this) ? static_cast<QWidget*>(m_rating) : this;
}

void RunningPanel::speak(const QString& sentence)
{
    if (accessibleName() == sentence)
        return;
    setAccessibleName(sentence);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QColor RunningPanel::ground() const
{
    const Tokens& tokens = Theme::current().tokens();
    if (m_halt != Halt::None)
        return tokens.sunken;
    switch (m_phase) {
    case IntervalPhase::CountIn:
        return tokens.amberSoft;
    case IntervalPhase::Hold:
        return tokens.accentSoft;
    case IntervalPhase::ChangeOver:
        return tokens.greenSoft;
    case IntervalPhase::Rest:
    case IntervalPhase::Done:
        break;
    }
    return tokens.ground;
}

void RunningPanel::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), ground());
}

} // namespace springback::ui
