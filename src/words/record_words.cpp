// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/words.h"

#include "springback/words/plan_words.h"
#include "tr.h"

namespace springback::words {

QString provenance(const Meta& meta)
{
    switch (meta.provenance) {
    case Provenance::Timed:
    case Provenance::Typed:
        return {};
    case Provenance::Recalled:
        return Words::tr("recalled %n day(s) later", nullptr, meta.recalledDays.value_or(1));
    case Provenance::Imported:
        return Words::tr("imported");
    case Provenance::Edited:
        return Words::tr("edited");
    case Provenance::Clinician:
        return Words::tr("entered by the clinician");
    case Provenance::Reported:
        return Words::tr("reported by the runner");
    case Provenance::FromFile:
        break;
    }
    return Words::tr("from file, author not proven");
}

QString recordName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CheckIn:
        return Words::tr("check-in");
    case RecordKind::Session:
        return Words::tr("session");
    case RecordKind::Run:
        return Words::tr("run");
    case RecordKind::Measure:
        return Words::tr("measure");
    case RecordKind::ExtraDone:
        return Words::tr("extra exercise");
    case RecordKind::Flag:
        return Words::tr("red flag");
    case RecordKind::FlagCheck:
        return Words::tr("red-flag questions");
    case RecordKind::StageChange:
        return Words::tr("change of stage");
    case RecordKind::SignOff:
        return Words::tr("clinician's agreement");
    case RecordKind::MileTarget:
        return Words::tr("weekly target");
    case RecordKind::Pause:
        return Words::tr("pause");
    case RecordKind::PlanVersion:
        return Words::tr("plan");
    case RecordKind::Visit:
        return Words::tr("visit");
    case RecordKind::Milestone:
        return Words::tr("milestone");
    case RecordKind::Runner:
        return Words::tr("runner");
    case RecordKind::Episode:
        break;
    }
    return Words::tr("episode");
}

