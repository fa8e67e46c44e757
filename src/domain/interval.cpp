// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/interval.h"

#include <algorithm>
#include <array>

namespace springback {
namespace {

using Kind = TimerEvent::Kind;
constexpr Millis kForever = Millis::max() / 2;

/// A stretch of one phase that nothing interrupted. It shows `into` at `from` and grows with time, unless halted.
struct Span {
    IntervalPhase phase = IntervalPhase::CountIn;
    Halt halt = Halt::None;
    int set = 0;
    Millis from{ 0 };
    Millis to{ kForever };
    Millis into{ 0 };
    Millis length{ 0 };
    Millis heldBefore{ 0 }; ///< count-in: what the hold to come goes on from
};

/// Folds the events into spans, from the timer's start to `until`.
class Tape {
public:
    Tape(const SetTimer& timer, Millis until) : m_timer(timer), m_held(timer.sets.size(), Millis{ 0 }), m_until(until)
    {
        m_spans.push_back({});
        if (timer.first >= setCount())
            enterDone({});
        else
            enterCountIn({}, timer.first, kCountIn, Millis{ 0 });
        for (const TimerEvent& event : timer.events) {
            if (event.at > until)
                break;
            runTo(event.at);
            apply(event);
        }
        runTo(until);
    }

    const std::vector<Span>& spans() const { return m_spans; }
    const Span& last() const { return m_spans.back(); }

    IntervalState state() const
    {
        const Span& span = last();
        IntervalState state{ span.phase, span.halt, span.set, {}, {}, m_held };
        if (span.phase == IntervalPhase::Done)
            return state;
        state.into = intoAt(m_until);
        state.left = span.length - state.into;
        if (span.phase == IntervalPhase::Hold)
            state.held[index(span.set)] = state.into;
        else if (span.heldBefore > Millis{ 0 })
            state.held[index(span.set)] = span.heldBefore;
        return state;
    }

private:
    static std::size_t index(int set) { return static_cast<std::size_t>(set); }
    int setCount() const { return static_cast<int>(m_timer.sets.size()); }

    Millis intoAt(Millis when) const
    {
        const Span& span = last();
        return span.halt == Halt::None ? span.into + (when - span.from) : span.into;
    }

    static Millis endOf(const Span& span)
    {
        if (span.halt != Halt::None || span.phase == IntervalPhase::Done)
            return kForever;
        return span.from + (span.length - span.into);
    }

    void runTo(Millis when)
    {
        while (endOf(last()) <= when)
            finishPhase(endOf(last()));
    }

    void enter(Span next)
    {
        // What ends at its own start was never shown, and never sounds.
        if (next.from == last().from)
            m_spans.pop_back();
        else
            m_spans.back().to = next.from;
        m_spans.push_back(next);
    }

    void enterCountIn(Millis at, int set, Millis length, Millis heldBefore)
    {
        enter({ .phase = IntervalPhase::CountIn, .set = set, .from = at, .length = length, .heldBefore = heldBefore });
    }

    void enterDone(Millis at) { enter({ .phase = IntervalPhase::Done, .set = setCount(), .from = at }); }

    /// What follows a set that ended at `since`, from `at` on.
    void enterGap(int ended, Millis since, Millis at)
    {
        if (ended + 1 >= setCount()) {
            enterDone(at);
            return;
        }
        const bool pair = m_timer.sets[index(ended)].pairedWithNext;
        Span gap{ .phase = pair ? IntervalPhase::ChangeOver : IntervalPhase::Rest, .set = ended + 1, .from = at };
        gap.into = at - since;
        gap.length = pair ? kChangeOver : m_timer.rest;
        enterGap(gap);
    }

    /// A gap with less than a count-in left becomes one, when something other than its time brought it there.
    void enterGap(const Span& gap)
    {
        if (gap.into > Millis{ 0 } && gap.length - gap.into < kCountIn)
            enterCountIn(gap.from, gap.set, kCountIn, Millis{ 0 });
        else
            enter(gap);
    }

    void finishPhase(Millis at)
    {
        const Span span = last();
        if (span.phase == IntervalPhase::Hold) {
            m_held[index(span.set)] = span.length;
            enterGap(span.set, at, at);
            return;
        }
        enter({ .phase = IntervalPhase::Hold,
            .set = span.set,
            .from = at,
            .into = span.heldBefore,
            .length = m_timer.sets[index(span.set)].hold });
    }

    void halt(Millis at, Halt why)
    {
        Span halted = last();
        halted.into = intoAt(at);
        halted.from = at;
        halted.halt = why;
        enter(halted);
    }

    void resume(Millis at)
    {
        Span span = last();
        span.from = at;
        span.halt = Halt::None;
        if (span.phase == IntervalPhase::Hold)
            enterCountIn(at, span.set, kResumeCountIn, span.into);
        else if (span.phase == IntervalPhase::CountIn)
            enterCountIn(at, span.set, span.length, span.heldBefore);
        else
            enter(span);
    }

    void goOn(Millis at)
    {
        const Span hurt = last();
        switch (hurt.phase) {
        case IntervalPhase::Hold:
            m_held[index(hurt.set)] = hurt.into;
            enterGap(hurt.set, hurt.from, at);
            return;
        case IntervalPhase::CountIn:
            // A hold that was paused half-way is not gone on with after it hurt.
            if (hurt.heldBefore > Millis{ 0 }) {
                m_held[index(hurt.set)] = hurt.heldBefore;
                enterGap(hurt.set, hurt.from, at);
                return;
            }
            enterCountIn(at, hurt.set, kCountIn, Millis{ 0 });
            return;
        default: {
            Span gap = hurt;
            gap.halt = Halt::None;
            gap.into += at - hurt.from;
            gap.from = at;
            enterGap(gap);
        }
        }
    }

