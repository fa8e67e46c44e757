// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caseload_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "springback/app/words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Caseload)
};

QString stopText(const CaseloadFacts& facts)
{
    for (const Flag& flag : facts.openFlags)
        if (isStop(flag.kind))
            return Tr::tr("Stop sign since %1: %2").arg(words::date(flag.opened), words::flagTitle(flag.kind));
    return {};
}

QString text(Attention why, const CaseloadFacts& facts)
{
    switch (why) {
    case Attention::StopFlag:
        return stopText(facts);
    case Attention::Flare:
        return Tr::tr("Flare in the last 7 days: worst %1").arg(words::rating(facts.worst));
    case Attention::AwaitsSignOff:
        return facts.gate->ready() ? Tr::tr("May move on to %1").arg(words::phaseShort(facts.gate->to))
                                   : Tr::tr("Awaits the agreement for %1").arg(words::phaseShort(facts.gate->to));
    case Attention::NoEntry:
        return facts.lastEntry ? Tr::tr("No entry since %1").arg(words::date(*facts.lastEntry))
                               : Tr::tr("No entry yet");
    case Attention::RisingTrend:
        return Tr::tr("Pain rises from week to week: %1").arg(trendCell(facts));
    }
    return {};
}

} // namespace

QString attentionText(const CaseloadFacts& facts)
{
    if (facts.closed)
        return Tr::tr("Course closed on %1").arg(words::date(*facts.closed));
    QStringList parts;
    for (const Attention why : facts.attention)
        parts << text(why, facts);
    return parts.join(Tr::tr("; "));
}

QString gateCell(const CaseloadFacts& facts)
{
    if (!facts.gate)
        return Tr::tr("–");
    if (facts.gate->ready())
        return Tr::tr("open");
    return Tr::tr("%1 of %2", "criteria met").arg(facts.gate->metCount()).arg(facts.gate->askedCount());
}

QString trendCell(const CaseloadFacts& facts)
{
    if (!facts.trend)
        return Tr::tr("–");
    const auto hundredths = facts.trend->hundredths();
    const QString number = QLocale().toString(static_cast<double>(hundredths) / 100.0, 'f', 2);
    return hundredths > 0 ? QStringLiteral("+%1").arg(number) : number;
}

QString flagsCell(const CaseloadFacts& facts)
{
    QStringList kinds;
    for (const Flag& flag : facts.openFlags)
        kinds << words::flagTitle(flag.kind);
    return kinds.join(Tr::tr("; "));
}

} // namespace springback::app
