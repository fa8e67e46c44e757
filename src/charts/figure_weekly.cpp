// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "figure_parts.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

namespace {

constexpr double kBarShare = 0.76;

double inUnit(Distance distance, LengthUnit unit)
{
    return static_cast<double>(distance.hundredths(unit)) / 100.0;
}

/// A week that is not over yet covers fewer days, and its bar is as much narrower.
int lengthOf(const ChartData& data, const WeekSummary& week)
{
    const auto known = data.days.empty() ? days(7) : data.days.back().date - week.from + days(1);
    return static_cast<int>(std::clamp(known, days(1), days(7)).count());
}

Point pointOf(const ChartData& data, const WeekSummary& week, double share)
{
    const int length = lengthOf(data, week);
    Point point;
    point.x = xOf(week.from) + (length - 1) / 2.0;
    point.width = length * share;
    return point;
}

double highest(const Figure& figure)
{
    double most = 0;
    for (const Series& series : figure.series)
        for (const Point& point : series.points)
            most = std::max(most, point.y.value_or(0));
    return most;
}

/// A total that holds an imported run is drawn as such. Whether a run was recalled or edited is told by
/// the table of runs: a day's own marks may stem from its check-in.
Origin originOf(const ChartData& data, const WeekSummary& week)
{
    const auto [first, last] = daysIn(data, { week.from, week.from + days(6) });
    return std::any_of(first, last, [](const DaySummary& day) { return day.imported; }) ? Origin::Imported
                                                                                        : Origin::Direct;
}

} // namespace

Figure milesFigure(const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    Figure figure;
    figure.step = ChartStep::Week;
    const QString unit = words::unitShort(data.unit);
    figure.caption = Charts::tr("%1; near the target is as planned").arg(unit);
    Series ran{ Charts::tr("ran"), Shape::Bar, Line::None, style.accent, 7 * kBarShare, {} };
    Series target{ Charts::tr("target"), Shape::Bar, Line::Level, style.text, 7.0, {} };
    Series longest{ Charts::tr("longest run"), Shape::Diamond, Line::None, style.second, 1, {} };
    for (const WeekSummary& week : data.weeks) {
        if (!overlaps(week, range))
            continue;
        Point total = pointOf(data, week, kBarShare);
        total.origin = originOf(data, week);
        if (week.ran.units > 0 || weekHasEntry(data, week)) {
            total.y = inUnit(week.ran, data.unit);
            total.label = words::distanceNumber(week.ran, data.unit);
        }
        ran.points.push_back(total);
        Point level = pointOf(data, week, 1);
        if (week.target)
            level.y = inUnit(*week.target, data.unit);
        target.points.push_back(level);
        Point run = pointOf(data, week, 1);
        if (week.longest && week.longest->units > 0)
            run.y = inUnit(*week.longest, data.unit);
        longest.points.push_back(run);
    }
    figure.series = { std::move(ran), std::move(target), std::move(longest) };
    if (hasNoValue(figure)) {
        figure.empty = Charts::tr("No run and no target in these dates. Runs appear here, week by week.");
        return figure;
    }
    figure.top = roomAbove(highest(figure), 1);
    figure.bottom = 0;
    return figure;
}

Figure doseFigure(const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    Figure figure;
    figure.step = ChartStep::Week;
    figure.caption = Charts::tr("percent of the plan");
    Series adherence{ Charts::tr("sessions done"), Shape::Bar, Line::None, style.accent, 7 * kBarShare, {} };
    Series dose{ Charts::tr("seconds held"), Shape::Diamond, Line::None, style.second, 1, {} };
    for (const WeekSummary& week : data.weeks) {
        if (!overlaps(week, range))
            continue;
        Point done = pointOf(data, week, kBarShare);
        if (const auto percent = week.adherence.percent()) {
            done.y = *percent;
            done.label = QLocale().toString(*percent);
        }
        adherence.points.push_back(done);
        Point held = pointOf(data, week, 1);
        if (const auto percent = week.adherence.dosePercent())
            held.y = *percent;
        dose.points.push_back(held);
    }
    figure.series = { std::move(adherence), std::move(dose) };
    if (hasNoValue(figure)) {
        figure.empty = Charts::tr("Nothing was planned in these dates. Sessions appear here, week by week.");
        return figure;
    }
    figure.top = std::max(roomAbove(highest(figure), 100), 120.0);
    figure.bottom = 0;
    figure.ticks = { 0, 50, 100 };
    for (double tick = 150; tick <= figure.top; tick += 50)
        figure.ticks.push_back(tick);
    figure.references = { { 100, Charts::tr("as planned") } };
    return figure;
}

} // namespace springback::charts
