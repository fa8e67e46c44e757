// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QLocale>

#include "desk.h"
#include "report_span.h"
#include "springback/domain/visit.h"
#include "springback/words/language.h"

namespace springback::cli {

namespace {

report::Paper paperOf(const Options& options)
{
    const QString word = options.text("paper").toLower();
    if (word == QLatin1String("a4"))
        return report::Paper::A4;
    if (word == QLatin1String("letter"))
        return report::Paper::Letter;
    if (options.has("paper"))
        options.misused(Text::tr("--paper is a4 or letter."));
    const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
    return isMetric ? report::Paper::A4 : report::Paper::Letter;
}

void useLanguage(const Options& options)
{
    if (!options.has("lang"))
        return;
    const QLocale locale(options.text("lang"));
    if (locale.language() == QLocale::C)
        options.misused(Text::tr("--lang is a language such as en or de_DE."));
    words::installLanguage(*QCoreApplication::instance(), options.text("lang"));
}

} // namespace

Date reportStart(const History& history, Date on)
{
    return lastVisitBefore(history.records(), on).value_or(history.episode().start);
}

void runReport(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("report OUT.pdf [options]"), Text::tr("Writes the PDF for the appointment."));
    patientOption(options);
    options.value("from", Text::tr("DATE"), Text::tr("First day; the day of the last visit when left out."));
    options.value("to", Text::tr("DATE"), Text::tr("Last day; today when left out."));
    options.value("paper", Text::tr("SIZE"), Text::tr("a4 or letter; by the locale when left out."));
    options.value("lang", QStringLiteral("xx"), Text::tr("Language of the page: en, de or es, perhaps with a country, such as de_AT."));
    if (!options.parse(environment, arguments, 1, 1))
        return;
    useLanguage(options);
    const report::Paper paper = paperOf(options);
    const auto workspace = openPatient(environment, options);
    const History& history = historyOf(*workspace);
    const Date on = workspace->today();
    const Date to = options.date("to").value_or(on);
    const Date from = options.date("from").value_or(std::min(reportStart(history, on), to));
    if (from > to || to > on || from < history.episode().start)
        options.misused(
            Text::tr("The days must lie between the start of the course, %1, and today, the first before the last.")
                .arg(QString::fromStdString(isoDate(history.episode().start))));
    const QString path = options.words().front();
    const report::ReportOptions report{ on, from, to, paper, environment.clock.now() };
    if (const auto written = report::writeAppointment(*workspace->runner(), history, report, path); !written)
        throw Stop{ Exit::BadFile, written.error() };
    environment.out << Text::tr("Wrote %1.").arg(path) << '\n';
}

} // namespace springback::cli
