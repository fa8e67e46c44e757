// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/interval.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace springback;
using namespace std::chrono_literals;
using Kind = TimerEvent::Kind;

namespace {

SetTimer fiveSets()
{
    return SetTimer::of(std::vector<SessionSet>(5, SessionSet{ .side = {}, .planned = 45s, .pain = {} }), 120s);
}

SetTimer bothSides()
{
    std::vector<SessionSet> sets;
    for (int i = 0; i < 2; ++i) {
        sets.push_back({ .side = Side::Left, .planned = 45s, .pain = {} });
        sets.push_back({ .side = Side::Right, .planned = 45s, .pain = {} });
    }
    return SetTimer::of(sets, 120s);
}

std::vector<Cue> namesOf(const std::vector<TimedCue>& cues)
{
    std::vector<Cue> names;
    for (const TimedCue& cue : cues)
        names.push_back(cue.cue);
    return names;
}

} // namespace

TEST(Interval, CountsInThenHoldsThenRests)
{
    const SetTimer timer = fiveSets();
    EXPECT_EQ(timer.at(0ms).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(0ms).left, 5s);
    EXPECT_EQ(timer.at(4'999ms).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(5'000ms).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(5'000ms).left, 45s);
    EXPECT_EQ(timer.at(49'999ms).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(50s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(50s).set, 1);
    EXPECT_EQ(timer.at(169'999ms).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(170s).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(170s).set, 1);
}

TEST(Interval, EndsAFullSessionAfterCountInAndSevenHundredAndFiveSeconds)
{
    const SetTimer timer = fiveSets();
    EXPECT_EQ(timer.end(), std::optional<Millis>(5s + 705s));
    const IntervalState done = timer.at(710s);
    EXPECT_EQ(done.phase, IntervalPhase::Done);
    EXPECT_EQ(done.set, 5);
    EXPECT_EQ(done.held, std::vector<Millis>(5, 45s));
    EXPECT_EQ(timer.at(24h), done);
}

TEST(Interval, KeepsSetsNotBegunAtNothingHeld)
{
    const std::vector<Millis> held{ 45s, 10s, 0s, 0s, 0s };
    EXPECT_EQ(fiveSets().at(180s).held, held);
}

TEST(Interval, DoesLeftThenRightAfterAChangeOverAndRestsAfterTheSecond)
{
    const SetTimer timer = bothSides();
    EXPECT_EQ(timer.at(50s).phase, IntervalPhase::ChangeOver);
    EXPECT_EQ(timer.at(50s).left, kChangeOver);
    EXPECT_EQ(timer.at(60s).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(60s).set, 1);
    EXPECT_EQ(timer.at(105s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.end(), std::optional<Millis>(5s + 4 * 45s + 2 * kChangeOver + 120s));
}

TEST(Interval, StandsStillWhilePausedAndGoesOnAfterACountIn)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 15s);
    EXPECT_EQ(timer.at(60s).halt, Halt::Paused);
    EXPECT_EQ(timer.at(60s).into, 10s);
    EXPECT_EQ(timer.at(60s).held.front(), 10s);
    EXPECT_FALSE(timer.nextChange(60s));
    timer.add(Kind::Resume, 60s);
    EXPECT_EQ(timer.at(62s).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(62s).held.front(), 10s);
    EXPECT_EQ(timer.at(63s).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(63s).left, 35s);
    EXPECT_EQ(timer.end(), std::optional<Millis>(710s + 45s + kResumeCountIn));
}

TEST(Interval, GoesOnAtOnceWithAPausedRest)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 60s);
    timer.add(Kind::Resume, 90s);
    EXPECT_EQ(timer.at(90s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(90s).left, 110s);
}

TEST(Interval, SkippingTheRestLeavesACountIn)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Skip, 60s);
    EXPECT_EQ(timer.at(60s).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(60s).set, 1);
    EXPECT_EQ(timer.at(65s).phase, IntervalPhase::Hold);
}

TEST(Interval, SkippingAHoldOrTheLastSecondsOfARestDoesNothing)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Skip, 20s);
    timer.add(Kind::Skip, 167s);
    EXPECT_EQ(timer.at(700s), fiveSets().at(700s));
}

TEST(Interval, AddsThirtySecondsToTheRestEachTime)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::MoreRest, 20s);
    timer.add(Kind::MoreRest, 100s);
    timer.add(Kind::MoreRest, 110s);
    EXPECT_EQ(timer.at(110s).left, 120s) << "two in the rest; the one in the hold added nothing";
    EXPECT_EQ(timer.end(), std::optional<Millis>(710s + 60s));
}

TEST(Interval, RedoesTheSetRunningFromNothingHeld)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Redo, 30s);
    EXPECT_EQ(timer.at(30s).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(30s).set, 0);
    EXPECT_EQ(timer.at(30s).held.front(), 0s);
    EXPECT_EQ(timer.at(35s).left, 45s);
}

