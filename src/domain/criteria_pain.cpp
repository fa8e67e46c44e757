// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "criteria.h"

#include <algorithm>

namespace springback {

namespace {

constexpr std::size_t kJudgedSessions = 3;

/// How one rating stands to its limit. A breach outranks every gap.
enum class Standing { Within, Gap, Breach };

Standing standingOf(Rating rating, int limit)
{
    if (!rating)
        return Standing::Gap;
    return rating->value() > limit ? Standing::Breach : Standing::Within;
}

// Stage 1: no pain beyond what was there before the session.
Standing provokedIn(const SessionFacts& session)
{
    if (!session.worst)
        return Standing::Gap;
    if (session.before)
        return *session.worst > *session.before ? Standing::Breach : Standing::Within;
    return session.worst->value() == 0 ? Standing::Within : Standing::Gap;
}

/// The last sessions of this stage however complete, and the last qualifying ones, together; oldest first.
struct JudgedSessions {
    std::vector<std::size_t> indices;
    bool enough = false;
};

JudgedSessions judgedSessions(const Timeline& timeline, Date latest)
{
    JudgedSessions judged;
    const auto all = timeline.lastOfStage(Timeline::Which::All, kJudgedSessions, latest);
    const auto qualifying = timeline.lastOfStage(Timeline::Which::Qualifying, kJudgedSessions, latest);
    judged.enough = all.size() == kJudgedSessions && qualifying.size() == kJudgedSessions;
    judged.indices = all;
    judged.indices.insert(judged.indices.end(), qualifying.begin(), qualifying.end());
    std::sort(judged.indices.begin(), judged.indices.end());
    judged.indices.erase(std::unique(judged.indices.begin(), judged.indices.end()), judged.indices.end());
    return judged;
}

/// Gathers standings into a criterion.
class Tally {
public:
    void take(Rating rating, Standing standing, Blocker blocker)
    {
        m_worst = worse(m_worst, rating);
        m_gap |= standing == Standing::Gap;
        m_breach |= standing == Standing::Breach;
        if (standing != Standing::Within && (m_blocking.empty() || m_blocking.back() != blocker))
            m_blocking.push_back(blocker);
    }
    void close(Criterion& criterion, bool enough)
    {
        if (m_breach)
            criterion.result = Result::NotMet;
        else
            criterion.result = m_gap || !enough ? Result::NoData : Result::Met;
        if (criterion.result != Result::NoData)
            criterion.value = whole(m_worst->value());
        criterion.blocking = std::move(m_blocking);
    }

private:
    Rating m_worst;
    bool m_gap = false;
    bool m_breach = false;
    std::vector<Blocker> m_blocking;
};

} // namespace

Criterion judgePainDuring(const Timeline& timeline, Date on)
{
    const auto& gate = timeline.stagePlan().gate;
    Criterion c{ .id = CriterionId::PainDuring, .limit = whole(gate.painDuring), .source = PlanNumber::PainDuring };
    const auto judged = judgedSessions(timeline, on);
    Tally tally;
    for (const auto i : judged.indices) {
        const auto& session = timeline.session(i);
        auto standing = standingOf(session.worst, gate.painDuring);
        if (gate.noneProvoked)
            standing = std::max(standing, provokedIn(session));
        tally.take(session.worst, standing, { session.id, session.date });
    }
    tally.close(c, judged.enough);
    return c;
}

Criterion judgeNextMorning(const Timeline& timeline, Date on)
{
    const int limit = timeline.stagePlan().gate.nextMorning;
    Criterion c{ .id = CriterionId::NextMorning, .limit = whole(limit), .source = PlanNumber::NextMorning };
    const auto judged = judgedSessions(timeline, on - days{ 1 });
    Tally tally;
    for (const auto i : judged.indices) {
        const Date morning = timeline.session(i).date + days{ 1 };
        const auto& day = timeline.day(morning);
        std::optional<Id> checkIn;
        if (day.checkIn >= 0)
            checkIn = timeline.records().checkIns[static_cast<std::size_t>(day.checkIn)].meta.id;
        tally.take(day.morning, standingOf(day.morning, limit), { checkIn, morning });
    }
    tally.close(c, judged.enough);
    return c;
}

} // namespace springback
