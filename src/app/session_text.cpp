// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>

#include "springback/app/words.h"
#include "springback/domain/history.h"

namespace springback::app::session_text {
namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

bool isPaired(const Session& session)
{
    return !session.sets.empty() && session.sets.front().side.has_value();
}

int setNumber(const Session& session, int set)
{
    return isPaired(session) ? set / 2 + 1 : set + 1;
}

int setCount(const Session& session)
{
    const int count = static_cast<int>(session.sets.size());
    return isPaired(session) ? count / 2 : count;
}

const SessionSet& setAt(const Session& session, int set)
{
    return session.sets[static_cast<std::size_t>(set)];
}

QString legName(Side side)
{
    return side == Side::Left ? SessionText::tr("left leg") : SessionText::tr("right leg");
}

QString workWord(Stage exercise)
{
    switch (exercise.number()) {
    case 1:
    case 2:
        return SessionText::tr("Hold");
    case 3:
        return SessionText::tr("Sway");
    default:
        return SessionText::tr("Hop");
    }
}

QString headline(const Session& session, const IntervalState& at)
{
    if (at.halt == Halt::Paused)
        return SessionText::tr("Paused");
    switch (at.phase) {
    case IntervalPhase::CountIn:
        return SessionText::tr("Get ready");
    case IntervalPhase::Hold:
        return workWord(session.stage);
    case IntervalPhase::ChangeOver:
        return SessionText::tr("Change legs");
    case IntervalPhase::Rest:
        return SessionText::tr("Rest");
    case IntervalPhase::Done:
        break;
    }
    return SessionText::tr("Done");
}

QString detail(const Session& session, const IntervalState& at)
{
    const bool resting = at.phase == IntervalPhase::Rest || at.phase == IntervalPhase::ChangeOver;
    if (at.phase == IntervalPhase::Done)
        return {};
    const QString name = setName(session, at.set);
    return resting ? SessionText::tr("next: %1", "the coming set").arg(name) : name;
}

QString nextThing(const SessionDraft& draft, const IntervalState& at)
{
    const Session& session = draft.session;
    const int count = static_cast<int>(session.sets.size());
    switch (at.phase) {
    case IntervalPhase::CountIn:
    case IntervalPhase::ChangeOver:
    case IntervalPhase::Rest:
        return SessionText::tr("then %1", "then 45 s of the exercise")
            .arg(words::duration(setAt(session, at.set).planned));
    case IntervalPhase::Hold:
        if (at.set + 1 == count)
            return SessionText::tr("this is the last set");
        if (setAt(session, at.set).side == Side::Left)
            return SessionText::tr("then the right leg");
        return SessionText::tr("rest %1, then set %2")
            .arg(words::clockTime(draft.rest))
            .arg(setNumber(session, at.set + 1));
    case IntervalPhase::Done:
        break;
    }
    return {};
}

QString digits(const IntervalState& at)
{
    const seconds left = shownSeconds(at.left);
    const bool gap = at.phase == IntervalPhase::Rest || at.phase == IntervalPhase::ChangeOver;
    return gap || left >= seconds(100) ? words::clockTime(left) : QString::number(left.count());
}

double fraction(const IntervalState& at)
{
    const auto length = at.into + at.left;
    return length.count() > 0 ? double(at.left.count()) / double(length.count()) : 0;
}

std::vector<SetDot> dots(const Session& session, const IntervalState& at)
{
    std::vector<SetDot> marks;
    for (std::size_t i = 0; i < session.sets.size(); ++i) {
        const SessionSet& set = session.sets[i];
        SetDot dot{ .newPair = set.side != Side::Right, .pain = set.pain };
        const bool running = static_cast<int>(i) == at.set && at.phase == IntervalPhase::Hold;
        const seconds held
            = std::chrono::floor<seconds>(std::max<Millis>(set.held, i < at.held.size() ? at.held[i] : Millis{}));
        if (running)
            dot.mark = SetDot::Mark::Now;
        else if (held >= set.planned)
            dot.mark = SetDot::Mark::Done;
        else if (held > seconds(0))
            dot.mark = SetDot::Mark::Part;
        marks.push_back(dot);
    }
    return marks;
}

QString spoken(const Session& session, const IntervalState& at, const SessionState& state)
{
    const bool gap = at.phase == IntervalPhase::Rest || at.phase == IntervalPhase::ChangeOver;
    const Millis length = at.into + at.left;
    const QString time = words::duration(std::chrono::round<seconds>(length));
    if (at.phase == IntervalPhase::Done)
        return state.headline;
    if (at.halt != Halt::None || gap)
        return SessionText::tr("%1, %2, %3").arg(state.headline, time, state.detail);
    return SessionText::tr("%1, %2, %3").arg(state.headline, setName(session, at.set), time);
}

SessionChoice choice(SessionAnswer answer, const QString& text)
{
    return { answer, text };
}

void askBefore(SessionState& state, const SessionDraft& draft)
{
    state.headline = SessionText::tr("Pain right now?");
    const Dose dose{ setCount(draft.session), draft.session.sets.empty() ? seconds(0) : draft.session.sets[0].planned,
        draft.rest };
    state.detail = words::dose(dose, draft.side, draft.session.stage);
    state.next = SessionText::tr("One key, 0 to 10, starts a count-in of 5 seconds.");
    state.answers = { choice(SessionAnswer::BeginUnrated, SessionText::tr("Start without a rating")),
        choice(SessionAnswer::Leave, SessionText::tr("Not now")) };
}

void askCaution(SessionState& state)
{
    state.headline = SessionText::tr("%1 is a flare").arg(words::rating(state.session.before));
    state.detail = SessionText::tr("A rating of 6 or more asks for rest: today and the two days after it. Ending here "
                                   "records the rating and no exercise.");
    state.answers = { choice(SessionAnswer::EndForFlare, SessionText::tr("End here and record it")),
        choice(SessionAnswer::GoOnAnyway, SessionText::tr("Exercise all the same")) };
}

void askHurt(SessionState& state, const IntervalState& at)
{
    state.headline = SessionText::tr("How much does it hurt?");
    const bool last = at.phase == IntervalPhase::Hold && at.set + 1 == static_cast<int>(state.session.sets.size());
    const bool flare = state.rated && state.rated->value() >= kFlareFrom;
    state.detail = flare ? SessionText::tr("A rating of 6 or more is a flare: ending here is what the programme asks.")
                         : SessionText::tr("The seconds held so far are kept.");
    const auto end = choice(SessionAnswer::EndForPain, SessionText::tr("End for pain"));
    const auto goOn = choice(
        SessionAnswer::GoOn, last ? SessionText::tr("Go on to the questions") : SessionText::tr("Go on with the rest"));
    state.answers = flare ? std::vector{ end, goOn } : std::vector{ goOn, end };
}

void askSlept(SessionState& state, const IntervalState& at)
{
    state.headline = SessionText::tr("The computer slept");
    const bool counting = at.phase == IntervalPhase::CountIn;
    if (at.phase == IntervalPhase::Hold) {
        state.detail = SessionText::tr("%1 was running, %2 of %3 held. What happened meanwhile is yours to say.")
                           .arg(setName(state.session, at.set), words::duration(std::chrono::floor<seconds>(at.into)),
                               words::duration(setAt(state.session, at.set).planned));
        state.answers = { choice(SessionAnswer::Continue, SessionText::tr("Continue the set")),
            choice(SessionAnswer::RedoSet, SessionText::tr("Redo the set")),
            choice(SessionAnswer::CountDone, SessionText::tr("Count it as done")) };
        return;
    }
    state.detail = counting ? SessionText::tr("The set had not begun.")
                            : SessionText::tr("It slept during the rest. The sets done are kept.");
    state.answers = { choice(
        SessionAnswer::Continue, counting ? SessionText::tr("Continue") : SessionText::tr("Continue the rest")) };
    if (!counting) {
        state.answers.push_back(choice(SessionAnswer::RedoSet, SessionText::tr("Redo the last set")));
        state.answers.push_back(choice(SessionAnswer::CountDone, SessionText::tr("Rested: go on to the next set")));
    }
}

void askEndEarly(SessionState& state, const IntervalState& at)
{
    state.headline = SessionText::tr("End the session here?");
    Millis held{ 0 };
    for (std::size_t i = 0; i < state.session.sets.size(); ++i)
        held += std::max<Millis>(state.session.sets[i].held, at.held[i]);
    state.detail = SessionText::tr("%1 held so far. What is done is kept.")
                       .arg(words::duration(std::chrono::floor<seconds>(held)));
    state.answers = { choice(SessionAnswer::KeepGoing, SessionText::tr("Keep going")),
        choice(SessionAnswer::EndForPain, SessionText::tr("End for pain")),
        choice(SessionAnswer::EndForOther, SessionText::tr("End for another reason")) };
    if (held < seconds(1)) {
        state.detail = SessionText::tr("Nothing has been held yet.");
        state.answers.push_back(choice(SessionAnswer::Leave, SessionText::tr("Leave without a record")));
    }
}

QString summary(const Session& session)
{
    int done = 0;
    for (const SessionSet& set : session.sets)
        done += set.held >= set.planned ? 1 : 0;
    return SessionText::tr("%1 of %n set(s) in full · %2 of %3 held", nullptr, static_cast<int>(session.sets.size()))
        .arg(done)
        .arg(words::duration(heldOf(session)), words::duration(plannedOf(session)));
}

void describeEnd(SessionState& state)
{
    state.detail = summary(state.session);
    if (state.step == SessionStep::Questions) {
        state.headline = SessionText::tr("How was it?");
        state.answers = { choice(SessionAnswer::Save, SessionText::tr("Save")) };
        return;
    }
    state.headline = SessionText::tr("Saved");
    state.next = SessionText::tr("In 10 minutes Today asks for the pain after it, and tomorrow's check-in answers the "
                                 "next morning.");
    state.answers = { choice(SessionAnswer::Close, SessionText::tr("Back to Today")) };
}

} // namespace

