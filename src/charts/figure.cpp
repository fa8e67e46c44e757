// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/charts/figure.h"

#include <algorithm>
#include <cmath>

#include "figure_parts.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

double xOf(Date date)
{
    return static_cast<double>(date.time_since_epoch().count());
}

Date dateAt(double x)
{
    return Date(days(static_cast<int>(std::lround(x))));
}

std::pair<std::vector<DaySummary>::const_iterator, std::vector<DaySummary>::const_iterator> daysIn(
    const ChartData& data, const DateRange& range)
{
    const auto before = [](const DaySummary& day, Date date) { return day.date < date; };
    const auto first = std::lower_bound(data.days.begin(), data.days.end(), range.from, before);
    const auto last = std::lower_bound(first, data.days.end(), range.to + days(1), before);
    return { first, last };
}

bool overlaps(const WeekSummary& week, const DateRange& range)
{
    return week.from <= range.to && range.from <= week.from + days(6);
}

bool weekHasEntry(const ChartData& data, const WeekSummary& week)
{
    const auto [first, last] = daysIn(data, { week.from, week.from + days(6) });
    return std::any_of(first, last, [](const DaySummary& day) { return day.hasEntry; });
}

bool hasNoValue(const Figure& figure)
{
    return std::all_of(figure.series.begin(), figure.series.end(), [](const Series& series) {
        return std::none_of(series.points.begin(), series.points.end(), [](const Point& p) { return p.y.has_value(); });
    });
}

double roomAbove(double most, double least)
{
    const double wanted = std::max(most * 1.12, least);
    const double magnitude = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : { 1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0 })
        if (step * magnitude >= wanted)
            return step * magnitude;
    return wanted;
}

namespace {

/// Three to five round values from 0 to `top`.
std::vector<double> roundTicks(double top)
{
    double step = std::pow(10.0, std::floor(std::log10(top)) - 1);
    for (int i = 0; top / step > 5; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    std::vector<double> ticks;
    for (double tick = 0; tick <= top; tick += step)
        ticks.push_back(tick);
    return ticks;
}

void addPhases(Figure& figure, const ChartData& data, const DateRange& range)
{
    for (const StageSpan& span : data.stages) {
        const Date from = std::max(span.from, range.from);
        const Date to = std::min(span.to, range.to);
        if (from <= to)
            figure.phases.push_back(
                { xOf(from) - 0.5, xOf(to) + 0.5, words::phaseShort(span.stage), words::phaseBrief(span.stage) });
    }
}

// A day has one mark in the lane: a flare or a visit hides its note, which the day's sentence still tells. On paper
// notes have their own place.
void addEvents(Figure& figure, const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    const auto isVisit
        = [&data](Date date) { return std::find(data.visits.begin(), data.visits.end(), date) != data.visits.end(); };
    const auto [first, last] = daysIn(data, range);
    for (auto day = first; day != last; ++day) {
        if (day->flare)
            figure.events.push_back({ EventKind::Flare, xOf(day->date) });
        else if (day->noted && !style.paper && !isVisit(day->date))
            figure.events.push_back({ EventKind::Note, xOf(day->date) });
    }
    for (const Date visit : data.visits)
        if (range.contains(visit))
            figure.events.push_back({ EventKind::Visit, xOf(visit) });
    std::stable_sort(
        figure.events.begin(), figure.events.end(), [](const Event& a, const Event& b) { return a.x < b.x; });
}

Figure bareFigure(ChartKind kind, const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    switch (kind) {
    case ChartKind::Pain:
        return painFigure(data, range, style);
    case ChartKind::Stiffness:
        return stiffnessFigure(data, range, style);
    case ChartKind::Miles:
        return milesFigure(data, range, style);
    case ChartKind::Dose:
        return doseFigure(data, range, style);
    case ChartKind::CoursePain:
    case ChartKind::CourseMiles:
        return courseFigure(kind, data, style);
    case ChartKind::Measures:
        break;
    }
    return measureFigure(data, range, style);
}

} // namespace

Figure figureOf(ChartKind kind, const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    Figure figure = bareFigure(kind, data, range, style);
    figure.title = titleOf(kind, data.measure);
    if (figure.isEmpty())
        return figure;
    if (figure.count == Count::Dates) {
        addPhases(figure, data, range);
        addEvents(figure, data, range, style);
    }
    const auto shows = [&figure](EventKind asked) {
        return std::any_of(
            figure.events.begin(), figure.events.end(), [asked](const Event& event) { return event.kind == asked; });
    };
    figure.explainsFlares = kind == ChartKind::Pain && shows(EventKind::Flare);
    figure.explainsNotes = kind == ChartKind::Pain && shows(EventKind::Note);
    if (figure.ticks.empty())
        figure.ticks = roundTicks(figure.top);
    return figure;
}

} // namespace springback::charts
