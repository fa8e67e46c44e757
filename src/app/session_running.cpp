// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_draft.h"
#include "session_text.h"
#include "springback/app/session_presenter.h"

#include <algorithm>

// The part of the presenter that lives with the clock: what happens between the first count-in and the last set.

namespace springback::app {
namespace {

/// A shorter difference of the two clocks is no sleep.
constexpr Millis kSleepFrom{ 2'000 };
/// A cue noticed later than this is past being heard.
constexpr Millis kCueStale{ 1'000 };

} // namespace

Millis SessionPresenter::elapsed() const
{
    return m_workspace.clock().monotonic() - m_origin;
}

bool SessionPresenter::takesKeys() const
{
    return m_step == SessionStep::Running;
}

void SessionPresenter::tick()
{
    if (!isUnderWay())
        return;
    const Millis at = elapsed();
    const bool setEnded = noticeMarks(at);
    // The tone first: the disk may take its time.
    soundCues(at);
    m_looked = at;
    if (setEnded)
        keepFinished();
    noticeSleep();
    if (m_step == SessionStep::Running && now().phase == IntervalPhase::Done) {
        toQuestions(Ended::Complete);
        return;
    }
    Q_EMIT changed();
    scheduleTick();
}

bool SessionPresenter::noticeMarks(Millis upTo)
{
    bool setEnded = false;
    while (m_phaseEnd && *m_phaseEnd <= upTo) {
        const IntervalPhase ended = m_timer.at(*m_phaseEnd - Millis{ 1 }).phase;
        m_marks.push_back({ ended, *m_phaseEnd, upTo });
        setEnded = setEnded || ended == IntervalPhase::Hold;
        m_phaseEnd = m_timer.endOfPhase(*m_phaseEnd);
    }
    return setEnded;
}

void SessionPresenter::keepFinished()
{
    const IntervalState at = now();
    takeHeld(at, at.set);
    keepDraft(at.set);
}

void SessionPresenter::soundCues(Millis upTo)
{
    for (const TimedCue& due : m_timer.cuesBetween(m_looked, upTo)) {
        if (upTo - due.at <= kCueStale)
            Q_EMIT cue(due.cue);
    }
}

void SessionPresenter::noticeSleep()
{
    const Clock& clock = m_workspace.clock();
    const Millis slept = clock.monotonicWithSleep() - clock.monotonic();
    const Millis since = slept - m_sleepSeen;
    m_sleepSeen = slept;
    if (since <= kSleepFrom || m_step != SessionStep::Running || now().halt != Halt::None)
        return;
    m_timer.add(TimerEvent::Kind::Pause, elapsed());
    m_phaseEnd.reset();
    m_step = SessionStep::Slept;
}

void SessionPresenter::takeHeld(const IntervalState& at, int finished)
{
    for (int i = m_timer.first; i < static_cast<int>(at.held.size()); ++i) {
        SessionSet& set = m_draft->session.sets[static_cast<std::size_t>(i)];
        set.held = i < finished ? std::chrono::floor<seconds>(at.held[static_cast<std::size_t>(i)]) : seconds(0);
    }
}

void SessionPresenter::act(TimerEvent::Kind kind)
{
    m_timer.add(kind, elapsed());
    m_pausedToAsk = false;
    m_step = SessionStep::Running;
    const IntervalState at = now();
    m_phaseEnd = m_timer.endOfPhase(elapsed());
    takeHeld(at, at.set);
    if (at.set != m_draft->next)
        keepDraft(at.set);
    if (at.phase == IntervalPhase::Done) {
        toQuestions(Ended::Complete);
        return;
    }
    Q_EMIT changed();
    scheduleTick();
}

void SessionPresenter::pause()
{
    tick();
    if (takesKeys())
        act(now().halt == Halt::Paused ? TimerEvent::Kind::Resume : TimerEvent::Kind::Pause);
}

void SessionPresenter::skipRest()
{
    tick();
    if (takesKeys())
        act(TimerEvent::Kind::Skip);
}

void SessionPresenter::moreRest()
{
    tick();
    if (takesKeys())
        act(TimerEvent::Kind::MoreRest);
}

void SessionPresenter::redoSet()
{
    tick();
    if (!isUnderWay())
        return;
    const IntervalState before = now();
    act(TimerEvent::Kind::Redo);
    // A rating once given is not lost with the set it was given for.
    SessionSet& again = m_draft->session.sets[static_cast<std::size_t>(now().set)];
    if (!again.pain || before.phase == IntervalPhase::CountIn)
        return;
    m_draft->session.during = worse(m_draft->session.during, again.pain);
    again.pain.reset();
    keepDraft(now().set);
    Q_EMIT changed();
}

void SessionPresenter::hurts()
{
    tick();
    if (!takesKeys())
        return;
    act(TimerEvent::Kind::Hurt);
    // What was held is kept at once; after a crash the session goes on with the next set.
    const IntervalState at = now();
    const bool begun = session_text::ratedSet(at) == at.set;
    if (begun) {
        takeHeld(at, at.set + 1);
        keepDraft(at.set + 1);
    }
    setStep(SessionStep::Hurt);
}

void SessionPresenter::endEarly()
{
    tick();
    if (m_step == SessionStep::Before || m_step == SessionStep::Unfinished) {
        leave();
        return;
    }
    if (!takesKeys())
        return;
    const bool running = now().halt == Halt::None;
    if (running)
        act(TimerEvent::Kind::Pause);
    m_pausedToAsk = running;
    setStep(SessionStep::EndEarly);
}

void SessionPresenter::rateSet(Rating pain)
{
    rateSet(session_text::ratedSet(now()), pain);
}

void SessionPresenter::rateSet(std::optional<int> set, Rating pain)
{
    if (!isUnderWay())
        return;
    if (set)
        m_draft->session.sets.at(static_cast<std::size_t>(*set)).pain = pain;
    else
        m_draft->session.during = worse(m_draft->session.during, pain);
    keepDraft(m_draft->next);
    Q_EMIT changed();
}

void SessionPresenter::scheduleTick()
{
    const Millis at = elapsed();
    if (const auto next = m_timer.nextChange(at); next && isUnderWay())
        m_next.start(std::max(Millis{ 0 }, *next - at));
    else
        m_next.stop();
}

} // namespace springback::app
