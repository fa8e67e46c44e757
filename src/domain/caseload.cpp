// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/caseload.h"

#include <algorithm>

#include "springback/domain/summary.h"

namespace springback {

namespace {

constexpr days kWeek{ 7 };
constexpr days kFortnight{ 14 };

template <typename T> void takeNewest(std::optional<Date>& newest, const std::vector<T>& ordered, Date on)
{
    const auto after = std::upper_bound(
        ordered.begin(), ordered.end(), on, [](Date date, const T& record) { return date < record.date; });
    if (after != ordered.begin())
        newest = std::max(newest.value_or(Date::min()), std::prev(after)->date);
}

std::optional<Date> lastEntryOf(const EpisodeRecords& records, Date on)
{
    std::optional<Date> newest;
    takeNewest(newest, records.checkIns, on);
    takeNewest(newest, records.sessions, on);
    takeNewest(newest, records.runs, on);
    takeNewest(newest, records.measures, on);
    takeNewest(newest, records.extras, on);
    return newest;
}

std::optional<Date> nextAppointmentOf(const EpisodeRecords& records, Date on)
{
    std::optional<Date> next;
    for (const Visit& visit : records.visits)
        if (visit.next && *visit.next >= on && (!next || *visit.next < *next))
            next = visit.next;
    return next;
}

bool awaitsSignOff(const Verdict& gate)
{
    return gate.ready() || std::all_of(gate.criteria.begin(), gate.criteria.end(), [](const Criterion& criterion) {
        return criterion.passes() || criterion.id == CriterionId::SignOff;
    });
}

std::vector<Attention> attentionOf(const CaseloadFacts& facts, const History& history, Date on)
{
    std::vector<Attention> attention;
    const auto add = [&attention](bool holds, Attention why) {
        if (holds)
            attention.push_back(why);
    };
    add(std::any_of(facts.openFlags.begin(), facts.openFlags.end(), [](const Flag& f) { return isStop(f.kind); }),
        Attention::StopFlag);
    add(facts.worst && facts.worst->value() >= kFlareFrom, Attention::Flare);
    add(facts.gate && awaitsSignOff(*facts.gate), Attention::AwaitsSignOff);
    add(on - facts.lastEntry.value_or(history.episode().start) >= kWeek, Attention::NoEntry);
    const int limit = history.planOn(on).at(facts.stage).gate.trendHundredths;
    add(facts.trend && facts.trend->compare(limit) > 0, Attention::RisingTrend);
    return attention;
}

} // namespace

CaseloadFacts caseloadFacts(const History& history, Date on)
{
    CaseloadFacts facts;
    facts.side = history.episode().side;
    facts.stage = history.stageOn(on);
    facts.daysInStage = static_cast<int>((on - history.stageSince(on)).count());
    facts.lastEntry = lastEntryOf(history.records(), on);
    const Date begun = history.episode().start;
    facts.adherence = adherenceOver(history, std::max(begun, on - kFortnight), on - days{ 1 }).percent();
    for (Date date = on - kWeek + days{ 1 }; date <= on; date += days{ 1 })
        if (const Rating worst = history.worstOn(date); worst && (!facts.worst || *worst > *facts.worst))
            facts.worst = worst;
    facts.trend = trendOn(history, on).difference;
    facts.gate = judgeGate(history, on);
    facts.openFlags = flagsOpenOn(history, on);
    facts.nextAppointment = nextAppointmentOf(history.records(), on);
    facts.closed = history.episode().closed;
    if (!facts.closed)
        facts.attention = attentionOf(facts, history, on);
    return facts;
}

bool comesFirst(const CaseloadFacts& a, const CaseloadFacts& b)
{
    constexpr int kNone = static_cast<int>(Attention::RisingTrend) + 1;
    const auto rank = [](const CaseloadFacts& facts) {
        return facts.attention.empty() ? kNone : static_cast<int>(facts.attention.front());
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return a.nextAppointment.value_or(Date::max()) < b.nextAppointment.value_or(Date::max());
}

} // namespace springback
