// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "easing.h"
#include "index.h"

namespace springback {

/// A history as known on one date, `cut`: every rule reads its records through this, so that no later record can
/// matter. To look ahead, mornings and sessions can be imagined from `cut` on without copying the history.
class Timeline {
public:
    Timeline(const History& history, Date cut);

    const EpisodeRecords& records() const { return m_index.records; }
    const Plan& plan() const { return m_plan; }
    const StagePlan& stagePlan() const { return m_plan.at(m_stage); }
    Side side() const { return records().episode.side; }
    Date cut() const { return m_cut; }
    Date start() const { return records().episode.start; }
    /// The stage in force, and E, the date it began.
    Stage stage() const { return m_stage; }
    Date since() const { return m_since; }
    bool steppedBack() const { return m_steppedBack; }
    /// Stop flags that are open.
    const std::vector<const Flag*>& openStops() const { return m_openStops; }

    const DayFacts& day(Date date) const;
    bool isFlare(Date date) const { return day(date).ratings.isFlare(); }
    /// The newest flare in [from, to].
    std::optional<Date> newestFlare(Date from, Date to) const;

    /// Sessions by date, recorded instant, id; imagined ones last.
    std::size_t sessionCount() const { return m_known + m_imagined.size(); }
    const SessionFacts& session(std::size_t i) const
    {
        return i < m_known ? m_index.sessions[i] : m_imagined[i - m_known];
    }
    /// The index of the first session dated ≥ `date`.
    std::size_t firstSessionFrom(Date date) const;
    const SessionFacts* lastSession() const { return sessionCount() == 0 ? nullptr : &session(sessionCount() - 1); }

    enum class Which { All, Qualifying };
    /// Indices of the newest `count` sessions of this stage since E that are dated ≤ `latest`; newest first.
    std::vector<std::size_t> lastOfStage(Which which, std::size_t count, Date latest) const;
    /// True for a session of the stage in force; in stage 6 every one since E.
    bool isOfStage(const SessionFacts& session) const;
    /// Carried through, and worst session pain and next morning both given and in the safe band.
    bool isClean(const SessionFacts& session) const;
    /// The seconds of a set on `on` (at or after the cut), and of a set one step below.
    EasedHold hold(Date on) const;

    /// Gives `date` a check-in pain of 0 if it has none.
    void imagineMorning(Date date);
    void imagine(const SessionFacts& session);

private:
    DayFacts& aheadAt(Date date);
    void takeStage();
    void takeEasing();
    /// The indices of the sessions in the newest stage 5; none when there was none.
    std::pair<std::size_t, std::size_t> newestStage5() const;
    void ease(EasingFold& fold, const SessionFacts& session) const;
    void easeInStage(EasingFold& fold, const SessionFacts& session) const;

    const History::Index& m_index;
    Date m_cut;
    const Plan& m_plan;
    Stage m_stage = Stage::first();
    Date m_since{};
    bool m_steppedBack = false;
    std::size_t m_known = 0; ///< how many of the recorded sessions are dated ≤ cut
    std::vector<const Flag*> m_openStops;
    std::vector<DayFacts> m_ahead; ///< the dates from the cut on, as imagined
    std::vector<SessionFacts> m_imagined;
    /// Easing folded over what no imagined morning can change: sessions dated before the day before the cut.
    EasingFold m_settled;
    std::size_t m_settledTo = 0;
};

} // namespace springback