namespace {

QString name(const CheckIn&, LengthUnit)
{
    return recordName(RecordKind::CheckIn);
}
QString name(const Session& session, LengthUnit)
{
    return exerciseName(session.stage, session.variant);
}
QString name(const Run& run, LengthUnit unit)
{
    return Words::tr("run of %1").arg(distance(run.distance, unit));
}
QString name(const Measure& measure, LengthUnit)
{
    return measureName(measure.kind);
}
QString name(const ExtraDone& extra, LengthUnit)
{
    return QString::fromStdString(extra.exercise);
}
QString name(const Flag& flag, LengthUnit)
{
    return flagTitle(flag.kind);
}
QString name(const FlagCheck&, LengthUnit)
{
    return recordName(RecordKind::FlagCheck);
}
QString name(const StageChange& change, LengthUnit)
{
    switch (change.move) {
    case Move::StepBack:
        return Words::tr("step back to %1").arg(phaseShort(change.to));
    case Move::Override:
        return Words::tr("move to %1, by override").arg(phaseShort(change.to));
    case Move::Advance:
        break;
    }
    return Words::tr("move to %1").arg(phaseShort(change.to));
}
QString name(const SignOff& signOff, LengthUnit)
{
    return Words::tr("agreement for %1").arg(phaseShort(signOff.stage));
}
QString name(const MileTarget& target, LengthUnit unit)
{
    return Words::tr("weekly target of %1").arg(distance(target.target, unit));
}
QString name(const Pause& pause, LengthUnit)
{
    switch (pause.reason) {
    case PauseReason::Illness:
        return Words::tr("pause: ill");
    case PauseReason::Travel:
        return Words::tr("pause: away");
    case PauseReason::Other:
        break;
    }
    return Words::tr("pause");
}
QString name(const PlanVersion&, LengthUnit)
{
    return recordName(RecordKind::PlanVersion);
}
QString name(const Visit& visit, LengthUnit)
{
    return visit.with.empty() ? recordName(RecordKind::Visit)
                              : Words::tr("visit with %1").arg(QString::fromStdString(visit.with));
}
QString name(const Milestone& milestone, LengthUnit)
{
    return QString::fromStdString(milestone.label);
}

QString fieldName(const QString& field)
{
    if (const QString ofPlan = planFieldName(field.toStdString()); !ofPlan.isEmpty())
        return ofPlan;
    const QString last = field.section(QLatin1Char('/'), -1);
    if (last == QLatin1String("date"))
        return Words::tr("The date");
    if (last == QLatin1String("distance_m"))
        return Words::tr("The distance");
    if (last == QLatin1String("duration_s"))
        return Words::tr("The time");
    if (last == QLatin1String("name"))
        return Words::tr("The name");
    if (last == QLatin1String("note") || last == QLatin1String("shared_note") || last == QLatin1String("private_note"))
        return Words::tr("The note");
    if (last == QLatin1String("stiffness_min"))
        return Words::tr("The stiffness in minutes");
    if (last == QLatin1String("value"))
        return Words::tr("The value");
    if (last == QLatin1String("effort"))
        return Words::tr("The effort");
    if (last == QLatin1String("to"))
        return Words::tr("The end");
    if (last == QLatin1String("value"))
        return Words::tr("The number");
    if (last == QLatin1String("target_m"))
        return Words::tr("The weekly target");
    if (last == QLatin1String("held_s"))
        return Words::tr("The time held in a set");
    if (last == QLatin1String("planned_s"))
        return Words::tr("The time planned for a set");
    if (last == QLatin1String("start"))
        return Words::tr("The start");
    if (last == QLatin1String("by"))
        return Words::tr("The name of who decided");
    if (last == QLatin1String("reason"))
        return Words::tr("The reason");
    if (last == QLatin1String("sets"))
        return Words::tr("The list of sets");
    return Words::tr("“%1”").arg(field);
}

QString planContradiction(const FieldFault& fault, const QString& field)
{
    const QString name = QString::fromStdString(fault.field);
    if (name.endsWith(QLatin1String("/sessions")))
        return Words::tr(
            "%1: with these rest days so many do not fit into the days counted. The gate could never open.")
            .arg(field);
    if (name.endsWith(QLatin1String("/dose_s")))
        return Words::tr("%1: no set of this stage lasts so long. The gate could never open.").arg(field);
    if (name.endsWith(QLatin1String("/per_week")))
        return Words::tr("%1: the rest between sessions leaves no room for so many.").arg(field);
    return Words::tr("%1 is above the upper bound of the amber band.").arg(field);
}

/// A length or a time with its unit, which the end of the field's name tells.
QString limitText(const QString& field, std::int64_t limit)
{
    constexpr std::int64_t kMetres = 1000;
    if (field.endsWith(QLatin1String("_m")) && limit % kMetres == 0)
        return Words::tr("%1 km").arg(limit / kMetres);
    if (field.endsWith(QLatin1String("_s")))
        return Words::tr("%1 s").arg(limit);
    if (field.endsWith(QLatin1String("_min")))
        return Words::tr("%1 min").arg(limit);
    return QString::number(limit);
}

QString rangeText(const FieldFault& fault)
{
    const QString field = QString::fromStdString(fault.field);
    if (fault.least && fault.most)
        return Words::tr(" It may be from %1 to %2.")
            .arg(limitText(field, *fault.least), limitText(field, *fault.most));
    if (fault.most)
        return Words::tr(" It may be at most %1.").arg(limitText(field, *fault.most));
    if (fault.least)
        return Words::tr(" It must be at least %1.").arg(limitText(field, *fault.least));
    return {};
}

} // namespace

QString recordTitle(const Record& record, LengthUnit unit)
{
    const QString what = std::visit([unit](const auto& r) { return name(r, unit); }, record);
    const auto on = dateOf(record);
    return on ? Words::tr("%1, %2", "what was recorded, and its date").arg(what, date(*on)) : what;
}

QString fieldFault(const FieldFault& fault)
{
    const QString field = fieldName(QString::fromStdString(fault.field));
    switch (fault.fault) {
    case RecordFault::InFuture:
        return Words::tr("%1 is in the future.").arg(field);
    case RecordFault::BeforeEpisode:
        return Words::tr("%1 is before this course of rehab began.").arg(field);
    case RecordFault::EndBeforeStart:
        return Words::tr("%1 is before the beginning.").arg(field);
    case RecordFault::OutOfRange:
        return Words::tr("%1 is out of range.").arg(field) + rangeText(fault);
    case RecordFault::TooLong:
        return Words::tr("%1 is too long.").arg(field) + rangeText(fault);
    case RecordFault::Missing:
        return Words::tr("%1 is missing.").arg(field);
    case RecordFault::NotAllowedHere:
        return Words::tr("%1 does not fit this entry.").arg(field);
    case RecordFault::BadText:
        return Words::tr("%1 holds characters that are not text.").arg(field);
    case RecordFault::NeverOpens:
    case RecordFault::Contradicts:
        return planContradiction(fault, field);
    case RecordFault::Duplicate:
        break;
    }
    return Words::tr("%1 is there twice.").arg(field);
}

} // namespace springback::words
