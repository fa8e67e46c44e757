// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "springback/domain/pain.h"

namespace springback {

enum class Side { Left, Right, Both };

enum class MeasureKind {
    VisaA,           ///< 0–100, higher is better
    TendinsA,        ///< 0–100, lower is better
    SingleHeelRaise, ///< repetitions and pain, each side
    DoubleHeelRaise, ///< repetitions and pain
    DoubleHop,       ///< small double-leg hops: repetitions and pain
    SingleHop,       ///< single-leg hops: repetitions and pain, each side
    KneeToWall,      ///< centimetres, each side
    Psfs,            ///< up to 3 activities, 0–10 each
};

/// One number of a measure. Repetitions, scores and centimetres are all kept in tenths.
struct MeasureValue {
    Side side = Side::Both; ///< Both where the measure has no sides
    std::int64_t tenths = 0;
    Rating pain;       ///< tests only
    std::string label; ///< PSFS: the activity
    bool operator==(const MeasureValue&) const = default;
};

/// The change of a measure that is more than noise, in tenths of its unit; nothing where none is known.
/// VISA-A 14 (12 weeks; Lagas 2021), TENDINS-A 12, heel raises 6, knee-to-wall 1.9 cm, PSFS 1.3.
std::optional<std::int64_t> noiseTenths(MeasureKind kind);

bool isSided(MeasureKind kind);
/// A test counts repetitions at a pain, and may open a gate.
bool isTest(MeasureKind kind);
/// True where a larger number is better (all but TENDINS-A).
bool higherIsBetter(MeasureKind kind);
/// Largest value allowed, in tenths.
std::int64_t maximumTenths(MeasureKind kind);

} // namespace springback
