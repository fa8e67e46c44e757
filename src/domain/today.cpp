// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/today.h"

#include <algorithm>

#include "rules.h"

namespace springback {

namespace {

constexpr days kRestAfterFlare{ 2 };
constexpr days kTwoFlaresWithin{ 6 };
constexpr days kNoOfferAfterStepBack{ 7 };
constexpr days kTrendNeeds{ 7 };
constexpr days kLongGap{ 14 };
constexpr days kMaintenanceWindow{ 6 };
constexpr days kFlareRemembered{ 27 };
constexpr days kWeekAway{ 7 };
constexpr days kStepBacksWindow{ 27 };
constexpr days kNextDateWithin{ 60 }; // beyond any spacing that a plan may ask
constexpr int kStepBacksForTalk = 3;

/// The rules of section 4 for one date, each on its own; reasons are gathered on the way.
class Advisor {
public:
    Advisor(const Timeline& timeline, Date on) : m_timeline(timeline), m_on(on), m_last(timeline.lastSession()) { }

    TodayAdvice advise();

private:
    bool stops();
    bool rests();
    bool offersStepBack();
    bool isRestDay();
    bool isEasier();

    bool rested(Date date) const { return !m_timeline.newestFlare(date - kRestAfterFlare, date).has_value(); }
    bool doneOn(Date date) const { return m_last && m_last->date == date; }
    bool spaced(Date date) const;
    bool maintenanceFull(Date date) const;
    bool mayExercise(Date date) const;
    bool twoFlares() const;
    bool longGap() const;
    bool flareNotYetClean() const;
    bool talkToClinician() const;
    void giveDose(TodayAdvice& advice) const;
    std::optional<Date> nextDate() const;
    bool because(bool applies, TodayReason reason)
    {
        if (applies)
            m_reasons.push_back(reason);
        return applies;
    }

