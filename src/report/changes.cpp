// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed in the period: the lines a clinician reads first.

#include <QLocale>

#include <algorithm>

#include "facts.h"
#include "sheet.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

/// Without the year where the period makes it plain.
QString on(const Facts& facts, Date date)
{
    constexpr days kNearlyAYear{ 330 };
    return facts.range.to - facts.range.from < kNearlyAYear ? words::dayMonth(date) : words::shortDate(date);
}

/// The newest few of a list, and how many there are in all.
QString newest(const QStringList& all)
{
    constexpr qsizetype kShown = 4;
    if (all.size() <= kShown)
        return all.join(Report::tr(", "));
    return Report::tr("%1, the newest: %2").arg(all.size()).arg(all.mid(all.size() - kShown).join(Report::tr(", ")));
}

} // namespace

QString painLine(const Facts& facts)
{
    Rating during, morning;
    Date duringOn{}, morningOn{};
    for (const DaySummary& day : facts.summary.days) {
        if (day.during && (!during || *day.during >= *during)) {
            during = day.during;
            duringOn = day.date;
        }
        if (day.morning && (!morning || *day.morning >= *morning)) {
            morning = day.morning;
            morningOn = day.date;
        }
    }
    const auto part = [&facts](const Rating& rating, Date date) {
        return rating ? Report::tr("%1 (%2)").arg(words::rating(rating), on(facts, date)) : words::rating(rating);
    };
    return Report::tr("Worst pain: during %1, morning %2").arg(part(during, duringOn), part(morning, morningOn));
}

QString flareLine(const Facts& facts)
{
    QStringList dates;
    for (const Date date : facts.summary.flares)
        dates << on(facts, date);
    return dates.isEmpty() ? Report::tr("Flares: none") : Report::tr("Flares: %1").arg(newest(dates));
}

QString stiffnessLine(const Facts& facts)
{
    std::optional<int> first, last;
    for (const DaySummary& day : facts.summary.days) {
        if (!day.stiffness)
            continue;
        if (!first)
            first = day.stiffness;
        last = day.stiffness;
    }
    return first ? Report::tr("Morning stiffness: first %1 min, newest %2 min").arg(*first).arg(*last)
                 : Report::tr("Morning stiffness: not given");
}

QString movesLine(const Facts& facts)
{
    QStringList parts;
    for (const StageChange& change : facts.records().stageChanges) {
        if (!facts.covers(change.date))
            continue;
        const QString to = words::phaseShort(change.to);
        const QString date = on(facts, change.date);
        switch (change.move) {
        case Move::Advance:
            parts << Report::tr("on to %1 (%2)").arg(to, date);
            break;
        case Move::Override:
            parts << Report::tr("to %1 by override (%2)").arg(to, date);
            break;
        case Move::StepBack:
            parts << Report::tr("back to %1 (%2)").arg(to, date);
            break;
        }
    }
    return parts.isEmpty() ? Report::tr("Stage: no change") : Report::tr("Stage: %1").arg(newest(parts));
}

namespace {

QString targets(const Facts& facts)
{
    QStringList parts;
    for (const MileTarget& target : facts.records().mileTargets)
        if (facts.covers(target.date))
            parts << Report::tr("%1 (%2)").arg(words::distance(target.target, facts.unit()), on(facts, target.date));
    return parts.isEmpty() ? Report::tr("Weekly target: no change")
                           : Report::tr("Weekly target: %1").arg(newest(parts));
}

/// Open flags stand above everything; here are those that were closed.
QString flags(const Facts& facts)
{
    QStringList parts;
    for (const Flag& flag : facts.records().flags)
        if (flag.closed && facts.covers(*flag.closed))
            parts << Report::tr("%1 (%2 to %3)")
                         .arg(words::flagTitle(flag.kind), on(facts, flag.opened), on(facts, *flag.closed));
    return parts.isEmpty() ? QString() : Report::tr("Red flag closed: %1").arg(newest(parts));
}

QString pauses(const Facts& facts)
{
    QStringList parts;
    for (const Pause& pause : facts.records().pauses)
        if (pause.from <= facts.range.to && facts.range.from <= pause.to)
            parts << Report::tr("%1 to %2").arg(on(facts, pause.from), on(facts, pause.to));
    return parts.isEmpty() ? QString() : Report::tr("Pauses: %1").arg(newest(parts));
}

QString entries(const Facts& facts)
{
    const auto total = facts.summary.days.size();
    const auto recalled = std::count_if(
        facts.summary.days.begin(), facts.summary.days.end(), [](const DaySummary& day) { return day.recalled; });
    QString text = Report::tr("Days without any entry: %1 of %2").arg(facts.summary.daysWithoutEntry).arg(total);
    if (recalled > 0)
        text += Report::tr("; with something recalled later: %1").arg(recalled);
    return text;
}

QString adherenceText(const Adherence& adherence)
{
    const std::int64_t hundredths = adherence.planned.hundredths();
    const QString planned
        = QLocale().toString(static_cast<double>(hundredths) / 100.0, 'f', hundredths % 100 == 0 ? 0 : 1);
    QString text = Report::tr("Sessions on %1 of %2 planned days").arg(adherence.done).arg(planned);
    if (const auto percent = adherence.percent())
        text += Report::tr(" (%1 %)").arg(*percent);
    if (const auto percent = adherence.dosePercent())
        text += Report::tr("; held %1 % of the planned seconds").arg(*percent);
    return text;
}

QString runningText(const Facts& facts)
{
    Distance total, longest;
    int runs = 0;
    for (const DaySummary& day : facts.summary.days) {
        total += day.ran;
        runs += day.runs;
    }
    for (const Run& run : facts.records().runs)
        if (facts.covers(run.date))
            longest = std::max(longest, run.distance);
    if (runs == 0)
        return Report::tr("No run");
    const QString count = runs == 1 ? Report::tr("1 run") : Report::tr("%1 runs").arg(runs);
    return Report::tr("%1, %2 in all, longest %3")
        .arg(count, words::distance(total, facts.unit()), words::distance(longest, facts.unit()));
}

} // namespace

QStringList changesIn(const Facts& facts)
{
    QStringList all{ painLine(facts), flareLine(facts), stiffnessLine(facts), movesLine(facts), targets(facts),
        flags(facts), pauses(facts), entries(facts) };
    all.removeAll(QString());
    return all;
}

QStringList loadIn(const Facts& facts)
{
    return { adherenceText(facts.summary.adherence), Report::tr("Running: %1").arg(runningText(facts)) };
}

} // namespace springback::report
