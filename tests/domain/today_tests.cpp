// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/today.h"
#include "support/history_builder.h"

namespace springback::test {
namespace {

using Also = std::vector<Advice>;
using Reasons = std::vector<TodayReason>;

TodayAdvice advice(const HistoryBuilder& builder, int n)
{
    return adviseToday(builder.build(), day(n));
}
HistoryBuilder in(int stageNumber, int since = 0)
{
    HistoryBuilder b;
    return b.inStage(stageNumber, since);
}

TEST(Today, GoesWithTheStagesDose)
{
    const auto today = advice(HistoryBuilder(), 0);
    EXPECT_EQ(today.advice, Advice::Go);
    EXPECT_EQ(today.variant, Variant::Full);
    EXPECT_EQ(today.dose, (Dose{ 5, seconds{ 45 }, seconds{ 120 } }));
    EXPECT_EQ(today.nextDate, day(0));
    EXPECT_TRUE(today.also.empty());
    EXPECT_TRUE(allowsExercise(today));
}

TEST(Today, NamesNoDateThatIsMoreThanSixtyDaysAway)
{
    auto plan = publishedPlan();
    auto& stagePlan = plan.stages[0];
    stagePlan.spacing = stagePlan.spacingAfterAmber = 60;
    EXPECT_EQ(advice(HistoryBuilder().plan(0, plan).session(1), 2).nextDate, day(62));
    stagePlan.spacing = stagePlan.spacingAfterAmber = 90;
    EXPECT_EQ(advice(HistoryBuilder().plan(0, plan).session(1), 2).nextDate, std::nullopt);
}

TEST(Today, AStopOutranksAllAndAllThatAppliesIsReported)
{
    auto b = in(3).session(9).extra(10, 6).extra(8, 7).flag(FlagKind::Clot, 10);
    b.checkIn(10, 3, { .limping = true, .swelling = true });
    const auto today = advice(b, 10);
    EXPECT_EQ(today.advice, Advice::Stop);
    EXPECT_EQ(today.also, (Also{ Advice::Rest, Advice::StepBack, Advice::RestDay, Advice::Easier }));
    EXPECT_EQ(today.reasons,
        (Reasons{ TodayReason::StopFlag, TodayReason::Flare, TodayReason::TwoFlares, TodayReason::Spacing,
            TodayReason::FlareNotYetClean, TodayReason::MorningAmber, TodayReason::Limping, TodayReason::Swelling }));
    EXPECT_EQ(today.variant, std::nullopt);
    EXPECT_EQ(today.dose, std::nullopt);
    EXPECT_EQ(today.nextDate, std::nullopt);
    EXPECT_EQ(today.stepBackTo, stage(2));
    EXPECT_FALSE(allowsExercise(today));
}

TEST(Today, RestLastsFromTheFlareThroughTwoDaysAfter)
{
    auto b = in(2).extra(5, 6);
    EXPECT_EQ(advice(b, 4).advice, Advice::Go);
    for (int n = 5; n <= 7; ++n) {
        EXPECT_EQ(advice(b, n).advice, Advice::Rest) << n;
        EXPECT_EQ(advice(b, n).nextDate, day(8)) << n;
    }
    EXPECT_EQ(advice(b, 8).advice, Advice::Easier);
    EXPECT_EQ(advice(in(2).extra(5, 5), 5).advice, Advice::Go);
}

struct FlarePair {
    int first;
    int second;
    int since;
    int on;
    bool offered;
};

TEST(TodayStepBack, TwoFlaresWithinAWeekInThisStage)
{
    const FlarePair cases[] = {
        { 20, 26, 0, 30, true },
        { 20, 27, 0, 30, false },
        { 20, 26, 0, 32, true },
        { 20, 26, 0, 33, false }, // the later has left [T−6, T]
        { 20, 26, 20, 30, true }, // both ≥ E
        { 20, 26, 21, 30, false },
        { 25, 26, 0, 26, true },
    };
    for (const auto& c : cases) {
        auto b = in(3, c.since).extra(c.first, 6).extra(c.second, 6).session(c.on - 1).session(c.on - 4);
        EXPECT_EQ(advice(b, c.on).stepBackTo.has_value(), c.offered)
            << c.first << " " << c.second << " since " << c.since << " on " << c.on;
    }
    EXPECT_EQ(advice(HistoryBuilder().extra(20, 6).extra(22, 6), 25).stepBackTo, std::nullopt) << "never from stage 1";
}

TEST(TodayStepBack, TwoFlareDatesNotTwoRatings)
{
    EXPECT_EQ(advice(in(3).extra(20, 6).extra(20, 7).session(19), 20).stepBackTo, std::nullopt);
}

TEST(TodayStepBack, ASteepTrendAWeekIntoTheStage)
{
    const auto rising = [](int since, int count) {
        auto b = in(2, since).checkIns(1, 7, 0).checkIns(8, 14, 0);
        for (int n = 0; n < count; ++n)
            b.checkIn(14 - n, 4);
        return advice(b.session(13, { .before = none, .during = none }), 14);
    };
    EXPECT_EQ(rising(7, 4).reasons.front(), TodayReason::RisingTrend); // 16/7 ≥ 2
    EXPECT_EQ(rising(7, 3).stepBackTo, std::nullopt);                  // 12/7 < 2
    EXPECT_EQ(rising(8, 4).stepBackTo, std::nullopt);
}

TEST(TodayStepBack, FourteenDaysWithoutASession)
{
    auto b = in(4, 5).session(10, { .planned = 6 });
    EXPECT_EQ(advice(b, 23).stepBackTo, std::nullopt);
    EXPECT_EQ(advice(b, 24).stepBackTo, stage(3));
    EXPECT_EQ(advice(b, 24).variant, Variant::Easier);
    EXPECT_EQ(advice(in(4, 5), 18).stepBackTo, std::nullopt);
    EXPECT_EQ(advice(in(4, 5), 19).stepBackTo, stage(3)) << "the stage's own start counts";
    EXPECT_EQ(advice(in(4, 5).session(10, { .stage = 2 }), 19).stepBackTo, std::nullopt) << "a session of any stage";
    EXPECT_EQ(advice(in(4, 5).pause(6, 40), 19).stepBackTo, stage(3)) << "a pause does not stop it";
}

TEST(TodayStepBack, FromMaintenanceLeadsToStageThree)
{
    EXPECT_EQ(advice(in(6), 14).stepBackTo, stage(3));
}

TEST(TodayStepBack, IsNotOfferedAgainWithinAWeekOfOne)
{
    auto b = in(4).goods(1, 9, 2, { .planned = 6 }).extra(10, 6).extra(12, 6).stepBack(13, 3);
    b.extra(14, 6).extra(16, 6);
    for (int n = 14; n < 20; ++n)
        EXPECT_EQ(advice(b, n).stepBackTo, std::nullopt) << n;
    EXPECT_EQ(advice(b, 20).stepBackTo, stage(2));
    // After an advance there is no such grace.
    auto on = in(3).extra(15, 6).extra(16, 6).session(14);
    EXPECT_EQ(advice(on, 19).stepBackTo, stage(2));
}

TEST(TodayStepBack, WhileFourHoldsNothingIsExercised)
{
    auto b = in(3).goods(1, 25, 2).extra(20, 6).extra(26, 6).session(28, { .variant = Variant::Easier });
    const auto today = advice(b, 29);
    EXPECT_EQ(today.advice, Advice::StepBack);
    EXPECT_EQ(today.also, (Also{ Advice::RestDay, Advice::Easier }));
    EXPECT_EQ(today.variant, std::nullopt);
    EXPECT_EQ(today.nextDate, day(30));
    const auto later = advice(b, 30);
    EXPECT_EQ(later.advice, Advice::StepBack);
    EXPECT_EQ(later.variant, Variant::Easier);
    EXPECT_EQ(later.dose->hold, seconds{ 45 });
}

TEST(Today, ThreeStepBacksInFourWeeksAskForTheClinician)
{
    auto b = in(5).stepBack(10, 4).stepBack(20, 3).stepBack(30, 2);
    EXPECT_FALSE(advice(b, 29).talkToClinician);
    EXPECT_TRUE(advice(b, 30).talkToClinician);
    EXPECT_TRUE(advice(b, 37).talkToClinician);
    EXPECT_FALSE(advice(b, 38).talkToClinician);
}

struct SpacingCase {
    const char* what;
    int stage;
    Given during;
    Given morning;
    int next; ///< days after the session
};

TEST(TodayRestDay, KeepsWholeDaysBetweenSessions)
{
    const SpacingCase cases[] = {
        { "stage 1", 1, 1, 1, 1 },
        { "stage 2", 2, 1, 1, 1 },
        { "stage 3", 3, 1, 1, 2 },
        { "stage 3, amber", 3, 4, 4, 2 },
        { "stage 4", 4, 2, 2, 2 },
        { "stage 4, amber in it", 4, 3, 1, 3 },
        { "stage 4, amber morning", 4, 1, 5, 3 },
        { "stage 5", 5, 1, none, 2 },
        { "stage 5, amber", 5, 5, none, 3 },
        { "stage 6, amber", 6, 5, none, 2 },
    };
    for (const auto& c : cases) {
        auto b = in(c.stage);
        b.session(5, { .during = c.during, .stage = std::min(c.stage, 5), .planned = 6 }).checkIn(6, c.morning);
        EXPECT_EQ(advice(b, 6).nextDate, day(5 + c.next)) << c.what;
        if (c.next > 1) {
            EXPECT_EQ(advice(b, 6).advice, Advice::RestDay) << c.what;
        }
        const auto back = advice(b, 5 + c.next).advice;
        EXPECT_TRUE(back == Advice::Go || back == Advice::Easier) << c.what;
    }
}

TEST(TodayRestDay, AnyAmberRatingSinceTheSessionCounts)
{
    EXPECT_EQ(advice(in(4).session(5, { .planned = 6 }).extra(5, 3), 6).nextDate, day(8)) << "before it, on its date";
    EXPECT_EQ(advice(in(4).session(5, { .before = 3, .planned = 6 }), 6).nextDate, day(8));
    EXPECT_EQ(advice(in(4).session(5, { .planned = 6 }).run(7, { .during = 3 }), 7).nextDate, day(8));
    EXPECT_EQ(advice(in(4).extra(4, 3).session(5, { .planned = 6 }), 6).nextDate, day(7))
        << "not those of the day before";
}

TEST(TodayRestDay, AnAmberRatingBesideARedOneCounts)
{
    auto b = in(4).session(5, { .planned = 6 }).run(6, { .during = 7, .after = 4 });
    EXPECT_EQ(advice(b, 7).also, (Also{ Advice::RestDay, Advice::Easier }));
    auto red = in(4).session(5, { .planned = 6 }).run(6, { .during = 7, .after = 7 });
    EXPECT_EQ(advice(red, 7).also, (Also{ Advice::Easier }));
}

TEST(TodayRestDay, DoneForTodayAndASecondMayBeLoggedEarlyOn)
{
    for (const int s : { 1, 2, 3 }) {
        const auto today = advice(in(s).session(5), 5);
        EXPECT_EQ(today.advice, Advice::RestDay) << s;
        EXPECT_EQ(today.reasons, Reasons{ TodayReason::DoneToday }) << s;
        EXPECT_EQ(today.variant, std::nullopt);
        EXPECT_EQ(today.secondAllowed, s <= 2) << s;
        EXPECT_EQ(today.nextDate, day(s <= 2 ? 6 : 7)) << s;
    }
}

TEST(TodayRestDay, MaintenanceTakesTwoSessionsInSevenDays)
{
    auto b = in(6, 3).session(1, { .stage = 5, .planned = 6 }).session(4, { .stage = 3 });
    EXPECT_EQ(advice(b, 6).advice, Advice::RestDay) << "the one before the stage counts too";
    EXPECT_EQ(advice(b, 6).reasons, Reasons{ TodayReason::MaintenanceFull });
    EXPECT_EQ(advice(b, 6).nextDate, day(8));
    EXPECT_EQ(advice(b, 8).advice, Advice::Go);
    EXPECT_EQ(advice(b, 8).dose->hold, seconds{ 6 });
}

struct EasierCase {
    const char* what;
    int stage;
    CheckInSpec signs;
    Given morning;
    Advice advice;
};

TEST(TodayEasier, ForThisMorningsSigns)
{
    const EasierCase cases[] = {
        { "amber in stage 1", 1, {}, 3, Advice::Go },
        { "amber in stage 2", 2, {}, 3, Advice::Easier },
        { "5", 2, {}, 5, Advice::Easier },
        { "2", 2, {}, 2, Advice::Go },
        { "limping", 1, { .limping = true }, 0, Advice::Easier },
        { "swelling", 1, { .swelling = true }, 0, Advice::Easier },
        { "redness alone", 2, { .redness = true }, 0, Advice::Go },
        { "nothing given", 2, {}, none, Advice::Go },
    };
    for (const auto& c : cases) {
        EXPECT_EQ(advice(in(c.stage).checkIn(3, c.morning, c.signs), 3).advice, c.advice) << c.what;
        EXPECT_EQ(advice(in(c.stage).checkIn(3, c.morning, c.signs), 4).advice, Advice::Go) << c.what;
    }
}

TEST(TodayEasier, AfterAWeekAway)
{
    EXPECT_EQ(advice(in(2).session(3), 9).advice, Advice::Go);
    EXPECT_EQ(advice(in(2).session(3), 10).advice, Advice::Easier);
    EXPECT_EQ(advice(in(2), 10).advice, Advice::Go) << "without any session there is no last one";
}

TEST(TodayEasier, UntilACleanSessionOfThisStageAfterTheFlare)
{
    const auto after = [](SessionSpec spec, Given morning) {
        return advice(in(3).extra(5, 6).session(8, spec).checkIn(9, morning), 10).advice;
    };
    EXPECT_EQ(after({}, 2), Advice::Go);
    EXPECT_EQ(after({ .variant = Variant::Easier }, 1), Advice::Go);
    EXPECT_EQ(after({}, 3), Advice::Easier);
    EXPECT_EQ(after({}, none), Advice::Easier);
    EXPECT_EQ(after({ .begun = 3 }, 1), Advice::Easier);
    EXPECT_EQ(after({ .stage = 2 }, 1), Advice::Easier);
    EXPECT_EQ(advice(in(3).extra(5, 6).session(5).checkIn(6, 1).session(30), 32).advice, Advice::Easier)
        << "27 days are remembered; the session of the flare's date is not after it";
    EXPECT_EQ(advice(in(3).extra(5, 6).session(31), 33).advice, Advice::Go);
}

TEST(TodayEasier, InMaintenanceAnySessionOfTheStageClears)
{
    auto b = in(6).extra(5, 6).session(8, { .stage = 3 }).checkIn(9, 1);
    EXPECT_EQ(advice(b, 10).advice, Advice::Go);
    const auto movedOn = [](int n) {
        HistoryBuilder moved;
        moved.extra(5, 6).inStage(6, n).session(8, { .stage = 3 }).checkIn(9, 1);
        return advice(moved, 11).advice;
    };
    EXPECT_EQ(movedOn(8), Advice::Go);
    EXPECT_EQ(movedOn(9), Advice::Easier) << "a session before the stage is not of it";
}

TEST(Today, NamesItsAdviceForScripts)
{
    EXPECT_EQ(nameOf(Advice::StepBack), "step_back");
    EXPECT_EQ(nameOf(Advice::RestDay), "rest_day");
}

} // namespace
} // namespace springback::test
