// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit_proof.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

#include "run_text.h"

namespace springback::exchange {

std::optional<UnitProof> proveUnit(const std::vector<StrideSample>& samples)
{
    std::vector<double> ratios;
    for (const StrideSample& s : samples) {
        if (s.distance > 0 && s.minutes > 0 && s.cadence > 0 && s.stride > 0)
            ratios.push_back(s.cadence * s.stride * s.minutes / s.distance);
    }
    if (ratios.empty())
        return std::nullopt;
    const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::nth_element(ratios.begin(), middle, ratios.end());
    const double median = *middle;
    constexpr double kNear = 0.05;
    const auto isNear = [](double value, double to) { return std::abs(value - to) <= kNear * to; };
    const auto agree = std::count_if(ratios.begin(), ratios.end(), [&](double r) { return isNear(r, median); });
    const bool isKilometres = isNear(median, 1000);
    if (2 * agree < static_cast<std::ptrdiff_t>(ratios.size()) || (!isKilometres && !isNear(median, 1609.344)))
        return std::nullopt;
    const QString metres = QLocale().toString(median, 'f', 0);
    const QString why = isKilometres
        ? RunText::tr("The distances are in kilometres: steps × length of step × time give %1 m for each unit.")
        : RunText::tr("The distances are in miles: steps × length of step × time give %1 m for each unit.");
    return UnitProof{ isKilometres ? LengthUnit::Kilometres : LengthUnit::Miles, why.arg(metres) };
}

} // namespace springback::exchange