TEST(Interval, RedoesTheSetBeforeTheRestAndOnlyThatOneWhenPressedTwice)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Redo, 180s);
    timer.add(Kind::Redo, 181s);
    EXPECT_EQ(timer.at(181s).set, 1);
    EXPECT_EQ(timer.at(181s).held.front(), 45s);
    SetTimer resting = fiveSets();
    resting.add(Kind::Redo, 60s);
    EXPECT_EQ(resting.at(60s).set, 0);
    EXPECT_EQ(resting.at(60s).held.front(), 0s);
}

TEST(Interval, RedoesTheLastSetAfterItsEnd)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Redo, 720s);
    EXPECT_EQ(timer.at(725s).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(725s).set, 4);
    EXPECT_EQ(timer.end(), std::optional<Millis>(770s));
}

TEST(Interval, HurtStopsTheSetKeepsWhatWasHeldAndWaits)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Hurt, 25s);
    EXPECT_EQ(timer.at(1h).halt, Halt::Hurt);
    EXPECT_EQ(timer.at(1h).held.front(), 20s);
    timer.add(Kind::GoOn, 40s);
    EXPECT_EQ(timer.at(40s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(40s).left, 105s) << "the rest has run since the set was stopped";
    EXPECT_EQ(timer.at(700s).held.front(), 20s);
}

TEST(Interval, GoingOnLateAfterItHurtStillCountsIn)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Hurt, 25s);
    timer.add(Kind::GoOn, 500s);
    EXPECT_EQ(timer.at(500s).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(500s).set, 1);
    EXPECT_EQ(timer.at(505s).phase, IntervalPhase::Hold);
}

TEST(Interval, APausedCountInGoesOnWhereItStood)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 2s);
    timer.add(Kind::Resume, 30s);
    EXPECT_EQ(timer.at(34s).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(35s).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(35s).set, 0);
}

TEST(Interval, HurtInTheFirstCountInCountsInAgain)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Hurt, 2s);
    timer.add(Kind::GoOn, 20s);
    EXPECT_EQ(timer.at(20s).phase, IntervalPhase::CountIn);
    EXPECT_EQ(timer.at(25s).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.at(25s).held.front(), 0s);
}

TEST(Interval, HurtInTheCountInAfterAPauseKeepsWhatWasHeldAndRests)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 25s);
    timer.add(Kind::Resume, 30s);
    timer.add(Kind::Hurt, 31s);
    timer.add(Kind::GoOn, 40s);
    EXPECT_EQ(timer.at(40s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(40s).set, 1);
    EXPECT_EQ(timer.at(700s).held.front(), 20s);
}

TEST(Interval, ThereIsNothingToRedoBeforeTheFirstSet)
{
    SetTimer crashed = fiveSets();
    crashed.first = 2;
    crashed.add(Kind::Redo, 1s);
    EXPECT_EQ(crashed.at(6s).phase, IntervalPhase::Hold);
    EXPECT_EQ(crashed.at(6s).set, 2);
}

TEST(Interval, SkippingAPausedRestThatIsNearlyOverOnlyGoesOn)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 167s); // three seconds of rest are left
    timer.add(Kind::Skip, 200s);
    EXPECT_EQ(timer.at(200s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(200s).halt, Halt::None);
    EXPECT_EQ(timer.at(203s).set, 1);
}

TEST(Interval, HurtInTheLastSetEndsTheSessionWhenGoneOn)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Hurt, 670s);
    timer.add(Kind::GoOn, 680s);
    EXPECT_EQ(timer.at(680s).phase, IntervalPhase::Done);
    EXPECT_EQ(timer.at(680s).held.back(), 5s);
}

TEST(Interval, CountsASetAsDoneInFullAndRestsFromThen)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 25s);
    timer.add(Kind::CountDone, 100s);
    EXPECT_EQ(timer.at(100s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(100s).left, 120s);
    EXPECT_EQ(timer.at(100s).held.front(), 45s);
}

TEST(Interval, CountsAPausedSetAsDoneWhileItCountsInAgain)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 20s);
    timer.add(Kind::Resume, 60s);
    timer.add(Kind::CountDone, 61s);
    EXPECT_EQ(timer.at(61s).phase, IntervalPhase::Rest);
    EXPECT_EQ(timer.at(61s).held.front(), 45s);
    EXPECT_EQ(timer.at(61s).left, 120s);
}

TEST(Interval, HasNoEndWhilePaused)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 20s);
    EXPECT_FALSE(timer.endOfPhase(30s));
    EXPECT_FALSE(timer.nextChange(30s));
    EXPECT_FALSE(timer.end());
}

TEST(Interval, OfNoSetsIsDoneAndHasNothingToRedo)
{
    SetTimer timer = SetTimer::of({}, 120s);
    timer.add(Kind::Redo, 1s);
    EXPECT_EQ(timer.at(2s).phase, IntervalPhase::Done);
    EXPECT_EQ(timer.end(), std::optional<Millis>(1s));
}

TEST(Interval, BeginsWithALaterSetAfterACrash)
{
    SetTimer timer = fiveSets();
    timer.first = 3;
    EXPECT_EQ(timer.at(0s).set, 3);
    EXPECT_EQ(timer.at(5s).phase, IntervalPhase::Hold);
    EXPECT_EQ(timer.end(), std::optional<Millis>(5s + 45s + 120s + 45s));
    timer.first = 5;
    EXPECT_EQ(timer.at(0s).phase, IntervalPhase::Done);
}

