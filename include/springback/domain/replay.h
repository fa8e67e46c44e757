// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "springback/domain/history.h"

namespace springback {

/// What the rules said on a day about moving: the gate was open, a step back was offered, or neither.
enum class ReplayOutcome { Held, Opened, StepBack };

struct ReplayDay {
    Date date{};
    Stage stage = Stage::first(); ///< in which the runner really was
    ReplayOutcome was = ReplayOutcome::Held;
    ReplayOutcome would = ReplayOutcome::Held;
};

/// A time in one stage, from one real change of stage to the next.
struct ReplayStint {
    Stage stage = Stage::first();
    Date from{};
    std::optional<Date> left; ///< the day of the real change that ended it
    std::optional<Stage> leftTo;
    std::optional<Date> openedThen;     ///< first day the gate was open, by the plans that held
    std::optional<Date> openedReplayed; ///< the same under the plan tried
    int stepBackDaysThen = 0;
    int stepBackDaysReplayed = 0;
};

struct Replay {
    std::vector<ReplayDay> days;
    std::vector<ReplayStint> stints;
    int daysThatDiffer() const;
};

/// Judges each day from the episode's start to `to` twice: by the plans that held, and as if `tried` had held
/// from the start. Records and real changes of stage stay as they are, so that each day is judged on its own.
Replay replay(const EpisodeRecords& records, const Plan& tried, Date to);

} // namespace springback
