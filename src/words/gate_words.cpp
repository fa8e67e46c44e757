// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/words.h"

#include "tr.h"

namespace springback::words {

namespace {

QString number(const std::optional<Hundredths>& value)
{
    if (!value)
        return Words::tr("–");
    const auto v = value->value;
    const int decimals = v % 100 == 0 ? 0 : v % 10 == 0 ? 1 : 2;
    return QLocale().toString(static_cast<double>(v) / 100.0, 'f', decimals);
}

int whole(const std::optional<Hundredths>& value)
{
    return value ? static_cast<int>(value->value / 100) : 0;
}

QString blockedDates(const std::vector<Blocker>& blockers)
{
    QStringList dates;
    for (const auto& blocker : blockers) {
        const QString text = date(blocker.date);
        if (!dates.contains(text))
            dates << text;
    }
    constexpr int kShown = 4;
    const int more = static_cast<int>(dates.size()) - kShown;
    if (more > 0)
        return Words::tr("%1 and %n more", nullptr, more).arg(dates.mid(0, kShown).join(Words::tr("; ")));
    return dates.join(Words::tr("; "));
}

QString is(const Criterion& c)
{
    switch (c.id) {
    case CriterionId::Days:
        return Words::tr("%n day(s) in this stage", nullptr, whole(c.value));
    case CriterionId::Sessions:
        return Words::tr("%n qualifying session(s) in the window", nullptr, whole(c.value));
    case CriterionId::PainDuring:
        return Words::tr("worst %1 in the sessions judged").arg(number(c.value));
    case CriterionId::NextMorning:
        return Words::tr("worst %1 on the mornings after").arg(number(c.value));
    case CriterionId::Trend:
        return Words::tr("week against week before: %1").arg(number(c.value));
    case CriterionId::Function:
        return Words::tr("%1 of %2 tests met").arg(number(c.value), number(c.limit));
    case CriterionId::Dose:
        return Words::tr("sets of %1 s").arg(number(c.value));
    case CriterionId::NoFlare:
        return whole(c.value) == 0 ? Words::tr("no flare in the last 7 days")
                                   : Words::tr("%n flare(s) in the last 7 days", nullptr, whole(c.value));
    case CriterionId::NoRedFlag:
        return whole(c.value) == 0 ? Words::tr("no stop sign open")
                                   : Words::tr("%n stop sign(s) open", nullptr, whole(c.value));
    case CriterionId::SignOff:
        break;
    }
    return whole(c.value) == 0 ? Words::tr("not recorded yet") : Words::tr("recorded");
}

QString missing(const Criterion& c)
{
    switch (c.id) {
    case CriterionId::PainDuring:
        return Words::tr("not enough rated sessions of this stage yet");
    case CriterionId::NextMorning:
        return Words::tr("a next morning is not given");
    case CriterionId::Trend:
        return Words::tr("each of the last two weeks needs 3 rated days");
    case CriterionId::Function:
        return Words::tr("a test is missing");
    case CriterionId::Dose:
        return Words::tr("fewer than 2 qualifying sessions of this stage yet");
    default:
        return Words::tr("not recorded");
    }
}

} // namespace

QString criterion(CriterionId id)
{
    switch (id) {
    case CriterionId::Days:
        return Words::tr("Days in the stage");
    case CriterionId::Sessions:
        return Words::tr("Sessions");
    case CriterionId::PainDuring:
        return Words::tr("Pain during");
    case CriterionId::NextMorning:
        return Words::tr("Next morning");
    case CriterionId::Trend:
        return Words::tr("Trend");
    case CriterionId::Function:
        return Words::tr("Function tests");
    case CriterionId::Dose:
        return Words::tr("Set length");
    case CriterionId::NoFlare:
        return Words::tr("No flare");
    case CriterionId::NoRedFlag:
        return Words::tr("No stop sign");
    case CriterionId::SignOff:
        break;
    }
    return Words::tr("Clinician's agreement");
}

QString criterionAsk(const Criterion& c, Stage from)
{
    switch (c.id) {
    case CriterionId::Days:
        return Words::tr("at least %n day(s)", nullptr, whole(c.limit));
    case CriterionId::Sessions:
        return Words::tr("at least %n", nullptr, whole(c.limit));
    case CriterionId::PainDuring:
        return from == Stage::first() ? Words::tr("at most %1, none provoked, last 3 sessions").arg(number(c.limit))
                                      : Words::tr("at most %1, last 3 sessions").arg(number(c.limit));
    case CriterionId::NextMorning:
        return Words::tr("at most %1, last 3 sessions").arg(number(c.limit));
    case CriterionId::Trend:
        return Words::tr("rise of at most %1").arg(number(c.limit));
    case CriterionId::Function:
        return Words::tr("%n test(s) met", nullptr, whole(c.limit));
    case CriterionId::Dose:
        return c.limit ? Words::tr("sets of %1 s or more").arg(number(c.limit)) : Words::tr("not asked in this stage");
    case CriterionId::NoFlare:
        return Words::tr("none in 7 days");
    case CriterionId::NoRedFlag:
        return Words::tr("none open");
    case CriterionId::SignOff:
        break;
    }
    return c.limit ? Words::tr("recorded in this stage") : Words::tr("not asked in this stage");
}

QString criterionIs(const Criterion& c)
{
    switch (c.result) {
    case Result::Met:
    case Result::NotMet:
        return is(c);
    case Result::NoData:
        return missing(c);
    case Result::NotApplicable:
        break;
    }
    return Words::tr("–");
}

QString criterionBlocks(const Criterion& c)
{
    return blockedDates(c.blocking);
}

namespace {

/// The stage that a headline leads to, without repeating "phase".
QString target(Stage stage)
{
    switch (stage.number()) {
    case 4:
        return Words::tr("4 (both legs)");
    case 5:
        return Words::tr("4 (one leg)");
    case 6:
        return Words::tr("maintenance");
    default:
        return QLocale().toString(stage.number());
    }
}

} // namespace

QString gateHeadline(const Verdict& verdict)
{
    return Words::tr("%1 → %2: %3 of %4 met")
        .arg(phaseShort(verdict.from), target(verdict.to))
        .arg(verdict.metCount())
        .arg(verdict.askedCount());
}

QString gateEarliest(const std::optional<Date>& earliest, Date on)
{
    if (!earliest)
        return Words::tr("not within 120 days as things stand");
    return *earliest > on ? Words::tr("earliest %1").arg(date(*earliest))
                          : Words::tr("awaits only its tests and the agreement");
}

QString criterionWhy(const Criterion& c, Stage from)
{
    const QString head = criterion(c.id);
    switch (c.result) {
    case Result::Met:
        return Words::tr("%1: met. %2 (asked: %3).").arg(head, is(c), criterionAsk(c, from));
    case Result::NotApplicable:
        return Words::tr("%1: does not apply here.").arg(head);
    case Result::NoData: {
        const QString where = c.blocking.empty() ? QString() : Words::tr(" Missing: %1.").arg(blockedDates(c.blocking));
        return Words::tr("%1: no data. It asks for %2; %3.").arg(head, criterionAsk(c, from), missing(c)) + where;
    }
    case Result::NotMet:
        break;
    }
    const QString where = c.blocking.empty() ? QString() : Words::tr(" See %1.").arg(blockedDates(c.blocking));
    return Words::tr("%1: not met. %2 (asked: %3).").arg(head, is(c), criterionAsk(c, from)) + where;
}

QString functionPart(const FunctionResult& result)
{
    const FunctionPart& part = result.part;
    const QString side
        = result.side && *result.side != Side::Both ? Words::tr(", %1").arg(sideName(*result.side)) : QString();
    const QString value = result.value ? QLocale().toString(*result.value) : Words::tr("not done yet");
    switch (part.kind) {
    case FunctionPart::Kind::Symmetry:
        return result.value
            ? Words::tr("Sore side against the other: %1 %, at least %2 % asked").arg(value).arg(part.atLeast)
            : Words::tr("Sore side against the other: not known yet, at least %1 % asked").arg(part.atLeast);
    case FunctionPart::Kind::VisaA:
        return Words::tr("VISA-A: %1, at least %2 asked, or %3 above the first")
            .arg(value)
            .arg(part.atLeast)
            .arg(part.gain);
    case FunctionPart::Kind::Count:
        break;
    }
    return Words::tr("%1%2: %3, at least %4 asked at pain %5 or less")
        .arg(measureName(part.measure), side, value)
        .arg(part.atLeast)
        .arg(part.maxPain);
}

QString result(Result result)
{
    switch (result) {
    case Result::Met:
        return Words::tr("met");
    case Result::NotMet:
        return Words::tr("not met");
    case Result::NoData:
        return Words::tr("no data");
    case Result::NotApplicable:
        break;
    }
    return Words::tr("does not apply");
}

} // namespace springback::words
