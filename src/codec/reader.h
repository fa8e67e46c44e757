// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include "writer.h"

namespace springback::codec {

/// Members that no table names, by JSON pointer from the record.
using Unknown = Json;

/// A JSON value and where it stands.
struct Place {
    const Json& json;
    std::string pointer;

    [[noreturn]] void refuse(const std::string& reason) const { throw CodecError(pointer, reason); }
    std::int64_t integer() const;
    /// A number with as many decimals as `scale` allows, times `scale`, exactly.
    std::int64_t scaledInteger(int scale) const;
    const std::string& text() const;
    bool truth() const;
    Place member(const char* name, const Json& value) const;
    Place item(std::size_t index) const;
    void mustBeObject() const;
    void mustBeArray() const;
};

void decode(const Place& place, Date& value);
void decode(const Place& place, Moment& value);
void decode(const Place& place, Pain& value);
void decode(const Place& place, Stage& value);
void decode(const Place& place, Distance& value);
void decode(const Place& place, std::string& value);
void decode(const Place& place, bool& value);

/// Walks a table and fills a value from a JSON object; what is left over is noted as unknown.
class Reader {
public:
    Reader(Place place, Unknown& unknown) : m_place(std::move(place)), m_unknown(unknown) { m_place.mustBeObject(); }

    template <class T> void must(const char* name, T&& value)
    {
        if (!read(name, value))
            m_place.refuse(std::string("\"") + name + "\" is missing");
    }
    template <class T> void field(const char* name, T&& value) { read(name, value); }
    template <class T> void sparse(const char* name, T&& value) { read(name, value); }
    template <class Walk> void object(const char* name, Walk walk)
    {
        if (const Json* json = find(name)) {
            Reader inner(m_place.member(name, *json), m_unknown);
            walk(inner);
            inner.finish();
        }
    }
    /// Marks a member as known without reading it.
    const Json* find(const char* name);
    /// Notes every member that was not asked for.
    void finish();

private:
    template <class T> bool read(const char* name, T& value)
    {
        const Json* json = find(name);
        if (json)
            decodeAny(m_place.member(name, *json), value);
        return json != nullptr;
    }

    template <class T> void decodeAny(const Place& place, T& value)
    {
        if constexpr (kIsOptional<T>)
            decodeOptional(place, value);
        else if constexpr (kIsVector<T>)
            decodeVector(place, value);
        else if constexpr (std::is_enum_v<T>)
            decodeWord(place, value);
        else if constexpr (kIsDuration<T>)
            value = T(whole<std::int64_t>(place, kMostDuration));
        else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
            value = whole<T>(place, std::numeric_limits<T>::max());
        else if constexpr (requires { fields(*this, value); }) {
            Reader inner(place, m_unknown);
            fields(inner, value);
            inner.finish();
        } else
            decode(place, value);
    }
    template <int Scale, class T> void decodeAny(const Place& place, Scaled<Scale, T>& scaled)
    {
        const std::int64_t number = place.scaledInteger(Scale);
        if constexpr (std::is_same_v<T, int>) {
            if (number > std::numeric_limits<int>::max() || number < std::numeric_limits<int>::min())
                place.refuse("this number is too large");
            scaled.value = static_cast<int>(number);
        } else
            scaled.value = number;
    }
    template <class T> void decodeOptional(const Place& place, std::optional<T>& value)
    {
        if constexpr (std::is_same_v<T, Pain>)
            value = *Pain::of(0);
        else
            value.emplace();
        decodeAny(place, *value);
    }
    template <class T> void decodeVector(const Place& place, std::vector<T>& values)
    {
        place.mustBeArray();
        values.assign(place.json.size(), T{});
        for (std::size_t i = 0; i < values.size(); ++i)
            decodeAny(place.item(i), values[i]);
    }
    template <class T> void decodeWord(const Place& place, T& value)
    {
        const auto words = wordsFor(T{});
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == place.text()) {
                value = static_cast<T>(i);
                return;
            }
        }
        std::string known;
        for (const auto word : words)
            known.append(known.empty() ? "" : ", ").append(word);
        place.refuse("\"" + place.text().substr(0, kMostEcho) + "\" is none of: " + known);
    }
    template <class T> static T whole(const Place& place, std::int64_t most)
    {
        const std::int64_t number = place.integer();
        if (number > most || number < -most)
            place.refuse("this number is too large");
        return static_cast<T>(number);
    }

    static constexpr std::int64_t kMostDuration = 1'000'000'000; ///< seconds or minutes; the rules refuse far less
    static constexpr std::size_t kMostEcho = 60;                 ///< of a foreign word shown back

    Place m_place;
    Unknown& m_unknown;
    std::vector<std::string_view> m_known;
};

} // namespace springback::codec
