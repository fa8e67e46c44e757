// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <algorithm>

#include "snapshot.h"
#include "springback/domain/gate.h"
#include "springback/domain/today.h"
#include "support/random_history.h"

// The earliest date, against the same future lived with real records, a day at a time.
namespace springback::test {
namespace {

bool opensButForTestAndSignature(const History& history, Date on)
{
    const auto verdict = judgeGate(history, on);
    return std::all_of(verdict->criteria.begin(), verdict->criteria.end(),
        [](const Criterion& c) { return c.id == CriterionId::Function || c.id == CriterionId::SignOff || c.passes(); });
}

void wakeWithoutPain(EpisodeRecords& records, Date date)
{
    const auto today = std::find_if(
        records.checkIns.begin(), records.checkIns.end(), [date](const CheckIn& r) { return r.date == date; });
    if (today != records.checkIns.end()) {
        today->pain = today->pain ? today->pain : Pain::of(0);
        return;
    }
    CheckIn checkIn;
    checkIn.date = date;
    checkIn.pain = Pain::of(0);
    records.checkIns.push_back(checkIn);
}

Session painless(const TodayAdvice& advice, Side side)
{
    Session session;
    session.date = advice.on;
    session.stage = advice.stage;
    session.variant = *advice.variant;
    session.before = session.during = session.after = Pain::of(0);
    const int sets = advice.dose->sets * (side == Side::Both ? 2 : 1);
    for (int i = 0; i < sets; ++i)
        session.sets.push_back({ {}, advice.dose->hold, advice.dose->hold, Pain::of(0) });
    return session;
}

// The protocol's own words, with a new history for every day.
std::optional<Date> livedEarliest(EpisodeRecords records, Date from)
{
    for (Date date = from; date <= from + days{ 120 }; date += days{ 1 }) {
        wakeWithoutPain(records, date);
        if (opensButForTestAndSignature(History(records), date))
            return date;
        const auto advice = adviseToday(History(records), date);
        const bool done = std::any_of(records.sessions.begin(), records.sessions.end(),
            [date](const Session& session) { return session.date == date; });
        if (done || !allowsExercise(advice))
            continue;
        records.sessions.push_back(painless(advice, records.episode.side));
        if (opensButForTestAndSignature(History(records), date))
            return date;
    }
    return std::nullopt;
}

TEST(Earliest, IsWhenTheLivedFutureOpensTheGate)
{
    int found = 0;
    int never = 0;
    for (unsigned seed = 7000; seed < 7150; ++seed) {
        RandomHistory random(seed);
        const int n = random.below(random.days());
        const auto records = knownOn(random.builder().records(), day(n));
        const History history(records);
        if (!judgeGate(history, day(n)))
            continue;
        const auto earliest = earliestOpening(history, day(n));
        EXPECT_EQ(earliest, livedEarliest(records, day(n))) << "seed " << seed << " day " << n;
        EXPECT_TRUE(!earliest || *earliest >= day(n));
        (earliest ? found : never) += 1;
    }
    EXPECT_GT(found, 60);
    EXPECT_GT(never, 5);
}

TEST(Earliest, IsTodayWhenTheGateIsOpen)
{
    HistoryBuilder b;
    b.goods(0, 6).test(6, MeasureKind::DoubleHeelRaise, 12);
    EXPECT_EQ(earliestOpening(b.build(), day(7)), day(7));
}

TEST(Earliest, TakesTestAndSignatureAsMet)
{
    HistoryBuilder b;
    b.inStage(3).goods(1, 13, 2);
    EXPECT_FALSE(judgeGate(b.build(), day(14))->ready());
    EXPECT_EQ(earliestOpening(b.build(), day(14)), day(14));
}

TEST(Earliest, OfANewStageIsItsDaysOrItsSessions)
{
    EXPECT_EQ(earliestOpening(HistoryBuilder().build(), day(0)), day(7));
    HistoryBuilder two;
    EXPECT_EQ(earliestOpening(two.inStage(2, 7).build(), day(7)), day(21));
    HistoryBuilder three;
    EXPECT_EQ(earliestOpening(three.inStage(3, 7).build(), day(7)), day(21));
    // Stage 4 climbs 6, 6, 8, 8, 10, 10, 15, 15 with a day between: days 7, 9, … 21.
    HistoryBuilder four;
    EXPECT_EQ(earliestOpening(four.inStage(4, 7).build(), day(7)), day(21));
    HistoryBuilder five;
    EXPECT_EQ(earliestOpening(five.inStage(5, 7).build(), day(7)), day(84));
}

TEST(Earliest, IsNotWithin120DaysUnderAStopOrALongPlan)
{
    HistoryBuilder b;
    EXPECT_EQ(earliestOpening(b.flag(FlagKind::Rupture, 3).build(), day(3)), std::nullopt);
    auto plan = publishedPlan();
    plan.stages[0].gate.days = 120;
    EXPECT_EQ(earliestOpening(HistoryBuilder().plan(0, plan).build(), day(0)), day(120));
    plan.stages[0].gate.days = 121;
    EXPECT_EQ(earliestOpening(HistoryBuilder().plan(0, plan).build(), day(0)), std::nullopt);
}

TEST(Earliest, AFlagThatIsClosedLaterIsOpenForAllThatIsKnown)
{
    HistoryBuilder b;
    b.flag(FlagKind::Rupture, 3, 5);
    EXPECT_EQ(earliestOpening(b.build(), day(4)), std::nullopt);
    EXPECT_TRUE(earliestOpening(b.build(), day(5)).has_value());
}

TEST(Earliest, KeepsTodaysSignsWhenItImaginesARating)
{
    HistoryBuilder b;
    b.goods(0, 4).checkIn(6, none, { .limping = true });
    // Day 6 is easier for the limp, so that only four full sessions lie in the window until day 7's.
    EXPECT_EQ(earliestOpening(b.build(), day(6)), day(7));
    const auto advice = adviseToday(b.build(), day(6));
    EXPECT_EQ(advice.variant, Variant::Easier);
}

} // namespace
} // namespace springback::test
