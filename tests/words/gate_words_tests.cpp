// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/words/words.h"

using namespace springback;

namespace {

Criterion criterion(CriterionId id, Result result)
{
    Criterion c;
    c.id = id;
    c.result = result;
    return c;
}

TEST(GateWords, CountsOnlyWhatIsAsked)
{
    Verdict verdict;
    verdict.from = *Stage::of(2);
    verdict.to = *Stage::of(3);
    verdict.criteria = { criterion(CriterionId::Days, Result::Met), criterion(CriterionId::Sessions, Result::NotMet),
        criterion(CriterionId::Trend, Result::NoData), criterion(CriterionId::Dose, Result::NotApplicable) };
    EXPECT_EQ(words::gateHeadline(verdict), QStringLiteral("phase 2 → 3: 1 of 3 met"));
}

TEST(GateWords, TellsALaterDateFromOneThatOnlyAwaitsTests)
{
    const Date on = makeDate(2026, 3, 8);
    EXPECT_EQ(words::gateEarliest(on + days(2), on), QStringLiteral("earliest Tue, Mar 10"));
    EXPECT_TRUE(words::gateEarliest(on, on).contains(QStringLiteral("awaits only")));
    EXPECT_TRUE(words::gateEarliest(std::nullopt, on).contains(QStringLiteral("not within 120 days")));
}

TEST(GateWords, NamesTheDatesThatBlock)
{
    Criterion c = criterion(CriterionId::NextMorning, Result::NoData);
    c.blocking = { { std::nullopt, makeDate(2026, 3, 8) }, { std::nullopt, makeDate(2026, 3, 8) },
        { std::nullopt, makeDate(2026, 3, 9) } };
    EXPECT_EQ(words::criterionBlocks(c), QStringLiteral("Sun, Mar 8; Mon, Mar 9"));
    EXPECT_EQ(words::criterionIs(c), QStringLiteral("a next morning is not given"));
    EXPECT_EQ(words::criterionIs(criterion(CriterionId::Dose, Result::NotApplicable)), QStringLiteral("–"));
}

} // namespace
