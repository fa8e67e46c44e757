// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "springback/domain/record.h"

namespace springback {

/// One episode's records, indexed once by date so that every question is answered in time that does
/// not grow with the history. Immutable; a later date's records never change an earlier date's answers.
class History {
public:
    explicit History(EpisodeRecords records);
    /// Takes no copy: the records are in their order (EpisodeRecords::sort) and stay as they are while it stands.
    explicit History(std::shared_ptr<const EpisodeRecords> ordered);
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    const EpisodeRecords& records() const;
    const Episode& episode() const;

    /// The stage in force on `on`, and E, the date it began.
    Stage stageOn(Date on) const;
    Date stageSince(Date on) const;
    /// True when the change that set E was a step back.
    bool steppedBackInto(Date on) const;
    /// The plan in force on `on`: the newest version dated on or before it, else the published plan.
    const Plan& planOn(Date on) const;
    /// The largest rating given that date, from any record; nothing when none was given.
    Rating worstOn(Date on) const;
    const CheckIn* checkInOn(Date on) const;
    bool isFlare(Date on) const;
    /// True when a pause takes in the date.
    bool isPausedOn(Date on) const;
    /// The seconds of a set of hops on `on` (protocol section 2, easing), folded over the stage's sessions.
    seconds easedHold(Date on) const;

    struct Index;
    const Index& index() const { return *m_index; }

private:
    std::unique_ptr<Index> m_index;
};

/// Worst session pain: the maximum of set ratings, during and after that were given.
Rating worstPain(const Session& session);
/// Held and planned seconds over all sets.
seconds heldOf(const Session& session);
seconds plannedOf(const Session& session);
/// The session's k: its shortest planned set; 0 without sets.
seconds shortestPlanned(const Session& session);
/// Held ≥ 80 % of planned, not ended for pain, not the easier variant. The stage is the caller's to ask.
bool qualifies(const Session& session);

} // namespace springback
