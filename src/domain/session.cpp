// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index.h"

#include <algorithm>

namespace springback {

namespace {

constexpr int kHeldPercent = 80;

/// All sets of a session in one look: a long history is read at the speed of memory.
struct SetTotals {
    seconds planned{ 0 };
    seconds held{ 0 };
    seconds shortest{ 0 };
    RatingSet ratings;

    explicit SetTotals(const Session& session)
    {
        if (!session.sets.empty())
            shortest = session.sets.front().planned;
        for (const auto& set : session.sets) {
            planned += set.planned;
            held += set.held;
            shortest = std::min(shortest, set.planned);
            ratings.add(set.pain);
        }
    }
};

bool isCarried(const SetTotals& totals, Ended ended)
{
    return totals.planned > seconds{ 0 } && totals.held * 100 >= totals.planned * kHeldPercent
        && ended != Ended::ForPain;
}

} // namespace

Rating worstPain(const Session& session)
{
    return factsOf(session).worst;
}

seconds heldOf(const Session& session)
{
    return SetTotals(session).held;
}

seconds plannedOf(const Session& session)
{
    return SetTotals(session).planned;
}

seconds shortestPlanned(const Session& session)
{
    return SetTotals(session).shortest;
}

bool qualifies(const Session& session)
{
    return session.variant == Variant::Full && isCarried(SetTotals(session), session.ended);
}

SessionFacts factsOf(const Session& session)
{
    const SetTotals totals(session);
    SessionFacts facts;
    facts.id = session.meta.id;
    facts.date = session.date;
    facts.stage = session.stage;
    facts.variant = session.variant;
    facts.before = session.before;
    facts.ratings = totals.ratings;
    facts.ratings.add(session.during);
    facts.ratings.add(session.after);
    facts.worst = facts.ratings.worst();
    facts.ratings.add(session.before);
    facts.k = totals.shortest;
    facts.carried = isCarried(totals, session.ended);
    facts.qualifies = facts.carried && session.variant == Variant::Full;
    return facts;
}

} // namespace springback
