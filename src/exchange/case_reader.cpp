// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_reader.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

#include "case_lists.h"
#include "case_place.h"
#include "springback/words/words.h"

namespace springback::exchange {

namespace {

using codec::Json;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
};

const Json& memberOf(const Json& document, const char* name, Json::value_t type, const QString& reason)
{
    const auto found = document.is_object() ? document.find(name) : document.end();
    if (!document.is_object() || found == document.end() || found->type() != type)
        refuse(std::string("/") + name, reason);
    return *found;
}

// The person with the members around it that nobody knows, so that they are kept with it.
Json personWithFileMembers(const Json& document, Json person)
{
    Json around = Json::object();
    for (const auto& [name, value] : document.items()) {
        const bool ours = name == "format" || name == "person" || name == "episodes" || name == kHistory
            || (name == "version" && value == kVersion);
        if (!ours)
            around[name] = value;
    }
    person.erase(kFileMembers);
    if (!around.empty())
        person[kFileMembers] = std::move(around);
    return person;
}

Json withoutLists(const Json& episode)
{
    Json head = Json::object();
    for (const auto& [name, value] : episode.items()) {
        const auto isName = [&name = name](const CaseList& list) { return name == list.name; };
        if (std::none_of(kLists.begin(), kLists.end(), isName))
            head[name] = value;
    }
    return head;
}

// A plan that lengthens a stage's spacing and leaves out the spacing after an amber rating means at least as long.
void fillSpacing(Json& version)
{
    const Json::json_pointer stages("/plan/stages");
    if (!version.is_object() || !version.contains(stages) || !version[stages].is_object())
        return;
    const Plan published = publishedPlan();
    for (auto& [number, stage] : version[stages].items()) {
        const bool isStage = number.size() == 1 && number[0] >= '1' && number[0] <= '0' + Stage::kLast;
        if (!isStage || !stage.is_object() || stage.contains("spacing_after_amber_days")
            || !stage.contains("spacing_days") || !stage["spacing_days"].is_number_integer())
            continue;
        const auto amber = published.stages[static_cast<std::size_t>(number[0] - '1')].spacingAfterAmber;
        if (stage["spacing_days"] > amber)
            stage["spacing_after_amber_days"] = stage["spacing_days"];
    }
}

} // namespace

Moment noonOf(Date date, std::size_t index)
{
    const auto noon = std::chrono::sys_days(date.time_since_epoch()) + std::chrono::hours{ 12 };
    return { Instant(noon + seconds{ static_cast<std::int64_t>(index) }), minutes{ 0 } };
}

void fillFrom(std::vector<Record>& changes, const std::vector<std::size_t>& unsaid)
{
    std::vector<std::size_t> order(changes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto change = [&](std::size_t i) -> StageChange& { return std::get<StageChange>(changes[i]); };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto& x = change(a);
        const auto& y = change(b);
        return std::tie(x.date, x.meta.created, x.meta.id) < std::tie(y.date, y.meta.created, y.meta.id);
    });
    Stage held = Stage::first();
    for (const auto i : order) {
        if (std::find(unsaid.begin(), unsaid.end(), i) != unsaid.end())
            change(i).from = held;
        if (!change(i).meta.deleted)
            held = change(i).to;
    }
}

CaseFile CaseReader::read(const Json& document)
{
    const Json& episodes
        = memberOf(document, "episodes", Json::value_t::array, Text::tr("A case file holds a list of episodes here."));
    readPerson(document);
    for (std::size_t i = 0; i < episodes.size(); ++i)
        readEpisode(episodes[i], "/episodes/" + std::to_string(i), i);
    auto& read = m_file.content.episodes;
    std::sort(read.begin(), read.end(), [](const auto& a, const auto& b) {
        return std::tie(a.episode.start, a.episode.meta.id) < std::tie(b.episode.start, b.episode.meta.id);
    });
    Meta& person = m_file.content.runner.meta;
    if (person.created == Moment{} && !read.empty())
        person.created = noonOf(read.front().episode.start, 0);
    if (person.edited == Moment{})
        person.edited = person.created;
    readHistory(document);
    return std::move(m_file);
}

void CaseReader::readPerson(const Json& document)
{
    const Json& person
        = memberOf(document, "person", Json::value_t::object, Text::tr("A case file holds its person here."));
    Runner& runner = m_file.content.runner;
    runner = at("/person", [&] { return codec::runnerFromJson(personWithFileMembers(document, person)); });
    if (runner.meta.id.isNull())
        runner.meta.id = m_seed;
    runner.meta.owner = runner.meta.id;
    claimId(RecordKind::Runner, runner.meta.id, "/person/id");
    refuseFaults(check(runner), "/person");
}