QString setName(const Session& session, int set)
{
    const int number = setNumber(session, set);
    const auto side = setAt(session, set).side;
    const QString name = SessionText::tr("set %1 of %2").arg(number).arg(setCount(session));
    return side ? SessionText::tr("%1 · %2", "set 2 of 5 · left leg").arg(name, legName(*side)) : name;
}

std::optional<int> ratedSet(const IntervalState& at)
{
    const bool begun
        = at.set < static_cast<int>(at.held.size()) && at.held[static_cast<std::size_t>(at.set)] > Millis{ 0 };
    if (at.phase == IntervalPhase::Hold || (at.phase == IntervalPhase::CountIn && begun))
        return at.set;
    if (at.phase == IntervalPhase::CountIn || at.set == 0)
        return std::nullopt;
    return at.set - 1;
}

void describeTimer(SessionState& state, const SessionDraft& draft, const IntervalState& at)
{
    const Session& session = draft.session;
    state.phase = at.phase;
    state.halt = at.halt;
    state.headline = headline(session, at);
    state.detail = detail(session, at);
    state.next = at.halt == Halt::Paused ? SessionText::tr("Space goes on") : nextThing(draft, at);
    state.digits = digits(at);
    state.leftOfPhase = fraction(at);
    state.dots = dots(session, at);
    state.spoken = spoken(session, at, state);
    if (at.set < static_cast<int>(session.sets.size()))
        state.side = setAt(session, at.set).side.value_or(state.side);
    const auto rated = ratedSet(at);
    if (!rated)
        return;
    state.ratedSet = rated;
    state.rated = setAt(session, *rated).pain;
    if (at.phase != IntervalPhase::Hold)
        state.rateTitle = SessionText::tr("Pain in %1?").arg(setName(session, *rated));
}

