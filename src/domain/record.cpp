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

// The days decide nearly always, so the rest is looked at only where they do not.
constexpr auto kInOrder = [](const auto& a, const auto& b) {
    if (const auto one = dayOf(a), other = dayOf(b); one != other)
        return one < other;
    return std::tie(a.meta.created.at, a.meta.id) < std::tie(b.meta.created.at, b.meta.id);
};

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
        // Stores hand records over in order: looking costs less than sorting what is sorted.
        if (!std::is_sorted(records.begin(), records.end(), kInOrder))
            std::sort(records.begin(), records.end(), kInOrder);
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

void EpisodeRecords::put(Record record)
{
    eachVector(*this, [&record](auto& records) {
        using Kind = typename std::decay_t<decltype(records)>::value_type;
        if (auto* given = std::get_if<Kind>(&record))
            records.insert(std::upper_bound(records.begin(), records.end(), *given, kInOrder), std::move(*given));
    });
}

void EpisodeRecords::remove(const Id& id)
{
    // What is edited is most often what came last.
    bool isFound = false;
    eachVector(*this, [&](auto& records) {
        const auto place = isFound
            ? records.rend()
            : std::find_if(records.rbegin(), records.rend(), [&id](const auto& r) { return r.meta.id == id; });
        if (place == records.rend())
            return;
        records.erase(std::prev(place.base()));
        isFound = true;
    });
}

std::vector<Record> EpisodeRecords::all() const
{
    std::vector<Record> everything;
    eachVector(*this,
        [&everything](const auto& records) { everything.insert(everything.end(), records.begin(), records.end()); });
    return everything;
}

std::optional<Moment> EpisodeRecords::lastEdited() const
{
    std::optional<Moment> last;
    eachVector(*this, [&last](const auto& records) {
        for (const auto& record : records)
            last = std::max(last.value_or(record.meta.edited), record.meta.edited);
    });
    return last;
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
