// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "plan_tables.h"
#include "springback/codec/record_json.h"
#include "springback/codec/traits.h"
#include "springback/codec/words.h"

namespace springback::codec {

/// `value` / `scale` as a JSON number: whole when it is, else the double nearest to it, whose shortest
/// decimal text is the exact one (the numerators stay far below 2^53). Write it with `dump`.
Json decimal(std::int64_t value, int scale);

/// Walks a table and fills a JSON object.
class Writer {
public:
    explicit Writer(Json& object) : m_object(object) { }

    template <class T> void must(const char* name, const T& value) { m_object[name] = encode(value); }
    template <class T> void field(const char* name, const T& value) { must(name, value); }
    template <class T> void sparse(const char* name, const T& value)
    {
        if (!isBlank(value))
            must(name, value);
    }
    template <class Walk> void object(const char* name, Walk walk)
    {
        Json inner = Json::object();
        Writer writer(inner);
        walk(writer);
        m_object[name] = std::move(inner);
    }

private:
    template <class T> static bool isBlank(const T& value)
    {
        if constexpr (kIsVector<T> || std::is_same_v<T, std::string>)
            return value.empty();
        else
            return value == T{};
    }
    template <int Scale, class T> static bool isBlank(const Scaled<Scale, T>& scaled) { return isBlank(scaled.value); }

    template <class T> static Json encode(const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            return std::string(wordsFor(T{}).at(static_cast<std::size_t>(value)));
        else if constexpr (kIsDuration<T>)
            return value.count();
        else if constexpr (kIsOptional<T>)
            return encode(value.value());
        else if constexpr (kIsVector<T>)
            return encodeAll(value);
        else if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::string>)
            return value;
        else {
            Json object = Json::object();
            Writer writer(object);
            fields(writer, value);
            return object;
        }
    }
    template <class T> static Json encodeAll(const std::vector<T>& values)
    {
        Json array = Json::array();
        for (const auto& value : values)
            array.push_back(encode(value));
        return array;
    }
    static Json encode(const Date& date) { return isoDate(date); }
    static Json encode(const Moment& moment) { return rfc3339(moment); }
    static Json encode(const Pain& pain) { return pain.value(); }
    static Json encode(const Stage& stage) { return stage.number(); }
    static Json encode(const Distance& distance) { return decimal(distance.units, Distance::kPerMetre); }
    template <int Scale, class T> static Json encode(const Scaled<Scale, T>& scaled)
    {
        if constexpr (kIsOptional<std::remove_const_t<T>>)
            return decimal(scaled.value.value(), Scale);
        else
            return decimal(scaled.value, Scale);
    }

    Json& m_object;
};

} // namespace springback::codec
