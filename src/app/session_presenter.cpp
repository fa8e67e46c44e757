// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/session_presenter.h"

#include <algorithm>

#include "session_draft.h"
#include "session_text.h"
#include "springback/app/words.h"

namespace springback::app {
namespace {

std::optional<SessionDraft> readDraft(Workspace& workspace)
{
    if (!workspace.runner())
        return std::nullopt;
    try {
        const std::string text = workspace.database().draft(workspace.runner()->meta.id);
        return text.empty() ? std::nullopt : draftFromText(text);
    } catch (const store::StoreError&) {
        return std::nullopt;
    }
}

/// An empty text removes it. The sentence says why it was not kept.
QString writeDraft(Workspace& workspace, const std::string& text)
{
    try {
        workspace.database().saveDraft(workspace.runner()->meta.id, text);
        return {};
    } catch (const store::StoreError& error) {
        return words::fault(error);
    }
}

/// What was done last among the choices.
Stage usualChoice(const History& history, const SessionOffer& offer)
{
    const auto& sessions = history.records().sessions;
    const auto last = std::find_if(sessions.rbegin(), sessions.rend(),
        [&](const Session& session) { return std::ranges::count(offer.choices, session.stage) > 0; });
    return last == sessions.rend() ? offer.choices.front() : last->stage;
}

} // namespace

std::optional<UnfinishedSession> unfinishedSession(Workspace& workspace)
{
    const auto draft = readDraft(workspace);
    if (!draft)
        return std::nullopt;
    const bool setsLeft = draft->next < static_cast<int>(draft->session.sets.size());
    return UnfinishedSession{ session_text::unfinished(*draft), setsLeft && draft->session.date == workspace.today() };
}

SessionPresenter::SessionPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &SessionPresenter::tick);
}

SessionPresenter::~SessionPresenter() = default;

bool SessionPresenter::start()
{
    if (!m_workspace.history() || m_workspace.isReadOnly())
        return false;
    m_problem.clear();
    m_marks.clear();
    if (auto draft = readDraft(m_workspace)) {
        m_draft = std::make_unique<SessionDraft>(std::move(*draft));
        setStep(SessionStep::Unfinished);
        return true;
    }
    m_offer = sessionOffer(*m_workspace.history(), m_workspace.today());
    if (!m_offer)
        return false;
    m_draft = std::make_unique<SessionDraft>();
    chooseExercise(usualChoice(*m_workspace.history(), *m_offer));
    setStep(SessionStep::Before);
    return true;
}

SessionState SessionPresenter::state() const
{
    SessionState state;
    state.step = m_step;
    if (!m_draft)
        return state;
    const Session& session = m_draft->session;
    state.session = session;
    state.stage = session.stage;
    state.variant = session.variant;
    state.side = m_draft->side == Side::Both ? Side::Right : m_draft->side;
    state.exercise = words::exerciseName(session.stage, session.variant);
    state.how = words::exerciseHow(session.stage, session.variant);
    state.problem = m_problem;
    if (m_step == SessionStep::Before && m_offer && m_offer->choices.size() > 1)
        state.choices = m_offer->choices;
    const IntervalState at = now();
    if (isUnderWay())
        session_text::describeTimer(state, *m_draft, at);
    session_text::describeQuestion(state, *m_draft, at);
    if (m_step == SessionStep::Unfinished)
        state.answers = session_text::unfinishedAnswers(*m_draft, m_workspace.today());
    return state;
}

double SessionPresenter::leftOfPhase() const
{
    const IntervalState at = now();
    const auto length = (at.into + at.left).count();
    return length > 0 ? double(at.left.count()) / double(length) : 0;
}

bool SessionPresenter::isUnderWay() const
{
    return m_step == SessionStep::Running || m_step == SessionStep::Hurt || m_step == SessionStep::Slept
        || m_step == SessionStep::EndEarly;
}

void SessionPresenter::chooseExercise(Stage exercise)
{
    const Date today = m_workspace.today();
    const Rating before = m_draft->session.before;
    const Dose dose = doseOf(*m_workspace.history(), today, *m_offer, exercise);
    m_draft->session = plannedSession(*m_offer, exercise, dose, today);
    m_draft->session.before = before;
    m_draft->session.meta.id = Id::random();
    m_draft->session.meta.owner = m_workspace.episode()->meta.id;
    m_draft->session.meta.provenance = Provenance::Timed;
    m_draft->rest = dose.rest;
    m_draft->side = m_offer->side;
    Q_EMIT changed();
}

void SessionPresenter::answerBefore(Rating pain)
{
    if (m_step != SessionStep::Before)
        return;
    m_draft->session.before = pain;
    if (pain && pain->value() >= kFlareFrom)
        setStep(SessionStep::Caution);
    else
        beginSets(0);
}

