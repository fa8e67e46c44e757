// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/milestones.h"

#include <QCoreApplication>

#include <algorithm>

#include "springback/app/entry_parsing.h"
#include "springback/app/words.h"
#include "springback/words/milestone_words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Milestones)
};

constexpr std::int64_t kTenthOfAMile = Distance::kPerMile / 10;

} // namespace

std::vector<MilestoneState> milestoneStates(const Workspace& workspace)
{
    std::vector<MilestoneState> states;
    const History* history = workspace.shown();
    if (!history)
        return states;
    const Date today = workspace.shownUntil();
    std::vector<Milestone> sorted = history->records().milestones;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Milestone& a, const Milestone& b) {
        return std::pair(a.longTerm, a.due.value_or(Date::max())) < std::pair(b.longTerm, b.due.value_or(Date::max()));
    });
    for (const Milestone& milestone : sorted) {
        const MilestoneStand stand = standOf(milestone, history->records(), today);
        MilestoneState state;
        state.id = milestone.meta.id;
        state.label = QString::fromStdString(milestone.label);
        state.term = milestone.longTerm ? Tr::tr("long term") : Tr::tr("short term");
        if (milestone.due)
            state.due = Tr::tr("by %1").arg(words::shortDate(*milestone.due));
        state.stand = words::milestoneStand(milestone, stand, workspace.unit());
        state.done = words::milestoneDone(stand);
        state.late = !stand.reached && milestone.due && *milestone.due < today;
        states.push_back(std::move(state));
    }
    return states;
}

std::optional<Refusal> removeMilestone(Workspace& workspace, const Id& id)
{
    const Milestone milestone = milestoneFor(workspace, id);
    return workspace.remove(
        RecordKind::Milestone, id, Tr::tr("milestone “%1” deleted").arg(QString::fromStdString(milestone.label)));
}

Milestone milestoneFor(const Workspace& workspace, const Id& id)
{
    if (const History* history = workspace.history())
        for (const Milestone& milestone : history->records().milestones)
            if (milestone.meta.id == id)
                return milestone;
    return {};
}

std::vector<MilestoneSource> milestoneSources(LengthUnit unit)
{
    std::vector<MilestoneSource> sources{ { Tr::tr("Nothing: I say when"), {}, false, {} },
        { Tr::tr("Running in 7 days"), words::unitShort(unit), true, {} } };
    for (int kind = 0; kind <= static_cast<int>(MeasureKind::Psfs); ++kind) {
        const auto measure = static_cast<MeasureKind>(kind);
        sources.push_back({ words::measureName(measure), words::measureUnit(measure), true, measure });
    }
    return sources;
}

QString milestoneNumber(const Milestone& milestone, LengthUnit unit)
{
    if (!milestone.atLeastTenths)
        return {};
    if (milestone.measure)
        return writeTenths(*milestone.atLeastTenths);
    constexpr int kTen = 10;
    return writeTenths((words::milestoneDistance(*milestone.atLeastTenths).hundredths(unit) + kTen / 2) / kTen);
}

std::optional<std::int64_t> readMilestoneNumber(const QString& text, const MilestoneSource& source, LengthUnit unit)
{
    if (source.measure)
        return readTenths(text);
    const auto distance = readDistance(text, unit);
    // Rounded down, so that a week of just so many kilometres is enough.
    return distance ? std::optional(distance->units / kTenthOfAMile) : std::nullopt;
}

} // namespace springback::app
