// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>

#include "desk.h"
#include "file_stop.h"
#include "report_span.h"
#include "springback/app/case_transfer.h"
#include "springback/app/data_folder.h"
#include "springback/app/sample_case.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

constexpr int kMostWeeks = 520;
constexpr int kMostPatients = 200;

struct Wanted {
    QDir folder;
    int weeks = 12;
    int seed = 1;
    int patients = 1;
};

// A folder that holds people is left alone; an earlier demo's is begun anew.
void clearOldDemo(Environment& environment)
{
    const auto folder = app::dataFolder(environment.dataDir);
    std::error_code ignored;
    if (!std::filesystem::exists(app::storeFile(folder), ignored))
        return;
    {
        const auto workspace = openWorkspace(environment);
        for (const auto& runner : workspace->runners()) {
            if (!runner.sample)
                throw Stop{ Exit::Usage,
                    Text::tr("%1 holds a person who is not made up. Nothing was written; name another folder.")
                        .arg(app::textOf(folder)) };
        }
    }
    std::filesystem::remove_all(folder, ignored);
}

void writeCaseAndPage(Environment& environment, app::Workspace& workspace, const Wanted& wanted, int number)
{
    const QString suffix = wanted.patients > 1 ? QStringLiteral("-%1").arg(number + 1) : QString();
    const QString json = wanted.folder.filePath(QStringLiteral("case%1.json").arg(suffix));
    if (const auto written = exchange::writeCaseFile(app::caseToExport(workspace), json); !written)
        throw stopFor(written.error());
    environment.out << Text::tr("Wrote %1.").arg(json) << '\n';
    const QString pdf = wanted.folder.filePath(QStringLiteral("appointment%1.pdf").arg(suffix));
    const History& history = historyOf(workspace);
    const Date on = workspace.today();
    const report::ReportOptions options{ on, history.episode().start, on, report::Paper::A4, environment.clock.now() };
    if (const auto written = report::writeAppointment(*workspace.runner(), history, options, pdf); !written)
        throw Stop{ Exit::BadFile, written.error() };
    environment.out << Text::tr("Wrote %1.").arg(pdf) << '\n';
}

void fill(Environment& environment, const Wanted& wanted)
{
    const auto workspace = openWorkspace(environment, Store::MayBegin);
    const Date today = workspace->today();
    for (int i = wanted.patients - 1; i >= 0; --i) {
        // Others began at other times, so that a caseload shows every stage.
        const int weeks = i == 0 ? wanted.weeks : 1 + (wanted.weeks + 5 * i) % (wanted.weeks + 8);
        const Case made = app::makeSampleCase(today, weeks, static_cast<unsigned>(wanted.seed + i));
        mustBeDone(app::loadAsNewRunner(*workspace, { made, {} }));
        writeCaseAndPage(environment, *workspace, wanted, i);
    }
}

} // namespace

void runDemo(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("demo DIR [options]"),
        Text::tr(
            "Makes up a caseload in DIR: data to open (DIR/data), each case as JSON, the PDF for its appointment, and "
            "pictures of the main screens."));
    options.value("weeks", Text::tr("N"), Text::tr("How long the first runner has been at it; 12 when left out."));
    options.value("seed", Text::tr("S"), Text::tr("Another number makes up other people."));
    options.value("patients", Text::tr("N"), Text::tr("How many runners; 1 when left out."));
    if (!options.parse(environment, arguments, 1, 1))
        return;
    Wanted wanted;
    wanted.weeks = options.whole("weeks", 0, kMostWeeks).value_or(wanted.weeks);
    wanted.seed = options.whole("seed", 0, 1'000'000).value_or(wanted.seed);
    wanted.patients = options.whole("patients", 1, kMostPatients).value_or(wanted.patients);
    wanted.folder = QDir(QDir(options.words().front()).absolutePath());
    if (!wanted.folder.mkpath(QStringLiteral(".")))
        throw Stop{ Exit::BadFile, Text::tr("The folder %1 cannot be made.").arg(wanted.folder.path()) };
    environment.dataDir = wanted.folder.filePath(QStringLiteral("data"));
    clearOldDemo(environment);
    fill(environment, wanted);
    environment.wrote = false; // made-up people need no backup
    environment.out << Text::tr("Wrote %1.").arg(environment.dataDir) << '\n';
    if (environment.pictures) {
        const QString pictures = wanted.folder.filePath(QStringLiteral("pictures"));
        environment.pictures(environment.dataDir, pictures);
        environment.out << Text::tr("Wrote %1.").arg(pictures) << '\n';
    }
}

} // namespace springback::cli
