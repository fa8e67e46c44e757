// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index.h"

#include <algorithm>
#include <bit>

namespace springback {

namespace {

// The newest of `records` (ordered by date) dated ≤ `on`; null when there is none.
template <typename T> const T* newestOn(const std::vector<T>& records, Date on)
{
    const auto after = std::upper_bound(
        records.begin(), records.end(), on, [](Date date, const T& record) { return date < record.date; });
    return after == records.begin() ? nullptr : &*std::prev(after);
}

struct Span {
    Date first = Date::max();
    Date last = Date::min();

    template <typename T> void take(const std::vector<T>& ordered)
    {
        if (ordered.empty())
            return;
        first = std::min(first, ordered.front().date);
        last = std::max(last, ordered.back().date);
    }
};

std::shared_ptr<const EpisodeRecords> inOrder(EpisodeRecords records)
{
    records.sort();
    return std::make_shared<const EpisodeRecords>(std::move(records));
}

} // namespace

Rating RatingSet::worst() const
{
    return m_bits == 0 ? std::nullopt : Pain::of(std::bit_width(m_bits) - 1);
}

History::Index::Index(std::shared_ptr<const EpisodeRecords> ordered)
    : kept(std::move(ordered)), records(*kept), published(publishedPlan())
{
    indexDays();
    indexSessions();
    Date latest = Date::min();
    for (const auto& pause : records.pauses)
        m_pausedTo.push_back(latest = std::max(latest, pause.to));
    latest = Date::min();
    for (const auto& flag : records.flags) {
        if (!isStop(flag.kind))
            continue;
        m_stops.push_back(flag);
        m_stopTo.push_back(latest = std::max(latest, flag.closed.value_or(Date::max())));
    }
}

void History::Index::indexDays()
{
    Span span;
    span.take(records.checkIns);
    span.take(records.sessions);
    span.take(records.runs);
    span.take(records.measures);
    span.take(records.extras);
    if (span.first > span.last)
        return;
    m_firstDay = span.first;
    m_days.resize(static_cast<std::size_t>((span.last - span.first).count()) + 1);

    for (std::size_t i = 0; i < records.checkIns.size(); ++i) {
        const auto& checkIn = records.checkIns[i];
        auto& day = dayAt(checkIn.date);
        // Two check-ins of one date are one record, edited: the newest stands.
        day.checkIn = static_cast<std::int32_t>(i);
        day.morning = checkIn.pain;
        day.limping = checkIn.limping;
        day.swelling = checkIn.swelling;
    }
    for (auto& day : m_days)
        day.ratings.add(day.morning);
    for (const auto& run : records.runs) {
        dayAt(run.date).ratings.add(run.during);
        dayAt(run.date).ratings.add(run.after);
    }
    for (const auto& measure : records.measures)
        for (const auto& value : measure.values)
            dayAt(measure.date).ratings.add(value.pain);
    for (const auto& extra : records.extras)
        dayAt(extra.date).ratings.add(extra.pain);
}

void History::Index::indexSessions()
{
    sessions.reserve(records.sessions.size());
    for (const auto& session : records.sessions) {
        const auto at = static_cast<std::uint32_t>(sessions.size());
        const auto stage = static_cast<std::size_t>(session.stage.number() - 1);
        sessions.push_back(factsOf(session));
        dayAt(session.date).ratings.add(sessions.back().ratings);
        ofStage[stage].push_back(at);
        if (sessions.back().qualifies)
            qualifying[stage].push_back(at);
    }
}

const DayFacts& History::Index::day(Date date) const
{
    static const DayFacts kNothing;
    if (date < m_firstDay || (date - m_firstDay).count() >= static_cast<std::int64_t>(m_days.size()))
        return kNothing;
    return m_days[static_cast<std::size_t>((date - m_firstDay).count())];
}

const StageChange* History::Index::changeOn(Date on) const
{
    return newestOn(records.stageChanges, on);
}

const PlanVersion* History::Index::planOn(Date on) const
{
    return newestOn(records.plans, on);
}

bool History::Index::isPaused(Date date) const
{
    const auto after = std::upper_bound(records.pauses.begin(), records.pauses.end(), date,
        [](Date on, const Pause& pause) { return on < pause.from; });
    const auto begun = after - records.pauses.begin();
    return begun > 0 && m_pausedTo[static_cast<std::size_t>(begun) - 1] >= date;
}

bool History::Index::isStopped(Date date) const
{
    const auto after = std::upper_bound(
        m_stops.begin(), m_stops.end(), date, [](Date on, const Flag& flag) { return on < flag.opened; });
    const auto begun = after - m_stops.begin();
    return begun > 0 && m_stopTo[static_cast<std::size_t>(begun) - 1] > date;
}

History::History(EpisodeRecords records) : History(inOrder(std::move(records))) { }
History::History(std::shared_ptr<const EpisodeRecords> ordered) : m_index(std::make_unique<Index>(std::move(ordered)))
{
}
History::~History() = default;
History::History(History&&) noexcept = default;
History& History::operator=(History&&) noexcept = default;

} // namespace springback
