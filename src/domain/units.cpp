// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/units.h"

namespace springback {

std::optional<Distance> Distance::parse(std::string_view decimal, LengthUnit unit)
{
    constexpr std::size_t kMostWhole = 5;
    constexpr std::size_t kMostDecimals = 5;
    const auto point = decimal.find('.');
    const auto whole = decimal.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view{} : decimal.substr(point + 1);
    if (whole.size() > kMostWhole || fraction.size() > kMostDecimals || whole.empty()
        || (point != std::string_view::npos && fraction.empty()))
        return std::nullopt;
    std::int64_t hundredThousandths = 0;
    for (std::size_t i = 0; i < whole.size() + kMostDecimals; ++i) {
        const std::size_t f = i - whole.size();
        const char c = i < whole.size() ? whole[i] : f < fraction.size() ? fraction[f] : '0';
        if (c < '0' || c > '9')
            return std::nullopt;
        hundredThousandths = hundredThousandths * 10 + (c - '0');
    }
    // A mile is 160,934,400 units, a kilometre 100,000,000: both are whole multiples of 100, so that up to
    // two decimals are exact, and of 100,000 / gcd; finer decimals are rounded half up to a unit.
    constexpr std::int64_t kScale = 100'000;
    const std::int64_t units = (hundredThousandths * per(unit) + kScale / 2) / kScale;
    if (units > 10'000 * kPerKilometre)
        return std::nullopt;
    return Distance{ units };
}

std::int64_t Distance::hundredths(LengthUnit unit) const
{
    const std::int64_t step = per(unit) / 100;
    const std::int64_t twice = 2 * units + step;
    return twice >= 0 ? twice / (2 * step) : -((-twice + 2 * step - 1) / (2 * step));
}

} // namespace springback
