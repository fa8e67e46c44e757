// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry.h"

#include <nlohmann/json.hpp>

#include "springback/codec/record_json.h"

namespace springback::app {

namespace {

using codec::Json;

// Kinds whose ratings are remembered when they are entered after their day.
bool isRecollected(const Record& record)
{
    switch (kindOf(record)) {
    case RecordKind::CheckIn:
    case RecordKind::Session:
    case RecordKind::Run:
    case RecordKind::ExtraDone:
        return true;
    default:
        return false;
    }
}

bool isGivenByCaller(Provenance provenance)
{
    return provenance != Provenance::Typed && provenance != Provenance::Recalled && provenance != Provenance::Edited;
}

// True when `now` says everything that `was` says, and perhaps more.
bool contains(const Json& now, const Json& was)
{
    if (was.is_object()) {
        for (const auto& [name, value] : was.items()) {
            if (!now.contains(name) || !contains(now[name], value))
                return false;
        }
        return now.is_object();
    }
    if (was.is_array()) {
        if (!now.is_array() || now.size() < was.size())
            return false;
        for (std::size_t i = 0; i < was.size(); ++i) {
            if (!contains(now[i], was[i]))
                return false;
        }
        return true;
    }
    return now == was;
}

Json bare(Record record)
{
    metaOf(record) = {};
    return codec::toJson(record);
}

void setFresh(Record& record, const EntryContext& context)
{
    Meta& meta = metaOf(record);
    meta.created = context.now;
    meta.recalledDays.reset();
    if (isGivenByCaller(meta.provenance))
        return;
    meta.provenance = context.author.empty() ? Provenance::Typed : Provenance::Clinician;
    const auto date = dateOf(record);
    if (meta.provenance == Provenance::Typed && isRecollected(record) && date && *date < context.today) {
        meta.provenance = Provenance::Recalled;
        meta.recalledDays = static_cast<int>((context.today - *date).count());
    }
}

// A gap filled in on the day is no correction: the rating ten minutes after a session belongs to it.
void setCorrected(Record& record, const Record& kept, const EntryContext& context)
{
    Meta& meta = metaOf(record);
    const Meta& was = metaOf(kept);
    meta.created = was.created;
    meta.provenance = was.provenance;
    meta.recalledDays = was.recalledDays;
    const Json before = bare(kept);
    const Json after = bare(record);
    if (before == after)
        return;
    const auto date = dateOf(record);
    const bool late = isRecollected(record) && date && *date < context.today;
    // What is added to an imported run, its ratings, leaves what the file said as it was.
    const bool mayGrow = was.provenance == Provenance::Recalled || was.provenance == Provenance::Imported;
    if (!contains(after, before) || (late && !mayGrow))
        meta.provenance = Provenance::Edited;
}

} // namespace

Id entryId(const Record& record, const Id& episode)
{
    if (const auto* checkIn = std::get_if<CheckIn>(&record))
        return checkInId(episode, checkIn->date);
    const Id& given = metaOf(record).id;
    return given.isNull() ? Id::random() : given;
}

std::optional<Id> replacedCheckIn(const Record& record, const Id& episode)
{
    const Id& given = metaOf(record).id;
    if (kindOf(record) != RecordKind::CheckIn || given.isNull() || given == entryId(record, episode))
        return std::nullopt;
    return given;
}

Record completeEntry(Record record, const std::optional<Record>& kept, const EntryContext& context)
{
    Meta& meta = metaOf(record);
    meta.owner = context.episode.meta.id;
    meta.deleted = false;
    meta.author = context.author;
    if (kept && !metaOf(*kept).deleted)
        setCorrected(record, *kept, context);
    else
        setFresh(record, context);
    return record;
}

} // namespace springback::app
