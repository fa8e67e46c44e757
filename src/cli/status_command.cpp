// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "springback/words/words.h"
#include "status_json.h"

namespace springback::cli {

namespace {

void writeToday(QTextStream& out, const Status& status)
{
    const TodayAdvice& today = status.today;
    out << Text::tr("Today: %1").arg(words::advice(today.advice));
    if (today.variant && today.dose)
        out << QStringLiteral(" · ") << words::exerciseName(today.stage, *today.variant) << QStringLiteral(" · ")
            << words::dose(*today.dose, status.episode.side, today.stage);
    out << '\n';
    for (const auto reason : today.reasons)
        out << QStringLiteral("  ") << words::reason(reason, today) << '\n';
    if (today.nextDate && *today.nextDate != status.on)
        out << QStringLiteral("  ") << Text::tr("Next exercise: %1").arg(words::date(*today.nextDate)) << '\n';
}

void writeGate(QTextStream& out, const Status& status)
{
    if (!status.gate)
        return;
    const Verdict& gate = *status.gate;
    out << Text::tr("Gate: %1").arg(words::gateHeadline(gate)) << QStringLiteral(" · ")
        << (gate.ready() ? Text::tr("ready") : words::gateEarliest(status.earliest, status.on)) << '\n';
    for (const auto& criterion : gate.criteria)
        out << QStringLiteral("  ") << words::criterionWhy(criterion, gate.from) << '\n';
    if (gate.stableAmber)
        out << QStringLiteral("  ") << Text::tr("Stable at an acceptable level: ask your clinician about moving on.")
            << '\n';
}

void writeMiles(QTextStream& out, const Status& status)
{
    if (!status.miles)
        return;
    const MileVerdict& miles = *status.miles;
    const LengthUnit unit = status.runner.unit;
    out << words::mileHeadline(miles, unit) << '\n';
    for (const auto reason : miles.why)
        out << QStringLiteral("  ") << words::mileReason(reason, miles, unit) << '\n';
    out << QStringLiteral("  ")
        << Text::tr("The 7 days before: %1 %2 · longest of 30 days: %3 %2")
               .arg(words::distanceNumber(miles.weekTotal, unit), words::unitShort(unit),
                   words::distanceNumber(miles.longest30, unit))
        << '\n';
    if (miles.nextRunDate)
        out << QStringLiteral("  ") << Text::tr("Next run: from %1").arg(words::date(*miles.nextRunDate)) << '\n';
    if (miles.warning)
        out << QStringLiteral("  ")
            << Text::tr("The run of %1 was %2 % longer than the longest of the 30 days before it.")
                   .arg(words::date(miles.warning->date))
                   .arg(miles.warning->percent)
            << '\n';
}

void writeText(QTextStream& out, const Status& status)
{
    const QString name = QString::fromStdString(status.runner.name);
    out << words::longDate(status.on) << (name.isEmpty() ? QString() : QStringLiteral(" · ") + name) << '\n';
    for (const auto& flag : status.flags)
        out << Text::tr("Open since %1: %2").arg(words::date(flag.opened), words::flagTitle(flag.kind)) << '\n'
            << QStringLiteral("  ") << words::flagAct(flag.kind) << '\n';
    out << words::stageTitle(status.stage) << QStringLiteral(" · ")
        << Text::tr("since %1").arg(words::date(status.since)) << '\n';
    if (status.episode.closed && *status.episode.closed <= status.on) {
        out << Text::tr("This course of rehab was closed on %1.").arg(words::longDate(*status.episode.closed)) << '\n';
        return;
    }
    writeToday(out, status);
    writeGate(out, status);
    writeMiles(out, status);
}

// The course that ran on `on`: the newest that had begun.
History historyOn(const Case& content, Date on)
{
    for (auto it = content.episodes.rbegin(); it != content.episodes.rend(); ++it) {
        if (it->episode.start <= on)
            return History(*it);
    }
    throw Stop{ Exit::Refused, Text::tr("No course of rehab had begun on %1.").arg(words::longDate(on)) };
}

} // namespace

void runStatus(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("status [options]"),
        Text::tr(
            "Stage, today's advice, the gate's criteria, the earliest date and the miles, from the records alone."));
    patientOption(options);
    options.value("on", Text::tr("DATE"), Text::tr("As of this day, YYYY-MM-DD; later records do not count."));
    options.flag("json", Text::tr("As JSON, for scripts."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto on = options.date("on");
    const auto workspace = openPatient(environment, options);
    const Date date = on.value_or(workspace->today());
    const Status status = judge(*workspace->runner(), historyOn(*workspace->current(), date), date);
    if (options.has("json"))
        environment.out << QString::fromStdString(statusJson(status)) << '\n';
    else
        writeText(environment.out, status);
}

} // namespace springback::cli
