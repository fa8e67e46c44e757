// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/plan_presenter.h"

#include "plan_lines.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

const PlanVersion* versionOn(const EpisodeRecords& records, Date on)
{
    const PlanVersion* found = nullptr;
    for (const PlanVersion& version : records.plans)
        if (version.date <= on)
            found = &version;
    return found;
}

} // namespace

PlanPresenter::PlanPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &PlanPresenter::changed);
}

PlanState PlanPresenter::state() const
{
    PlanState state;
    const History* history = m_workspace.shown();
    if (!history)
        return state;
    const Date today = m_workspace.shownUntil();
    const Plan& plan = history->planOn(today);
    const Episode& episode = history->episode();
    state.readOnly = m_workspace.isReadOnly() || m_workspace.shownIsPast();
    state.past = m_workspace.shownIsPast();
    state.selfManaged = plan.selfManaged;
    state.headline = headline(plan, versionOn(history->records(), today));
    state.care = careOf(plan);
    for (const Cause cause : episode.causes)
        state.causes.push_back(words::causeName(cause));
    state.general = generalLines(plan, m_workspace.unit());
    for (int number = Stage::kFirst; number <= Stage::kLast; ++number) {
        const Stage stage = *Stage::of(number);
        PlanStage shown{ words::stageTitle(stage), words::exerciseHow(stage, Variant::Full),
            words::exerciseName(stage, Variant::Easier), history->stageOn(today) == stage,
            stageLines(plan, stage, episode.side), {} };
        if (stage.next())
            shown.gate = gateLines(plan, stage, episode.side);
        state.stages.push_back(std::move(shown));
    }
    for (const ExtraExercise& extra : plan.extras)
        state.extras.push_back(extraText(extra));
    state.flarePlan = QString::fromStdString(plan.flarePlan);
    state.versions = planVersions(*history, today, m_workspace.unit());
    return state;
}

QString PlanPresenter::headline(const Plan& plan, const PlanVersion* version) const
{
    Plan published = publishedPlan();
    published.selfManaged = plan.selfManaged;
    if (plan == published)
        return tr("The plan as published. Each number shows the ground it stands on.");
    const QString by = QString::fromStdString(version && !version->by.empty() ? version->by : "");
    if (!version || by.isEmpty())
        return tr("A plan of your own. Each number shows the ground it stands on.");
    return tr("Set by %1 on %2: %3").arg(by, words::date(version->date), QString::fromStdString(version->reason));
}

QString PlanPresenter::careOf(const Plan& plan) const
{
    if (plan.selfManaged)
        return tr("You are on your own. From phase 3 on you confirm each move yourself, after reading a caution.");
    const Runner* runner = m_workspace.runner();
    const QString name = QString::fromStdString(runner->clinicianName);
    const QString phone = QString::fromStdString(runner->clinicianPhone);
    if (name.isEmpty())
        return tr("A clinician looks after you. From phase 3 on each move needs their agreement.");
    if (phone.isEmpty())
        return tr("%1 looks after you. From phase 3 on each move needs their agreement.").arg(name);
    return tr("%1 (%2) looks after you. From phase 3 on each move needs their agreement.").arg(name, phone);
}

std::optional<Refusal> PlanPresenter::setCare(Care care)
{
    const History* history = m_workspace.history();
    if (!history || care == Care::NotSaid)
        return std::nullopt;
    PlanVersion version;
    version.date = m_workspace.today();
    version.plan = history->planOn(version.date);
    const bool alone = care == Care::Alone;
    if (version.plan.selfManaged == alone)
        return std::nullopt;
    version.plan.selfManaged = alone;
    version.by = m_workspace.author().toStdString();
    version.reason
        = (alone ? tr("The runner is on their own now") : tr("A clinician looks after the runner now")).toStdString();
    return m_workspace.save(version);
}

} // namespace springback::app
