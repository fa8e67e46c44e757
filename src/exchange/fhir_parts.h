// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

#include "springback/codec/record_json.h"

// The small parts that FHIR resources are made of. FHIR knows no null and nothing empty: what is not given is left out.

namespace springback::exchange::fhir {

using codec::Json;

/// A code with the text that stands where none is known.
struct Code {
    const char* system; ///< empty: text alone
    const char* code;
    const char* display;
    std::string text;
};

inline constexpr const char* kLoinc = "http://loinc.org";
inline constexpr const char* kOwn = "urn:x-springback:codes";
inline constexpr const char* kUcum = "http://unitsofmeasure.org";

Json conceptOf(const Code& code);
Json quantity(double value, const char* unit, const char* ucum);
Json reference(const Id& id);
/// Pain 0 to 10, as the person said it.
Json painCode(const std::string& text);
Json painQuantity(Pain pain);

/// What observations share: who, of which side, when.
struct Subject {
    Id patient;
    Side side = Side::Left;
};
/// An observation without its value. `category` is a code of FHIR's own list: "survey", "activity", "exam".
Json observation(const Subject& subject, const Id& id, const char* category, Json code, Date on);
void addNote(Json& resource, const std::string& text);
/// One part of an observation: `value` is a quantity.
void addComponent(Json& observation, Json code, Json value);

/// The entries of the bundle.
class Entries {
public:
    void add(const Id& id, Json resource);
    Json take() { return std::move(m_entries); }

private:
    Json m_entries = Json::array();
};

void addCheckIn(Entries& entries, const Subject& subject, const CheckIn& checkIn);
void addSession(Entries& entries, const Subject& subject, const Session& session);
void addRun(Entries& entries, const Subject& subject, const Run& run);
void addMeasure(Entries& entries, const Subject& subject, const Measure& measure);

} // namespace springback::exchange::fhir
