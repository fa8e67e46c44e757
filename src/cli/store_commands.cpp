// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <nlohmann/json.hpp>

#include "desk.h"
#include "springback/app/backups.h"
#include "springback/app/data_folder.h"
#include "springback/words/words.h"
#include "springback/codec/record_json.h"

namespace springback::cli {

namespace {

codec::Json patientJson(const Case& content, Date today)
{
    const Runner& runner = content.runner;
    codec::Json json{ { "id", runner.meta.id.text() }, { "name", runner.name }, { "archived", runner.archived },
        { "sample", runner.sample }, { "episode_start", nullptr }, { "stage", nullptr } };
    if (const EpisodeRecords* records = content.current()) {
        json["episode_start"] = isoDate(records->episode.start);
        json["stage"] = History(*records).stageOn(today).number();
    }
    return json;
}

QString patientLine(const Runner& runner)
{
    return QString::fromStdString(runner.meta.id.text()) + QStringLiteral("  ") + QString::fromStdString(runner.name)
        + (runner.archived ? Text::tr(" (archived)") : QString())
        + (runner.sample ? Text::tr(" (made up)") : QString());
}

} // namespace

void runPatients(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("patients [options]"),
        Text::tr("Lists the runners: id and name; as JSON also the start and the stage."));
    options.flag("json", Text::tr("As JSON, for scripts."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto workspace = openWorkspace(environment);
    const store::Reader& reader = workspace->database().read();
    codec::Json list = codec::Json::array();
    for (const auto& runner : reader.runners()) {
        if (!options.has("json")) {
            environment.out << patientLine(runner) << '\n';
        } else if (const auto content = reader.loadCase(runner.meta.id)) {
            const Date today = livedDate(environment.clock.now(), runner.dayStart);
            list.push_back(patientJson(*content, today));
        }
    }
    if (options.has("json"))
        environment.out << QString::fromStdString(codec::dump(list, codec::Layout::Compact)) << '\n';
}

void runCheck(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("check [options]"),
        Text::tr("Checks that the data is intact: SQLite's own checks, and the checksum of every revision."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto workspace = openWorkspace(environment, Store::MustExist, Trust::AsItIs);
    const store::CheckReport report = workspace->database().check();
    if (!report.sound) {
        QStringList lines{ Text::tr("The data in %1 is damaged:").arg(app::textOf(workspace->database().file())) };
        for (const auto& problem : report.problems)
            lines << QStringLiteral("  ") + QString::fromStdString(problem);
        lines << Text::tr("Copy the folder before you do anything else; then go back to the newest backup in it.");
        throw Stop{ Exit::Store, lines.join(u'\n') };
    }
    environment.out << Text::tr("The data is sound. Runners: %1, entries: %2, revisions: %3.")
                           .arg(report.runners)
                           .arg(report.records)
                           .arg(report.revisions)
                    << '\n';
}

void runBackup(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("backup [OUT] [options]"),
        Text::tr("Copies the data into one file, opens the copy and checks it. Without OUT, into the folder backups."));
    options.flag("drill",
        Text::tr("Restores the newest backup into a scratch folder, reads all of it, and says what it holds."));
    if (!options.parse(environment, arguments, 0, 1))
        return;
    if (options.has("drill"))
        return runDrill(environment);
    const auto workspace = openWorkspace(environment, Store::MustExist, Trust::AsItIs);
    const std::filesystem::path target = options.words().value(0).toStdString();
    if (target.empty()) {
        const app::Written done = app::backUpHere(*workspace);
        if (!done)
            throw Stop{ Exit::Store, done.error() };
        environment.out << *done << '\n';
        return;
    }
    const auto report = workspace->database().backup(std::filesystem::absolute(target));
    environment.out << Text::tr("Wrote %1 and checked it. Runners: %2, entries: %3.")
                           .arg(app::textOf(report.file))
                           .arg(report.check.runners)
                           .arg(report.check.records)
                    << '\n';
}

} // namespace springback::cli
