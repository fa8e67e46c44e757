// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/charts/chart.h"
#include "springback/report/appointment.h"
#include "springback/report/overview.h"

namespace springback::report {

/// All that is reported: the records, and what the engine says about them.
struct Facts {
    const Runner& runner;
    const History& history;
    ReportOptions options; ///< with the period cut to the episode and to `on`
    Summary summary;
    charts::ChartData data;
    charts::DateRange range;

    const EpisodeRecords& records() const { return history.records(); }
    LengthUnit unit() const { return runner.unit; }
    bool covers(Date date) const { return range.contains(date); }
};

Facts gather(const Runner& runner, const History& history, const ReportOptions& options);

Overview overviewOf(const Facts& facts);
/// "Ask, open since 3 Mar 2026: what it is. What to do."
QString flagText(const OverviewFlag& flag);
/// Page 1 as plain text, all of it, under the document's title.
QString pageText(const Overview& view, const QString& title);

/// The runner's name, or a word for one who gave none.
QString nameOf(const Runner& runner);
/// "Since the last visit on …", or the dates.
QString periodText(const Facts& facts);
/// What happened in the period, a line each.
QStringList changesIn(const Facts& facts);
/// What was done in it: sessions against the plan, seconds held, runs.
QStringList loadIn(const Facts& facts);
/// The lines of `changesIn` that the copied summary takes one by one.
QString painLine(const Facts& facts);
QString flareLine(const Facts& facts);
QString stiffnessLine(const Facts& facts);
QString movesLine(const Facts& facts);
/// "–" when it was not given: never the same as 0.
QString cellOf(const Rating& rating);
QString none();
/// A number of tenths, without a needless decimal.
QString tenths(std::int64_t value);

} // namespace springback::report
