// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index.h"

#include <algorithm>

namespace springback {

namespace {

constexpr int kHeldPercent = 80;

bool isCarried(const Session& session)
{
    const auto planned = plannedOf(session);
    return planned > seconds{ 0 } && heldOf(session) * 100 >= planned * kHeldPercent && session.ended != Ended::ForPain;
}

} // namespace

Rating worstPain(const Session& session)
{
    Rating worst = worse(session.during, session.after);
    for (const auto& set : session.sets)
        worst = worse(worst, set.pain);
    return worst;
}

seconds heldOf(const Session& session)
{
    seconds held{ 0 };
    for (const auto& set : session.sets)
        held += set.held;
    return held;
}

seconds plannedOf(const Session& session)
{
    seconds planned{ 0 };
    for (const auto& set : session.sets)
        planned += set.planned;
    return planned;
}

seconds shortestPlanned(const Session& session)
{
    if (session.sets.empty())
        return seconds{ 0 };
    return std::min_element(session.sets.begin(), session.sets.end(), [](const SessionSet& a, const SessionSet& b) {
        return a.planned < b.planned;
    })->planned;
}

bool qualifies(const Session& session)
{
    return isCarried(session) && session.variant == Variant::Full;
}

SessionFacts factsOf(const Session& session)
{
    SessionFacts facts;
    facts.id = session.meta.id;
    facts.date = session.date;
    facts.stage = session.stage;
    facts.variant = session.variant;
    facts.before = session.before;
    facts.worst = worstPain(session);
    facts.k = shortestPlanned(session);
    facts.carried = isCarried(session);
    facts.qualifies = qualifies(session);
    return facts;
}

} // namespace springback
