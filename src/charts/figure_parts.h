// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/charts/figure.h"

namespace springback::charts {

Figure painFigure(const ChartData& data, const DateRange& range, const ChartStyle& style);
Figure stiffnessFigure(const ChartData& data, const DateRange& range, const ChartStyle& style);
Figure milesFigure(const ChartData& data, const DateRange& range, const ChartStyle& style);
Figure doseFigure(const ChartData& data, const DateRange& range, const ChartStyle& style);
Figure courseFigure(ChartKind kind, const ChartData& data, const ChartStyle& style);
Figure measureFigure(const ChartData& data, const DateRange& range, const ChartStyle& style);

/// The bands of pain, as zones from 0 to 10.
std::vector<Zone> painZones(const ChartStyle& style);
/// The axis of a rating, with room for a mark at 0 and at 10.
void setPainAxis(Figure& figure);
/// The last date of a week that has an entry or lies in the range; false when none of its days has one.
bool weekHasEntry(const ChartData& data, const WeekSummary& week);
/// The days of the data within the range.
std::pair<std::vector<DaySummary>::const_iterator, std::vector<DaySummary>::const_iterator> daysIn(
    const ChartData& data, const DateRange& range);
/// True when every series is without a single value.
bool hasNoValue(const Figure& figure);
/// The axis end for values up to `most`: a little above it, on a round number.
double roomAbove(double most, double least);
/// A week's length covers the dates of the range.
bool overlaps(const WeekSummary& week, const DateRange& range);

} // namespace springback::charts
