// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/charts/chart.h"

namespace springback::test {

inline const Date kStart = makeDate(2026, 1, 5);

inline Rating pain(int value)
{
    return Pain::of(value);
}

/// A day with an entry, `offset` days after the start.
inline DaySummary day(int offset)
{
    DaySummary d;
    d.date = kStart + days(offset);
    d.hasEntry = true;
    return d;
}

inline DaySummary emptyDay(int offset)
{
    DaySummary d = day(offset);
    d.hasEntry = false;
    return d;
}

inline DaySummary ratedDay(int offset, Rating during, Rating nextMorning)
{
    DaySummary d = day(offset);
    d.sessions = 1;
    d.during = during;
    d.nextMorning = nextMorning;
    d.held = seconds(225);
    d.planned = seconds(225);
    return d;
}

inline WeekSummary week(int offset, int hundredthMiles, std::optional<int> targetHundredths)
{
    WeekSummary w;
    w.from = kStart + days(offset);
    w.ran = Distance::ofHundredthMiles(hundredthMiles);
    if (targetHundredths)
        w.target = Distance::ofHundredthMiles(*targetHundredths);
    if (hundredthMiles > 0)
        w.longest = Distance::ofHundredthMiles(hundredthMiles / 2);
    return w;
}

inline Measure heelRaises(int offset, int left, int right)
{
    Measure m;
    m.date = kStart + days(offset);
    m.kind = MeasureKind::SingleHeelRaise;
    m.values = { { Side::Left, left * 10, pain(1), {} }, { Side::Right, right * 10, pain(0), {} } };
    return m;
}

inline Measure visa(int offset, int score)
{
    Measure m;
    m.date = kStart + days(offset);
    m.kind = MeasureKind::VisaA;
    m.values = { { Side::Both, score * 10, std::nullopt, {} } };
    return m;
}

inline charts::DateRange daysFrom(int first, int last)
{
    return { kStart + days(first), kStart + days(last) };
}

} // namespace springback::test
