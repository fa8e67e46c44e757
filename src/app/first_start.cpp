// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/first_start.h"

#include "springback/app/entry_parsing.h"
#include "springback/app/plan_editor.h"

namespace springback::app {

namespace {

Runner runnerOf(const FirstStart& answers)
{
    Runner runner;
    runner.name = answers.name.trimmed().toStdString();
    runner.unit = answers.unit;
    if (answers.care == Care::Clinician) {
        runner.clinicianName = answers.clinicianName.trimmed().toStdString();
        runner.clinicianPhone = answers.clinicianPhone.trimmed().toStdString();
    }
    return runner;
}

void addFlags(std::vector<Record>& records, const FirstStart& answers, Date today)
{
    if (!answers.flagsAnswered && answers.flags.empty())
        return;
    FlagCheck asked;
    asked.date = today;
    asked.raised = answers.flags;
    records.push_back(asked);
    for (const FlagKind kind : answers.flags) {
        Flag flag;
        flag.kind = kind;
        flag.opened = today;
        records.push_back(flag);
    }
}

Refusal noDistance(const QString& text)
{
    return { Workspace::tr("“%1” is not a distance. Write the miles or kilometres of a usual week, such as 6 or 6.5, "
                           "or leave it empty. Nothing was saved.")
                 .arg(text),
        { { "target_m", RecordFault::BadText, {}, {} } } };
}

// Nothing where the published plan holds.
std::optional<PlanVersion> startingPlan(const Workspace& workspace, const FirstStart& answers, Date start)
{
    PlanVersion version;
    version.date = start;
    version.plan = publishedPlan();
    if (answers.role == Role::Clinician) {
        const auto kept = defaultPlan();
        if (!kept || *kept == version.plan)
            return std::nullopt;
        version.plan = *kept;
        version.by = workspace.author().toStdString();
        version.meta.provenance = Provenance::Clinician;
        version.reason = Workspace::tr("My default plan for new runners").toStdString();
        return version;
    }
    if (answers.care != Care::Alone)
        return std::nullopt;
    version.plan.selfManaged = true;
    version.reason = Workspace::tr("On their own, said at the first start").toStdString();
    return version;
}

} // namespace

std::optional<Refusal> begin(Workspace& workspace, const FirstStart& answers)
{
    const Date today = workspace.today();
    Episode episode;
    episode.start = answers.start.value_or(today);
    episode.side = answers.side;
    episode.site = answers.site;
    episode.causes = answers.causes;

    std::vector<Record> records;
    if (const QString typed = answers.miles.trimmed(); !typed.isEmpty()) {
        const auto distance = readDistance(typed, answers.unit);
        if (!distance)
            return noDistance(typed);
        MileTarget target;
        target.date = today;
        target.target = *distance;
        records.push_back(target);
    }
    addFlags(records, answers, today);
    if (const auto plan = startingPlan(workspace, answers, episode.start))
        records.push_back(*plan);
    return workspace.addRunner(runnerOf(answers), episode, records);
}

std::optional<Refusal> changeCourse(Workspace& workspace, const CourseEdit& edit)
{
    if (!workspace.episode())
        return Refusal{ Workspace::tr("There is no course of rehab to change. Nothing was saved."), {} };
    Episode episode = *workspace.episode();
    episode.side = edit.side;
    episode.site = edit.site;
    episode.start = edit.start;
    episode.causes = edit.causes;
    if (episode == *workspace.episode())
        return std::nullopt;
    return workspace.saveEpisode(episode);
}

PersonEdit personOf(const Workspace& workspace)
{
    const Runner* runner = workspace.runner();
    if (!runner)
        return {};
    return { QString::fromStdString(runner->name), runner->unit, runner->dayStart,
        QString::fromStdString(runner->clinicianName), QString::fromStdString(runner->clinicianPhone) };
}

std::optional<Refusal> changePerson(Workspace& workspace, const PersonEdit& edit)
{
    if (!workspace.runner())
        return Refusal{ Workspace::tr("No runner is open. Nothing was saved."), {} };
    Runner runner = *workspace.runner();
    runner.name = edit.name.trimmed().toStdString();
    runner.unit = edit.unit;
    runner.dayStart = edit.dayStart;
    runner.clinicianName = edit.clinicianName.trimmed().toStdString();
    runner.clinicianPhone = edit.clinicianPhone.trimmed().toStdString();
    if (runner == *workspace.runner())
        return std::nullopt;
    return workspace.saveRunner(runner);
}

} // namespace springback::app
