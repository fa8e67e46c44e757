// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QLocale>

#include "desk.h"
#include "password_option.h"
#include "report_span.h"
#include "springback/app/case_opening.h"
#include "springback/domain/visit.h"
#include "springback/words/language.h"

namespace springback::cli {

namespace {

using app::CarryWishes;
using report::Paper;

Paper paperOf(const Options& options)
{
    const QString word = options.text("paper").toLower();
    if (word == QLatin1String("a4"))
        return Paper::A4;
    if (word == QLatin1String("letter"))
        return Paper::Letter;
    if (options.has("paper"))
        options.misused(Text::tr("--paper is a4 or letter."));
    const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
    return isMetric ? Paper::A4 : Paper::Letter;
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

CarryWishes wishesOf(const Options& options)
{
    CarryWishes wishes;
    wishes.name = options.has("without-name") ? app::NameOnIt::LeftOut : app::NameOnIt::Given;
    const bool sealed = options.has("password-file");
    const bool open = options.has("unsealed");
    if (!options.has("with-case")) {
        if (sealed || open)
            options.misused(Text::tr("--password-file and --unsealed belong to --with-case."));
        return wishes;
    }
    if (sealed == open)
        options.misused(Text::tr("--with-case needs either --password-file, which seals the case, or --unsealed, with "
                                 "which everyone who has the file can read it."));
    wishes.carries = sealed ? app::Carries::CaseSealed : app::Carries::CaseOpen;
    if (sealed)
        wishes.password = *passwordIn(options);
    return wishes;
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
    options.value("lang", QStringLiteral("xx"),
        Text::tr("Language of the page: en, de or es, perhaps with a country, such as de_AT."));
    options.flag("with-case", Text::tr("Attaches the whole case, for Springback to open; sealed or not, as is said."));
    passwordOption(options,
        Text::tr("Seals the PDF with a password: the first line of this file; - for the input. Needs --with-case."));
    options.flag("unsealed", Text::tr("Attaches the case for everyone to read. Needs --with-case."));
    options.flag("without-name", Text::tr("Leaves the runner's name out."));
    if (!options.parse(environment, arguments, 1, 1))
        return;
    useLanguage(options);
    const app::CarryWishes wishes = wishesOf(options);
    const report::Paper paper = paperOf(options);
    const auto workspace = openPatient(environment, options, Trust::AsItIs);
    auto soundness = checkBeside(environment, *workspace);
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
    const auto page = report::appointmentPdf(app::runnerForPage(*workspace, wishes.name), history, report);
    soundness.get();
    if (!page)
        throw Stop{ Exit::BadFile, page.error() };
    if (const auto written = app::writeCarrying(*workspace, *page, wishes, path); !written)
        throw Stop{ Exit::BadFile, written.error() };
    environment.out << Text::tr("Wrote %1.").arg(path) << '\n';
    if (wishes.carries != app::Carries::PageAlone)
        environment.out << app::disclosure(wishes) << '\n';
}

} // namespace springback::cli
