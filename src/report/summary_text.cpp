// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The summary that is copied into the clinic's own record system: ten lines, whatever there is to say.

#include <algorithm>

#include "facts.h"
#include "sheet.h"
#include "springback/domain/milestone.h"
#include "springback/domain/visit.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
}

QString daysLine(const Facts& facts)
{
    return sentences({ periodText(facts),
        Report::tr("%1 of %2 days without any entry")
            .arg(facts.summary.daysWithoutEntry)
            .arg(facts.summary.days.size()),
        Report::tr("Patient-reported, not verified") });
}

QString newestVisa(const Facts& facts)
{
    const Measure* newest = nullptr;
    for (const Measure& measure : facts.records().measures)
        if (measure.kind == MeasureKind::VisaA && measure.date <= facts.options.on && !measure.values.empty())
            newest = &measure;
    return newest
        ? Report::tr("VISA-A %1 (%2)").arg(tenths(newest->values.front().tenths), words::shortDate(newest->date))
        : Report::tr("VISA-A: none taken");
}

QString runningLine(const Facts& facts, const Overview& view)
{
    if (!facts.summary.miles)
        return sentences({ Report::tr("Running: no weekly target is recorded"), view.load.value(1) });
    const MileVerdict& miles = *facts.summary.miles;
    return sentences(
        { Report::tr("Running: %1 in the last 7 days of a target of %2")
                .arg(words::distance(miles.weekTotal, facts.unit()), words::distance(miles.target, facts.unit())),
            view.miles });
}

QString gateLine(const Overview& view)
{
    QStringList open;
    for (const OverviewCriterion& each : view.criteria)
        if (!each.passes)
            open << Report::tr("%1 (%2)").arg(each.name, each.word);
    return sentences(
        { view.gate, open.isEmpty() ? QString() : Report::tr("Open: %1").arg(open.join(Report::tr(", "))) });
}

QString flagLine(const Facts& facts, const Overview& view)
{
    QStringList open;
    for (const OverviewFlag& flag : view.flags)
        open << flag.title;
    const auto& all = facts.records().milestones;
    const auto reached = std::count_if(all.begin(), all.end(), [&](const Milestone& milestone) {
        return standOf(milestone, facts.records(), facts.options.on).reached.has_value();
    });
    return sentences({ open.isEmpty() ? Report::tr("Red flags open: none")
                                      : Report::tr("Red flags open: %1").arg(open.join(Report::tr(", "))),
        all.empty() ? QString() : Report::tr("Milestones reached: %1 of %2").arg(reached).arg(all.size()) });
}

QString visitLine(const Facts& facts, const Overview& view)
{
    if (view.visit.isEmpty())
        return Report::tr("Decision: none recorded on this day.");
    constexpr qsizetype kNoteMost = 400;
    const Visit* visit = visitOn(facts.records(), facts.options.on);
    QString note = visit ? oneLine(visit->sharedNote) : QString();
    if (note.size() > kNoteMost)
        note = note.left(kNoteMost) + QChar(0x2026);
    return Report::tr("Decision: %1.").arg(view.visit)
        + (note.isEmpty() ? QString() : QLatin1Char(' ') + Report::tr("Note: %1").arg(note));
}

} // namespace

QString summaryText(const Runner& runner, const History& history, const ReportOptions& options)
{
    const Facts facts = gather(runner, history, options);
    const Overview view = overviewOf(facts);
    const QStringList lines{
        Report::tr("%1, %2, %3", "name, who, date").arg(view.name, view.who, words::shortDate(options.on)),
        daysLine(facts),
        sentences({ movesLine(facts), Report::tr("%1: %2").arg(view.adviceFor, view.advice) }),
        sentences({ painLine(facts), flareLine(facts) }),
        sentences({ stiffnessLine(facts), newestVisa(facts) }),
        sentences({ view.load.value(0) }),
        runningLine(facts, view),
        gateLine(view),
        flagLine(facts, view),
        visitLine(facts, view),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace springback::report
