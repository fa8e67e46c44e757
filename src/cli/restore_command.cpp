// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFileInfo>

#include "desk.h"
#include "springback/app/backups.h"
#include "springback/app/data_folder.h"
#include "springback/app/rescue.h"
#include "springback/app/words.h"

namespace springback::cli {

namespace {

void show(Environment& environment, const QString& title, const QStringList& lines)
{
    environment.out << title << '\n';
    for (const QString& line : lines)
        environment.out << QStringLiteral("  ") << line << '\n';
}

// A store that no longer opens has nothing to show but its file, which is set aside.
void goBack(Environment& environment, const QString& folder, const QString& file)
{
    environment.out << Text::tr("What is here is damaged and cannot be read.") << '\n';
    const app::Written done = app::goBackToBackup(folder, file, environment.clock);
    if (!done)
        throw Stop{ Exit::Store, done.error() };
    environment.out << Text::tr("Restored from %1. %2").arg(file, *done) << '\n';
}

} // namespace

void runRestore(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("restore FILE [options]"),
        Text::tr(
            "Puts a backup in the place of the data. Shows what is in both first, and keeps a checked copy of what "
            "it replaces in the folder backups."));
    options.flag("dry-run", Text::tr("Shows both sides, and changes nothing."));
    if (!options.parse(environment, arguments, 1, 1))
        return;
    const QString file = QFileInfo(options.words().front()).absoluteFilePath();
    if (const auto why = app::whyNotRestorable(file, environment.clock))
        throw Stop{ Exit::BadFile, *why };
    std::unique_ptr<app::Workspace> workspace;
    try {
        workspace = openWorkspace(environment, Store::MayBegin, Trust::AsItIs);
    } catch (const store::StoreError& error) {
        if (error.fault != store::StoreFault::Damaged || options.has("dry-run"))
            throw;
        return goBack(environment, app::textOf(app::dataFolder(environment.dataDir)), file);
    }
    const auto sides = app::restoreSides(*workspace, file);
    if (!sides)
        throw Stop{ Exit::BadFile, sides.error() };
    show(environment, Text::tr("Here now:"), app::summaryLines(sides->here));
    show(environment, Text::tr("In the backup:"), app::summaryLines(sides->there));
    if (options.has("dry-run")) {
        environment.out << Text::tr("Nothing was changed.") << '\n';
        return;
    }
    const app::Written done = app::restore(*workspace, file);
    if (!done)
        throw Stop{ Exit::Store, done.error() };
    environment.out << *done << '\n';
}

void runDrill(Environment& environment)
{
    const app::Written said = app::drill(app::dataFolder(environment.dataDir), environment.clock);
    if (!said)
        throw Stop{ Exit::Store, said.error() };
    environment.out << *said << '\n';
}

} // namespace springback::cli
