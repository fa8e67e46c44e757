// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/record.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace springback {

namespace {

std::optional<Date> dayOf(const Flag& flag)
{
    return flag.opened;
}
std::optional<Date> dayOf(const Pause& pause)
{
    return pause.from;
}
std::optional<Date> dayOf(const Milestone& milestone)
{
    return milestone.due ? milestone.due : milestone.reached;
}
template <typename T> std::optional<Date> dayOf(const T& record)
{
    return record.date;
}

// One call for every vector of records, in the order of RecordKind.
template <typename Records, typename Visitor> void eachVector(Records& records, Visitor visit)
{
    visit(records.checkIns);
    visit(records.sessions);
    visit(records.runs);
    visit(records.measures);
    visit(records.extras);
    visit(records.flags);
    visit(records.flagChecks);
    visit(records.stageChanges);
    visit(records.signOffs);
    visit(records.mileTargets);
    visit(records.pauses);
    visit(records.plans);
    visit(records.visits);
    visit(records.milestones);
}

} // namespace

std::optional<Date> dateOf(const Record& record)
{
    return std::visit([](const auto& r) { return dayOf(r); }, record);
}

Id checkInId(const Id& episode, Date date)
{
    return Id::derived(episode, "check-in/" + isoDate(date));
}

void EpisodeRecords::sort()
{
    eachVector(*this, [](auto& records) {
        const auto before = [](const auto& a, const auto& b) {
            return std::tuple(dayOf(a), a.meta.created.at, a.meta.id)
                < std::tuple(dayOf(b), b.meta.created.at, b.meta.id);
        };
        // Stores hand records over in order: looking costs less than sorting what is sorted.
        if (!std::is_sorted(records.begin(), records.end(), before))
            std::sort(records.begin(), records.end(), before);
    });
}

void EpisodeRecords::add(Record record)
{
    eachVector(*this, [&record](auto& records) {
        using Kind = typename std::decay_t<decltype(records)>::value_type;
        if (auto* given = std::get_if<Kind>(&record))
            records.push_back(std::move(*given));
    });
}

void EpisodeRecords::remove(const Id& id)
{
    eachVector(*this,
        [&id](auto& records) { std::erase_if(records, [&id](const auto& record) { return record.meta.id == id; }); });
}

std::vector<Record> EpisodeRecords::all() const
{
    std::vector<Record> everything;
    eachVector(*this,
        [&everything](const auto& records) { everything.insert(everything.end(), records.begin(), records.end()); });
    return everything;
}

const EpisodeRecords* Case::current() const
{
    const auto open = std::find_if(episodes.rbegin(), episodes.rend(),
        [](const EpisodeRecords& records) { return !records.episode.closed.has_value(); });
    if (open != episodes.rend())
        return &*open;
    return episodes.empty() ? nullptr : &episodes.back();
}

} // namespace springback
