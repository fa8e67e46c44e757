// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/session_view.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "session/closing_panel.h"
#include "session/question_panel.h"
#include "session/running_panel.h"
#include "springback/app/settings.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/words/language.h"

namespace springback::ui {

using app::SessionStep;

SessionView::SessionView(AppContext& context, const SessionAids& aids, QWidget* parent)
    : QWidget(parent), m_context(context), m_aids(aids), m_presenter(context.workspace), m_stack(new QStackedWidget),
      m_running(new RunningPanel([this] { return m_presenter.leftOfPhase(); })), m_question(new QuestionPanel),
      m_closing(new ClosingPanel)
{
    setAccessibleName(tr("Guided session"));
    for (QWidget* panel : std::initializer_list<QWidget*>{ m_running, m_question, m_closing })
        m_stack->addWidget(panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_running->rating().installEventFilter(this);
    connectRunning();
    connectQuestions();
    connect(&m_presenter, &app::SessionPresenter::changed, this, &SessionView::render);
    connect(&m_presenter, &app::SessionPresenter::cue, this, &SessionView::sound);
    connect(&m_presenter, &app::SessionPresenter::saved, this, [this] { m_recorded = true; });
    connect(&m_presenter, &app::SessionPresenter::left, this,
        [this] { m_recorded ? Q_EMIT finished() : Q_EMIT cancelled(); });
}

SessionView::~SessionView()
{
    m_aids.awake.release();
}

bool SessionView::start()
{
    m_recorded = false;
    m_running->setMotion(m_context.settings.stillPictures() ? Motion::Still : Motion::Moving);
    return m_presenter.start();
}

void SessionView::connectRunning()
{
    connect(m_running, &RunningPanel::pauseClicked, &m_presenter, &app::SessionPresenter::pause);
    connect(m_running, &RunningPanel::skipClicked, &m_presenter, &app::SessionPresenter::skipRest);
    connect(m_running, &RunningPanel::redoClicked, &m_presenter, &app::SessionPresenter::redoSet);
    connect(m_running, &RunningPanel::moreClicked, &m_presenter, &app::SessionPresenter::moreRest);
    connect(m_running, &RunningPanel::hurtsClicked, &m_presenter, &app::SessionPresenter::hurts);
    connect(m_running, &RunningPanel::endClicked, &m_presenter, &app::SessionPresenter::endEarly);
    connect(&m_running->rating(), &RatingRow::ratingChanged, &m_presenter,
        [this](Rating pain) { m_presenter.rateSet(m_running->ratedSet(), pain); });
}

void SessionView::connectQuestions()
{
    connect(m_question, &QuestionPanel::answered, &m_presenter, &app::SessionPresenter::answer);
    connect(m_question, &QuestionPanel::exerciseChosen, &m_presenter, &app::SessionPresenter::chooseExercise);
    connect(&m_question->rating(), &RatingRow::ratingChanged, this, [this](Rating pain) {
        if (m_shown == SessionStep::Before && pain)
            m_presenter.answerBefore(pain);
        else if (m_shown == SessionStep::Hurt)
            m_presenter.rateSet(pain);
    });
    connect(m_closing, &ClosingPanel::duringRated, &m_presenter, &app::SessionPresenter::setDuring);
    connect(m_closing, &ClosingPanel::effortRated, &m_presenter, &app::SessionPresenter::setEffort);
    connect(m_closing, &ClosingPanel::variantChosen, &m_presenter, &app::SessionPresenter::setVariant);
    connect(m_closing, &ClosingPanel::noteWritten, &m_presenter, &app::SessionPresenter::setNote);
    connect(
        m_closing, &ClosingPanel::saveClicked, &m_presenter, [this] { m_presenter.answer(app::SessionAnswer::Save); });
}

void SessionView::render()
{
    const app::SessionState state = m_presenter.state();
    aid(state);
    if (state.step == SessionStep::Left) {
        m_shown = SessionStep::Left;
        return;
    }
    if (state.step == SessionStep::Running) {
        m_running->show(state);
        m_stack->setCurrentWidget(m_running);
    } else if (state.step == SessionStep::Questions) {
        m_closing->show(state);
        m_stack->setCurrentWidget(m_closing);
    } else {
        m_question->show(state);
        m_stack->setCurrentWidget(m_question);
    }
    focusOn(state.step);
}

void SessionView::focusOn(SessionStep step)
{
    const bool rates = step == SessionStep::Running && m_running->focusTarget() == &m_running->rating();
    if (step == m_shown && rates == m_rates)
        return;
    m_shown = step;
    m_rates = rates;
    if (step == SessionStep::Running)
        m_running->focusTarget()->setFocus();
    else if (step == SessionStep::Questions)
        m_closing->during().setFocus();
    else
        m_question->focusTarget()->setFocus();
}

void SessionView::aid(const app::SessionState& state)
{
    if (!m_presenter.isUnderWay()) {
        m_aids.awake.release();
        if (state.step == SessionStep::Before && m_context.settings.sounds()) {
            m_aids.tones.setVolume(m_context.settings.volume());
            m_aids.tones.prepare();
        }
        return;
    }
    m_aids.awake.hold(tr("A guided session is running"));
    if (!m_context.settings.sounds())
        m_running->setNotice(tr("Sound is off. Each tone is also seen in the ring."));
    else if (!m_aids.tones.hasDevice())
        m_running->setNotice(tr("No sound device was found. Each tone is also seen in the ring."));
    else
        m_running->setNotice({});
}

void SessionView::sound(Cue cue)
{
    using desktop::Tone;
    m_running->ring().flash(cue);
    if (m_context.settings.speaks())
        speak(cue);
    if (!m_context.settings.sounds())
        return;
    switch (cue) {
    case Cue::Start:
        return m_aids.tones.play(Tone::Start);
    case Cue::Half:
        return m_aids.tones.play(Tone::Half);
    case Cue::LastThree:
    case Cue::LastTwo:
    case Cue::LastOne:
        return m_aids.tones.play(Tone::Tick);
    case Cue::End:
        return m_aids.tones.play(Tone::End);
    case Cue::RestEnding:
        return m_aids.tones.play(Tone::RestEnding);
    }
}

/// What begins, and a word between; the last seconds are the tones'.
void SessionView::speak(Cue cue)
{
    QString text;
    if (cue == Cue::Start || cue == Cue::End)
        text = m_presenter.state().spoken;
    else if (cue == Cue::Half)
        text = tr("Half the time");
    else if (cue == Cue::RestEnding)
        text = tr("Get ready");
    if (!text.isEmpty())
        m_aids.voice.say(text, words::languageInForce(), m_context.settings.volume());
}

/// Letters by their text, so that they work on every layout.
bool SessionView::sessionKey(const QKeyEvent& event)
{
    constexpr Qt::KeyboardModifiers kCommands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (m_presenter.state().step != SessionStep::Running || (event.modifiers() & kCommands) || event.isAutoRepeat())
        return false;
    const QString text = event.text().toLower();
    if (event.key() == Qt::Key_Space)
        m_presenter.pause();
    else if (event.key() == Qt::Key_Right)
        m_presenter.skipRest();
    else if (event.key() == Qt::Key_Escape)
        m_presenter.endEarly();
    else if (text == QLatin1String("r"))
        m_presenter.redoSet();
    else if (text == QLatin1String("p"))
        m_presenter.hurts();
    else if (text == QLatin1String("+"))
        m_presenter.moreRest();
    else
        return false;
    return true;
}

bool SessionView::event(QEvent* event)
{
    // The window's own shortcuts keep quiet while the session is on.
    if (event->type() == QEvent::ShortcutOverride && !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Quit)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SessionView::keyPressEvent(QKeyEvent* event)
{
    if (sessionKey(*event))
        return;
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_shown == SessionStep::EndEarly)
        m_presenter.answer(app::SessionAnswer::KeepGoing);
    else if (m_shown == SessionStep::Saved)
        m_presenter.answer(app::SessionAnswer::Close);
    else
        m_presenter.endEarly();
}

/// In a rest the row has the keyboard for its digits; the session's keys pass it by.
bool SessionView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_running->rating() && event->type() == QEvent::KeyPress)
        return sessionKey(*static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

void SessionView::hideEvent(QHideEvent* event)
{
    m_aids.awake.release();
    QWidget::hideEvent(event);
}

} // namespace springback::ui
