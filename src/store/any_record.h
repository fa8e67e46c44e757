// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "springback/domain/record.h"

namespace springback::store {

namespace detail {
template <class Variant, class... More> struct Extend;
template <class... T, class... More> struct Extend<std::variant<T...>, More...> {
    using type = std::variant<T..., More...>;
};
template <class T, class Variant> inline constexpr std::size_t indexIn = 0;
template <class T, class First, class... Rest>
inline constexpr std::size_t indexIn<T, std::variant<First, Rest...>> = 1 + indexIn<T, std::variant<Rest...>>;
template <class T, class... Rest> inline constexpr std::size_t indexIn<T, std::variant<T, Rest...>> = 0;
} // namespace detail

/// Anything the store keeps. The order is the order of RecordKind.
using AnyRecord = detail::Extend<Record, Runner, Episode>::type;

template <class T> constexpr RecordKind kKindOf = static_cast<RecordKind>(detail::indexIn<T, AnyRecord>);
template <class T>
constexpr bool kIsEpisodeRecord = kKindOf<T> != RecordKind::Runner&& kKindOf<T> != RecordKind::Episode;

inline RecordKind kindOf(const AnyRecord& record)
{
    return static_cast<RecordKind>(record.index());
}
Meta& metaOf(AnyRecord& record);
const Meta& metaOf(const AnyRecord& record);
AnyRecord anyOf(const Record& record);
/// Nothing for a runner or an episode.
std::optional<Record> episodeRecord(const AnyRecord& record);

/// The body of a revision, and back. Reading throws codec::CodecError.
std::string bodyOf(const AnyRecord& record);
AnyRecord recordFromBody(RecordKind kind, std::string_view body);

/// Calls `work.template operator()<T>()` for every kind, runners and episodes first, so that owners come
/// before what they own.
template <class Work> void forEachKind(Work&& work)
{
    work.template operator()<Runner>();
    work.template operator()<Episode>();
    [&]<class... T>(std::variant<T...>*) { (work.template operator()<T>(), ...); }(static_cast<Record*>(nullptr));
}

} // namespace springback::store