void SessionPresenter::beginSets(int first)
{
    m_timer = SetTimer::of(m_draft->session.sets, m_draft->rest, first);
    m_origin = m_workspace.clock().monotonic();
    m_looked = Millis{ 0 };
    m_sleepSeen = m_workspace.clock().monotonicWithSleep() - m_origin;
    m_phaseEnd = m_timer.endOfPhase(Millis{ 0 });
    if (first == 0)
        m_draft->started = m_workspace.clock().now();
    keepDraft(first);
    setStep(SessionStep::Running);
    scheduleTick();
}

void SessionPresenter::resume()
{
    beginSets(m_draft->next);
}

void SessionPresenter::answer(SessionAnswer answer)
{
    if (isUnderWay())
        tick();
    const auto offered = state().answers;
    if (!std::ranges::count(offered, answer, &SessionChoice::answer))
        return;
    switch (answer) {
    case SessionAnswer::Resume:
        return resume();
    case SessionAnswer::FinishHere: {
        const bool complete = m_draft->next == static_cast<int>(m_draft->session.sets.size());
        return toQuestions(complete ? m_draft->session.ended : Ended::ForOther);
    }
    case SessionAnswer::Discard:
        if (dropDraft() && !start())
            leave();
        return;
    case SessionAnswer::BeginUnrated:
        return answerBefore(std::nullopt);
    case SessionAnswer::EndForFlare:
        m_draft->started = m_workspace.clock().now();
        return toQuestions(Ended::ForPain);
    case SessionAnswer::GoOnAnyway:
        return beginSets(0);
    case SessionAnswer::GoOn:
        return act(TimerEvent::Kind::GoOn);
    case SessionAnswer::EndForPain:
        return toQuestions(Ended::ForPain);
    case SessionAnswer::EndForOther:
        return toQuestions(Ended::ForOther);
    case SessionAnswer::Continue:
        return act(TimerEvent::Kind::Resume);
    case SessionAnswer::RedoSet:
        return redoSet();
    case SessionAnswer::CountDone:
        return act(TimerEvent::Kind::CountDone);
    case SessionAnswer::KeepGoing:
        if (m_pausedToAsk)
            return act(TimerEvent::Kind::Resume);
        return setStep(SessionStep::Running);
    case SessionAnswer::Save:
        return save();
    case SessionAnswer::Leave:
        if (dropDraft())
            leave();
        return;
    case SessionAnswer::Close:
        return leave();
    }
}

void SessionPresenter::setDuring(Rating pain)
{
    m_draft->session.during = pain;
    keepDraft(m_draft->next);
    Q_EMIT changed();
}

void SessionPresenter::setEffort(std::optional<int> effort)
{
    m_draft->session.effort = effort;
    keepDraft(m_draft->next);
    Q_EMIT changed();
}

void SessionPresenter::setVariant(Variant variant)
{
    m_draft->session.variant = variant;
    keepDraft(m_draft->next);
    Q_EMIT changed();
}

void SessionPresenter::setNote(const QString& note)
{
    // Typed key by key, and so not worth a write to the disk each.
    m_draft->session.note = note.toStdString();
}

void SessionPresenter::toQuestions(Ended ended)
{
    Session& session = m_draft->session;
    if (isUnderWay())
        takeHeld(now(), static_cast<int>(session.sets.size()));
    session.ended = ended;
    for (const SessionSet& set : session.sets)
        session.during = worse(session.during, set.pain);
    m_next.stop();
    keepDraft(static_cast<int>(session.sets.size()));
    setStep(SessionStep::Questions);
}

void SessionPresenter::save()
{
    // A clock set back meanwhile does not make it a session of the future.
    m_draft->session.date = std::min(m_draft->session.date, m_workspace.today());
    if (const auto refusal = m_workspace.save(Record(m_draft->session))) {
        keepDraft(m_draft->next);
        m_problem = refusal->sentence;
        Q_EMIT changed();
        return;
    }
    dropDraft();
    setStep(SessionStep::Saved);
    Q_EMIT saved();
}

void SessionPresenter::leave()
{
    m_next.stop();
    setStep(SessionStep::Left);
    Q_EMIT left();
}

void SessionPresenter::keepDraft(int next)
{
    m_draft->next = next;
    m_problem = writeDraft(m_workspace, draftText(*m_draft));
}

bool SessionPresenter::dropDraft()
{
    m_problem = writeDraft(m_workspace, {});
    if (!m_problem.isEmpty())
        Q_EMIT changed();
    return m_problem.isEmpty();
}

void SessionPresenter::setStep(SessionStep step)
{
    m_step = step;
    Q_EMIT changed();
}

} // namespace springback::app
