// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/codec/record_json.h"

#include "owner.h"
#include "reader.h"

namespace springback::codec {

namespace {

std::optional<Json::json_pointer> pointerOf(const std::string& text)
{
    try {
        return Json::json_pointer(text);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

// Puts members that no table names back to where they were found; what a damaged store names wrongly has no place.
void writeUnknown(Json& object, const std::string& unknown)
{
    if (unknown.empty())
        return;
    const Json members = Json::parse(unknown, nullptr, false);
    if (!members.is_object())
        return;
    for (const auto& [pointer, value] : members.items()) {
        const auto place = pointerOf(pointer);
        if (!place || place->empty())
            continue;
        const auto parent = place->parent_pointer();
        if (object.contains(parent) && object[parent].is_object() && !object.contains(*place))
            object[*place] = value;
    }
}

template <class R> Json write(const R& record)
{
    Json object = Json::object();
    const Meta& meta = record.meta;
    if (!meta.id.isNull())
        object["id"] = meta.id.text();
    if (kOwner<R> && !meta.owner.isNull())
        object[kOwner<R>] = meta.owner.text();
    Writer writer(object);
    fields(writer, record);
    fields(writer, meta);
    writeUnknown(object, meta.unknown);
    return object;
}

void readId(Reader& reader, const char* name, Id& id)
{
    const Json* json = reader.find(name);
    if (!json)
        return;
    const Place place{ *json, std::string("/") + name };
    const auto parsed = Id::parse(place.text());
    if (!parsed)
        place.refuse("an id is a UUID, such as 123e4567-e89b-12d3-a456-426614174000");
    id = *parsed;
}

template <class R> R read(const Json& json)
{
    R record;
    Unknown unknown = Json::object();
    Reader reader({ json, {} }, unknown);
    readId(reader, "id", record.meta.id);
    if constexpr (kOwner<R> != nullptr)
        readId(reader, kOwner<R>, record.meta.owner);
    else
        record.meta.owner = record.meta.id;
    if constexpr (std::is_same_v<R, PlanVersion>)
        record.plan = publishedPlan();
    fields(reader, record);
    fields(reader, record.meta);
    reader.finish();
    if (!unknown.empty())
        record.meta.unknown = dump(unknown, Layout::Compact);
    return record;
}

Json parsed(std::string_view text)
{
    try {
        return Json::parse(text);
    } catch (const Json::exception&) {
        throw CodecError("", "this is not JSON");
    }
}

template <std::size_t... I> Record readKind(std::size_t kind, const Json& json, std::index_sequence<I...>)
{
    std::optional<Record> record;
    ((I == kind ? void(record.emplace(read<std::variant_alternative_t<I, Record>>(json))) : void()), ...);
    if (!record)
        throw CodecError("", "this kind does not belong to an episode");
    return std::move(*record);
}

template <class T> std::optional<T> fromWord(std::string_view word)
{
    const auto words = wordsFor(T{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return static_cast<T>(i);
    }
    return std::nullopt;
}

template <class T> std::string_view toWord(T value)
{
    return wordsFor(T{}).at(static_cast<std::size_t>(value));
}

} // namespace

Json decimal(std::int64_t value, int scale)
{
    if (value % scale == 0)
        return value / scale;
    return static_cast<double>(value) / scale;
}

Json toJson(const Record& record)
{
    return std::visit([](const auto& r) { return write(r); }, record);
}

Json toJson(const Runner& runner)
{
    return write(runner);
}

Json toJson(const Episode& episode)
{
    return write(episode);
}

Json toJson(const Plan& plan)
{
    Json object = Json::object();
    Writer writer(object);
    fields(writer, plan);
    return object;
}

Record recordFromJson(RecordKind kind, const Json& json)
{
    return readKind(static_cast<std::size_t>(kind), json, std::make_index_sequence<std::variant_size_v<Record>>{});
}

Runner runnerFromJson(const Json& json)
{
    return read<Runner>(json);
}

Episode episodeFromJson(const Json& json)
{
    return read<Episode>(json);
}

Plan planFromJson(const Json& json)
{
    Plan plan = publishedPlan();
    Unknown unknown = Json::object();
    Reader reader({ json, {} }, unknown);
    fields(reader, plan);
    return plan;
}

std::string toText(const Record& record)
{
    return dump(toJson(record), Layout::Compact);
}

std::string toText(const Runner& runner)
{
    return dump(toJson(runner), Layout::Compact);
}

std::string toText(const Episode& episode)
{
    return dump(toJson(episode), Layout::Compact);
}

Record recordFromText(RecordKind kind, std::string_view text)
{
    return recordFromJson(kind, parsed(text));
}

Runner runnerFromText(std::string_view text)
{
    return runnerFromJson(parsed(text));
}

Episode episodeFromText(std::string_view text)
{
    return episodeFromJson(parsed(text));
}

std::string_view nameOf(RecordKind kind)
{
    return toWord(kind);
}

std::optional<RecordKind> recordKind(std::string_view name)
{
    return fromWord<RecordKind>(name);
}

std::string_view wordOf(Side side)
{
    return toWord(side);
}
std::string_view wordOf(Site site)
{
    return toWord(site);
}
std::string_view wordOf(Cause cause)
{
    return toWord(cause);
}
std::string_view wordOf(MeasureKind kind)
{
    return toWord(kind);
}
std::string_view wordOf(FlagKind kind)
{
    return toWord(kind);
}
std::string_view wordOf(Provenance provenance)
{
    return toWord(provenance);
}
std::string_view wordOf(Variant variant)
{
    return toWord(variant);
}
std::string_view wordOf(Ended ended)
{
    return toWord(ended);
}
std::string_view wordOf(Move move)
{
    return toWord(move);
}
std::string_view wordOf(PauseReason reason)
{
    return toWord(reason);
}
std::string_view wordOf(LengthUnit unit)
{
    return toWord(unit);
}
std::optional<MeasureKind> measureKind(std::string_view word)
{
    return fromWord<MeasureKind>(word);
}
std::optional<FlagKind> flagKind(std::string_view word)
{
    return fromWord<FlagKind>(word);
}

} // namespace springback::codec
