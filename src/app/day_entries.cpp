// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_entries.h"

#include "day_marks.h"
#include "record_access.h"
#include "springback/app/entry_text.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

template <typename T> Deletable whenNewest(const std::vector<T>& records, const Id& id)
{
    return !records.empty() && records.back().meta.id == id ? Deletable::Yes : Deletable::No;
}

} // namespace

Editable editable(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CheckIn:
    case RecordKind::Session:
    case RecordKind::Run:
    case RecordKind::Measure:
    case RecordKind::ExtraDone:
    case RecordKind::Pause:
    case RecordKind::Visit:
        return Editable::Yes;
    default:
        return Editable::No;
    }
}

Deletable deletable(const EpisodeRecords& records, RecordKind kind, const Id& id)
{
    switch (kind) {
    case RecordKind::StageChange:
        return whenNewest(records.stageChanges, id);
    case RecordKind::SignOff:
        return whenNewest(records.signOffs, id);
    case RecordKind::MileTarget:
        return whenNewest(records.mileTargets, id);
    default:
        return editable(kind) == Editable::Yes ? Deletable::Yes : Deletable::No;
    }
}

DayEntry entryOf(const Record& record, const History& history, LengthUnit unit)
{
    EntryLine line = lineOf(record, unit);
    DayEntry entry;
    entry.kind = kindOf(record);
    entry.id = metaOf(record).id;
    entry.title = line.kind;
    entry.detail = line.what;
    entry.note = line.note;
    entry.origin = words::provenance(metaOf(record));
    entry.name = words::recordTitle(record, unit);
    entry.worst = line.worst;
    if (const auto date = dateOf(record); date && line.worst)
        entry.band = bandOf(*line.worst, history.planOn(*date));
    entry.editable = editable(entry.kind);
    entry.deletable = deletable(history.records(), entry.kind, entry.id);
    return entry;
}

void lock(DayEntry& entry)
{
    entry.editable = Editable::No;
    entry.deletable = Deletable::No;
}

std::vector<DayEntry> entriesOn(const History& history, LengthUnit unit, Date date)
{
    std::vector<DayEntry> entries;
    forEachKind(history.records(), [&](const auto& all, RecordKind) {
        const auto [first, last] = onDate(all, date);
        for (auto it = first; it != last; ++it)
            entries.push_back(entryOf(*it, history, unit));
    });
    if (const Pause* pause = pauseOn(history, date); pause && pause->from != date)
        entries.push_back(entryOf(*pause, history, unit));
    return entries;
}

} // namespace springback::app
