// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "figure_parts.h"
#include "tr.h"

namespace springback::charts {

namespace {

/// Beyond this many days a mark stands for a week's worst, or the marks would run into one another.
constexpr int kDailyMost = 400;

Origin originOf(const DaySummary& day)
{
    if (day.recalled)
        return Origin::Recalled;
    if (day.edited)
        return Origin::Edited;
    return day.imported ? Origin::Imported : Origin::Direct;
}

bool isLong(const DateRange& range)
{
    return (range.to - range.from).count() >= kDailyMost;
}

using Value = std::optional<double> (*)(const DaySummary&);

std::optional<double> number(const Rating& rating)
{
    return rating ? std::optional<double>(rating->value()) : std::nullopt;
}

std::vector<Point> dailyPoints(const ChartData& data, const DateRange& range, Value value)
{
    std::vector<Point> points;
    const auto [first, last] = daysIn(data, range);
    for (auto day = first; day != last; ++day)
        points.push_back({ xOf(day->date), value(*day), originOf(*day), {} });
    return points;
}

std::vector<Point> weeklyWorst(const ChartData& data, const DateRange& range, Value value)
{
    std::vector<Point> points;
    const auto [first, last] = daysIn(data, range);
    for (auto day = first; day != last;) {
        Point week{ xOf(day->date) + 3.0, std::nullopt, Origin::Direct, {} };
        for (const Date end = day->date + days(7); day != last && day->date < end; ++day)
            if (const auto y = value(*day); y && (!week.y || *y > *week.y))
                week.y = y;
        points.push_back(week);
    }
    return points;
}

/// A missing day, also one that the data leave out, breaks the line.
std::vector<Point> pointsOf(const ChartData& data, const DateRange& range, Value value)
{
    if (isLong(range))
        return weeklyWorst(data, range, value);
    std::vector<Point> given = dailyPoints(data, range, value);
    std::vector<Point> points;
    for (const Point& point : given) {
        if (!points.empty() && point.x > points.back().x + 1.5)
            points.push_back({ points.back().x + 1.0, std::nullopt, Origin::Direct, {} });
        points.push_back(point);
    }
    return points;
}

QString withRhythm(const QString& caption, const DateRange& range)
{
    return isLong(range) ? Charts::tr("%1 · each mark is the worst of a week").arg(caption) : caption;
}

} // namespace

std::vector<Zone> painZones(const ChartStyle& style)
{
    return {
        { -0.6, 2.5, style.green, {}, Qt::NoBrush, Charts::tr("green 0–2") },
        { 2.5, 5.5, style.amber, style.grid, Qt::Dense7Pattern, Charts::tr("amber 3–5") },
        { 5.5, 10.6, style.red, style.grid, Qt::BDiagPattern, Charts::tr("red 6–10") },
    };
}

void setPainAxis(Figure& figure)
{
    figure.bottom = -0.6;
    figure.top = 10.6;
    figure.ticks = { 0, 2, 5, 10 };
}

Figure painFigure(const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    Figure figure;
    figure.step = isLong(range) ? ChartStep::Week : ChartStep::Day;
    figure.caption = withRhythm(Charts::tr("0–10, lower is better"), range);
    setPainAxis(figure);
    figure.zones = painZones(style);
    figure.series = {
        { Charts::tr("worst during"), Shape::Circle, Line::Solid, style.accent, 1,
            pointsOf(data, range, [](const DaySummary& day) { return number(day.during); }) },
        { Charts::tr("next morning"), Shape::Diamond, Line::Dashed, style.second, 1,
            pointsOf(data, range, [](const DaySummary& day) { return number(day.nextMorning); }) },
    };
    // The morning after stands a little to the right, so that two equal ratings are both seen.
    constexpr double kMorningShift = 0.4;
    for (Point& point : figure.series.back().points)
        point.x += kMorningShift;
    if (hasNoValue(figure))
        figure.empty = Charts::tr("No pain rating in these dates. Check-ins, sessions and runs appear here.");
    return figure;
}

Figure stiffnessFigure(const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    Figure figure;
    figure.step = isLong(range) ? ChartStep::Week : ChartStep::Day;
    figure.caption = withRhythm(Charts::tr("minutes on waking, lower is better"), range);
    figure.series = {
        { Charts::tr("morning stiffness"), Shape::Circle, Line::Solid, style.accent, 1,
            pointsOf(data, range,
                [](const DaySummary& day) {
                    return day.stiffness ? std::optional<double>(*day.stiffness) : std::nullopt;
                }) },
    };
    if (hasNoValue(figure)) {
        figure.empty = Charts::tr("No stiffness in these dates. The minutes given at check-in appear here.");
        return figure;
    }
    double most = 0;
    for (const Point& point : figure.series.front().points)
        most = std::max(most, point.y.value_or(0));
    figure.top = roomAbove(most, 36);
    figure.bottom = -0.05 * figure.top;
    figure.references = { { 30, Charts::tr("30 min") } };
    return figure;
}

} // namespace springback::charts
