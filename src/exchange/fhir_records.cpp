// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fhir_parts.h"
#include "springback/domain/history.h"
#include "springback/words/words.h"

namespace springback::exchange::fhir {

namespace {

constexpr const char* kActivityGuide = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes";

Json own(const char* code, const std::string& text)
{
    return conceptOf({ kOwn, code, "", text });
}

void addPain(Json& observation, const std::string& text, const Rating& rating)
{
    if (rating)
        addComponent(observation, painCode(text), painQuantity(*rating));
}

void addEffort(Json& observation, const std::optional<int>& effort)
{
    if (effort)
        addComponent(observation, own("effort", "Effort, 0-10"), quantity(*effort, "score 0-10", "{score}"));
}

/// An observation of its own, that a panel names.
void addMember(Entries& entries, Json& panel, const Id& id, Json member)
{
    if (!panel.contains("hasMember"))
        panel["hasMember"] = Json::array();
    panel["hasMember"].push_back(reference(id));
    entries.add(id, std::move(member));
}

void addPainMember(
    Entries& entries, Json& panel, const Subject& subject, const Run& run, const char* name, const Rating& rating)
{
    if (!rating)
        return;
    const Id id = Id::derived(run.meta.id, name);
    const std::string text = std::string("Pain ") + name + " the run";
    Json member = observation(subject, id, "survey", painCode(text), run.date);
    member["valueQuantity"] = painQuantity(*rating);
    addMember(entries, panel, id, std::move(member));
}

std::string measureText(const Measure& measure)
{
    return words::measureName(measure.kind).toStdString();
}

const char* sideText(Side side)
{
    return side == Side::Left ? "left" : side == Side::Right ? "right" : "both sides";
}

Json measured(const Measure& measure, const MeasureValue& value)
{
    constexpr double kTenths = 10;
    const double number = static_cast<double>(value.tenths) / kTenths;
    if (measure.kind == MeasureKind::KneeToWall)
        return quantity(number, "cm", "cm");
    const bool isScore = measure.kind == MeasureKind::VisaA || measure.kind == MeasureKind::TendinsA
        || measure.kind == MeasureKind::Psfs;
    return isScore ? quantity(number, "score", "{score}") : quantity(number, "repetitions", "{repetitions}");
}

} // namespace

void addCheckIn(Entries& entries, const Subject& subject, const CheckIn& checkIn)
{
    const Id& id = checkIn.meta.id;
    if (checkIn.pain) {
        Json pain
            = observation(subject, id, "survey", painCode("Pain at the first steps in the morning"), checkIn.date);
        pain["valueQuantity"] = painQuantity(*checkIn.pain);
        addNote(pain, checkIn.note);
        entries.add(id, std::move(pain));
    }
    if (checkIn.stiffness) {
        const Id stiffId = Id::derived(id, "stiffness");
        Json stiff
            = observation(subject, stiffId, "survey", own("morning-stiffness", "Morning stiffness"), checkIn.date);
        stiff["valueQuantity"] = quantity(*checkIn.stiffness, "min", "min");
        entries.add(stiffId, std::move(stiff));
    }
}

void addSession(Entries& entries, const Subject& subject, const Session& session)
{
    const std::string exercise = words::exerciseName(session.stage, session.variant).toStdString();
    Json json = observation(
        subject, session.meta.id, "activity", own("exercise-session", "Exercise session: " + exercise), session.date);
    const auto count = static_cast<double>(session.sets.size());
    addComponent(json, own("sets", "Sets planned"), quantity(count, "sets", "{sets}"));
    addComponent(json, own("planned", "Time planned"), quantity(double(plannedOf(session).count()), "s", "s"));
    addComponent(json, own("held", "Time held"), quantity(double(heldOf(session).count()), "s", "s"));
    addPain(json, "Pain before the session", session.before);
    addPain(json, "Worst pain during the session", session.during);
    addPain(json, "Pain 10 minutes after the session", session.after);
    addEffort(json, session.effort);
    addNote(json, session.note);
    entries.add(session.meta.id, std::move(json));
}

void addRun(Entries& entries, const Subject& subject, const Run& run)
{
    constexpr double kSecondsInMinute = 60;
    constexpr double kUnitsInKilometre = 100'000'000; // hundredths of a millimetre
    const Id& id = run.meta.id;
    Json panel = observation(
        subject, id, "activity", conceptOf({ kActivityGuide, "PAPanel", "Physical Activity Panel", "Run" }), run.date);
    panel.erase("bodySite");
    const Id kind = Id::derived(id, "activity");
    Json activity
        = observation(subject, kind, "activity", conceptOf({ kLoinc, "73985-4", "Exercise activity", {} }), run.date);
    activity.erase("bodySite");
    activity["valueCodeableConcept"] = conceptOf({ kLoinc, "LA11836-6", "Running", {} });
    addMember(entries, panel, kind, std::move(activity));
    const auto addNumber = [&](const char* name, Json code, Json value) {
        const Id of = Id::derived(id, name);
        Json member = observation(subject, of, "activity", std::move(code), run.date);
        member.erase("bodySite");
        member["valueQuantity"] = std::move(value);
        addMember(entries, panel, of, std::move(member));
    };
    addNumber("distance", conceptOf({ kLoinc, "103208-5", "Distance traveled", {} }),
        quantity(double(run.distance.units) / kUnitsInKilometre, "km", "km"));
    if (run.duration > seconds{ 0 })
        addNumber("duration", conceptOf({ kLoinc, "55411-3", "Exercise duration", {} }),
            quantity(double(run.duration.count()) / kSecondsInMinute, "min", "min"));
    addPainMember(entries, panel, subject, run, "during", run.during);
    addPainMember(entries, panel, subject, run, "after", run.after);
    addNote(panel, run.note);
    entries.add(id, std::move(panel));
}

void addMeasure(Entries& entries, const Subject& subject, const Measure& measure)
{
    const std::string code(codec::wordOf(measure.kind));
    Json json = observation(subject, measure.meta.id, "exam", own(code.c_str(), measureText(measure)), measure.date);
    for (const MeasureValue& value : measure.values) {
        const std::string which = value.label.empty() ? sideText(value.side) : value.label;
        if (measure.values.size() == 1 && value.side == Side::Both && value.label.empty())
            json["valueQuantity"] = measured(measure, value);
        else
            addComponent(json, own(code.c_str(), measureText(measure) + ", " + which), measured(measure, value));
        addPain(json, "Pain during the test, " + which, value.pain);
    }
    addNote(json, measure.note);
    entries.add(measure.meta.id, std::move(json));
}

} // namespace springback::exchange::fhir
