// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "springback/domain/adherence.h"
#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"
#include "springback/domain/today.h"

namespace springback {

/// One date, as charts and tables need it. Missing is missing; zero is zero.
struct DaySummary {
    Date date{};
    Stage stage = Stage::first();
    Rating sessionPain; ///< worst of the date's sessions
    Rating runPain;
    Rating during;      ///< worst during any loading: the larger of the two above
    Rating morning;     ///< check-in of this date
    Rating nextMorning; ///< check-in of the day after
    std::optional<int> stiffness;
    Distance ran;
    int runs = 0;
    int sessions = 0;
    seconds held{ 0 };
    seconds planned{ 0 };
    bool flare = false;
    bool paused = false;
    bool hasEntry = false;
    bool recalled = false; ///< a value of this date was recalled later
    bool edited = false;
    bool imported = false;
    bool noted = false; ///< an entry of this date has a note
};

/// Seven days beginning on `from`.
struct WeekSummary {
    Date from{};
    Distance ran;
    std::optional<Distance> target; ///< in force on the week's last day
    std::optional<Distance> longest;
    Adherence adherence;
};

struct StageSpan {
    Stage stage = Stage::first();
    Date from{};
    Date to{}; ///< last day, inclusive
};

/// What an appointment needs, as data: the consult view and page 1 of the PDF draw the same value.
struct Summary {
    Date from{};
    Date to{};
    std::optional<Date> lastVisit;
    std::vector<DaySummary> days;
    std::vector<WeekSummary> weeks;
    std::vector<StageSpan> stages;
    std::vector<Date> flares;
    int daysWithoutEntry = 0;
    Adherence adherence;
    TodayAdvice today;
    std::optional<Verdict> gate;
    std::optional<Date> earliest;
    std::optional<MileVerdict> miles;
    std::vector<Flag> openFlags;
};

/// Summarises [from, to] as known on `on` (from ≤ to ≤ on).
Summary summarise(const History& history, Date from, Date to, Date on);
std::vector<DaySummary> summariseDays(const History& history, Date from, Date to);
std::vector<WeekSummary> summariseWeeks(const History& history, Date from, Date to);
std::vector<StageSpan> stageSpans(const History& history, Date to);
/// Flags that are open on `on`, stop signs and the others; one closed on `on` no longer counts.
std::vector<Flag> flagsOpenOn(const History& history, Date on);

} // namespace springback
