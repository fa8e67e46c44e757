// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "springback/app/session_offer.h"
#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

namespace {

/// What was picked, else what was done last among the choices, else the first of them.
Stage chosenStage(const Inputs& in, const std::vector<Stage>& choices)
{
    const auto isChoice
        = [&](Stage stage) { return std::find(choices.begin(), choices.end(), stage) != choices.end(); };
    if (in.chosen && isChoice(*in.chosen))
        return *in.chosen;
    const auto& sessions = in.records().sessions;
    const auto last = std::find_if(sessions.rbegin(), sessions.rend(),
        [&](const Session& session) { return session.date <= in.on && isChoice(session.stage); });
    return last == sessions.rend() ? choices.front() : last->stage;
}

/// The reasons of the card: those of an offered step back stand on its own card.
QStringList reasonsOf(const Inputs& in)
{
    QStringList out;
    for (const TodayReason reason : in.advice.reasons) {
        if (reason == TodayReason::TwoFlares || reason == TodayReason::RisingTrend || reason == TodayReason::LongGap)
            continue;
        out << words::reason(reason, in.advice);
    }
    return out;
}

bool needsFlarePlan(const Inputs& in)
{
    const auto& reasons = in.advice.reasons;
    return std::any_of(reasons.begin(), reasons.end(), [](TodayReason reason) {
        return reason == TodayReason::Flare || reason == TodayReason::FlareNotYetClean
            || reason == TodayReason::TwoFlares;
    });
}

QString headlineOf(const Inputs& in, bool allowed)
{
    if (in.advice.advice != Advice::StepBack)
        return words::advice(in.advice.advice);
    return allowed ? words::advice(Advice::Easier) : words::advice(Advice::RestDay);
}

std::vector<SessionDone> doneToday(const Inputs& in)
{
    std::vector<SessionDone> out;
    const auto [first, last] = onDate(in.records().sessions, in.on);
    for (const Session* session = first; session != last; ++session) {
        const Rating worst = worstPain(*session);
        out.push_back({ session->meta.id,
            dotted({ sessionBrief(*session),
                worst ? Tr::tr("worst pain %1").arg(words::rating(worst)) : Tr::tr("not rated"),
                session->ended == Ended::ForPain ? Tr::tr("ended for pain") : QString() }) });
    }
    return out;
}

} // namespace

ExerciseState exerciseState(const Inputs& in)
{
    ExerciseState out;
    out.advice = in.advice.advice;
    out.allowed = in.advice.variant.has_value();
    out.headline = headlineOf(in, out.allowed);
    out.reasons = reasonsOf(in);
    const SessionOffer offer = writtenOffer(in.history, in.on);
    out.stage = chosenStage(in, offer.choices);
    out.variant = offer.variant;
    out.title = words::stageTitle(in.advice.stage);
    out.name = words::exerciseName(out.stage, out.variant);
    out.dose = words::dose(doseOf(in.history, in.on, offer, out.stage), in.side(), out.stage);
    out.how = words::exerciseHow(out.stage, out.variant);
    out.watch = words::exerciseWatch(out.stage);
    if (needsFlarePlan(in))
        out.flarePlan = QString::fromStdString(in.history.planOn(in.on).flarePlan);
    if (in.advice.talkToClinician)
        out.talk = Tr::tr("Three steps back within four weeks: talk to your clinician.");
    out.done = doneToday(in);
    out.secondAllowed = in.advice.secondAllowed;
    if (offer.choices.size() > 1) {
        for (const Stage stage : offer.choices)
            out.choices.push_back({ stage, words::exerciseName(stage, out.variant) });
    }
    out.extras = extraStates(in);
    return out;
}

std::vector<ExtraState> extraStates(const Inputs& in)
{
    std::vector<ExtraState> out;
    const int weekday = words::qdate(in.on).dayOfWeek();
    const auto [first, last] = onDate(in.records().extras, in.on);
    for (const ExtraExercise& extra : in.history.planOn(in.on).extras) {
        const bool due = extra.weekdays.empty()
            || std::find(extra.weekdays.begin(), extra.weekdays.end(), weekday) != extra.weekdays.end();
        ExtraState state{ QString::fromStdString(extra.name), QString::fromStdString(extra.dose), {}, {}, {} };
        const auto record
            = std::find_if(first, last, [&](const ExtraDone& done) { return done.exercise == extra.name; });
        if (record != last) {
            state.answer = record->done ? ExtraAnswer::Done : ExtraAnswer::NotDone;
            state.pain = record->pain;
            state.id = record->meta.id;
        }
        if (due || record != last)
            out.push_back(std::move(state));
    }
    return out;
}

} // namespace springback::app::today
