// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

#include "case_lists.h"
#include "case_version.h"
#include "save_file.h"
#include "springback/codec/record_json.h"
#include "springback/exchange/case_file.h"

namespace springback::exchange {

namespace {

using codec::Json;

Json withoutPrivateNote(const Record& record)
{
    Json json = codec::toJson(record);
    if (kindOf(record) == RecordKind::Visit)
        json.erase("private_note");
    return json;
}

Json recordJson(const Record& record)
{
    Json json = withoutPrivateNote(record);
    json.erase("episode"); // it stands inside its episode
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

// By entry, the oldest first; two that differ only in what stays at home are one.
Json inOrder(std::vector<Json> versions)
{
    const auto key = [](const Json& version) {
        return std::pair(version.value("id", std::string()), version.value("edited", std::string()));
    };
    std::sort(versions.begin(), versions.end(), [&key](const Json& a, const Json& b) {
        const auto ka = key(a);
        const auto kb = key(b);
        return ka != kb ? ka < kb : a.dump() < b.dump();
    });
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    return versions;
}

template <class T> std::vector<Json> jsonOf(const std::vector<T>& versions)
{
    std::vector<Json> json;
    for (const auto& version : versions)
        json.push_back(codec::toJson(version));
    return json;
}

Json historyJson(const Past& past)
{
    Json json = Json::object();
    const auto add = [&json](const char* name, std::vector<Json> versions) {
        if (!versions.empty())
            json[name] = inOrder(std::move(versions));
    };
    add(kPastPerson, jsonOf(past.person));
    add(kPastEpisodes, jsonOf(past.episodes));
    for (const auto& list : kLists) {
        std::vector<Json> versions;
        for (const auto& record : past.records) {
            if (kindOf(record) == list.kind)
                versions.push_back(withoutPrivateNote(record));
        }
        add(list.name, std::move(versions));
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
    if (Json history = historyJson(file.past); !history.empty())
        json[kHistory] = std::move(history);
    return QByteArray::fromStdString(codec::dump(json, codec::Layout::Indented) + "\n");
}

CaseFile withoutName(CaseFile file)
{
    file.content.runner.name.clear();
    for (Runner& version : file.past.person)
        version.name.clear();
    return file;
}

tl::expected<void, FileError> writeCaseFile(const CaseFile& file, const QString& path)
{
    return saveFiles({ { path, writeCase(file) } });
}

} // namespace springback::exchange
