// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/charts/chart.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

namespace {

void addPain(QStringList& parts, const DaySummary& day)
{
    if (day.during)
        parts << Charts::tr("during %1").arg(words::rating(day.during));
    else if (day.sessions > 0 || day.runs > 0)
        parts << Charts::tr("during not given");
    if (day.nextMorning)
        parts << Charts::tr("next morning %1").arg(words::rating(day.nextMorning));
    else if (day.sessions > 0 || day.runs > 0)
        parts << Charts::tr("no next morning");
    if (day.stiffness)
        parts << Charts::tr("stiff for %n min", nullptr, *day.stiffness);
}

void addLoad(QStringList& parts, const DaySummary& day, LengthUnit unit)
{
    if (day.sessions > 0)
        parts << Charts::tr("held %1 of %2 s", "seconds").arg(day.held.count()).arg(day.planned.count());
    if (day.runs > 0)
        parts << Charts::tr("ran %1").arg(words::distance(day.ran, unit));
}

void addMarks(QStringList& parts, const DaySummary& day)
{
    if (day.flare)
        parts << Charts::tr("flare");
    if (day.paused)
        parts << Charts::tr("pause");
    if (day.recalled)
        parts << Charts::tr("recalled");
    if (day.edited)
        parts << Charts::tr("edited");
    if (day.imported)
        parts << Charts::tr("imported");
    if (day.noted)
        parts << Charts::tr("with a note");
}

QString joined(const QStringList& parts)
{
    return parts.join(Charts::tr(", "));
}

} // namespace

QString sentenceOf(const DaySummary& day, LengthUnit unit)
{
    QStringList parts;
    addPain(parts, day);
    addLoad(parts, day, unit);
    if (parts.isEmpty())
        parts << (day.hasEntry ? Charts::tr("no rating") : Charts::tr("no entry"));
    addMarks(parts, day);
    parts << words::phaseShort(day.stage);
    return Charts::tr("%1: %2", "a date and what it holds").arg(words::date(day.date), joined(parts));
}

QString sentenceOf(const WeekSummary& week, LengthUnit unit)
{
    QStringList parts{ Charts::tr("ran %1").arg(words::distance(week.ran, unit)) };
    parts << (week.target ? Charts::tr("target %1").arg(words::distance(*week.target, unit)) : Charts::tr("no target"));
    if (week.longest && week.longest->units > 0)
        parts << Charts::tr("longest run %1").arg(words::distance(*week.longest, unit));
    if (const auto percent = week.adherence.percent())
        parts << Charts::tr("%n session(s)", nullptr, week.adherence.done)
              << Charts::tr("%1 % of those planned").arg(*percent);
    if (const auto percent = week.adherence.dosePercent())
        parts << Charts::tr("%1 % of the seconds held").arg(*percent);
    return Charts::tr("Week from %1: %2").arg(words::date(week.from), joined(parts));
}

QString sentenceOf(const Measure& measure)
{
    QStringList parts;
    for (const MeasureValue& value : measure.values) {
        QString part
            = QLocale().toString(static_cast<double>(value.tenths) / 10.0, 'f', value.tenths % 10 == 0 ? 0 : 1);
        if (isSided(measure.kind))
            part = Charts::tr("%1 %2", "side and value").arg(words::sideName(value.side), part);
        else if (!value.label.empty())
            part = Charts::tr("%1 %2", "side and value").arg(QString::fromStdString(value.label), part);
        if (isTest(measure.kind))
            part = Charts::tr("%1 at pain %2").arg(part, words::rating(value.pain));
        parts << part;
    }
    const QString origin = words::provenance(measure.meta);
    if (!origin.isEmpty())
        parts << origin;
    return Charts::tr("%1: %2 (%3)", "a date, values and their unit")
        .arg(words::date(measure.date), joined(parts), words::measureUnit(measure.kind));
}

QString titleOf(ChartKind kind, MeasureKind measure)
{
    switch (kind) {
    case ChartKind::Pain:
        return Charts::tr("Pain");
    case ChartKind::Stiffness:
        return Charts::tr("Morning stiffness");
    case ChartKind::Miles:
        return Charts::tr("Running by week");
    case ChartKind::Dose:
        return Charts::tr("Sessions and dose by week");
    case ChartKind::CoursePain:
        return Charts::tr("Worst pain since the start");
    case ChartKind::CourseMiles:
        return Charts::tr("Running since the start");
    case ChartKind::Measures:
        break;
    }
    return words::measureName(measure);
}

} // namespace springback::charts
