// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fhir_parts.h"

namespace springback::exchange::fhir {

namespace {

constexpr const char* kCategories = "http://terminology.hl7.org/CodeSystem/observation-category";
constexpr const char* kBodyParts = "http://terminology.hl7.org/CodeSystem/v2-0550";

const char* bodyText(Side side)
{
    switch (side) {
    case Side::Left:
        return "Left Achilles tendon";
    case Side::Right:
        return "Right Achilles tendon";
    case Side::Both:
        break;
    }
    return "Both Achilles tendons";
}

} // namespace

Json conceptOf(const Code& code)
{
    Json json = Json::object();
    if (*code.code != '\0') {
        Json coding{ { "system", code.system }, { "code", code.code } };
        if (*code.display != '\0')
            coding["display"] = code.display;
        json["coding"] = Json::array({ std::move(coding) });
    }
    if (!code.text.empty())
        json["text"] = code.text;
    return json;
}

Json quantity(double value, const char* unit, const char* ucum)
{
    return { { "value", value }, { "unit", unit }, { "system", kUcum }, { "code", ucum } };
}

Json reference(const Id& id)
{
    return { { "reference", "urn:uuid:" + id.text() } };
}

Json painCode(const std::string& text)
{
    return conceptOf({ kLoinc, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", text });
}

Json painQuantity(Pain pain)
{
    return { { "value", pain.value() }, { "unit", "score 0-10" }, { "system", kUcum }, { "code", "{score}" } };
}

Json observation(const Subject& subject, const Id& id, const char* category, Json code, Date on)
{
    return { { "resourceType", "Observation" }, { "id", id.text() }, { "status", "final" },
        { "category", Json::array({ conceptOf({ kCategories, category, "", {} }) }) }, { "code", std::move(code) },
        { "subject", reference(subject.patient) }, { "effectiveDateTime", isoDate(on) },
        { "performer", Json::array({ reference(subject.patient) }) },
        { "bodySite", conceptOf({ kBodyParts, "ACHIL", "Achilles", bodyText(subject.side) }) } };
}

void addNote(Json& resource, const std::string& text)
{
    const auto isBlank = text.find_first_not_of(" \t\r\n") == std::string::npos;
    if (!isBlank)
        resource["note"] = Json::array({ Json{ { "text", text } } });
}

void addComponent(Json& observation, Json code, Json value)
{
    if (!observation.contains("component"))
        observation["component"] = Json::array();
    observation["component"].push_back({ { "code", std::move(code) }, { "valueQuantity", std::move(value) } });
}

void Entries::add(const Id& id, Json resource)
{
    m_entries.push_back({ { "fullUrl", "urn:uuid:" + id.text() }, { "resource", std::move(resource) } });
}

} // namespace springback::exchange::fhir