TEST(Interval, CuesStartHalfLastThreeSecondsEndAndTheRestEnding)
{
    const std::vector<TimedCue> expected{ { Cue::LastThree, 2s }, { Cue::LastTwo, 3s }, { Cue::LastOne, 4s },
        { Cue::Start, 5s }, { Cue::Half, 27'500ms }, { Cue::LastThree, 47s }, { Cue::LastTwo, 48s },
        { Cue::LastOne, 49s }, { Cue::End, 50s }, { Cue::RestEnding, 160s }, { Cue::LastThree, 167s },
        { Cue::LastTwo, 168s }, { Cue::LastOne, 169s }, { Cue::Start, 170s } };
    EXPECT_EQ(fiveSets().cuesBetween(0s, 170s), expected);
}

TEST(Interval, ShortHopsHaveNoHalfAmongTheirLastSeconds)
{
    const SetTimer timer
        = SetTimer::of(std::vector<SessionSet>(5, SessionSet{ .side = {}, .planned = 6s, .pain = {} }), 120s);
    const std::vector<Cue> expected{ Cue::Start, Cue::LastThree, Cue::LastTwo, Cue::LastOne, Cue::End };
    EXPECT_EQ(namesOf(timer.cuesBetween(4'500ms, 11s)), expected);
}

TEST(Interval, SoundsNothingWhilePausedAndNoEndForARedoneSet)
{
    SetTimer timer = fiveSets();
    timer.add(Kind::Pause, 46s);
    EXPECT_TRUE(timer.cuesBetween(46s, 100s).empty());
    timer.add(Kind::Redo, 100s);
    const std::vector<Cue> expected{ Cue::LastThree, Cue::LastTwo, Cue::LastOne, Cue::Start };
    EXPECT_EQ(namesOf(timer.cuesBetween(46s, 110s)), expected);
}

TEST(Interval, ShowsWholeSecondsRoundedUp)
{
    EXPECT_EQ(shownSeconds(45'000ms), 45s);
    EXPECT_EQ(shownSeconds(44'001ms), 45s);
    EXPECT_EQ(shownSeconds(1ms), 1s);
    EXPECT_EQ(shownSeconds(0ms), 0s);
    EXPECT_EQ(fiveSets().nextChange(10'300ms), std::optional<Millis>(11'000ms));
    EXPECT_EQ(fiveSets().nextChange(27'000ms), std::optional<Millis>(27'500ms)) << "the half";
}

namespace {

SetTimer randomTimer(std::mt19937& random)
{
    SetTimer timer = random() % 2 == 0 ? fiveSets() : bothSides();
    Millis at{ 0 };
    const auto count = random() % 12;
    for (unsigned i = 0; i < count; ++i) {
        at += Millis(random() % 150'000);
        timer.add(static_cast<Kind>(random() % 8), at);
    }
    return timer;
}

} // namespace

TEST(IntervalProperty, AskingInPiecesHearsEveryCueOnceAndInOrder)
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const SetTimer timer = randomTimer(random);
        std::vector<TimedCue> pieces;
        for (Millis from{ 0 }; from < 1500s;) {
            const Millis to = from + Millis(1 + random() % 9'000);
            for (const TimedCue& cue : timer.cuesBetween(from, to))
                pieces.push_back(cue);
            from = to;
        }
        std::vector<TimedCue> whole = timer.cuesBetween(0s, 1500s);
        pieces.erase(
            std::find_if(pieces.begin(), pieces.end(), [](const TimedCue& c) { return c.at > 1500s; }), pieces.end());
        EXPECT_EQ(pieces, whole) << "round " << round;
    }
}

TEST(IntervalProperty, HeldNeverExceedsTheSetAndRunsOnlyWithTime)
{
    std::mt19937 random(11);
    for (int round = 0; round < 60; ++round) {
        const SetTimer timer = randomTimer(random);
        for (Millis now{ 0 }; now < 1200s; now += 777ms) {
            const IntervalState state = timer.at(now);
            Millis sum{ 0 };
            for (std::size_t i = 0; i < state.held.size(); ++i) {
                EXPECT_GE(state.held[i], 0s);
                EXPECT_LE(state.held[i], timer.sets[i].hold);
                sum += state.held[i];
            }
            EXPECT_GE(state.left, 0s);
            const bool counted
                = std::ranges::any_of(timer.events, [](const TimerEvent& e) { return e.kind == Kind::CountDone; });
            EXPECT_TRUE(counted || sum <= now) << now.count();
        }
    }
}

TEST(IntervalProperty, WalkingFromChangeToChangeSeesEverySecondAndNoDrift)
{
    const SetTimer timer = fiveSets();
    Millis now{ 0 };
    int steps = 0;
    while (const auto next = timer.nextChange(now)) {
        ASSERT_GT(*next, now);
        ASSERT_LE(*next - now, 1s);
        now = *next;
        ++steps;
    }
    EXPECT_EQ(now, 710s);
    EXPECT_EQ(steps, 710 + 5) << "one a second, and the half of each set between two";
}
