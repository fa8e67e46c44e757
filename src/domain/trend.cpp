// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/trend.h"

#include "rules.h"

namespace springback {

namespace {

constexpr int kWeek = 7;
constexpr int kRatedDaysLeast = 3;

struct Week {
    int sum = 0;
    int rated = 0;
};

// The seven days up to and with `last`.
Week weekUpTo(const Timeline& timeline, Date last)
{
    Week week;
    for (int back = 0; back < kWeek; ++back) {
        if (const auto worst = timeline.day(last - days{ back }).ratings.worst()) {
            week.sum += worst->value();
            ++week.rated;
        }
    }
    return week;
}

std::int64_t floorDiv(std::int64_t num, std::int64_t den)
{
    return num / den - (num % den < 0 ? 1 : 0);
}

} // namespace

int Ratio::compare(std::int64_t hundredths) const
{
    const std::int64_t left = num * 100;
    const std::int64_t right = hundredths * den;
    return left < right ? -1 : left > right ? 1 : 0;
}

std::int64_t Ratio::hundredths() const
{
    return floorDiv(num * 200 + den, den * 2);
}

Trend trendOn(const Timeline& timeline, Date on)
{
    Trend trend;
    trend.applicable = on - timeline.start() >= days{ 2 * kWeek };
    if (!trend.applicable)
        return trend;
    const auto now = weekUpTo(timeline, on);
    const auto before = weekUpTo(timeline, on - days{ kWeek });
    trend.ratedThisWeek = now.rated;
    trend.ratedLastWeek = before.rated;
    if (now.rated >= kRatedDaysLeast && before.rated >= kRatedDaysLeast)
        trend.difference
            = Ratio{ now.sum * before.rated - before.sum * now.rated, std::int64_t{ now.rated } * before.rated };
    return trend;
}

Trend trendOn(const History& history, Date on)
{
    return trendOn(Timeline(history, on), on);
}

bool isSteep(const Trend& trend)
{
    constexpr std::int64_t kSteepHundredths = 200;
    return trend.difference && trend.difference->compare(kSteepHundredths) >= 0;
}

} // namespace springback
