// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/runs_presenter.h"

#include "record_access.h"
#include "springback/app/acts.h"
#include "springback/app/entry_parsing.h"
#include "springback/app/words.h"
#include "springback/domain/mileage.h"

namespace springback::app {

namespace {

Distance ranOn(const EpisodeRecords& records, Date date)
{
    Distance sum;
    const auto [first, last] = onDate(records.runs, date);
    for (auto it = first; it != last; ++it)
        sum += it->distance;
    return sum;
}

/// Runs without any rating, newest first: until they are rated, no running is planned for three days.
std::vector<UnratedRun> unratedRuns(const EpisodeRecords& records, LengthUnit unit)
{
    constexpr std::size_t kMost = 5;
    std::vector<UnratedRun> unrated;
    for (auto run = records.runs.rbegin(); run != records.runs.rend() && unrated.size() < kMost; ++run) {
        if (!run->during && !run->after)
            unrated.push_back({ run->meta.id, words::recordTitle(*run, unit) });
    }
    return unrated;
}

} // namespace

RunsPresenter::RunsPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &RunsPresenter::changed);
}

RunsState RunsPresenter::state() const
{
    RunsState state;
    state.unit = m_workspace.unit();
    const History* history = m_workspace.history();
    if (!history)
        return state;
    state.hasRunner = true;
    state.unrated = unratedRuns(history->records(), state.unit);
    const Date today = m_workspace.today();
    const auto verdict = judgeMiles(*history, today);
    if (!verdict)
        return state;
    state.hasTarget = true;
    state.week
        = tr("%1 of %2", "run so far, of the weekly target")
              .arg(words::distanceNumber(verdict->weekTotal, state.unit), words::distance(verdict->target, state.unit));
    const Distance now = ranOn(history->records(), today);
    state.weekUnder = now.units > 0
        ? tr("in the 7 days to yesterday, and %1 today").arg(words::distance(now, state.unit))
        : tr("in the 7 days to yesterday");
    if (verdict->target.units > 0)
        state.fraction = static_cast<double>(verdict->weekTotal.units) / static_cast<double>(verdict->target.units);
    state.next = !verdict->nextRunDate   ? tr("No run while a stop sign is open")
        : *verdict->nextRunDate == today ? tr("Next run: from today")
                                         : tr("Next run: from %1").arg(words::date(*verdict->nextRunDate));
    state.longest = verdict->longest30.units > 0
        ? tr("Longest in the last 30 days: %1").arg(words::distance(verdict->longest30, state.unit))
        : tr("No run in the last 30 days");
    state.since = tr("Target since %1").arg(words::shortDate(verdict->since));
    state.headline = words::mileHeadline(*verdict, state.unit);
    for (const MileReason reason : verdict->why)
        state.reasons << words::mileReason(reason, *verdict, state.unit);
    if (verdict->to)
        state.change = tr("Change to %1").arg(words::distance(*verdict->to, state.unit));
    if (verdict->warning) {
        state.warning = tr("The run of %1 was %2 % longer than the longest of the 30 days before it.")
                            .arg(words::date(verdict->warning->date))
                            .arg(verdict->warning->percent);
    }
    return state;
}

std::optional<Refusal> RunsPresenter::acceptOffer(const QString& by)
{
    const History* history = m_workspace.history();
    const auto verdict = history ? judgeMiles(*history, m_workspace.today()) : std::nullopt;
    if (!verdict || !verdict->to)
        return Refusal{ tr("The offer no longer stands: the records have changed. Nothing was changed."), {} };
    return setMiles(m_workspace, *verdict->to, by, words::mileHeadline(*verdict, m_workspace.unit()));
}

std::optional<Refusal> RunsPresenter::setTarget(const QString& number, const QString& by, const QString& reason)
{
    const auto target = readDistance(number, m_workspace.unit());
    if (!target) {
        const FieldFault fault{ "target_m", RecordFault::OutOfRange, std::nullopt, std::nullopt };
        return Refusal{ tr("“%1” is not a distance.").arg(number.left(40)), { fault } };
    }
    if (reason.trimmed().isEmpty()) {
        const FieldFault fault{ "reason", RecordFault::Missing, std::nullopt, std::nullopt };
        return Refusal{ tr("A target of your own needs a reason, for you and your clinician to read later."),
            { fault } };
    }
    return setMiles(m_workspace, *target, by, reason.trimmed());
}

QString RunsPresenter::targetNumber() const
{
    const History* history = m_workspace.history();
    const auto verdict = history ? judgeMiles(*history, m_workspace.today()) : std::nullopt;
    return verdict ? writeDistance(verdict->target, m_workspace.unit()) : QString();
}

QString longRunWarning(const Workspace& workspace, Date date, Distance distance)
{
    const History* history = workspace.history();
    const auto percent = history ? percentAboveLongest(*history, date, distance) : std::nullopt;
    return percent ? RunsPresenter::tr("This is %1 % longer than your longest run of the 30 days before. "
                                       "Single runs more than 10 % longer raised injury. You can still save it.")
                         .arg(*percent)
                   : QString();
}

QString paceText(Distance distance, seconds duration, LengthUnit unit)
{
    const auto hundredths = distance.hundredths(unit);
    if (hundredths <= 0 || duration.count() <= 0)
        return {};
    const seconds pace{ (duration.count() * 100 + hundredths / 2) / hundredths };
    return RunsPresenter::tr("%1 per %2", "pace, unit").arg(words::clockTime(pace), words::unitShort(unit));
}

} // namespace springback::app
