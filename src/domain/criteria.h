// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "springback/domain/gate.h"
#include "timeline.h"

namespace springback {

// One function a criterion of the gate out of the timeline's stage, judged on a date at or after its cut.
Criterion judgeDays(const Timeline& timeline, Date on);
Criterion judgeSessions(const Timeline& timeline, Date on);
Criterion judgePainDuring(const Timeline& timeline, Date on);
Criterion judgeNextMorning(const Timeline& timeline, Date on);
Criterion judgeTrend(const Timeline& timeline, Date on);
Criterion judgeFunction(const Timeline& timeline, Date on);
Criterion judgeDose(const Timeline& timeline, Date on);
Criterion judgeNoFlare(const Timeline& timeline, Date on);
Criterion judgeNoRedFlag(const Timeline& timeline, Date on);
Criterion judgeSignOff(const Timeline& timeline, Date on);

/// The newest sign-off that counts for the timeline's stage; null when there is none.
const SignOff* countedSignOff(const Timeline& timeline);

using Judge = Criterion (*)(const Timeline&, Date);
/// In the protocol's order.
inline constexpr std::array<Judge, 10> kJudges{ judgeDays, judgeSessions, judgePainDuring, judgeNextMorning, judgeTrend,
    judgeFunction, judgeDose, judgeNoFlare, judgeNoRedFlag, judgeSignOff };

/// One test judged: what it counts, and what is wrong with it.
struct CountJudged {
    Result result = Result::NoData;
    std::optional<std::int64_t> value;
    std::optional<Side> side;
};
/// A test of `part` on the sore side; for an episode of both sides each must pass, and the worse one speaks.
CountJudged judgeCount(const Measure& test, const FunctionPart& part, Side sore);

/// Every record of `date` that gave a flare's rating, in the order of one date.
std::vector<Blocker> flareRecords(const EpisodeRecords& records, Date date);

inline Hundredths whole(std::int64_t number)
{
    return { number * 100 };
}

} // namespace springback
