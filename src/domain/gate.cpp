// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/gate.h"

#include <algorithm>

#include "criteria.h"

namespace springback {

namespace {

constexpr days kAmberWindow{ 13 };

bool staysWithin(const Timeline& timeline, Date from, Date to, int most)
{
    for (Date date = to; date >= from; date -= days{ 1 })
        if (timeline.day(date).ratings.anyAbove(most))
            return false;
    return true;
}

bool hasAmber(const Timeline& timeline, Date from, Date to)
{
    const auto& plan = timeline.plan();
    for (Date date = to; date >= from; date -= days{ 1 })
        if (timeline.day(date).ratings.anyWithin(plan.safeMax, plan.acceptableMax))
            return true;
    return false;
}

// Not ready, long in the stage, and pain that has stayed at an acceptable level: a matter for the clinician.
bool isStableAmber(const Timeline& timeline, const Verdict& verdict, Date on)
{
    return on - timeline.since() >= days{ 2 * timeline.stagePlan().gate.days }
    && verdict.at(CriterionId::Trend).result == Result::Met && verdict.at(CriterionId::NoFlare).passes()
        && hasAmber(timeline, on - kAmberWindow, on)
        && staysWithin(timeline, timeline.since(), on, timeline.plan().acceptableMax);
}

} // namespace

const Criterion& Verdict::at(CriterionId id) const
{
    return criteria[static_cast<std::size_t>(id)];
}

int Verdict::metCount() const
{
    return static_cast<int>(
        std::count_if(criteria.begin(), criteria.end(), [](const Criterion& c) { return c.result == Result::Met; }));
}

int Verdict::askedCount() const
{
    return static_cast<int>(std::count_if(
        criteria.begin(), criteria.end(), [](const Criterion& c) { return c.result != Result::NotApplicable; }));
}

std::string Verdict::summary() const
{
    std::string text;
    for (const auto& criterion : criteria) {
        if (!text.empty())
            text += ' ';
        text += nameOf(criterion.id);
        text += ':';
        text += nameOf(criterion.result);
    }
    return text;
}

std::optional<Verdict> judgeGate(const History& history, Date on)
{
    const Timeline timeline(history, on);
    const auto next = timeline.stage().next();
    if (!next)
        return std::nullopt;
    Verdict verdict;
    verdict.from = timeline.stage();
    verdict.to = *next;
    verdict.on = on;
    for (const auto judge : kJudges)
        verdict.criteria.push_back(judge(timeline, on));
    if (std::all_of(verdict.criteria.begin(), verdict.criteria.end(), [](const Criterion& c) { return c.passes(); }))
        verdict.pass = GatePass(verdict.from, verdict.to, on);
    else
        verdict.stableAmber = isStableAmber(timeline, verdict, on);
    return verdict;
}

const SignOff* signOffOn(const History& history, Date on)
{
    return countedSignOff(Timeline(history, on));
}

std::string_view nameOf(CriterionId id)
{
    switch (id) {
    case CriterionId::Days:
        return "days";
    case CriterionId::Sessions:
        return "sessions";
    case CriterionId::PainDuring:
        return "pain_during";
    case CriterionId::NextMorning:
        return "next_morning";
    case CriterionId::Trend:
        return "trend";
    case CriterionId::Function:
        return "function";
    case CriterionId::Dose:
        return "dose";
    case CriterionId::NoFlare:
        return "no_flare";
    case CriterionId::NoRedFlag:
        return "no_red_flag";
    case CriterionId::SignOff:
        return "sign_off";
    }
    return "";
}

std::string_view nameOf(Result result)
{
    switch (result) {
    case Result::Met:
        return "met";
    case Result::NotMet:
        return "not_met";
    case Result::NoData:
        return "no_data";
    case Result::NotApplicable:
        return "not_applicable";
    }
    return "";
}

} // namespace springback
