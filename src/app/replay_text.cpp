// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/replay_text.h"

#include <QCoreApplication>

#include "springback/app/words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReplayText)
};

constexpr int kDaysShown = 60;

QString openedText(const std::optional<Date>& opened, int stepBackDays)
{
    QString text = opened ? Tr::tr("opens %1").arg(words::shortDate(*opened)) : Tr::tr("holds");
    if (stepBackDays > 0)
        text += Tr::tr("; step back offered on %n day(s)", nullptr, stepBackDays);
    return text;
}

QString happened(const ReplayStint& stint)
{
    if (!stint.left)
        return Tr::tr("still here");
    return Tr::tr("to %1, %2", "stage, date").arg(words::phaseShort(*stint.leftTo), words::shortDate(*stint.left));
}

QString outcome(ReplayOutcome outcome)
{
    switch (outcome) {
    case ReplayOutcome::Opened:
        return Tr::tr("open");
    case ReplayOutcome::StepBack:
        return Tr::tr("step back offered");
    case ReplayOutcome::Held:
        break;
    }
    return Tr::tr("held");
}

} // namespace

ReplayText replayText(const Replay& replay)
{
    ReplayText text;
    const int differ = replay.daysThatDiffer();
    text.headline = differ == 0
        ? Tr::tr("Over this runner's records nothing would have been different.")
        : Tr::tr("Over this runner's records %n day(s) would have been judged differently.", nullptr, differ);
    text.header = { Tr::tr("Stage"), Tr::tr("From"), Tr::tr("What happened"), Tr::tr("Gate as it was"),
        Tr::tr("Gate under this plan") };
    for (const ReplayStint& stint : replay.stints)
        text.rows.push_back({ words::phaseShort(stint.stage), words::shortDate(stint.from), happened(stint),
            openedText(stint.openedThen, stint.stepBackDaysThen),
            openedText(stint.openedReplayed, stint.stepBackDaysReplayed) });
    for (auto day = replay.days.rbegin(); day != replay.days.rend() && text.days.size() < kDaysShown; ++day)
        if (day->was != day->would)
            text.days << Tr::tr("%1, %2: %3 → %4", "date, stage, was, would be")
                             .arg(words::date(day->date), words::phaseShort(day->stage), outcome(day->was),
                                 outcome(day->would));
    return text;
}

} // namespace springback::app
