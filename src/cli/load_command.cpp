// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "file_stop.h"
#include "password_option.h"
#include "springback/app/case_merge.h"
#include "springback/app/case_transfer.h"
#include "springback/exchange/case_pdf.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

Stop stopFor(const exchange::CaseOpenError& fault)
{
    Stop stop = cli::stopFor(fault.error);
    if (fault.fault == exchange::OpenFault::NeedsPassword)
        stop.message += u' ' + Text::tr("Give its password with --password-file.");
    return stop;
}

std::size_t countOf(const exchange::CaseFile& file)
{
    std::size_t count = file.deleted.size();
    for (const auto& episode : file.content.episodes)
        count += episode.all().size();
    return count;
}

QString idOf(const exchange::CaseFile& file)
{
    return QString::fromStdString(file.content.runner.meta.id.text());
}

void loadNew(Environment& environment, const Options& options, const exchange::CaseFile& file)
{
    const QString name = QString::fromStdString(file.content.runner.name);
    const auto say
        = [&](const QString& what) { environment.out << what.arg(idOf(file), name).arg(countOf(file)) << '\n'; };
    if (options.has("dry-run"))
        return say(Text::tr("%1: the case of “%2” is sound; entries: %3. Nothing was stored."));
    const auto workspace = openWorkspace(environment, Store::MayBegin);
    mustBeDone(app::loadAsNewRunner(*workspace, file));
    say(Text::tr("%1: stored the case of “%2”; entries: %3."));
}

void show(Environment& environment, const exchange::CaseFile& file, const app::CaseComparison& comparison)
{
    environment.out
        << Text::tr("%1: the case of “%2”, last changed %3.").arg(idOf(file), comparison.who, comparison.lastChange)
        << '\n';
    for (const QString& line : comparison.about + app::comparisonLines(comparison))
        environment.out << line << '\n';
}

void merge(Environment& environment, const Options& options, const exchange::CaseFile& file)
{
    const auto workspace = openWorkspace(environment);
    const app::CaseComparison comparison = app::compareCase(*workspace, file);
    if (!comparison.whyNot.isEmpty())
        throw Stop{ Exit::Refused, Text::tr("%1 Nothing was stored.").arg(comparison.whyNot) };
    show(environment, file, comparison);
    if (options.has("dry-run")) {
        environment.out << Text::tr("Nothing was stored.") << '\n';
        return;
    }
    const auto merged = app::mergeCase(*workspace, file, app::Decides::Runner);
    if (!merged)
        mustBeDone(merged.error());
    if (!merged->backup.isEmpty())
        environment.out << Text::tr("Merged. What was here before is kept in %1.").arg(merged->backup) << '\n';
}

} // namespace

void runLoad(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("load FILE [options]"),
        Text::tr("Stores a case (a JSON file, or the PDF that carries it) as a new runner, or merges it into the one "
                 "who is here. A file that breaks the "
                 "schema or the rules of the records is refused with the place, and nothing is stored."));
    options.flag("merge",
        Text::tr("Says what is new, changed and removed, and stores it with the runner who is here. A plan, an "
                 "override or an agreement waits for the runner's yes: “springback answer”."));
    passwordOption(options, Text::tr("The password of a sealed PDF: the first line of this file; - for the input."));
    options.flag("dry-run", Text::tr("Reads and checks the file, and stores nothing."));
    if (!options.parse(environment, arguments, 1, 1))
        return;
    const auto file = exchange::openCaseFile(
        options.words().front(), passwordIn(options), app::latestDateAnywhere(environment.clock.now()));
    if (!file)
        throw stopFor(file.error());
    if (options.has("merge"))
        merge(environment, options, *file);
    else
        loadNew(environment, options, *file);
}

} // namespace springback::cli
