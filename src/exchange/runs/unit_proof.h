// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "springback/domain/units.h"

namespace springback::exchange {

/// What one run of a table says about the unit of its distance.
struct StrideSample {
    double distance = 0; ///< in the unknown unit
    double minutes = 0;
    double cadence = 0; ///< steps a minute
    double stride = 0;  ///< metres a step
};

struct UnitProof {
    LengthUnit unit = LengthUnit::Kilometres;
    QString why; ///< a sentence
};

/// Steps a minute × metres a step × minutes are the metres run, whatever unit the distance is in: about 1,000 to a
/// kilometre, 1,609 to a mile. Measured on fifteen exports: 985–1003 and 1600–1607. Nothing when the runs do not agree.
std::optional<UnitProof> proveUnit(const std::vector<StrideSample>& samples);

} // namespace springback::exchange
