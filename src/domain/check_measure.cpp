// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"

#include <set>

namespace springback {

namespace {

constexpr std::size_t kActivitiesMost = 3;
constexpr std::size_t kItemsMost = 40;
constexpr int kItemMost = 100;

bool isQuestionnaire(MeasureKind kind)
{
    return kind == MeasureKind::VisaA || kind == MeasureKind::TendinsA || kind == MeasureKind::Psfs;
}

std::size_t mostValues(MeasureKind kind)
{
    if (kind == MeasureKind::Psfs)
        return kActivitiesMost;
    return isSided(kind) ? 2 : 1;
}

void checkValue(Faults& faults, const std::string& path, MeasureKind kind, const MeasureValue& value)
{
    if (isSided(kind) == (value.side == Side::Both))
        faults.add(path + "side", RecordFault::NotAllowedHere);
    if (value.tenths < 0 || value.tenths > maximumTenths(kind)) // told in the unit of the measure
        faults.outOfRange(path + "value", 0, maximumTenths(kind) / 10);
    if (isTest(kind) && value.tenths % 10 != 0) // repetitions are whole
        faults.add(path + "value", RecordFault::OutOfRange);
    if (!isTest(kind) && value.pain)
        faults.add(path + "pain", RecordFault::NotAllowedHere);
    if (kind == MeasureKind::Psfs)
        faults.requiredName(path + "label", value.label);
    else if (!value.label.empty())
        faults.add(path + "label", RecordFault::NotAllowedHere);
}

} // namespace

void checkMeasure(Faults& faults, const Measure& measure)
{
    if (measure.values.empty())
        faults.add("values", RecordFault::Missing);
    const auto most = static_cast<std::int64_t>(mostValues(measure.kind));
    faults.range("values", static_cast<std::int64_t>(measure.values.size()), 0, most);
    std::set<Side> sides;
    for (std::size_t i = 0; i < measure.values.size(); ++i) {
        const auto path = "values/" + std::to_string(i) + "/";
        checkValue(faults, path, measure.kind, measure.values[i]);
        if (isSided(measure.kind) && !sides.insert(measure.values[i].side).second)
            faults.add(path + "side", RecordFault::Duplicate);
    }
    if (!measure.items.empty() && !isQuestionnaire(measure.kind))
        faults.add("items", RecordFault::NotAllowedHere);
    faults.range("items", static_cast<std::int64_t>(measure.items.size()), 0, kItemsMost);
    for (std::size_t i = 0; i < measure.items.size(); ++i)
        faults.range("items/" + std::to_string(i), measure.items[i], 0, kItemMost);
}

} // namespace springback
