// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/adherence.h"

#include <algorithm>

#include "index.h"

namespace springback {

namespace {

constexpr days kRestAfterFlare{ 2 };
constexpr int kDaysOfAWeek = 7;

// A day that was not there to train on: a pause, or its advice was stop or rest.
bool isTakenOut(const History& history, Date date)
{
    const auto& index = history.index();
    if (index.isPaused(date) || index.isStopped(date))
        return true;
    for (Date flare = date - kRestAfterFlare; flare <= date; flare += days{ 1 })
        if (history.isFlare(flare))
            return true;
    return false;
}

// Rounded half up.
int percentOf(std::int64_t part, std::int64_t whole)
{
    return static_cast<int>((part * 200 + whole) / (whole * 2));
}

} // namespace

std::optional<int> Adherence::percent() const
{
    if (planned.num == 0)
        return std::nullopt;
    return percentOf(done * planned.den, planned.num);
}

std::optional<int> Adherence::dosePercent() const
{
    if (plannedHold.count() == 0)
        return std::nullopt;
    return percentOf(held.count(), plannedHold.count());
}

Adherence adherenceOver(const History& history, Date from, Date to)
{
    Adherence adherence{ 0, { 0, kDaysOfAWeek }, {}, {} };
    const Date first = std::max(from, history.episode().start);
    const auto& sessions = history.records().sessions;
    auto session = std::lower_bound(
        sessions.begin(), sessions.end(), first, [](const Session& s, Date date) { return s.date < date; });
    for (Date date = first; date <= to; date += days{ 1 }) {
        const bool counts = !isTakenOut(history, date);
        if (counts) {
            adherence.planned.num += history.planOn(date).at(history.stageOn(date)).perWeek;
            adherence.done += session != sessions.end() && session->date == date ? 1 : 0;
        }
        for (; session != sessions.end() && session->date == date; ++session) {
            if (counts) {
                adherence.held += heldOf(*session);
                adherence.plannedHold += plannedOf(*session);
            }
        }
    }
    return adherence;
}

} // namespace springback
