// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include <algorithm>
#include <cmath>

namespace springback::codec {

namespace {

constexpr double kMostExact = 9007199254740992.0; // 2^53

// "~" and "/" of a member's name, as RFC 6901 writes them.
std::string escaped(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

} // namespace

std::int64_t Place::integer() const
{
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > static_cast<std::uint64_t>(kMostExact))
        refuse("this number is too large");
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (!json.is_number_float())
        refuse("a whole number is expected here");
    const double number = json.get<double>();
    if (!(std::abs(number) < kMostExact))
        refuse("this number is too large");
    if (number != std::floor(number))
        refuse("a whole number is expected here");
    return static_cast<std::int64_t>(number);
}

std::int64_t Place::scaledInteger(int scale) const
{
    // A sum of doubles in someone else's program may miss a decimal by a hair; more than that is a further decimal.
    constexpr double kHair = 1e-3;
    if (!json.is_number())
        refuse("a number is expected here");
    const double number = json.get<double>() * scale;
    if (!(std::abs(number) < kMostExact))
        refuse("this number is too large");
    const double nearest = std::round(number);
    if (std::abs(number - nearest) > kHair)
        refuse("this number has too many decimals");
    return static_cast<std::int64_t>(nearest);
}

const std::string& Place::text() const
{
    if (!json.is_string())
        refuse("text is expected here");
    return json.get_ref<const std::string&>();
}

bool Place::truth() const
{
    if (!json.is_boolean())
        refuse("true or false is expected here");
    return json.get<bool>();
}

Place Place::member(const char* name, const Json& value) const
{
    return { value, pointer + "/" + name };
}

Place Place::item(std::size_t index) const
{
    return { json[index], pointer + "/" + std::to_string(index) };
}

void Place::mustBeObject() const
{
    if (!json.is_object())
        refuse("an object is expected here");
}

void Place::mustBeArray() const
{
    if (!json.is_array())
        refuse("a list is expected here");
}

void decode(const Place& place, Date& value)
{
    const auto date = parseDate(place.text());
    if (!date)
        place.refuse("a date is written YYYY-MM-DD and must exist");
    value = *date;
}

void decode(const Place& place, Moment& value)
{
    const auto moment = parseMoment(place.text());
    if (!moment)
        place.refuse("an instant is written like 2026-03-01T08:00:00+01:00");
    value = *moment;
}

void decode(const Place& place, Pain& value)
{
    const std::int64_t number = place.integer();
    const auto pain = number >= 0 && number <= 10 ? Pain::of(static_cast<int>(number)) : std::nullopt;
    if (!pain)
        place.refuse("a rating is a whole number from 0 to 10");
    value = *pain;
}

void decode(const Place& place, Stage& value)
{
    const std::int64_t number = place.integer();
    const auto stage = number >= 1 && number <= Stage::kLast ? Stage::of(static_cast<int>(number)) : std::nullopt;
    if (!stage)
        place.refuse("a stage is a whole number from 1 to 6");
    value = *stage;
}

void decode(const Place& place, Distance& value)
{
    value.units = place.scaledInteger(Distance::kPerMetre);
}

void decode(const Place& place, std::string& value)
{
    value = place.text();
}

void decode(const Place& place, bool& value)
{
    value = place.truth();
}

const Json* Reader::find(const char* name)
{
    m_known.push_back(name);
    const auto it = m_place.json.find(name);
    return it == m_place.json.end() ? nullptr : &*it;
}

void Reader::finish()
{
    for (const auto& [name, value] : m_place.json.items()) {
        if (std::find(m_known.begin(), m_known.end(), std::string_view(name)) == m_known.end())
            m_unknown[m_place.pointer + "/" + escaped(name)] = value;
    }
}

} // namespace springback::codec
