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
    Q_DECLARE_TR_FUNCTIONS(EntryFields)
};

using Fields = std::vector<EntryField>;

QString text(const std::string& value)
{
    return value.empty() ? Tr::tr("none") : QString::fromStdString(value);
}

QString number(const std::optional<int>& value)
{
    return value ? QString::number(*value) : words::rating(std::nullopt);
}

QString yesNo(bool value)
{
    return value ? Tr::tr("yes") : Tr::tr("no");
}

QString day(const std::optional<Date>& date)
{
    return date ? words::shortDate(*date) : Tr::tr("none");
}

QString setRatings(const Session& session)
{
    QStringList out;
    for (const SessionSet& set : session.sets)
        out << (set.pain ? QString::number(set.pain->value()) : QStringLiteral("–"));
    return out.join(QStringLiteral(" · "));
}

struct FieldList {
    LengthUnit unit;

    Fields operator()(const CheckIn& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("Pain"), words::rating(r.pain) },
            { Tr::tr("Stiffness, minutes"), number(r.stiffness) }, { Tr::tr("Redness or burning"), yesNo(r.redness) },
            { Tr::tr("Swelling"), yesNo(r.swelling) }, { Tr::tr("Stiff ankle"), yesNo(r.stiffAnkle) },
            { Tr::tr("Limping"), yesNo(r.limping) }, { Tr::tr("Note"), text(r.note) } };
    }
    Fields operator()(const Session& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("Exercise"), words::exerciseName(r.stage, Variant::Full) },
            { Tr::tr("Variant"), variantText(r.variant) }, { Tr::tr("Held"), heldText(r) },
            { Tr::tr("Ratings of the sets"), setRatings(r) }, { Tr::tr("Before"), words::rating(r.before) },
            { Tr::tr("Worst during"), words::rating(r.during) }, { Tr::tr("10 minutes after"), words::rating(r.after) },
            { Tr::tr("Effort"), number(r.effort) }, { Tr::tr("Ended"), endedText(r.ended) },
            { Tr::tr("Note"), text(r.note) } };
    }
    Fields operator()(const Run& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("Distance"), words::distance(r.distance, unit) },
            { Tr::tr("Time"), r.duration.count() > 0 ? writeDuration(r.duration) : words::rating(std::nullopt) },
            { Tr::tr("Hills"), yesNo(r.hills) }, { Tr::tr("Treadmill"), yesNo(r.treadmill) },
            { Tr::tr("Worst during"), words::rating(r.during) }, { Tr::tr("After"), words::rating(r.after) },
            { Tr::tr("Effort"), number(r.effort) }, { Tr::tr("Note"), text(r.note) } };
    }
    Fields operator()(const Measure& r) const
    {
        QStringList items;
        for (const int item : r.items)
            items << QString::number(item);
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("Measure"), words::measureName(r.kind) },
            { Tr::tr("Values"), valuesText(r) },
            { Tr::tr("Items"), items.isEmpty() ? Tr::tr("none") : items.join(QStringLiteral(", ")) },
            { Tr::tr("Note"), text(r.note) } };
    }
    Fields operator()(const ExtraDone& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("Exercise"), text(r.exercise) },
            { Tr::tr("Done"), yesNo(r.done) }, { Tr::tr("Pain"), words::rating(r.pain) } };
    }
    Fields operator()(const Flag& r) const
    {
        return { { Tr::tr("Opened"), day(r.opened) }, { Tr::tr("Flag"), words::flagTitle(r.kind) },
            { Tr::tr("Closed"), day(r.closed) }, { Tr::tr("Closed by"), text(r.closedBy) },
            { Tr::tr("Note"), text(r.closeNote) } };
    }
    Fields operator()(const FlagCheck& r) const { return { { Tr::tr("Date"), day(r.date) } }; }
    Fields operator()(const StageChange& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("From"), words::phaseShort(r.from) },
            { Tr::tr("To"), words::phaseShort(r.to) }, { Tr::tr("By"), text(r.by) },
            { Tr::tr("Reason"), text(r.reason) } };
    }
    Fields operator()(const SignOff& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("Phase"), words::phaseShort(r.stage) },
            { Tr::tr("By"), text(r.by) } };
    }
    Fields operator()(const MileTarget& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("Target"), words::distance(r.target, unit) },
            { Tr::tr("By"), text(r.by) }, { Tr::tr("Reason"), text(r.reason) } };
    }
    Fields operator()(const Pause& r) const
    {
        return { { Tr::tr("From"), day(r.from) }, { Tr::tr("To"), day(r.to) },
            { Tr::tr("Reason"), pauseReason(r.reason) }, { Tr::tr("Note"), text(r.note) } };
    }
    Fields operator()(const PlanVersion& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("By"), text(r.by) }, { Tr::tr("Reason"), text(r.reason) } };
    }
    Fields operator()(const Visit& r) const
    {
        return { { Tr::tr("Date"), day(r.date) }, { Tr::tr("With"), text(r.with) },
            { Tr::tr("Shared note"), text(r.sharedNote) }, { Tr::tr("Private note"), text(r.privateNote) },
            { Tr::tr("Decision"), text(words::visitDecision(r.decision).toStdString()) },
            { Tr::tr("Next appointment"), day(r.next) } };
    }
    Fields operator()(const Milestone& r) const
    {
        return { { Tr::tr("Milestone"), text(r.label) }, { Tr::tr("Due"), day(r.due) },
            { Tr::tr("Reached"), day(r.reached) } };
    }
};

template <typename T> Rating worstOf(const T&)
{
    return std::nullopt;
}
Rating worstOf(const CheckIn& r)
{
    return r.pain;
}
Rating worstOf(const Session& r)
{
    return worse(r.before, worstPain(r));
}
Rating worstOf(const Run& r)
{
    return worse(r.during, r.after);
}
Rating worstOf(const Measure& r)
{
    Rating worst;
    for (const MeasureValue& value : r.values)
        worst = worse(worst, value.pain);
    return worst;
}
Rating worstOf(const ExtraDone& r)
{
    return r.pain;
}

} // namespace

std::vector<EntryField> fieldsOf(const Record& record, LengthUnit unit)
{
    return std::visit(FieldList{ unit }, record);
}

Rating worstIn(const Record& record)
{
    return std::visit([](const auto& r) { return worstOf(r); }, record);
}

QString noteOf(const Record& record)
{
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.note; })
                return QString::fromStdString(r.note);
            else if constexpr (requires { r.sharedNote; })
                return QString::fromStdString(r.sharedNote);
            else
                return QString();
        },
        record);
}

} // namespace springback::app
