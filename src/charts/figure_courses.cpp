// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Courses beside one another: the same week since the start stands above the same place.

#include <algorithm>
#include <array>

#include "figure_parts.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

namespace {

std::optional<double> valueOf(ChartKind kind, const CourseWeek& week, LengthUnit unit)
{
    if (kind == ChartKind::CoursePain)
        return week.worst ? std::optional<double>(week.worst->value()) : std::nullopt;
    if (!week.hasEntry)
        return std::nullopt;
    return static_cast<double>(week.ran.hundredths(unit)) / 100.0;
}

Series seriesOf(ChartKind kind, const CourseLine& course, LengthUnit unit, Series series)
{
    series.name = course.name;
    double week = 1;
    for (const CourseWeek& each : course.weeks)
        series.points.push_back({ week++, valueOf(kind, each, unit), Origin::Direct, {} });
    return series;
}

void fitMiles(Figure& figure)
{
    double most = 0;
    for (const Series& series : figure.series)
        for (const Point& point : series.points)
            most = std::max(most, point.y.value_or(0));
    figure.top = roomAbove(most, 1);
    figure.bottom = -0.05 * figure.top;
}

} // namespace

DateRange courseRange(const ChartData& data)
{
    std::size_t weeks = 1;
    for (const CourseLine& course : data.courses)
        weeks = std::max(weeks, course.weeks.size());
    return { dateAt(1), dateAt(static_cast<double>(weeks)) };
}

Figure courseFigure(ChartKind kind, const ChartData& data, const ChartStyle& style)
{
    Figure figure;
    figure.count = Count::Weeks;
    const std::array looks{ Series{ {}, Shape::Circle, Line::Solid, style.accent, 1, {} },
        Series{ {}, Shape::Diamond, Line::Dashed, style.second, 1, {} } };
    for (std::size_t i = 0; i < std::min(looks.size(), data.courses.size()); ++i)
        figure.series.push_back(seriesOf(kind, data.courses[i], data.unit, looks.at(i)));
    const bool pain = kind == ChartKind::CoursePain;
    figure.caption = pain ? Charts::tr("worst rating of each week since the start, lower is better")
                          : Charts::tr("%1 in each week since the start").arg(words::unitShort(data.unit));
    if (hasNoValue(figure)) {
        figure.empty = Charts::tr("Neither course has an entry to compare.");
        return figure;
    }
    if (pain) {
        setPainAxis(figure);
        figure.zones = painZones(style);
    } else {
        fitMiles(figure);
    }
    return figure;
}

} // namespace springback::charts
