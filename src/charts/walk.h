// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/charts/chart.h"

namespace springback::charts {

/// The stops of a walk through a chart with the keys: days, weeks or measures within a range.
class Walk {
public:
    Walk() = default;
    Walk(ChartKind kind, const ChartData& data, const DateRange& range);

    bool isEmpty() const { return m_stops.empty(); }
    Date first() const { return m_stops.front(); }
    Date last() const { return m_stops.back(); }
    /// The stop that covers a date or lies nearest to it.
    Date nearest(Date date) const;
    /// `steps` stops later (earlier when negative), not beyond the ends.
    Date stepped(Date from, int steps) const;
    /// Days that a stop covers.
    int width() const { return m_width; }

private:
    std::vector<Date> m_stops;
    int m_width = 1;
};

/// What is read aloud at a stop.
QString sentenceAt(ChartKind kind, const ChartData& data, Date stop);

} // namespace springback::charts
