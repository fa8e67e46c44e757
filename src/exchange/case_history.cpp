// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The earlier versions in a case file.

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

#include "case_lists.h"
#include "case_place.h"
#include "case_reader.h"

namespace springback::exchange {

namespace {

using codec::Json;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
};

template <class Work> void eachIn(const Json& history, const char* name, Work work)
{
    const auto list = history.find(name);
    if (list == history.end())
        return;
    std::string place = "/";
    place.append(kHistory).append("/").append(name);
    if (!list->is_array())
        refuse(place, Text::tr("A list is expected here."));
    for (std::size_t i = 0; i < list->size(); ++i)
        work((*list)[i], place + "/" + std::to_string(i));
}

} // namespace

void CaseReader::readHistory(const Json& document)
{
    const auto history = document.find(kHistory);
    if (history == document.end())
        return;
    if (!history->is_object())
        refuse(std::string("/") + kHistory, Text::tr("The history of a case is an object with lists."));
    eachIn(*history, kPastPerson, [this](const Json& json, const std::string& place) {
        Runner version = at(place, [&json] { return codec::runnerFromJson(json); });
        version.meta.owner = version.meta.id;
        mustBelong(RecordKind::Runner, version.meta, place);
        refuseFaults(check(version), place);
        m_file.past.person.push_back(std::move(version));
    });
    eachIn(*history, kPastEpisodes, [this](const Json& json, const std::string& place) {
        Episode version = at(place, [&json] { return codec::episodeFromJson(json); });
        mustBelong(RecordKind::Episode, version.meta, place);
        if (version.meta.owner != m_file.content.runner.meta.id)
            refuse(place + "/runner", Text::tr("This episode belongs to another runner."));
        refuseFaults(check(version, m_today), place);
        m_file.past.episodes.push_back(std::move(version));
    });
    for (const auto& list : kLists) {
        eachIn(*history, list.name,
            [this, &list](const Json& json, const std::string& place) { readPast(list.kind, json, place); });
    }
}

void CaseReader::readPast(RecordKind kind, const Json& json, const std::string& place)
{
    Record version = at(place, [&] { return codec::recordFromJson(kind, json); });
    mustBelong(kind, metaOf(version), place);
    auto faults = check(version, episodeOf(metaOf(version), place), m_today);
    dropStartFaults(faults);
    refuseFaults(faults, place);
    m_file.past.records.push_back(std::move(version));
}

void CaseReader::mustBelong(RecordKind kind, const Meta& meta, const std::string& place) const
{
    const auto entry = m_ids.find(meta.id);
    if (entry == m_ids.end() || entry->second != kind)
        refuse(place + "/id", Text::tr("The file holds no entry that this could be an earlier version of."));
    if (meta.edited == Moment{} || meta.created == Moment{})
        refuse(place + "/edited", Text::tr("An earlier version says when it was written."));
}

const Episode& CaseReader::episodeOf(const Meta& meta, const std::string& place) const
{
    const auto& episodes = m_file.content.episodes;
    const auto found = std::find_if(episodes.begin(), episodes.end(),
        [&meta](const EpisodeRecords& records) { return records.episode.meta.id == meta.owner; });
    if (found == episodes.end())
        refuse(place + "/episode", Text::tr("This entry belongs to another episode."));
    return found->episode;
}

} // namespace springback::exchange
