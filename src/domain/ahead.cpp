// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/ahead.h"

#include <algorithm>
#include <set>

namespace springback {

std::vector<Date> sessionsAhead(const History& history, Date on, days span)
{
    std::vector<Date> dates;
    const TodayAdvice today = adviseToday(history, on);
    const StagePlan& stage = history.planOn(on).at(today.stage);
    if (!today.nextDate || stage.perWeek <= 0)
        return dates;
    constexpr int kWeek = 7;
    const int apart = std::max(stage.spacing + 1, 1);
    Date next = *today.nextDate;
    // The n-th of a week stands n × 7 ÷ perWeek days after the first, rounded down.
    for (int n = 0; next < on + span; ++n) {
        const Date planned = *today.nextDate + days{ n * kWeek / stage.perWeek };
        next = dates.empty() ? planned : std::max(planned, dates.back() + days{ apart });
        if (next < on + span && !history.isPausedOn(next))
            dates.push_back(next);
    }
    return dates;
}

std::vector<Visit> appointmentsAhead(const History& history, Date on)
{
    std::vector<Visit> ahead;
    std::set<Date> seen;
    const auto& visits = history.records().visits;
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
        if (visit->next && *visit->next >= on && seen.insert(*visit->next).second)
            ahead.push_back(*visit);
    }
    std::sort(ahead.begin(), ahead.end(), [](const Visit& a, const Visit& b) { return a.next < b.next; });
    return ahead;
}

} // namespace springback
