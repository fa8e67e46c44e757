// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "criteria.h"

#include <algorithm>
#include <tuple>

#include "rules.h"

namespace springback {

namespace {

constexpr days kFlareWindow{ 6 };
constexpr int kHalvedDaysLeast = 7;
constexpr std::size_t kDoseSessions = 2;

int daysAsked(const Timeline& timeline)
{
    const int full = timeline.stagePlan().gate.days;
    return timeline.steppedBack() ? std::max((full + 1) / 2, kHalvedDaysLeast) : full;
}

bool isClinicians(const SignOff& signOff)
{
    return !signOff.by.empty() || signOff.meta.provenance == Provenance::Clinician
        || signOff.meta.provenance == Provenance::Reported;
}

} // namespace

std::vector<Blocker> flareRecords(const EpisodeRecords& records, Date date)
{
    std::vector<const Meta*> found;
    const auto scan = [&](const auto& list, auto worstOf) {
        using Kind = typename std::decay_t<decltype(list)>::value_type;
        auto it = std::lower_bound(
            list.begin(), list.end(), date, [](const Kind& record, Date on) { return record.date < on; });
        for (; it != list.end() && it->date == date; ++it)
            if (const Rating worst = worstOf(*it); worst && worst->value() >= kFlareFrom)
                found.push_back(&it->meta);
    };
    scan(records.checkIns, [](const CheckIn& r) { return r.pain; });
    scan(records.sessions, [](const Session& r) { return worse(r.before, worstPain(r)); });
    scan(records.runs, [](const Run& r) { return worse(r.during, r.after); });
    scan(records.measures, [](const Measure& r) {
        Rating worst;
        for (const auto& value : r.values)
            worst = worse(worst, value.pain);
        return worst;
    });
    scan(records.extras, [](const ExtraDone& r) { return r.pain; });
    std::sort(found.begin(), found.end(), [](const Meta* a, const Meta* b) {
        return std::tuple(a->created.at, a->id) < std::tuple(b->created.at, b->id);
    });
    std::vector<Blocker> blockers;
    for (const auto* meta : found)
        blockers.push_back({ meta->id, date });
    return blockers;
}

Criterion judgeDays(const Timeline& timeline, Date on)
{
    const auto& gate = timeline.stagePlan().gate;
    const auto inStage = (on - timeline.since()).count();
    const auto inEpisode = (on - timeline.start()).count();
    const auto asked = daysAsked(timeline);
    Criterion c{ .id = CriterionId::Days, .source = PlanNumber::StageDays };
    c.result = inStage >= asked && inEpisode >= gate.episodeDays ? Result::Met : Result::NotMet;
    // Of two parts the one that is met last speaks.
    const bool episodeLast
        = gate.episodeDays > 0 && timeline.start() + days{ gate.episodeDays } > timeline.since() + days{ asked };
    c.value = whole(episodeLast ? inEpisode : inStage);
    c.limit = whole(episodeLast ? gate.episodeDays : asked);
    if (episodeLast)
        c.source = PlanNumber::EpisodeDays;
    return c;
}

Criterion judgeSessions(const Timeline& timeline, Date on)
{
    const auto& gate = timeline.stagePlan().gate;
    Criterion c{ .id = CriterionId::Sessions, .limit = whole(gate.sessions), .source = PlanNumber::SessionCount };
    const auto from = std::max(timeline.since(), on - days{ gate.window - 1 });
    std::optional<Date> counted;
    int count = 0;
    for (auto i = timeline.firstSessionFrom(from); i < timeline.sessionCount(); ++i) {
        const auto& session = timeline.session(i);
        if (!session.qualifies || session.stage != timeline.stage()) {
            c.blocking.push_back({ session.id, session.date });
        } else if (counted != session.date) {
            counted = session.date;
            ++count;
        }
    }
    c.value = whole(count);
    c.result = count >= gate.sessions ? Result::Met : Result::NotMet;
    if (c.passes())
        c.blocking.clear();
    return c;
}

Criterion judgeTrend(const Timeline& timeline, Date on)
{
    const int limit = timeline.stagePlan().gate.trendHundredths;
    Criterion c{ .id = CriterionId::Trend, .limit = Hundredths{ limit }, .source = PlanNumber::Trend };
    const auto trend = trendOn(timeline, on);
    if (!trend.applicable) {
        c.result = Result::NotApplicable;
    } else if (trend.difference) {
        c.result = trend.difference->compare(limit) <= 0 ? Result::Met : Result::NotMet;
        c.value = Hundredths{ trend.difference->hundredths() };
    }
    return c;
}

Criterion judgeDose(const Timeline& timeline, Date on)
{
    const int asked = timeline.stagePlan().gate.doseSeconds;
    Criterion c{ .id = CriterionId::Dose, .source = PlanNumber::EasingSteps };
    if (asked > 0)
        c.limit = whole(asked);
    if (asked == 0 || !timeline.plan().easing) {
        c.result = Result::NotApplicable;
        return c;
    }
    const auto last = timeline.lastOfStage(Timeline::Which::Qualifying, kDoseSessions, on);
    std::int64_t smallest = 0;
    for (const auto i : last) {
        const auto& session = timeline.session(i);
        smallest = i == last.front() ? session.k.count() : std::min<std::int64_t>(smallest, session.k.count());
        if (session.k.count() < asked)
            c.blocking.push_back({ session.id, session.date });
    }
    if (!c.blocking.empty())
        c.result = Result::NotMet;
    else
        c.result = last.size() < kDoseSessions ? Result::NoData : Result::Met;
    if (c.result != Result::NoData)
        c.value = whole(smallest);
    return c;
}

Criterion judgeNoFlare(const Timeline& timeline, Date on)
{
    Criterion c{ .id = CriterionId::NoFlare, .limit = whole(0), .source = PlanNumber::NoFlare };
    int flares = 0;
    for (Date date = on - kFlareWindow; date <= on; date += days{ 1 }) {
        if (!timeline.isFlare(date))
            continue;
        ++flares;
        const auto records = flareRecords(timeline.records(), date);
        c.blocking.insert(c.blocking.end(), records.begin(), records.end());
    }
    c.value = whole(flares);
    c.result = flares == 0 ? Result::Met : Result::NotMet;
    return c;
}

Criterion judgeNoRedFlag(const Timeline& timeline, Date)
{
    Criterion c{ .id = CriterionId::NoRedFlag, .limit = whole(0), .source = PlanNumber::NoFlare };
    for (const auto* flag : timeline.openStops())
        c.blocking.push_back({ flag->meta.id, flag->opened });
    c.value = whole(static_cast<std::int64_t>(c.blocking.size()));
    c.result = c.blocking.empty() ? Result::Met : Result::NotMet;
    return c;
}

const SignOff* countedSignOff(const Timeline& timeline)
{
    const SignOff* newest = nullptr;
    for (const SignOff& signOff : timeline.records().signOffs) {
        // Without a clinician it is the runner's own confirmation, which only a self-managed plan takes.
        const bool counts = (isClinicians(signOff) || timeline.plan().selfManaged) && signOff.stage == timeline.stage()
            && signOff.date >= timeline.since() && signOff.date <= timeline.cut();
        if (counts)
            newest = &signOff;
    }
    return newest;
}

Criterion judgeSignOff(const Timeline& timeline, Date)
{
    Criterion c{ .id = CriterionId::SignOff, .source = PlanNumber::SignOff };
    if (!timeline.stagePlan().gate.signOff) {
        c.result = Result::NotApplicable;
        return c;
    }
    const bool signedOff = countedSignOff(timeline) != nullptr;
    c.limit = whole(1);
    c.value = whole(signedOff ? 1 : 0);
    c.result = signedOff ? Result::Met : Result::NotMet;
    return c;
}

} // namespace springback
