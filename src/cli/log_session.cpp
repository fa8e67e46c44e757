// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "desk.h"
#include "springback/app/session_offer.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

void describe(Options& options)
{
    patientOption(options);
    onOption(options);
    options.value("stage", QStringLiteral("1-5"), Text::tr("The exercise done; the runner's stage when left out."));
    options.value("variant", Text::tr("WORD"), Text::tr("full or easier; what the day advised when left out."));
    options.value("sets", Text::tr("NUMBER"), Text::tr("Sets planned, instead of the plan's."));
    options.value("seconds", Text::tr("NUMBER"), Text::tr("Seconds planned for each set, instead of the plan's."));
    options.flag("complete", Text::tr("Every set was held as planned."));
    options.value(
        "held", Text::tr("LIST"), Text::tr("Seconds held in each set, such as 45,45,40; sets left out count 0."));
    options.rating("before", Text::tr("Pain right before."));
    options.rating("during", Text::tr("Worst pain during."));
    options.rating("after", Text::tr("Pain 10 minutes after."));
    options.value("set-pain", Text::tr("LIST"), Text::tr("Pain of each set, such as 1,1,2; a dash for one not given."));
    options.value("ended", Text::tr("WORD"), Text::tr("Ended early for pain or other; complete when left out."));
    options.value("effort", QStringLiteral("0-10"), Text::tr("Effort."));
    options.value("note", Text::tr("TEXT"), Text::tr("A note."));
}

Session planned(const Options& options, const History& history, Date date)
{
    app::SessionOffer offer = app::writtenOffer(history, date);
    const QString variant = options.text("variant");
    if (options.has("variant") && variant != QLatin1String("full") && variant != QLatin1String("easier"))
        options.misused(Text::tr("--variant is full or easier."));
    if (options.has("variant"))
        offer.variant = variant == QLatin1String("full") ? Variant::Full : Variant::Easier;
    const Stage stage = *Stage::of(options.whole("stage", 1, 5).value_or(offer.choices.front().number()));
    Dose dose = app::doseOf(history, date, offer, stage);
    dose.sets = options.whole("sets", 1, 20).value_or(dose.sets);
    dose.hold = seconds{ options.whole("seconds", 1, kSetMostSeconds).value_or(static_cast<int>(dose.hold.count())) };
    return app::plannedSession(offer, stage, dose, date);
}

void fillHeld(const Options& options, Session& session)
{
    if (options.has("complete") == options.has("held"))
        options.misused(Text::tr("Say either --complete or --held LIST."));
    const auto held = options.wholes("held", 0, kSetMostSeconds);
    if (held.size() > session.sets.size())
        options.misused(
            Text::tr("--held names %1 sets, but %2 were planned.").arg(held.size()).arg(session.sets.size()));
    for (std::size_t i = 0; i < session.sets.size(); ++i) {
        auto& set = session.sets[i];
        if (options.has("complete"))
            set.held = set.planned;
        else if (i < held.size())
            set.held = seconds{ held[i] };
    }
}

void fillSetPain(const Options& options, Session& session)
{
    const auto parts = options.has("set-pain") ? options.text("set-pain").split(u',') : QStringList();
    if (parts.size() > static_cast<qsizetype>(session.sets.size()))
        options.misused(Text::tr("--set-pain names more sets than were planned."));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto rating = parts[i] == QLatin1String("-") ? std::optional(TypedRating{}) : readRating(parts[i]);
        if (!rating)
            options.misused(Text::tr("--set-pain is a list of ratings from 0 to 10, such as 1,-,2."));
        session.sets[static_cast<std::size_t>(i)].pain = rating->value;
    }
}

Ended endedOf(const Options& options)
{
    const QString word = options.text("ended");
    if (!options.has("ended") || word == QLatin1String("complete"))
        return Ended::Complete;
    if (word == QLatin1String("pain"))
        return Ended::ForPain;
    if (word != QLatin1String("other"))
        options.misused(Text::tr("--ended is complete, pain or other."));
    return Ended::ForOther;
}

} // namespace

void logSession(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("log session (--complete | --held LIST) [options]"),
        Text::tr("One go at the day's exercise. Ratings that are left out are not given, which is not 0."));
    describe(options);
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto workspace = openPatient(environment, options);
    Session session = planned(options, historyOf(*workspace), entryDate(options, *workspace));
    fillHeld(options, session);
    fillSetPain(options, session);
    session.before = options.ratingOf("before");
    session.during = options.ratingOf("during");
    session.after = options.ratingOf("after");
    session.effort = options.whole("effort", 0, 10);
    session.ended = endedOf(options);
    session.note = options.text("note").toStdString();
    const TodayAdvice advice = adviseToday(historyOf(*workspace), session.date);
    saveEntry(environment, *workspace, session);
    if (!allowsExercise(advice))
        environment.err << Text::tr("The advice of that day was: %1").arg(words::advice(advice.advice)) << '\n';
}

} // namespace springback::cli
