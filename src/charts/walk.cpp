// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walk.h"

#include <algorithm>

#include "figure_parts.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

Walk::Walk(ChartKind kind, const ChartData& data, const DateRange& range)
{
    if (isByCourse(kind)) {
        for (Date week = range.from; week <= range.to; week += days(1))
            m_stops.push_back(week);
    } else if (kind == ChartKind::Miles || kind == ChartKind::Dose) {
        m_width = 7;
        for (const WeekSummary& week : data.weeks)
            if (overlaps(week, range))
                m_stops.push_back(week.from);
    } else if (kind == ChartKind::Measures) {
        for (const Measure& measure : data.measures)
            if (measure.kind == data.measure && range.contains(measure.date))
                if (m_stops.empty() || m_stops.back() != measure.date)
                    m_stops.push_back(measure.date);
    } else {
        const auto [first, last] = daysIn(data, range);
        for (auto day = first; day != last; ++day)
            m_stops.push_back(day->date);
    }
}

Date Walk::nearest(Date date) const
{
    const auto after = std::upper_bound(m_stops.begin(), m_stops.end(), date);
    if (after == m_stops.begin())
        return m_stops.front();
    const Date before = *(after - 1);
    if (after == m_stops.end() || date < before + days(m_width))
        return before;
    return date - before <= *after - date ? before : *after;
}

Date Walk::stepped(Date from, int steps) const
{
    const auto at = std::lower_bound(m_stops.begin(), m_stops.end(), nearest(from));
    const auto index = static_cast<int>(at - m_stops.begin()) + steps;
    return m_stops[static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(m_stops.size()) - 1))];
}

namespace {

QString courseSentence(ChartKind kind, const ChartData& data, Date stop)
{
    const auto week = static_cast<std::size_t>(stop.time_since_epoch().count());
    QStringList parts;
    for (const CourseLine& course : data.courses) {
        if (week < 1 || week > course.weeks.size())
            continue;
        const CourseWeek& at = course.weeks[week - 1];
        parts << Charts::tr("%1: %2", "a course and its value")
                     .arg(course.name,
                         kind == ChartKind::CoursePain ? words::rating(at.worst)
                             : at.hasEntry             ? words::distance(at.ran, data.unit)
                                                       : Charts::tr("no entry, or not over yet"));
    }
    return Charts::tr("Week %1 since the start. %2").arg(week).arg(parts.join(QStringLiteral("; ")));
}

} // namespace

QString sentenceAt(ChartKind kind, const ChartData& data, Date stop)
{
    if (isByCourse(kind))
        return courseSentence(kind, data, stop);
    QStringList sentences;
    if (kind == ChartKind::Miles || kind == ChartKind::Dose) {
        for (const WeekSummary& week : data.weeks)
            if (week.from == stop)
                sentences << sentenceOf(week, data.unit);
    } else if (kind == ChartKind::Measures) {
        for (const Measure& measure : data.measures)
            if (measure.kind == data.measure && measure.date == stop)
                sentences << sentenceOf(measure);
    } else {
        const auto [first, last] = daysIn(data, { stop, stop });
        for (auto day = first; day != last; ++day)
            sentences << sentenceOf(*day, data.unit);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace springback::charts
