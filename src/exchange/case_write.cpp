// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <nlohmann/json.hpp>

#include <map>

#include "case_lists.h"
#include "case_version.h"
#include "save_file.h"
#include "springback/codec/record_json.h"
#include "springback/exchange/case_file.h"

namespace springback::exchange {

namespace {

using codec::Json;

Json recordJson(const Record& record)
{
    Json json = codec::toJson(record);
    json.erase("episode"); // it stands inside its episode
    if (kindOf(record) == RecordKind::Visit)
        json.erase("private_note");
    return json;
}

Json episodeJson(EpisodeRecords records, const std::vector<Record>& deleted)
{
    Json json = codec::toJson(records.episode);
    json.erase("runner");
    for (const auto& record : deleted) {
        if (metaOf(record).owner == records.episode.meta.id)
            records.add(record);
    }
    records.sort();
    std::map<RecordKind, Json> lists;
    for (const auto& record : records.all())
        lists.try_emplace(kindOf(record), Json::array()).first->second.push_back(recordJson(record));
    for (const auto& list : kLists) {
        if (const auto found = lists.find(list.kind); found != lists.end())
            json[list.name] = std::move(found->second);
    }
    return json;
}

// Members from around the person of a newer file go back around it.
void putBack(Json& file, Json& person)
{
    const auto kept = person.find(kFileMembers);
    if (kept == person.end())
        return;
    const Json members = *kept;
    person.erase(kFileMembers);
    if (!members.is_object())
        return;
    for (const auto& [name, value] : members.items()) {
        if (name == "version" && isNewerMinor(value))
            file[name] = value;
        else if (!file.contains(name))
            file[name] = value;
    }
}

} // namespace

QByteArray writeCase(const CaseFile& file)
{
    Json person = codec::toJson(file.content.runner);
    Json episodes = Json::array();
    for (const auto& episode : file.content.episodes)
        episodes.push_back(episodeJson(episode, file.deleted));
    Json json{ { "format", kFormat }, { "version", kVersion }, { "person", Json() }, { "episodes", Json() } };
    putBack(json, person);
    json["person"] = std::move(person);
    json["episodes"] = std::move(episodes);
    return QByteArray::fromStdString(codec::dump(json, codec::Layout::Indented) + "\n");
}

tl::expected<void, FileError> writeCaseFile(const CaseFile& file, const QString& path)
{
    return saveFiles({ { path, writeCase(file) } });
}

} // namespace springback::exchange
