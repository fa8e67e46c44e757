// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/history.h"

#include "timeline.h"

namespace springback {

const EpisodeRecords& History::records() const
{
    return m_index->records;
}

const Episode& History::episode() const
{
    return m_index->records.episode;
}

Stage History::stageOn(Date on) const
{
    const auto* change = m_index->changeOn(on);
    return change ? change->to : Stage::first();
}

Date History::stageSince(Date on) const
{
    const auto* change = m_index->changeOn(on);
    return change ? change->date : episode().start;
}

bool History::steppedBackInto(Date on) const
{
    const auto* change = m_index->changeOn(on);
    return change && change->move == Move::StepBack;
}

const Plan& History::planOn(Date on) const
{
    const auto* version = m_index->planOn(on);
    return version ? version->plan : m_index->published;
}

Rating History::worstOn(Date on) const
{
    return m_index->day(on).ratings.worst();
}

const CheckIn* History::checkInOn(Date on) const
{
    const auto at = m_index->day(on).checkIn;
    return at < 0 ? nullptr : &m_index->records.checkIns[static_cast<std::size_t>(at)];
}

bool History::isFlare(Date on) const
{
    return m_index->day(on).ratings.isFlare();
}

bool History::isPausedOn(Date on) const
{
    return m_index->isPaused(on);
}

seconds History::easedHold(Date on) const
{
    return Timeline(*this, on).hold(on).full;
}

} // namespace springback
