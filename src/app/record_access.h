// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "springback/domain/record.h"

namespace springback::app {

/// The date a kind of record is filed under, without copying it into a variant.
template <typename T> Date filedOn(const T& record)
{
    if constexpr (requires { record.opened; })
        return record.opened;
    else if constexpr (requires {
                           record.from;
                           record.to;
                           record.reason;
                           record.note;
                       })
        return record.from;
    else
        return record.date;
}

/// Calls `visit(records, kind)` for every vector of dated records.
template <typename Visit> void forEachKind(const EpisodeRecords& all, Visit&& visit)
{
    visit(all.checkIns, RecordKind::CheckIn);
    visit(all.sessions, RecordKind::Session);
    visit(all.runs, RecordKind::Run);
    visit(all.extras, RecordKind::ExtraDone);
    visit(all.measures, RecordKind::Measure);
    visit(all.pauses, RecordKind::Pause);
    visit(all.visits, RecordKind::Visit);
    visit(all.stageChanges, RecordKind::StageChange);
    visit(all.signOffs, RecordKind::SignOff);
    visit(all.mileTargets, RecordKind::MileTarget);
    visit(all.plans, RecordKind::PlanVersion);
    visit(all.flags, RecordKind::Flag);
    visit(all.flagChecks, RecordKind::FlagCheck);
}

/// Those of a date; the vector is ordered by date.
template <typename T> auto onDate(const std::vector<T>& records, Date date)
{
    const auto before = [](const T& record, Date d) { return filedOn(record) < d; };
    const auto after = [](Date d, const T& record) { return d < filedOn(record); };
    return std::pair{ std::lower_bound(records.begin(), records.end(), date, before),
        std::upper_bound(records.begin(), records.end(), date, after) };
}

/// The record at a place of the vector of its kind; nothing when there is no such place.
std::optional<Record> recordAt(const EpisodeRecords& all, RecordKind kind, std::size_t place);
/// The record with an id; nothing when the episode has none.
std::optional<Record> recordById(const EpisodeRecords& all, RecordKind kind, const Id& id);

} // namespace springback::app
