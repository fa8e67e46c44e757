// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "springback/app/data_folder.h"
#include "springback/domain/flag_questions.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

// Runners whose id begins with `start`.
std::vector<Runner> withId(const std::vector<Runner>& runners, const QString& start)
{
    std::vector<Runner> found;
    for (const auto& runner : runners) {
        if (QString::fromStdString(runner.meta.id.text()).startsWith(start, Qt::CaseInsensitive))
            found.push_back(runner);
    }
    return found;
}

Id choose(const std::vector<Runner>& runners, const Options& options)
{
    if (const QString wanted = options.text("patient"); !wanted.isEmpty())
        return runnerNamed(runners, wanted, options);
    // Archived runners stand back as long as there are others.
    std::vector<Runner> present;
    std::copy_if(
        runners.begin(), runners.end(), std::back_inserter(present), [](const auto& r) { return !r.archived; });
    if (present.empty())
        present = runners;
    if (present.size() == 1)
        return present.front().meta.id;
    if (present.empty())
        throw Stop{ Exit::Store,
            Text::tr("There is no runner here yet. Open the window to begin, or load a case with “springback load”.") };
    options.misused(Text::tr("There are %1 runners here. Name one with --patient ID; “springback patients” lists them.")
                        .arg(present.size()));
}

void mustBeSound(const store::Database& database)
{
    if (database.whyReadOnly() == store::StoreFault::Newer)
        return; // what a newer version checks is not known here
    if (const auto report = database.check(); !report.sound)
        throw store::StoreError(store::StoreFault::Damaged, database.file(), report.problems.front());
}

void remindOfFlags(Environment& environment, const EpisodeRecords& records, Date today)
{
    if (flagQuestionsDue(records, today) != FlagQuestions::NotDue)
        environment.err << Text::tr("The red-flag questions are due: “springback log flag --ask” shows them.") << '\n';
}

} // namespace

Id runnerNamed(const std::vector<Runner>& runners, const QString& start, const Options& options)
{
    const auto found = withId(runners, start);
    if (found.size() == 1)
        return found.front().meta.id;
    options.misused(found.empty()
            ? Text::tr("No runner here has the id %1. “springback patients” lists them.").arg(start)
            : Text::tr("More than one id begins with %1.").arg(start));
}

std::unique_ptr<app::Workspace> openWorkspace(Environment& environment, Store store, Trust trust)
{
    const auto folder = app::dataFolder(environment.dataDir);
    std::error_code ignored;
    if (store == Store::MustExist && !std::filesystem::exists(app::storeFile(folder), ignored))
        throw Stop{ Exit::Store,
            Text::tr(
                "There is no data in %1 yet. Open the window to begin, load a case with “springback load”, or name "
                "another folder with --data-dir.")
                .arg(app::textOf(folder)) };
    auto workspace
        = std::make_unique<app::Workspace>(store::Database::open(folder, environment.clock), environment.clock);
    if (trust == Trust::Checked)
        mustBeSound(workspace->database());
    QObject::connect(
        workspace.get(), &app::Workspace::written, workspace.get(), [&environment] { environment.wrote = true; });
    return workspace;
}

std::future<void> checkBeside(Environment& environment, app::Workspace& workspace)
{
    return std::async(
        std::launch::async, [folder = workspace.database().file().parent_path(), &clock = environment.clock] {
            mustBeSound(store::Database::open(folder, clock, store::Access::ReadOnly));
        });
}

std::unique_ptr<app::Workspace> openPatient(Environment& environment, const Options& options, Trust trust)
{
    auto workspace = openWorkspace(environment, Store::MustExist, trust);
    const Id id = choose(workspace->database().read().runners(), options);
    if (!workspace->open(id))
        throw Stop{ Exit::Store, Text::tr("The runner cannot be read. “springback check” looks for the reason.") };
    return workspace;
}

void patientOption(Options& options)
{
    options.value(
        "patient", Text::tr("ID"), Text::tr("The runner, where there are several; the beginning of the id is enough."));
}

void mustBeDone(const std::optional<app::Refusal>& refusal)
{
    if (refusal)
        throw Stop{ refusal->store ? Exit::Store : Exit::Refused, refusal->sentence };
}

const History& historyOf(const app::Workspace& workspace)
{
    if (!workspace.history())
        throw Stop{ Exit::Refused, Text::tr("This runner has no course of rehab yet.") };
    return *workspace.history();
}

Date entryDate(const Options& options, const app::Workspace& workspace)
{
    return options.date("on").value_or(workspace.today());
}

void onOption(Options& options)
{
    options.value("on", Text::tr("DATE"), Text::tr("The day it belongs to, YYYY-MM-DD; today when left out."));
}

void saveEntry(Environment& environment, app::Workspace& workspace, const Record& record)
{
    mustBeDone(workspace.save(record));
    environment.out << Text::tr("Saved: %1.").arg(words::recordTitle(record, workspace.unit())) << '\n';
    remindOfFlags(environment, historyOf(workspace).records(), workspace.today());
}

} // namespace springback::cli
