// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline.h"

#include <algorithm>

namespace springback {

Timeline::Timeline(const History& history, Date cut)
    : m_index(history.index()), m_cut(cut), m_plan(history.planOn(cut)), m_since(m_index.records.episode.start)
{
    m_ahead.push_back(m_index.day(cut));
    const auto after = std::upper_bound(m_index.sessions.begin(), m_index.sessions.end(), cut,
        [](Date date, const SessionFacts& session) { return date < session.date; });
    m_known = static_cast<std::size_t>(after - m_index.sessions.begin());
    for (const auto& flag : records().flags)
        if (isStop(flag.kind) && flag.opened <= cut && (!flag.closed || *flag.closed > cut))
            m_openStops.push_back(&flag);
    takeStage();
    takeEasing();
}

void Timeline::takeStage()
{
    if (const auto* change = m_index.changeOn(m_cut)) {
        m_stage = change->to;
        m_since = change->date;
        m_steppedBack = change->move == Move::StepBack;
    }
}

std::pair<std::size_t, std::size_t> Timeline::newestStage5() const
{
    std::pair<std::size_t, std::size_t> sessions{ 0, 0 };
    bool in = false;
    for (const auto& change : records().stageChanges) {
        if (change.date > m_cut)
            break;
        if (in)
            sessions.second = firstSessionFrom(change.date);
        in = change.to.number() == 5;
        if (in)
            sessions = { firstSessionFrom(change.date), m_known };
    }
    return sessions;
}

void Timeline::takeEasing()
{
    if (m_stage.number() < 4 || !m_plan.easing)
        return;
    m_settled = EasingFold(stagePlan().dose.hold);
    m_settledTo = firstSessionFrom(m_since);
    if (m_stage.number() == Stage::kLast) {
        // Maintenance goes on from where the newest stage 5 ended.
        const auto [first, end] = newestStage5();
        for (auto i = first; i < end; ++i)
            if (session(i).stage.number() == 5)
                ease(m_settled, session(i));
        m_settled.endRow();
    }
    for (; m_settledTo < m_known && session(m_settledTo).date < m_cut - days{ 1 }; ++m_settledTo)
        easeInStage(m_settled, session(m_settledTo));
}

void Timeline::ease(EasingFold& fold, const SessionFacts& session) const
{
    fold.take(session, isClean(session) ? Cleanliness::Clean : Cleanliness::NotClean);
}

void Timeline::easeInStage(EasingFold& fold, const SessionFacts& session) const
{
    if (m_stage.isHops() ? session.stage == m_stage : session.stage.isHops())
        ease(fold, session);
}

EasedHold Timeline::hold(Date on) const
{
    const auto full = stagePlan().dose.hold;
    if (m_stage.number() < 4 || !m_plan.easing)
        return { full, full };
    EasingFold fold = m_settled;
    // A session of `on` itself has no next morning yet: it is left out until it has.
    for (auto i = m_settledTo; i < sessionCount() && session(i).date < on; ++i)
        easeInStage(fold, session(i));
    return fold.hold();
}

const DayFacts& Timeline::day(Date date) const
{
    static const DayFacts kNothing;
    if (date < m_cut)
        return m_index.day(date);
    const auto ahead = static_cast<std::size_t>((date - m_cut).count());
    return ahead < m_ahead.size() ? m_ahead[ahead] : kNothing;
}

std::optional<Date> Timeline::newestFlare(Date from, Date to) const
{
    for (Date date = to; date >= from; date -= days{ 1 })
        if (isFlare(date))
            return date;
    return std::nullopt;
}

std::size_t Timeline::firstSessionFrom(Date date) const
{
    const auto begin = m_index.sessions.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(m_known);
    const auto known
        = std::partition_point(begin, end, [date](const SessionFacts& session) { return session.date < date; });
    if (known != end)
        return static_cast<std::size_t>(known - begin);
    const auto imagined = std::partition_point(
        m_imagined.begin(), m_imagined.end(), [date](const SessionFacts& session) { return session.date < date; });
    return m_known + static_cast<std::size_t>(imagined - m_imagined.begin());
}

std::vector<std::size_t> Timeline::lastOfStage(Which which, std::size_t count, Date latest) const
{
    std::vector<std::size_t> found;
    found.reserve(count);
    for (auto i = m_imagined.size(); i > 0 && found.size() < count; --i)
        if (m_imagined[i - 1].date <= latest && (which == Which::All || m_imagined[i - 1].qualifies))
            found.push_back(m_known + i - 1);
    const auto stage = static_cast<std::size_t>(m_stage.number() - 1);
    const auto& list = which == Which::All ? m_index.ofStage[stage] : m_index.qualifying[stage];
    const auto end = std::partition_point(
        list.begin(), list.end(), [&](std::uint32_t i) { return i < m_known && m_index.sessions[i].date <= latest; });
    for (auto it = end; it != list.begin() && found.size() < count;) {
        --it;
        if (m_index.sessions[*it].date < m_since)
            break;
        found.push_back(*it);
    }
    return found;
}

bool Timeline::isOfStage(const SessionFacts& session) const
{
    return m_stage.number() == Stage::kLast ? session.date >= m_since : session.stage == m_stage;
}

bool Timeline::isClean(const SessionFacts& session) const
{
    const auto isSafe = [this](Rating rating) { return rating && rating->value() <= m_plan.safeMax; };
    return session.carried && isSafe(session.worst) && isSafe(day(session.date + days{ 1 }).morning);
}

DayFacts& Timeline::aheadAt(Date date)
{
    const auto ahead = static_cast<std::size_t>((date - m_cut).count());
    if (ahead >= m_ahead.size())
        m_ahead.resize(ahead + 1);
    return m_ahead[ahead];
}

void Timeline::imagineMorning(Date date)
{
    auto& day = aheadAt(date);
    if (!day.morning)
        day.morning = Pain::of(0);
    day.ratings.add(day.morning);
}

void Timeline::imagine(const SessionFacts& session)
{
    m_imagined.push_back(session);
    aheadAt(session.date).ratings.add(session.ratings);
}

} // namespace springback
