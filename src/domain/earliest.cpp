// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/gate.h"

#include <algorithm>

#include "criteria.h"
#include "rules.h"

namespace springback {

namespace {

constexpr days kLookAhead{ 120 };

// The gate as it stands on `on`, its tests and its sign-off taken as met.
bool couldOpen(const Timeline& timeline, Date on)
{
    return std::all_of(kJudges.begin(), kJudges.end(),
        [&](Judge judge) { return judge == judgeFunction || judge == judgeSignOff || judge(timeline, on).passes(); });
}

// What is advised, done in full, without pain.
SessionFacts painless(const TodayAdvice& advice)
{
    SessionFacts session;
    session.date = advice.on;
    session.stage = advice.stage;
    session.variant = *advice.variant;
    session.before = session.worst = Pain::of(0);
    session.ratings.add(session.worst);
    session.k = advice.dose->hold;
    session.carried = true;
    session.qualifies = session.variant == Variant::Full;
    return session;
}

} // namespace

std::optional<Date> earliestOpening(const History& history, Date on)
{
    Timeline future(history, on);
    if (!future.stage().next())
        return std::nullopt;
    for (Date date = on; date <= on + kLookAhead; date += days{ 1 }) {
        future.imagineMorning(date);
        if (couldOpen(future, date))
            return date;
        const auto advice = adviseToday(future, date);
        if (!allowsExercise(advice)) // nor a second session of one day
            continue;
        future.imagine(painless(advice));
        if (couldOpen(future, date))
            return date;
    }
    return std::nullopt;
}

} // namespace springback
