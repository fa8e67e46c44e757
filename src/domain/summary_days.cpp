// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/summary.h"

#include <algorithm>

#include "index.h"

namespace springback {

namespace {

void mark(DaySummary& day, const Meta& meta)
{
    day.hasEntry = true;
    day.recalled |= meta.provenance == Provenance::Recalled;
    day.edited |= meta.provenance == Provenance::Edited;
    day.imported |= meta.provenance == Provenance::Imported;
}

void take(DaySummary& day, const CheckIn& checkIn)
{
    day.morning = checkIn.pain;
    day.stiffness = checkIn.stiffness;
}

void take(DaySummary& day, const Session& session)
{
    day.sessionPain = worse(day.sessionPain, worstPain(session));
    day.held += heldOf(session);
    day.planned += plannedOf(session);
    ++day.sessions;
}

void take(DaySummary& day, const Run& run)
{
    day.runPain = worse(day.runPain, worse(run.during, run.after));
    day.ran += run.distance;
    ++day.runs;
}

void take(DaySummary&, const Measure&) { }
void take(DaySummary&, const ExtraDone&) { }

// Lays the records of `ordered` dated within the days onto them; `summaries` holds one for each date.
template <typename T> void lay(std::vector<DaySummary>& summaries, const std::vector<T>& ordered)
{
    const Date first = summaries.front().date;
    auto it = std::lower_bound(
        ordered.begin(), ordered.end(), first, [](const T& record, Date date) { return record.date < date; });
    for (; it != ordered.end() && it->date <= summaries.back().date; ++it) {
        auto& day = summaries[static_cast<std::size_t>((it->date - first).count())];
        take(day, *it);
        mark(day, it->meta);
        if constexpr (requires { it->note; })
            day.noted |= !it->note.empty();
    }
}

} // namespace

std::vector<DaySummary> summariseDays(const History& history, Date from, Date to)
{
    std::vector<DaySummary> summaries;
    if (to < from)
        return summaries;
    summaries.resize(static_cast<std::size_t>((to - from).count()) + 1);
    Date date = from;
    for (auto& day : summaries) {
        day.date = date;
        date += days{ 1 };
    }
    const auto& records = history.records();
    lay(summaries, records.checkIns);
    lay(summaries, records.sessions);
    lay(summaries, records.runs);
    lay(summaries, records.measures);
    lay(summaries, records.extras);
    for (auto& day : summaries) {
        day.stage = history.stageOn(day.date);
        day.during = worse(day.sessionPain, day.runPain);
        day.nextMorning = history.index().day(day.date + days{ 1 }).morning;
        day.flare = history.isFlare(day.date);
        day.paused = history.isPausedOn(day.date);
    }
    return summaries;
}

} // namespace springback
