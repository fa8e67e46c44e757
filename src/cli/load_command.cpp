// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "file_stop.h"
#include "springback/app/case_transfer.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

std::size_t countOf(const exchange::CaseFile& file)
{
    std::size_t count = file.deleted.size();
    for (const auto& episode : file.content.episodes)
        count += episode.all().size();
    return count;
}

} // namespace

void runLoad(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("load FILE [options]"),
        Text::tr(
            "Stores a case file (JSON) as a new runner. A file that breaks the schema or the rules of the records is "
            "refused with the place, and nothing is stored."));
    options.flag("dry-run", Text::tr("Reads and checks the file, and stores nothing."));
    if (!options.parse(environment, arguments, 1, 1))
        return;
    const auto file = exchange::readCaseFile(options.words().front(), livedDate(environment.clock.now()));
    if (!file)
        throw stopFor(file.error());
    const QString name = QString::fromStdString(file->content.runner.name);
    const QString id = QString::fromStdString(file->content.runner.meta.id.text());
    const auto say = [&](const QString& what) { environment.out << what.arg(id, name).arg(countOf(*file)) << '\n'; };
    if (options.has("dry-run"))
        return say(Text::tr("%1: the case of “%2” is sound; entries: %3. Nothing was stored."));
    const auto workspace = openWorkspace(environment, Store::MayBegin);
    mustBeDone(app::loadAsNewRunner(*workspace, *file));
    say(Text::tr("%1: stored the case of “%2”; entries: %3."));
}

} // namespace springback::cli
