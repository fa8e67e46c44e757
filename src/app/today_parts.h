// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "springback/app/today_state.h"

namespace springback::app::today {

/// The translation context of the cards.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

/// What every card is built from. The advice is judged once for all of them.
struct Inputs {
    const Runner& runner;
    const History& history;
    Date on{};
    TodayAdvice advice;
    bool stepBackDeclined = false;
    std::optional<Stage> chosen; ///< maintenance: the exercise picked

    const EpisodeRecords& records() const { return history.records(); }
    Side side() const { return history.episode().side; }
    LengthUnit unit() const { return runner.unit; }
};

std::vector<FlagState> flagStates(const Inputs& in);
QuestionsState questionsState(const Inputs& in);
MorningState morningState(const Inputs& in);
std::optional<StepBackState> stepBackState(const Inputs& in);
ExerciseState exerciseState(const Inputs& in);
std::vector<ExtraState> extraStates(const Inputs& in);
RunState runState(const Inputs& in);
std::optional<GateState> gateState(const Inputs& in);

/// What changes with a move between stages: exercise, dose, days a week.
std::vector<ChangeLine> changeLines(const Inputs& in, Stage from, Stage to);

/// "phase 2, 5 × 45 s": what was done, for the lines that look back.
QString sessionBrief(const Session& session);
/// "today", "tomorrow", a weekday's name within the week, else the date.
QString nearDay(Date day, Date today);
/// "6 mi", without decimals where there are none.
QString plainDistance(Distance distance, LengthUnit unit);
QString dotted(QStringList parts);

/// The records of one date; the vector is ordered by date.
template <typename T> std::pair<const T*, const T*> onDate(const std::vector<T>& records, Date date)
{
    struct ByDate {
        bool operator()(const T& record, Date d) const { return record.date < d; }
        bool operator()(Date d, const T& record) const { return d < record.date; }
    };
    const auto [first, last] = std::equal_range(records.begin(), records.end(), date, ByDate{});
    return { records.data() + (first - records.begin()), records.data() + (last - records.begin()) };
}

} // namespace springback::app::today
