// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>

#include "springback/app/today_presenter.h"
#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app {

namespace {

QString subtitleOf(const today::Inputs& in)
{
    const Episode& episode = in.history.episode();
    const auto day = (in.on - in.history.stageSince(in.on)).count() + 1;
    QStringList parts{ today::Tr::tr("%1, day %2").arg(words::phaseShort(in.history.stageOn(in.on))).arg(day),
        words::sideName(episode.side), episode.site == Site::Unknown ? QString() : words::siteName(episode.site) };
    for (const Pause& pause : in.records().pauses) {
        if (pause.from <= in.on && in.on <= pause.to)
            parts << today::Tr::tr("paused until %1").arg(words::date(pause.to));
    }
    return today::dotted(parts);
}

} // namespace

TodayState makeTodayState(const Runner& runner, const History& history, Date on, const TodayChoices& choices)
{
    const today::Inputs in{ runner, history, on, adviseToday(history, on), choices.stepBackDeclined, choices.chosen };
    TodayState out;
    out.on = on;
    out.title = words::longDate(on);
    out.subtitle = subtitleOf(in);
    out.flags = today::flagStates(in);
    out.news = newsOf(history, on, in.unit());
    out.questions = today::questionsState(in);
    out.morning = today::morningState(in);
    out.stepBack = today::stepBackState(in);
    out.exercise = today::exerciseState(in);
    out.run = today::runState(in);
    out.gate = today::gateState(in);
    return out;
}

} // namespace springback::app
