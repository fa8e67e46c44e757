// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "figure_parts.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

namespace {

QString none()
{
    return QStringLiteral("–");
}

QString cell(const Rating& rating)
{
    return rating ? words::rating(rating) : none();
}

QString cell(const std::optional<int>& value)
{
    return value ? QLocale().toString(*value) : none();
}

QString cell(const std::optional<Distance>& distance, LengthUnit unit)
{
    return distance ? words::distanceNumber(*distance, unit) : none();
}

QString remarks(const ChartData& data, const DaySummary& day)
{
    QStringList marks;
    if (day.flare)
        marks << Charts::tr("flare");
    if (day.paused)
        marks << Charts::tr("pause");
    if (day.recalled)
        marks << Charts::tr("recalled");
    if (day.edited)
        marks << Charts::tr("edited");
    if (day.imported)
        marks << Charts::tr("imported");
    if (day.noted)
        marks << Charts::tr("note");
    if (std::find(data.visits.begin(), data.visits.end(), day.date) != data.visits.end())
        marks << Charts::tr("visit");
    return marks.join(Charts::tr(", "));
}

ChartTable painTable(const ChartData& data, const DateRange& range)
{
    ChartTable table{ { Charts::tr("Date"), Charts::tr("Worst during"), Charts::tr("Next morning"), Charts::tr("Phase"),
                          Charts::tr("Remarks") },
        {} };
    const auto [first, last] = daysIn(data, range);
    for (auto day = first; day != last; ++day)
        table.rows.push_back({ words::shortDate(day->date), cell(day->during), cell(day->nextMorning),
            words::phaseShort(day->stage), remarks(data, *day) });
    return table;
}

ChartTable stiffnessTable(const ChartData& data, const DateRange& range)
{
    ChartTable table{ { Charts::tr("Date"), Charts::tr("Stiffness, min"), Charts::tr("Phase"), Charts::tr("Remarks") },
        {} };
    const auto [first, last] = daysIn(data, range);
    for (auto day = first; day != last; ++day)
        table.rows.push_back(
            { words::shortDate(day->date), cell(day->stiffness), words::phaseShort(day->stage), remarks(data, *day) });
    return table;
}

ChartTable milesTable(const ChartData& data, const DateRange& range)
{
    const QString unit = words::unitShort(data.unit);
    ChartTable table{ { Charts::tr("Week from"), Charts::tr("Ran, %1").arg(unit), Charts::tr("Target, %1").arg(unit),
                          Charts::tr("Longest run, %1").arg(unit) },
        {} };
    for (const WeekSummary& week : data.weeks) {
        if (!overlaps(week, range))
            continue;
        const bool given = week.ran.units > 0 || weekHasEntry(data, week);
        table.rows.push_back({ words::shortDate(week.from), given ? words::distanceNumber(week.ran, data.unit) : none(),
            cell(week.target, data.unit), cell(week.longest, data.unit) });
    }
    return table;
}

ChartTable doseTable(const ChartData& data, const DateRange& range)
{
    ChartTable table{ { Charts::tr("Week from"), Charts::tr("Sessions"), Charts::tr("Planned"), Charts::tr("%"),
                          Charts::tr("Held, s"), Charts::tr("Planned, s"), Charts::tr("%") },
        {} };
    const QLocale locale;
    for (const WeekSummary& week : data.weeks) {
        if (!overlaps(week, range))
            continue;
        const Adherence& a = week.adherence;
        table.rows.push_back({ words::shortDate(week.from), locale.toString(a.done),
            locale.toString(static_cast<double>(a.planned.hundredths()) / 100.0, 'f', 1), cell(a.percent()),
            locale.toString(static_cast<qlonglong>(a.held.count())),
            locale.toString(static_cast<qlonglong>(a.plannedHold.count())), cell(a.dosePercent()) });
    }
    return table;
}

QString values(const Measure& measure, std::optional<Side> side)
{
    QStringList texts;
    for (const MeasureValue& value : measure.values) {
        if (side && value.side != *side)
            continue;
        QString text
            = QLocale().toString(static_cast<double>(value.tenths) / 10.0, 'f', value.tenths % 10 == 0 ? 0 : 1);
        if (!value.label.empty())
            text = Charts::tr("%1 %2", "side and value").arg(QString::fromStdString(value.label), text);
        if (isTest(measure.kind))
            text = Charts::tr("%1 (pain %2)").arg(text, cell(value.pain));
        texts << text;
    }
    return texts.isEmpty() ? none() : texts.join(Charts::tr(", "));
}

ChartTable measureTable(const ChartData& data, const DateRange& range)
{
    const bool sided = isSided(data.measure);
    const QString unit = words::measureUnit(data.measure);
    ChartTable table;
    table.header << Charts::tr("Date");
    if (sided)
        table.header << Charts::tr("Left, %1").arg(unit) << Charts::tr("Right, %1").arg(unit);
    else
        table.header << Charts::tr("%1, %2", "measure and unit").arg(words::measureName(data.measure), unit);
    table.header << Charts::tr("Remarks");
    for (const Measure& measure : data.measures) {
        if (measure.kind != data.measure || !range.contains(measure.date))
            continue;
        QStringList row{ words::shortDate(measure.date) };
        if (sided)
            row << values(measure, Side::Left) << values(measure, Side::Right);
        else
            row << values(measure, std::nullopt);
        row << words::provenance(measure.meta);
        table.rows.push_back(row);
    }
    return table;
}

ChartTable courseTable(ChartKind kind, const ChartData& data)
{
    ChartTable table{ { Charts::tr("Week") }, {} };
    std::size_t weeks = 0;
    for (const CourseLine& course : data.courses) {
        table.header << course.name;
        weeks = std::max(weeks, course.weeks.size());
    }
    for (std::size_t week = 0; week < weeks; ++week) {
        QStringList row{ QLocale().toString(static_cast<int>(week) + 1) };
        for (const CourseLine& course : data.courses) {
            if (week >= course.weeks.size())
                row << QString();
            else if (kind == ChartKind::CoursePain)
                row << cell(course.weeks[week].worst);
            else
                row << (course.weeks[week].hasEntry ? words::distanceNumber(course.weeks[week].ran, data.unit)
                                                    : none());
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

ChartTable tableOf(ChartKind kind, const ChartData& data, const DateRange& range)
{
    switch (kind) {
    case ChartKind::Pain:
        return painTable(data, range);
    case ChartKind::Stiffness:
        return stiffnessTable(data, range);
    case ChartKind::Miles:
        return milesTable(data, range);
    case ChartKind::Dose:
        return doseTable(data, range);
    case ChartKind::CoursePain:
    case ChartKind::CourseMiles:
        return courseTable(kind, data);
    case ChartKind::Measures:
        break;
    }
    return measureTable(data, range);
}

} // namespace springback::charts
