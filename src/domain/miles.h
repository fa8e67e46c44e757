// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "springback/domain/mileage.h"
#include "timeline.h"

namespace springback {

/// The runs dated in [from, to], in their order.
std::span<const Run> runsBetween(const EpisodeRecords& records, Date from, Date to);
/// The sum and the largest of their distances.
Distance totalOf(std::span<const Run> runs);
Distance longestOf(std::span<const Run> runs);

/// The first date from `on` on which recovery, rest and limping allow a run; nothing under a stop.
std::optional<Date> nextRunDate(const Timeline& timeline, Date on);
/// The newest run of the last seven days above the line that its own 30 days before drew.
std::optional<LongRunWarning> longRunWarning(const EpisodeRecords& records, Date on);

/// The weekly target in force, and how it came.
struct MileStep {
    Distance target;
    Date since{};
    bool isReduction = false;
};
std::optional<MileStep> mileStepOn(const EpisodeRecords& records, Date on);

/// Why a rule does not allow an increase: its reasons, once each, and the records behind them.
class MileFindings {
public:
    void add(MileReason reason);
    void add(MileReason reason, Blocker blocker);
    void addIf(bool applies, MileReason reason)
    {
        if (applies)
            add(reason);
    }
    bool none() const { return m_why.empty(); }
    bool allOfTime() const;
    /// Reasons in the order of their enum, blockers by date.
    void moveInto(MileVerdict& verdict);

private:
    std::vector<MileReason> m_why;
    std::vector<Blocker> m_blocking;
};

/// The conditions of each rule for an increase (protocol section 5); what is found speaks against it.
MileFindings againstGreen(const Timeline& timeline, Date on, const MileStep& step);
MileFindings againstAmber(const Timeline& timeline, Date on, const MileStep& step);
MileFindings againstFromZero(const Timeline& timeline, Date on, const MileStep& step);

/// The newest date in [from, to] with limping ticked, or with a stage change.
std::optional<Date> newestLimping(const Timeline& timeline, Date from, Date to);
std::optional<Date> newestStageChange(const Timeline& timeline, Date from, Date to);

} // namespace springback
