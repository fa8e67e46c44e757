// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "springback/domain/history.h"

namespace springback {

/// The ratings given on one date, by value: bit r is set when some record of that date says r.
class RatingSet {
public:
    void add(Rating rating)
    {
        if (rating)
            m_bits |= 1u << rating->value();
    }
    void add(RatingSet others) { m_bits |= others.m_bits; }
    /// The largest; nothing when none was given.
    Rating worst() const;
    bool anyAbove(int limit) const { return (m_bits >> (limit + 1)) != 0; }
    bool isFlare() const { return anyAbove(kFlareFrom - 1); }
    /// Any rating above `below` and up to `upTo`.
    bool anyWithin(int below, int upTo) const { return ((m_bits & ((2u << upTo) - 1u)) >> (below + 1)) != 0; }

private:
    std::uint32_t m_bits = 0;
};

/// What the rules ask of a date.
struct DayFacts {
    RatingSet ratings;
    std::int32_t checkIn = -1; ///< index of the date's check-in; −1: none
    Rating morning;            ///< the check-in's pain
    bool limping = false;
    bool swelling = false;
};

/// What the rules ask of a session.
struct SessionFacts {
    Id id;
    Date date{};
    Stage stage = Stage::first();
    Variant variant = Variant::Full;
    Rating before;
    Rating worst;         ///< worst session pain
    RatingSet ratings;    ///< every rating of the session, the one before too
    seconds k{ 0 };       ///< shortest planned set
    bool carried = false; ///< held ≥ 80 % of a plan above 0, and not ended for pain
    bool qualifies = false;
};

SessionFacts factsOf(const Session& session);

/// A History's records by date, built once.
struct History::Index {
    explicit Index(std::shared_ptr<const EpisodeRecords> ordered);

    /// The facts of a date; empty ones where nothing was recorded.
    const DayFacts& day(Date date) const;
    /// The newest stage change dated ≤ `on`; null when there is none.
    const StageChange* changeOn(Date on) const;
    /// The newest plan version dated ≤ `on`; null when there is none.
    const PlanVersion* planOn(Date on) const;
    /// True when a pause takes in the date.
    bool isPaused(Date date) const;
    /// True when a stop flag was open on the date.
    bool isStopped(Date date) const;

    const std::shared_ptr<const EpisodeRecords> kept;
    const EpisodeRecords& records;
    Plan published;
    std::vector<SessionFacts> sessions;
    /// Indices into `sessions`, by the stage's number − 1.
    std::array<std::vector<std::uint32_t>, Stage::kLast> ofStage;
    std::array<std::vector<std::uint32_t>, Stage::kLast> qualifying;

private:
    void indexDays();
    void indexSessions();
    DayFacts& dayAt(Date date) { return m_days[static_cast<std::size_t>((date - m_firstDay).count())]; }

    Date m_firstDay{};
    std::vector<DayFacts> m_days; ///< one for each date from the first record on
    std::vector<Date> m_pausedTo; ///< for each pause by start: the latest end so far
    std::vector<Flag> m_stops;    ///< stop flags by opening
    std::vector<Date> m_stopTo;   ///< for each stop flag: the latest closing so far
};

} // namespace springback
