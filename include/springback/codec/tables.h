// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <type_traits>

#include "springback/domain/record.h"

// One table of members per kind, walked by the Writer and by the Reader, so that no name stands twice.
//   must    always written; refused when missing
//   field   always written; keeps its default when missing
//   sparse  written unless empty, zero, false or not given; keeps its default when missing

namespace springback::codec {

template <class T, class Of>
concept Is = std::same_as<std::remove_const_t<T>, Of>;

/// A whole number kept in 1/`Scale`, written as a decimal: 105 tenths is 10.5.
template <int Scale, class T> struct Scaled {
    T& value;
};
template <int Scale, class T> Scaled<Scale, T> scaled(T& value)
{
    return { value };
}

template <class V> void fields(V& v, Is<Runner> auto& r)
{
    v.sparse("name", r.name);
    v.sparse("birth_year", r.birthYear);
    v.sparse("clinician_name", r.clinicianName);
    v.sparse("clinician_phone", r.clinicianPhone);
    v.field("unit", r.unit);
    v.field("day_start_min", r.dayStart);
    v.sparse("archived", r.archived);
    v.sparse("sample", r.sample);
    v.sparse("note", r.note);
}

template <class V> void fields(V& v, Is<Episode> auto& r)
{
    v.must("start", r.start);
    v.sparse("closed", r.closed);
    v.field("side", r.side);
    v.field("site", r.site);
    v.sparse("causes", r.causes);
}

template <class V> void fields(V& v, Is<CheckIn> auto& r)
{
    v.must("date", r.date);
    v.sparse("pain", r.pain);
    v.sparse("stiffness_min", r.stiffness);
    v.sparse("redness", r.redness);
    v.sparse("swelling", r.swelling);
    v.sparse("stiff_ankle", r.stiffAnkle);
    v.sparse("limping", r.limping);
    v.sparse("note", r.note);
}

template <class V> void fields(V& v, Is<SessionSet> auto& r)
{
    v.sparse("side", r.side);
    v.field("planned_s", r.planned);
    v.field("held_s", r.held);
    v.sparse("pain", r.pain);
}

template <class V> void fields(V& v, Is<Session> auto& r)
{
    v.must("date", r.date);
    v.must("stage", r.stage);
    v.field("variant", r.variant);
    v.field("sets", r.sets);
    v.sparse("before", r.before);
    v.sparse("during", r.during);
    v.sparse("after", r.after);
    v.sparse("effort", r.effort);
    v.field("ended", r.ended);
    v.sparse("note", r.note);
}

template <class V> void fields(V& v, Is<Run> auto& r)
{
    v.must("date", r.date);
    v.sparse("started", r.started);
    v.must("distance_m", r.distance);
    v.sparse("duration_s", r.duration);
    v.sparse("moving_s", r.moving);
    v.sparse("hills", r.hills);
    v.sparse("treadmill", r.treadmill);
    v.sparse("during", r.during);
    v.sparse("after", r.after);
    v.sparse("effort", r.effort);
    v.sparse("source", r.source);
    v.sparse("imported_distance_m", r.importedDistance);
    v.sparse("note", r.note);
}

template <class V> void fields(V& v, Is<MeasureValue> auto& r)
{
    v.field("side", r.side);
    v.must("value", scaled<10>(r.tenths));
    v.sparse("pain", r.pain);
    v.sparse("label", r.label);
}

template <class V> void fields(V& v, Is<Measure> auto& r)
{
    v.must("date", r.date);
    v.must("kind", r.kind);
    v.field("values", r.values);
    v.sparse("items", r.items);
    v.sparse("note", r.note);
}

template <class V> void fields(V& v, Is<ExtraDone> auto& r)
{
    v.must("date", r.date);
    v.must("exercise", r.exercise);
    v.field("done", r.done);
    v.sparse("pain", r.pain);
}

template <class V> void fields(V& v, Is<Flag> auto& r)
{
    v.must("kind", r.kind);
    v.must("opened", r.opened);
    v.sparse("closed", r.closed);
    v.sparse("closed_by", r.closedBy);
    v.sparse("close_note", r.closeNote);
}

template <class V> void fields(V& v, Is<FlagCheck> auto& r)
{
    v.must("date", r.date);
    v.field("raised", r.raised);
}

template <class V> void fields(V& v, Is<StageChange> auto& r)
{
    v.must("date", r.date);
    v.must("from", r.from);
    v.must("to", r.to);
    v.field("move", r.move);
    v.sparse("by", r.by);
    v.sparse("reason", r.reason);
    v.sparse("verdict", r.verdict);
}

template <class V> void fields(V& v, Is<SignOff> auto& r)
{
    v.must("date", r.date);
    v.must("stage", r.stage);
    v.sparse("by", r.by);
}

template <class V> void fields(V& v, Is<MileTarget> auto& r)
{
    v.must("date", r.date);
    v.must("target_m", r.target);
    v.sparse("by", r.by);
    v.sparse("reason", r.reason);
}

template <class V> void fields(V& v, Is<Pause> auto& r)
{
    v.must("from", r.from);
    v.must("to", r.to);
    v.field("reason", r.reason);
    v.sparse("note", r.note);
}

template <class V> void fields(V& v, Is<PlanVersion> auto& r)
{
    v.must("date", r.date);
    v.sparse("by", r.by);
    v.sparse("reason", r.reason);
    v.field("plan", r.plan);
}

template <class V> void fields(V& v, Is<Visit> auto& r)
{
    v.must("date", r.date);
    v.sparse("with", r.with);
    v.sparse("shared_note", r.sharedNote);
    v.sparse("private_note", r.privateNote);
    v.sparse("decision", r.decision);
    v.sparse("next", r.next);
}

template <class V> void fields(V& v, Is<Milestone> auto& r)
{
    v.must("label", r.label);
    v.sparse("due", r.due);
    v.sparse("reached", r.reached);
    v.sparse("measure", r.measure);
    v.sparse("at_least", scaled<10>(r.atLeastTenths));
    v.sparse("long_term", r.longTerm);
}

/// What every record carries, beside its id and owner.
template <class V> void fields(V& v, Is<Meta> auto& r)
{
    v.sparse("author", r.author);
    v.field("provenance", r.provenance);
    v.sparse("recalled_days", r.recalledDays);
    v.sparse("created", r.created);
    v.sparse("edited", r.edited);
    v.sparse("deleted", r.deleted);
}

} // namespace springback::codec