    void redo(Millis at)
    {
        const Span span = last();
        const bool running = span.phase == IntervalPhase::Hold || span.phase == IntervalPhase::CountIn;
        const int set = running ? span.set : span.set - 1;
        if (set < 0)
            return;
        m_held[index(set)] = Millis{ 0 };
        enterCountIn(at, set, kCountIn, Millis{ 0 });
    }

    bool inGap() const { return last().phase == IntervalPhase::Rest || last().phase == IntervalPhase::ChangeOver; }

    void skip(Millis at)
    {
        if (inGap() && last().length - intoAt(at) > kCountIn)
            enterCountIn(at, last().set, kCountIn, Millis{ 0 });
        else if (inGap() && last().halt == Halt::Paused)
            resume(at);
    }

    void moreRest(Millis at)
    {
        if (!inGap())
            return;
        Span longer = last();
        longer.into = intoAt(at);
        longer.from = at;
        longer.length += kMoreRest;
        enter(longer);
    }

    void countDone(Millis at)
    {
        const Span span = last();
        if (span.phase == IntervalPhase::Hold || span.heldBefore > Millis{ 0 }) {
            m_held[index(span.set)] = m_timer.sets[index(span.set)].hold;
            enterGap(span.set, at, at);
        } else {
            enterCountIn(at, span.set, kCountIn, Millis{ 0 });
        }
    }

    void apply(const TimerEvent& event)
    {
        if (event.kind == Kind::Redo)
            redo(event.at);
        else if (last().halt == Halt::Hurt)
            event.kind == Kind::GoOn ? goOn(event.at) : void();
        else if (last().phase != IntervalPhase::Done)
            applyUnhurt(event);
    }

    void applyUnhurt(const TimerEvent& event)
    {
        const bool paused = last().halt == Halt::Paused;
        switch (event.kind) {
        case Kind::Pause:
            return paused ? void() : halt(event.at, Halt::Paused);
        case Kind::Resume:
            return paused ? resume(event.at) : void();
        case Kind::Hurt:
            return halt(event.at, Halt::Hurt);
        case Kind::Skip:
            return skip(event.at);
        case Kind::MoreRest:
            return moreRest(event.at);
        case Kind::CountDone:
            return countDone(event.at);
        case Kind::GoOn:
        case Kind::Redo:
            return;
        }
    }

    const SetTimer& m_timer;
    std::vector<Millis> m_held;
    Millis m_until;
    std::vector<Span> m_spans;
};

constexpr std::array kTicks{ std::pair{ Cue::LastThree, Millis{ 3'000 } }, std::pair{ Cue::LastTwo, Millis{ 2'000 } },
    std::pair{ Cue::LastOne, Millis{ 1'000 } } };
/// In a shorter hold the half would fall among the last seconds.
constexpr Millis kHalfFrom{ 10'000 };

void addCues(const Span& span, std::vector<TimedCue>& cues)
{
    if (span.halt != Halt::None || span.phase == IntervalPhase::Done)
        return;
    const auto addAtLeft = [&](Cue cue, Millis left) {
        const Millis into = span.length - left;
        const Millis when = span.from + (into - span.into);
        if (into > span.into && when <= span.to)
            cues.push_back({ cue, when });
    };
    const bool hold = span.phase == IntervalPhase::Hold;
    if (hold)
        cues.push_back({ Cue::Start, span.from });
    if (hold && span.length >= kHalfFrom)
        addAtLeft(Cue::Half, span.length - span.length / 2);
    if (span.phase == IntervalPhase::Rest)
        addAtLeft(Cue::RestEnding, kRestWarning);
    for (const auto& [cue, left] : kTicks)
        addAtLeft(cue, left);
    if (hold)
        addAtLeft(Cue::End, Millis{ 0 });
}

} // namespace

SetTimer SetTimer::of(const std::vector<SessionSet>& sets, seconds rest, int first)
{
    SetTimer timer;
    timer.rest = rest;
    timer.first = first;
    for (const SessionSet& set : sets)
        timer.sets.push_back({ set.planned, set.side == Side::Left });
    return timer;
}

IntervalState SetTimer::at(Millis elapsed) const
{
    return Tape(*this, elapsed).state();
}

std::optional<Millis> SetTimer::endOfPhase(Millis elapsed) const
{
    const IntervalState state = at(elapsed);
    if (state.halt != Halt::None || state.phase == IntervalPhase::Done)
        return std::nullopt;
    return elapsed + state.left;
}

std::optional<Millis> SetTimer::nextChange(Millis elapsed) const
{
    const IntervalState state = at(elapsed);
    if (state.halt != Halt::None || state.phase == IntervalPhase::Done)
        return std::nullopt;
    const Millis nextSecond = state.left - (shownSeconds(state.left) - seconds{ 1 });
    Millis next = elapsed + nextSecond;
    if (const auto cues = cuesBetween(elapsed, next); !cues.empty())
        next = cues.front().at;
    return next;
}

std::vector<TimedCue> SetTimer::cuesBetween(Millis after, Millis upTo) const
{
    std::vector<TimedCue> cues;
    const Tape tape(*this, upTo);
    for (const Span& span : tape.spans())
        addCues(span, cues);
    std::erase_if(cues, [&](const TimedCue& cue) { return cue.at <= after || cue.at > upTo; });
    std::ranges::stable_sort(cues, {}, &TimedCue::at);
    return cues;
}

std::optional<Millis> SetTimer::end() const
{
    Millis now = events.empty() ? Millis{ 0 } : events.back().at;
    while (const auto next = endOfPhase(now))
        now = *next;
    return at(now).phase == IntervalPhase::Done ? std::optional(now) : std::nullopt;
}

} // namespace springback
