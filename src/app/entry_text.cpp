// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/entry_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "springback/app/entry_parsing.h"
#include "springback/app/words.h"
#include "springback/domain/history.h"
#include "springback/words/visit_words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// "during 1, after 2"; only what was given.
QString ratings(std::initializer_list<std::pair<QString, Rating>> named)
{
    QStringList out;
    for (const auto& [name, rating] : named) {
        if (rating)
            out << QStringLiteral("%1 %2").arg(name, words::rating(rating));
    }
    return out.join(QStringLiteral(", "));
}

QString signsOf(const CheckIn& checkIn)
{
    QStringList out;
    if (checkIn.redness)
        out << Tr::tr("redness or burning");
    if (checkIn.swelling)
        out << Tr::tr("swelling");
    if (checkIn.stiffAnkle)
        out << Tr::tr("ankle feels stiff");
    if (checkIn.limping)
        out << Tr::tr("limping");
    return out.join(QStringLiteral(", "));
}

struct What {
    LengthUnit unit;

    QString operator()(const CheckIn& r) const
    {
        const QString pain = r.pain ? Tr::tr("pain %1").arg(words::rating(r.pain)) : Tr::tr("pain not given");
        const QString stiff = r.stiffness ? Tr::tr("stiff for %n min", nullptr, *r.stiffness) : QString();
        return dotted({ pain, stiff, signsOf(r) });
    }
    QString operator()(const Session& r) const
    {
        const auto planned = plannedOf(r).count();
        const QString held = planned > 0
            ? Tr::tr("held %1 % of planned").arg((heldOf(r).count() * 200 + planned) / (2 * planned))
            : QString();
        const QString easier = r.variant == Variant::Easier ? variantText(r.variant) : QString();
        const QString ended = r.ended == Ended::Complete ? QString() : endedText(r.ended);
        const QString pain
            = worstPain(r) ? Tr::tr("worst pain %1").arg(words::rating(worstPain(r))) : Tr::tr("not rated");
        return dotted({ words::exerciseName(r.stage, r.variant), easier, held, pain, ended });
    }
    QString operator()(const Run& r) const
    {
        QString length = words::distance(r.distance, unit);
        if (r.duration.count() > 0)
            length = Tr::tr("%1 in %2", "distance in time").arg(length, writeDuration(r.duration));
        const QString rated = ratings({ { Tr::tr("during"), r.during }, { Tr::tr("after"), r.after } });
        return dotted({ length, r.hills ? Tr::tr("hills") : QString(), r.treadmill ? Tr::tr("treadmill") : QString(),
            rated.isEmpty() ? Tr::tr("not rated") : rated });
    }
    QString operator()(const Measure& r) const
    {
        return QStringLiteral("%1: %2").arg(words::measureName(r.kind), valuesText(r));
    }
    QString operator()(const ExtraDone& r) const
    {
        const QString pain = r.pain ? Tr::tr("pain %1").arg(words::rating(r.pain)) : QString();
        return dotted({ text(r.exercise), r.done ? Tr::tr("done") : Tr::tr("not done"), pain });
    }
    QString operator()(const Flag& r) const
    {
        const QString closed = r.closed ? Tr::tr("closed %1").arg(words::shortDate(*r.closed)) : Tr::tr("open");
        return dotted({ words::flagTitle(r.kind), closed });
    }
    QString operator()(const FlagCheck& r) const
    {
        return r.raised.empty() ? Tr::tr("all answered no")
                                : Tr::tr("%n answered yes", nullptr, static_cast<int>(r.raised.size()));
    }
    QString operator()(const StageChange& r) const
    {
        const QString moved = Tr::tr("%1 to %2").arg(words::phaseShort(r.from), words::phaseShort(r.to));
        const QString how = r.move == Move::StepBack ? Tr::tr("step back")
            : r.move == Move::Override               ? Tr::tr("moved on by the clinician")
                                                     : QString();
        return dotted({ moved, how, text(r.by) });
    }
    QString operator()(const SignOff& r) const { return dotted({ words::phaseShort(r.stage), text(r.by) }); }
    QString operator()(const MileTarget& r) const
    {
        return dotted({ Tr::tr("%1 a week").arg(words::distance(r.target, unit)), text(r.by), text(r.reason) });
    }
    QString operator()(const Pause& r) const
    {
        return dotted({ pauseReason(r.reason),
            r.from == r.to ? words::date(r.from) : Tr::tr("%1 to %2").arg(words::date(r.from), words::date(r.to)) });
    }
    QString operator()(const PlanVersion& r) const { return dotted({ text(r.by), text(r.reason) }); }
    QString operator()(const Visit& r) const
    {
        const QString next = r.next ? Tr::tr("next appointment %1").arg(words::date(*r.next)) : QString();
        return dotted({ text(r.with), words::visitDecision(r.decision), next });
    }
    QString operator()(const Milestone& r) const { return text(r.label); }
};

} // namespace

QString pauseReason(PauseReason reason)
{
    switch (reason) {
    case PauseReason::Illness:
        return Tr::tr("ill");
    case PauseReason::Travel:
        return Tr::tr("away");
    case PauseReason::Other:
        break;
    }
    return Tr::tr("other reason");
}

QString endedText(Ended ended)
{
    switch (ended) {
    case Ended::Complete:
        return Tr::tr("to the end");
    case Ended::ForPain:
        return Tr::tr("ended for pain");
    case Ended::ForOther:
        break;
    }
    return Tr::tr("ended early");
}

QString variantText(Variant variant)
{
    return variant == Variant::Full ? Tr::tr("as planned") : Tr::tr("easier variant");
}

QString heldText(const Session& session)
{
    QStringList out;
    for (const SessionSet& set : session.sets) {
        const QString held = Tr::tr("%1 of %2 s").arg(set.held.count()).arg(set.planned.count());
        out << (set.side ? QStringLiteral("%1 %2").arg(words::sideName(*set.side), held) : held);
    }
    return out.join(QStringLiteral(" · "));
}

QString valuesText(const Measure& measure)
{
    QStringList out;
    for (const MeasureValue& value : measure.values) {
        QString one = writeTenths(value.tenths);
        if (const QString unit = words::measureUnit(measure.kind); !unit.isEmpty())
            one += QStringLiteral(" ") + unit;
        if (isSided(measure.kind))
            one = QStringLiteral("%1 %2").arg(words::sideName(value.side), one);
        else if (!value.label.empty())
            one = QStringLiteral("%1 %2").arg(text(value.label), one);
        if (isTest(measure.kind))
            one += value.pain ? Tr::tr(" at pain %1").arg(words::rating(value.pain)) : Tr::tr(", pain not given");
        out << one;
    }
    return out.join(QStringLiteral("; "));
}

EntryLine lineOf(const Record& record, LengthUnit unit)
{
    QString kind = words::recordName(kindOf(record));
    if (!kind.isEmpty())
        kind[0] = kind.at(0).toUpper();
    return { kind, std::visit(What{ unit }, record), noteOf(record), worstIn(record) };
}

} // namespace springback::app
