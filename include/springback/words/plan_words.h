// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

#include "springback/domain/plan_field.h"

namespace springback::words {

QString planItem(const PlanField& field);                  ///< "Time in the stage", "Single-leg heel raises, at least"
QString planTitle(const PlanField& field);                 ///< the same with its stage: "Phase 2: time in the stage"
QString planUnit(const PlanField& field, LengthUnit unit); ///< "days", "s", "of 10"; empty where there is none
/// "14 days", "0.5", "yes"; a number that is not asked for is "not asked".
QString planValue(const PlanField& field, std::optional<std::int64_t> value, LengthUnit unit);
/// The title of a field of the plan named as in the case file; empty for other fields.
QString planFieldName(const std::string& path);

} // namespace springback::words