void describeQuestion(SessionState& state, const SessionDraft& draft, const IntervalState& at)
{
    switch (state.step) {
    case SessionStep::Unfinished:
        state.headline = SessionText::tr("Unfinished session");
        state.detail = unfinished(draft);
        return;
    case SessionStep::Before:
        return askBefore(state, draft);
    case SessionStep::Caution:
        return askCaution(state);
    case SessionStep::Hurt:
        return askHurt(state, at);
    case SessionStep::Slept:
        return askSlept(state, at);
    case SessionStep::EndEarly:
        return askEndEarly(state, at);
    case SessionStep::Questions:
    case SessionStep::Saved:
        return describeEnd(state);
    case SessionStep::Running:
    case SessionStep::Left:
        return;
    }
}

std::vector<SessionChoice> unfinishedAnswers(const SessionDraft& draft, Date today)
{
    std::vector<SessionChoice> answers;
    const bool setsLeft = draft.next < static_cast<int>(draft.session.sets.size());
    if (draft.session.date == today && setsLeft)
        answers.push_back(
            choice(SessionAnswer::Resume, SessionText::tr("Resume with %1").arg(setName(draft.session, draft.next))));
    answers.push_back(choice(SessionAnswer::FinishHere, SessionText::tr("Finish here")));
    answers.push_back(choice(SessionAnswer::Discard, SessionText::tr("Discard")));
    return answers;
}

QString unfinished(const SessionDraft& draft)
{
    const auto sinceMidnight = (draft.started.at + draft.started.offset).time_since_epoch() % std::chrono::hours(24);
    const auto minute = std::chrono::floor<std::chrono::minutes>(sinceMidnight);
    const QTime time(static_cast<int>(minute.count() / 60), static_cast<int>(minute.count() % 60));
    const int done = isPaired(draft.session) ? draft.next / 2 : draft.next;
    return SessionText::tr(
        "Unfinished session of %1, %2: %3 of %n set(s).", "time, date, sets done", setCount(draft.session))
        .arg(QLocale().toString(time, QLocale::ShortFormat), words::date(draft.session.date))
        .arg(done);
}

} // namespace springback::app::session_text
