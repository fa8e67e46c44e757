// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "any_record.h"

#include "springback/codec/record_json.h"

namespace springback::store {

Meta& metaOf(AnyRecord& record)
{
    return std::visit([](auto& r) -> Meta& { return r.meta; }, record);
}

const Meta& metaOf(const AnyRecord& record)
{
    return std::visit([](const auto& r) -> const Meta& { return r.meta; }, record);
}

AnyRecord anyOf(const Record& record)
{
    return std::visit([](const auto& r) { return AnyRecord(r); }, record);
}

std::optional<Record> episodeRecord(const AnyRecord& record)
{
    return std::visit(
        []<class R>(const R& r) -> std::optional<Record> {
            if constexpr (kIsEpisodeRecord<R>)
                return r;
            else
                return std::nullopt;
        },
        record);
}

std::string bodyOf(const AnyRecord& record)
{
    return std::visit(
        []<class R>(const R& r) {
            if constexpr (kIsEpisodeRecord<R>)
                return codec::toText(Record(r));
            else
                return codec::toText(r);
        },
        record);
}

AnyRecord recordFromBody(RecordKind kind, std::string_view body)
{
    if (kind == RecordKind::Runner)
        return codec::runnerFromText(body);
    if (kind == RecordKind::Episode)
        return codec::episodeFromText(body);
    return anyOf(codec::recordFromText(kind, body));
}

} // namespace springback::store
