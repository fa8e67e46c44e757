// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <type_traits>
#include <vector>

#include "springback/codec/tables.h"
#include "springback/codec/traits.h"
#include "springback/codec/words.h"
#include "statement.h"

// A value of the domain as one cell of a table (an instant: two), and back.

namespace springback::store {

using codec::kIsDuration;
using codec::kIsOptional;
using codec::kIsVector;
template <class T> inline constexpr bool kIsWhole = std::is_integral_v<T> && !std::is_same_v<T, bool>;

/// A cell that holds what its column should never hold: the file is damaged.
struct BadCell : std::runtime_error {
    using std::runtime_error::runtime_error;
};

std::string planText(const Plan& plan);
Plan planOf(std::string_view text);
[[noreturn]] void refuseCell(const Query& row, int column);

/// The columns of one member, under the name it has in the case file.
template <class T> void nameColumns(std::vector<std::string>& names, const std::string& name)
{
    if constexpr (kIsOptional<T>)
        nameColumns<typename T::value_type>(names, name);
    else if constexpr (std::is_same_v<T, Moment>)
        names.insert(names.end(), { name + "_at", name + "_offset" });
    else if constexpr (std::is_same_v<T, Distance>)
        names.push_back(name.substr(0, name.rfind("_m")) + "_10um");
    else
        names.push_back(name);
}

template <class T> void bindCell(Query& query, const T& value)
{
    if constexpr (kIsOptional<T>) {
        if (value)
            return bindCell(query, *value);
        query.bindNull();
        if constexpr (std::is_same_v<T, std::optional<Moment>>)
            query.bindNull();
    } else if constexpr (std::is_same_v<T, Moment>) {
        query.bind(value.at.time_since_epoch().count());
        query.bind(std::int64_t{ value.offset.count() });
    } else if constexpr (std::is_enum_v<T>)
        query.bind(codec::wordsFor(T{}).at(static_cast<std::size_t>(value)));
    else if constexpr (kIsDuration<T>)
        query.bind(std::int64_t{ value.count() });
    else if constexpr (std::is_integral_v<T>)
        query.bind(static_cast<std::int64_t>(value));
    else if constexpr (std::is_same_v<T, Date>)
        query.bind(std::string_view(isoDate(value)));
    else if constexpr (std::is_same_v<T, Stage>)
        query.bind(std::int64_t{ value.number() });
    else if constexpr (std::is_same_v<T, Pain>)
        query.bind(std::int64_t{ value.value() });
    else if constexpr (std::is_same_v<T, Distance>)
        query.bind(value.units);
    else if constexpr (std::is_same_v<T, Plan>)
        query.bind(std::string_view(planText(value)));
    else
        query.bind(std::string_view(value));
}

template <class T> T wordCell(const Query& row, int column)
{
    const auto word = row.text(column);
    const auto words = codec::wordsFor(T{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return static_cast<T>(i);
    }
    refuseCell(row, column);
}

/// The value of the column; `column` moves behind it.
template <class T> T readCell(const Query& row, int& column)
{
    const int at = column++;
    const auto given = [&](auto optional) {
        if (!optional)
            refuseCell(row, at);
        return *optional;
    };
    if constexpr (kIsOptional<T>) {
        if (row.isNull(at)) {
            column += std::is_same_v<T, std::optional<Moment>> ? 1 : 0;
            return std::nullopt;
        }
        column = at;
        return readCell<typename T::value_type>(row, column);
    } else if constexpr (std::is_same_v<T, Moment>)
        return { Instant(std::chrono::milliseconds(row.integer(at))), minutes(row.integer(column++)) };
    else if constexpr (std::is_enum_v<T>)
        return wordCell<T>(row, at);
    else if constexpr (kIsDuration<T>)
        return T(row.integer(at));
    else if constexpr (std::is_integral_v<T>)
        return static_cast<T>(row.integer(at));
    else if constexpr (std::is_same_v<T, Date>)
        return given(parseDate(row.text(at)));
    else if constexpr (std::is_same_v<T, Stage>)
        return given(Stage::of(static_cast<int>(row.integer(at))));
    else if constexpr (std::is_same_v<T, Pain>)
        return given(Pain::of(static_cast<int>(row.integer(at))));
    else if constexpr (std::is_same_v<T, Distance>)
        return Distance{ row.integer(at) };
    else if constexpr (std::is_same_v<T, Plan>)
        return planOf(row.text(at));
    else
        return T(row.text(at));
}

} // namespace springback::store
