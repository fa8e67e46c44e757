// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

namespace {

/// The weeks that the mile is judged by: an older run without a rating no longer holds anything up.
constexpr days kUnratedDays{ 14 };

Distance ranOn(const Inputs& in, Date date)
{
    Distance sum;
    const auto [first, last] = onDate(in.records().runs, date);
    for (const Run* run = first; run != last; ++run)
        sum += run->distance;
    return sum;
}

QString nextRun(const Inputs& in, const MileVerdict& verdict)
{
    if (!verdict.nextRunDate)
        return Tr::tr("no run while a stop sign is open");
    return *verdict.nextRunDate == in.on ? Tr::tr("a run is open today")
                                         : Tr::tr("next run from %1").arg(nearDay(*verdict.nextRunDate, in.on));
}

QString headlineOf(const Inputs& in, const MileVerdict& verdict)
{
    const QString week
        = Tr::tr("%1 of %2 this week")
              .arg(words::distanceNumber(verdict.weekTotal, in.unit()), plainDistance(verdict.target, in.unit()));
    const QString longest = verdict.longest30 > Distance{}
        ? Tr::tr("longest so far %1").arg(words::distance(verdict.longest30, in.unit()))
        : QString();
    return dotted({ week, nextRun(in, verdict), longest });
}

QString warningOf(const MileVerdict& verdict)
{
    if (!verdict.warning)
        return {};
    return Tr::tr("The run of %1 was %2 % longer than the longest of the 30 days before it. "
                  "More than 10 % at once raises the risk of injury.")
        .arg(words::date(verdict.warning->date))
        .arg(verdict.warning->percent);
}

std::vector<RunToRate> unratedRuns(const Inputs& in)
{
    std::vector<RunToRate> out;
    const auto& runs = in.records().runs;
    for (auto run = runs.rbegin(); run != runs.rend() && run->date > in.on - kUnratedDays; ++run) {
        if (run->date <= in.on && !run->during)
            out.push_back({ run->meta.id, words::recordTitle(Record{ *run }, in.unit()), run->after });
    }
    return out;
}

} // namespace

RunState runState(const Inputs& in)
{
    RunState out;
    out.unrated = unratedRuns(in);
    if (const Distance today = ranOn(in, in.on); today > Distance{})
        out.today = Tr::tr("%1 run today").arg(words::distance(today, in.unit()));
    const auto verdict = judgeMiles(in.history, in.on);
    if (!verdict) {
        out.headline = Tr::tr("No weekly total is set yet");
        return out;
    }
    out.hasTarget = true;
    out.headline = headlineOf(in, *verdict);
    out.target = verdict->target;
    out.decision = verdict->decision;
    out.verdict = words::mileHeadline(*verdict, in.unit());
    for (const MileReason reason : verdict->why)
        out.why << words::mileReason(reason, *verdict, in.unit());
    out.to = verdict->to;
    if (verdict->to)
        out.change = Tr::tr("Change to %1").arg(plainDistance(*verdict->to, in.unit()));
    out.warning = warningOf(*verdict);
    if (!verdict->nextRunDate || *verdict->nextRunDate > in.on)
        out.blocked = nextRun(in, *verdict);
    return out;
}

} // namespace springback::app::today
