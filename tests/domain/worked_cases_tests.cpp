// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/gate.h"
#include "springback/domain/today.h"
#include "support/history_builder.h"

// The worked cases of the protocol, section 10, by their numbers; those of the miles are in mileage_tests.cpp.
namespace springback::test {
namespace {

using Dates = std::vector<Date>;

Criterion at(const HistoryBuilder& builder, int n, CriterionId id)
{
    return judgeGate(builder.build(), day(n))->at(id);
}
bool ready(const HistoryBuilder& builder, int n)
{
    return judgeGate(builder.build(), day(n))->ready();
}
std::optional<Date> earliest(const HistoryBuilder& builder, int n)
{
    return earliestOpening(builder.build(), day(n));
}
Dates blockedDates(const Criterion& criterion)
{
    Dates dates;
    for (const auto& blocker : criterion.blocking)
        dates.push_back(blocker.date);
    return dates;
}
TodayAdvice advice(const HistoryBuilder& builder, int n)
{
    return adviseToday(builder.build(), day(n));
}

// Stage 1, g on days 0–6, check-ins 1 on days 1–7, double-leg raises 12 at pain 1 on day 6.
HistoryBuilder case1()
{
    HistoryBuilder b;
    return b.goods(0, 6).test(6, MeasureKind::DoubleHeelRaise, 12);
}

TEST(WorkedCase1, SixOfSevenDaysWaitsForDaySeven)
{
    const auto days6 = at(case1(), 6, CriterionId::Days);
    EXPECT_EQ(days6.result, Result::NotMet);
    EXPECT_EQ(days6.value, Hundredths{ 600 });
    EXPECT_EQ(days6.limit, Hundredths{ 700 });
    EXPECT_FALSE(ready(case1(), 6));
    EXPECT_EQ(earliest(case1(), 6), day(7));
}

TEST(WorkedCase1, OnDaySevenAllIsMet)
{
    const auto history = case1().build();
    const auto verdict = judgeGate(history, day(7));
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ready());
    EXPECT_EQ(verdict->at(CriterionId::Trend).result, Result::NotApplicable);
    EXPECT_EQ(verdict->pass->to(), stage(2));
    EXPECT_EQ(verdict->summary(),
        "days:met sessions:met pain_during:met next_morning:met trend:not_applicable function:met "
        "dose:not_applicable no_flare:met no_red_flag:met sign_off:not_applicable");
    EXPECT_EQ(earliestOpening(history, day(7)), day(7));
}

TEST(WorkedCase2, AMissingMorningIsNoDataAndNamesItsDate)
{
    auto b = case1().noCheckIn(6);
    const auto morning = at(b, 7, CriterionId::NextMorning);
    EXPECT_EQ(morning.result, Result::NoData);
    EXPECT_EQ(morning.value, std::nullopt);
    EXPECT_EQ(morning.limit, Hundredths{ 200 });
    EXPECT_EQ(morning.blocking, (std::vector<Blocker>{ { {}, day(6) } }));
    EXPECT_EQ(earliest(b, 7), day(9));
    b.checkIn(6, 1);
    b.records().checkIns.back().meta.provenance = Provenance::Recalled;
    EXPECT_TRUE(ready(b, 7));
}

TEST(WorkedCase3, PainBeyondThatBeforeTheSessionIsProvoked)
{
    const auto withDay5 = [](SessionSpec day4, SessionSpec day5) {
        HistoryBuilder b;
        return b.goods(0, 3).good(4, day4).good(5, day5).good(6).test(6, MeasureKind::DoubleHeelRaise, 12);
    };
    const auto provoked = at(withDay5({}, { .before = 0 }), 7, CriterionId::PainDuring);
    EXPECT_EQ(provoked.result, Result::NotMet);
    EXPECT_EQ(blockedDates(provoked), Dates{ day(5) });
    EXPECT_EQ(at(withDay5({}, {}), 7, CriterionId::PainDuring).result, Result::Met);
    const auto unknown = at(withDay5({}, { .before = none }), 7, CriterionId::PainDuring);
    EXPECT_EQ(unknown.result, Result::NoData);
    EXPECT_EQ(blockedDates(unknown), Dates{ day(5) });
    const auto both = at(withDay5({ .before = none, .during = none }, { .before = 0 }), 7, CriterionId::PainDuring);
    EXPECT_EQ(both.result, Result::NotMet);
    EXPECT_EQ(blockedDates(both), (Dates{ day(4), day(5) }));
}

TEST(WorkedCase4, AMissingRatingIsNotAZero)
{
    const auto history = case1().checkIn(3, 0).checkIn(4, none).build();
    EXPECT_EQ(history.worstOn(day(3)), Pain::of(1));
    EXPECT_EQ(history.worstOn(day(4)), Pain::of(1));
}

TEST(WorkedCase5, AFlareRestsTwoDaysThenEasesUntilACleanSession)
{
    HistoryBuilder b;
    b.goods(0, 3).run(4, { .during = 6 });
    for (int n = 4; n <= 6; ++n)
        EXPECT_EQ(advice(b, n).advice, Advice::Rest) << n;
    EXPECT_EQ(advice(b, 7).advice, Advice::Easier);
    EXPECT_EQ(advice(b, 7).variant, Variant::Easier);
    EXPECT_EQ(at(b, 10, CriterionId::NoFlare).result, Result::NotMet);
    EXPECT_EQ(at(b, 11, CriterionId::NoFlare).result, Result::Met);

    b.good(4);
    EXPECT_EQ(advice(b, 6).advice, Advice::Rest);
    EXPECT_EQ(advice(b, 7).advice, Advice::Easier);

    b.good(7, { .variant = Variant::Easier });
    EXPECT_EQ(advice(b, 8).advice, Advice::Go);
}

TEST(WorkedCase6, EasierSessionsDoNotWashOutTheQualifyingOnes)
{
    HistoryBuilder b;
    b.move(0, 2).goods(1, 11, 1, { .during = 5 }).goods(12, 14, 1, { .variant = Variant::Easier });
    const auto pain = at(b, 14, CriterionId::PainDuring);
    EXPECT_EQ(pain.result, Result::NotMet);
    EXPECT_EQ(pain.value, Hundredths{ 500 });
    EXPECT_EQ(blockedDates(pain), (Dates{ day(9), day(10), day(11) }));
    const auto sessions = at(b, 14, CriterionId::Sessions);
    EXPECT_EQ(sessions.value, Hundredths{ 1100 });
}

TEST(WorkedCase7, HeavyStagesAreSpaced)
{
    HistoryBuilder three;
    three.move(0, 2).move(1, 3).good(2);
    EXPECT_EQ(advice(three, 3).advice, Advice::RestDay);
    EXPECT_EQ(advice(three, 3).nextDate, day(4));
    EXPECT_EQ(advice(three, 3).variant, std::nullopt);
    HistoryBuilder four;
    four.move(0, 2).move(0, 3).move(1, 4).session(2).checkIn(3, 3);
    EXPECT_EQ(advice(four, 3).nextDate, day(5));
    EXPECT_EQ(advice(four, 4).advice, Advice::RestDay);
    EXPECT_EQ(advice(four, 5).advice, Advice::Go);
}

TEST(WorkedCase8, TwoFlaresWithinAWeekOfferAStepBack)
{
    const auto flaresOn = [](int first, int second) {
        HistoryBuilder b;
        b.move(0, 2).move(0, 3).goods(1, 27, 2, {});
        return b.run(first, { .during = 6 }).run(second, { .during = 7 });
    };
    for (int n = 26; n <= 28; ++n) {
        const auto today = advice(flaresOn(20, 26), n);
        EXPECT_EQ(today.advice, Advice::Rest) << n;
        ASSERT_FALSE(today.also.empty());
        EXPECT_EQ(today.also.front(), Advice::StepBack) << n;
    }
    for (int n = 29; n <= 32; ++n)
        EXPECT_EQ(advice(flaresOn(20, 26), n).advice, Advice::StepBack) << n;
    EXPECT_EQ(advice(flaresOn(20, 26), 29).stepBackTo, stage(2));
    EXPECT_NE(advice(flaresOn(20, 26), 33).advice, Advice::StepBack);
    for (int n = 27; n <= 33; ++n)
        EXPECT_EQ(advice(flaresOn(20, 27), n).stepBackTo, std::nullopt) << n;
}

TEST(WorkedCase12, TheNightBelongsToTheDayBefore)
{
    const auto late = [](const char* instant) { return livedDate(*parseMoment(instant)); };
    EXPECT_EQ(late("2026-03-29T01:30:00+01:00"), makeDate(2026, 3, 28));
    // In Madrid the clocks jump from 02:00 to 03:00 that night.
    EXPECT_EQ(late("2026-03-29T03:00:00+02:00"), makeDate(2026, 3, 29));
    EXPECT_EQ(livedDate(*parseMoment("2026-03-29T01:30:00+01:00"), minutes{ 0 }), makeDate(2026, 3, 29));
}

TEST(WorkedCase13, OneBadWeekIsOneStepBack)
{
    HistoryBuilder b;
    b.move(0, 2).checkIns(1, 14, 0).checkIns(15, 21, 3).checkIns(22, 60, 1);
    for (int n = 2; n <= 40; ++n)
        b.session(n, { .before = 0, .during = 0, .stage = 2 });
    int accepted = 0;
    for (int n = 14; n <= 40; ++n) {
        if (advice(b, n).stepBackTo) {
            ++accepted;
            b.stepBack(n, advice(b, n).stepBackTo->number());
        }
    }
    EXPECT_EQ(accepted, 1);
}

TEST(WorkedCase13, TwentyDaysAwayAtStageFiveIsOneStepBack)
{
    HistoryBuilder b;
    b.move(0, 2).move(0, 3).move(0, 4).move(0, 5).session(10, { .planned = 6 });
    for (int n = 11; n <= 23; ++n)
        EXPECT_EQ(advice(b, n).stepBackTo, std::nullopt) << n;
    EXPECT_EQ(advice(b, 30).advice, Advice::StepBack);
    EXPECT_EQ(advice(b, 30).stepBackTo, stage(4));
    b.stepBack(30, 4);
    for (int n = 30; n <= 43; ++n)
        EXPECT_EQ(advice(b, n).stepBackTo, std::nullopt) << n;
    EXPECT_EQ(advice(b, 44).stepBackTo, stage(3));
}

TEST(WorkedCase14, OneSetOfFiveNeverCounts)
{
    HistoryBuilder b;
    b.goods(0, 6, 1, { .begun = 1 });
    const auto sessions = at(b, 7, CriterionId::Sessions);
    EXPECT_EQ(sessions.result, Result::NotMet);
    EXPECT_EQ(sessions.value, Hundredths{ 0 });
    EXPECT_EQ(sessions.blocking.size(), 6u); // those in the window, days 1–6
}

TEST(WorkedCase15, AStopFlagStopsUntilTheDayItIsClosed)
{
    HistoryBuilder b;
    b.goods(0, 6).flag(FlagKind::Infection, 3, 5);
    for (int n = 3; n <= 4; ++n) {
        EXPECT_EQ(advice(b, n).advice, Advice::Stop) << n;
        EXPECT_EQ(advice(b, n).nextDate, std::nullopt);
        const auto flag = at(b, n, CriterionId::NoRedFlag);
        EXPECT_EQ(flag.result, Result::NotMet);
        EXPECT_EQ(flag.blocking.size(), 1u);
        EXPECT_EQ(earliest(b, n), std::nullopt);
    }
    EXPECT_EQ(advice(b, 5).advice, Advice::RestDay);
    EXPECT_EQ(at(b, 5, CriterionId::NoRedFlag).result, Result::Met);
}

TEST(WorkedCase15, AnAskFlagChangesNoAdvice)
{
    HistoryBuilder b;
    b.flag(FlagKind::OtherPain, 1).flag(FlagKind::Inflammatory, 1).flag(FlagKind::ClinicianPlan, 1);
    EXPECT_EQ(advice(b, 3).advice, Advice::Go);
    EXPECT_EQ(at(b, 3, CriterionId::NoRedFlag).result, Result::Met);
}

} // namespace
} // namespace springback::test