    const Timeline& m_timeline;
    Date m_on;
    const SessionFacts* m_last; ///< of any stage
    std::vector<TodayReason> m_reasons;
};

bool Advisor::stops()
{
    return because(!m_timeline.openStops().empty(), TodayReason::StopFlag);
}

bool Advisor::rests()
{
    return because(!rested(m_on), TodayReason::Flare);
}

bool Advisor::twoFlares() const
{
    const Date since = m_timeline.since();
    for (Date later = std::max(since, m_on - kTwoFlaresWithin); later <= m_on; later += days{ 1 })
        if (m_timeline.isFlare(later)
            && m_timeline.newestFlare(std::max(since, later - kTwoFlaresWithin), later - days{ 1 }))
            return true;
    return false;
}

bool Advisor::longGap() const
{
    const Date since = m_timeline.since();
    return m_on - (m_last ? std::max(since, m_last->date) : since) >= kLongGap;
}

bool Advisor::offersStepBack()
{
    const auto inStage = m_on - m_timeline.since();
    if (!m_timeline.stage().back() || (m_timeline.steppedBack() && inStage < kNoOfferAfterStepBack))
        return false;
    const bool flares = because(twoFlares(), TodayReason::TwoFlares);
    const bool rising = because(inStage >= kTrendNeeds && isSteep(trendOn(m_timeline, m_on)), TodayReason::RisingTrend);
    const bool gap = because(longGap(), TodayReason::LongGap);
    return flares || rising || gap;
}

// Enough whole days lie between the last session and `date`.
bool Advisor::spaced(Date date) const
{
    if (!m_last)
        return true;
    const auto& stage = m_timeline.stagePlan();
    const auto between = (date - m_last->date).count() - 1;
    if (between < stage.spacing)
        return false;
    if (between >= stage.spacingAfterAmber)
        return true;
    const auto& plan = m_timeline.plan();
    for (Date since = m_last->date; since <= m_on; since += days{ 1 })
        if (m_timeline.day(since).ratings.anyWithin(plan.safeMax, plan.acceptableMax))
            return false;
    return true;
}

bool Advisor::maintenanceFull(Date date) const
{
    if (m_timeline.stage().next())
        return false;
    const auto recent = m_timeline.sessionCount() - m_timeline.firstSessionFrom(date - kMaintenanceWindow);
    return recent >= static_cast<std::size_t>(m_timeline.stagePlan().perWeek);
}

bool Advisor::mayExercise(Date date) const
{
    return !doneOn(date) && spaced(date) && !maintenanceFull(date);
}

bool Advisor::isRestDay()
{
    const bool done = because(doneOn(m_on), TodayReason::DoneToday);
    const bool close = because(!done && !spaced(m_on), TodayReason::Spacing);
    const bool full = because(maintenanceFull(m_on), TodayReason::MaintenanceFull);
    return done || close || full;
}

bool Advisor::flareNotYetClean() const
{
    const auto flare = m_timeline.newestFlare(m_on - kFlareRemembered, m_on);
    if (!flare)
        return false;
    for (auto i = m_timeline.firstSessionFrom(*flare + days{ 1 }); i < m_timeline.sessionCount(); ++i)
        if (m_timeline.isOfStage(m_timeline.session(i)) && m_timeline.isClean(m_timeline.session(i)))
            return false;
    return true;
}

bool Advisor::isEasier()
{
    const auto& plan = m_timeline.plan();
    const auto& today = m_timeline.day(m_on);
    const bool amber = m_timeline.stage().back() && today.morning && today.morning->value() > plan.safeMax
        && today.morning->value() <= plan.acceptableMax;
    const bool flare = because(flareNotYetClean(), TodayReason::FlareNotYetClean);
    const bool morning = because(amber, TodayReason::MorningAmber);
    const bool limping = because(today.limping, TodayReason::Limping);
    const bool swelling = because(today.swelling, TodayReason::Swelling);
    const bool away = because(m_last && m_on - m_last->date >= kWeekAway, TodayReason::WeekAway);
    return flare || morning || limping || swelling || away;
}

bool Advisor::talkToClinician() const
{
    const auto& changes = m_timeline.records().stageChanges;
    return std::count_if(changes.begin(), changes.end(), [this](const StageChange& change) {
        return change.move == Move::StepBack && change.date >= m_on - kStepBacksWindow
            && change.date <= m_timeline.cut();
    }) >= kStepBacksForTalk;
}

std::optional<Date> Advisor::nextDate() const
{
    if (!m_timeline.openStops().empty())
        return std::nullopt;
    for (Date date = m_on; date <= m_on + kNextDateWithin; date += days{ 1 })
        if (rested(date) && mayExercise(date))
            return date;
    return std::nullopt;
}

void Advisor::giveDose(TodayAdvice& advice) const
{
    const bool full = advice.advice == Advice::Go;
    const bool easier = advice.advice == Advice::Easier || (advice.advice == Advice::StepBack && mayExercise(m_on));
    if (!full && !easier)
        return;
    const auto hold = m_timeline.hold(m_on);
    advice.variant = full ? Variant::Full : Variant::Easier;
    advice.dose = m_timeline.stagePlan().dose;
    advice.dose->hold = full ? hold.full : hold.easier;
}

TodayAdvice Advisor::advise()
{
    TodayAdvice advice;
    advice.on = m_on;
    advice.stage = m_timeline.stage();
    const auto apply = [&advice](bool applies, Advice rule) {
        if (applies)
            advice.also.push_back(rule);
    };
    apply(stops(), Advice::Stop);
    apply(rests(), Advice::Rest);
    apply(offersStepBack(), Advice::StepBack);
    apply(isRestDay(), Advice::RestDay);
    apply(isEasier(), Advice::Easier);
    if (std::find(advice.also.begin(), advice.also.end(), Advice::StepBack) != advice.also.end())
        advice.stepBackTo = m_timeline.stage().back();
    if (!advice.also.empty()) {
        advice.advice = advice.also.front();
        advice.also.erase(advice.also.begin());
    }
    advice.talkToClinician = talkToClinician();
    advice.reasons = std::move(m_reasons);
    giveDose(advice);
    advice.nextDate = nextDate();
    advice.secondAllowed = doneOn(m_on) && m_timeline.stage().number() <= 2 && advice.advice != Advice::Stop
        && advice.advice != Advice::Rest;
    return advice;
}

} // namespace

TodayAdvice adviseToday(const Timeline& timeline, Date on)
{
    return Advisor(timeline, on).advise();
}

TodayAdvice adviseToday(const History& history, Date on)
{
    return adviseToday(Timeline(history, on), on);
}

bool allowsExercise(const TodayAdvice& advice)
{
    return advice.variant.has_value();
}

std::string_view nameOf(Advice advice)
{
    switch (advice) {
    case Advice::Stop:
        return "stop";
    case Advice::Rest:
        return "rest";
    case Advice::StepBack:
        return "step_back";
    case Advice::RestDay:
        return "rest_day";
    case Advice::Easier:
        return "easier";
    case Advice::Go:
        return "go";
    }
    return "";
}

} // namespace springback
