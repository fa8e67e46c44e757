// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/session_offer.h"

namespace springback::app {
namespace {

bool isDoneOnOneLeg(Stage exercise)
{
    return exercise.number() == 1 || exercise.number() == 2 || exercise.number() == 5;
}

SessionOffer offerOf(const History& history, Date on, Variant variant)
{
    SessionOffer offer;
    offer.stage = history.stageOn(on);
    offer.variant = variant;
    offer.side = history.episode().side;
    if (offer.stage.next())
        offer.choices = { offer.stage };
    else
        offer.choices = { *Stage::of(3), *Stage::of(4), *Stage::of(5) };
    return offer;
}

} // namespace

std::optional<SessionOffer> sessionOffer(const History& history, Date on)
{
    if (history.episode().closed)
        return std::nullopt;
    const TodayAdvice advice = adviseToday(history, on);
    if (advice.variant)
        return offerOf(history, on, *advice.variant);
    if (advice.secondAllowed)
        return offerOf(history, on, Variant::Full);
    return std::nullopt;
}

SessionOffer writtenOffer(const History& history, Date on)
{
    const TodayAdvice advice = adviseToday(history, on);
    return offerOf(history, on, advice.variant.value_or(Variant::Full));
}

Dose doseOf(const History& history, Date on, const SessionOffer& offer, Stage choice)
{
    const Plan& plan = history.planOn(on);
    Dose dose = plan.at(offer.stage).dose;
    if (!choice.isHops())
        return dose;
    // What the day advises is a step lower where the easier variant applies.
    if (const auto advised = adviseToday(history, on).dose)
        return *advised;
    if (plan.easing)
        dose.hold = history.easedHold(on);
    return dose;
}

Session plannedSession(const SessionOffer& offer, Stage choice, const Dose& dose, Date date)
{
    Session session;
    session.date = date;
    session.stage = choice;
    session.variant = offer.variant;
    const bool pairs = offer.side == Side::Both && isDoneOnOneLeg(choice);
    for (int i = 0; i < dose.sets; ++i) {
        if (pairs) {
            session.sets.push_back({ .side = Side::Left, .planned = dose.hold });
            session.sets.push_back({ .side = Side::Right, .planned = dose.hold });
        } else {
            session.sets.push_back({ .planned = dose.hold });
        }
    }
    return session;
}

} // namespace springback::app