void CaseReader::readEpisode(const Json& json, const std::string& place, std::size_t index)
{
    if (!json.is_object())
        refuse(place, Text::tr("An episode is an object."));
    const Id& person = m_file.content.runner.meta.id;
    EpisodeRecords records;
    Episode& episode = records.episode;
    episode = at(place, [&] { return codec::episodeFromJson(withoutLists(json)); });
    Meta& meta = episode.meta;
    if (meta.id.isNull())
        meta.id = Id::derived(person, "episode/" + std::to_string(index));
    if (!meta.owner.isNull() && meta.owner != person)
        refuse(place + "/runner", Text::tr("This episode belongs to another runner."));
    meta.owner = person;
    if (meta.created == Moment{})
        meta.created = noonOf(episode.start, 0);
    if (meta.edited == Moment{})
        meta.edited = meta.created;
    claimId(RecordKind::Episode, meta.id, place + "/id");
    refuseFaults(check(episode, m_today), place);
    if (!episode.closed && std::exchange(m_hasOpenEpisode, true))
        refuse(place + "/closed", Text::tr("Another episode is open; only one can be open at a time."));
    m_mornings.clear();
    for (const auto& list : kLists) {
        if (const auto found = json.find(list.name); found != json.end())
            readList(list.kind, *found, place + "/" + list.name, records);
    }
    records.sort();
    m_file.content.episodes.push_back(std::move(records));
}

void CaseReader::readList(RecordKind kind, const Json& list, const std::string& place, EpisodeRecords& records)
{
    if (!list.is_array())
        refuse(place, Text::tr("A list is expected here."));
    std::vector<Record> read;
    std::vector<std::size_t> unsaid;
    for (std::size_t i = 0; i < list.size(); ++i) {
        Json json = list[i];
        if (kind == RecordKind::StageChange && json.is_object() && !json.contains("from")) {
            json["from"] = Stage::kFirst;
            unsaid.push_back(i);
        }
        if (kind == RecordKind::PlanVersion)
            fillSpacing(json);
        const std::string here = place + "/" + std::to_string(i);
        Record record = at(here, [&] { return codec::recordFromJson(kind, json); });
        const Date date = dateOf(record).value_or(records.episode.start);
        Meta& meta = metaOf(record);
        if (meta.created == Moment{})
            meta.created = noonOf(date, i);
        if (meta.edited == Moment{})
            meta.edited = meta.created;
        if (meta.id.isNull() && kind == RecordKind::CheckIn)
            meta.id = checkInId(records.episode.meta.id, date);
        if (meta.id.isNull())
            meta.id = Id::derived(records.episode.meta.id,
                std::string(codec::nameOf(kind)) + "/" + isoDate(date) + "/" + std::to_string(i));
        read.push_back(std::move(record));
    }
    if (!unsaid.empty())
        fillFrom(read, unsaid);
    for (std::size_t i = 0; i < read.size(); ++i)
        accept(std::move(read[i]), records, place + "/" + std::to_string(i));
}

void CaseReader::accept(Record record, EpisodeRecords& records, const std::string& place)
{
    Meta& meta = metaOf(record);
    if (!meta.owner.isNull() && meta.owner != records.episode.meta.id)
        refuse(place + "/episode", Text::tr("This entry belongs to another episode."));
    meta.owner = records.episode.meta.id;
    if (const auto* checkIn = std::get_if<CheckIn>(&record);
        checkIn && !meta.deleted && !m_mornings.insert(checkIn->date).second)
        refuse(place + "/date", Text::tr("There is another check-in of this date; a morning has one."));
    claimId(kindOf(record), meta.id, place + "/id");
    auto faults = check(record, records.episode, m_today);
    if (meta.deleted)
        dropStartFaults(faults);
    refuseFaults(faults, place);
    if (meta.deleted)
        m_file.deleted.push_back(std::move(record));
    else
        records.add(std::move(record));
}

void CaseReader::claimId(RecordKind kind, const Id& id, const std::string& place)
{
    if (!m_ids.emplace(id, kind).second)
        refuse(place, Text::tr("This id stands twice in the file."));
}

void CaseReader::refuseFaults(const std::vector<FieldFault>& faults, const std::string& place) const
{
    if (!faults.empty())
        refuse(place + "/" + faults.front().field, words::fieldFault(faults.front()));
}

} // namespace springback::exchange
