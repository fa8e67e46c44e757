// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/quick_session_presenter.h"

#include "session_fixture.h"

using namespace std::chrono_literals;

namespace springback::app {

class QuickSessionTest : public SessionTest {
protected:
    void startedDaysAgo(int before, Side side = Side::Left) { addRunner(side, {}, kStart - days{ before }); }
};

TEST_F(QuickSessionTest, StartsWithEverySetDoneInFullAndNothingRated)
{
    startedDaysAgo(5);
    QuickSessionPresenter quick(*workspace);
    const QuickSessionState state = quick.state();
    EXPECT_EQ(state.session.date, kStart);
    EXPECT_EQ(state.setsDone, 5);
    EXPECT_EQ(heldOf(state.session), 225s);
    EXPECT_EQ(state.session.before, Rating());
    EXPECT_EQ(state.session.effort, std::nullopt);
    EXPECT_TRUE(state.hint.isEmpty());
}

TEST_F(QuickSessionTest, StoresWhatWasDoneTodayAsTyped)
{
    startedDaysAgo(5);
    QuickSessionPresenter quick(*workspace);
    quick.setSetsDone(3);
    quick.setHeld(2, 30s);
    quick.setBefore(Pain::of(0));
    quick.setDuring(Pain::of(2));
    quick.setEffort(0);
    quick.setEnded(Ended::ForOther);
    quick.setNote(QStringLiteral("doorbell"));
    ASSERT_FALSE(quick.save());
    EXPECT_EQ(stored().meta.provenance, Provenance::Typed);
    EXPECT_EQ(heldOf(stored()), 120s);
    EXPECT_EQ(plannedOf(stored()), 225s);
    EXPECT_EQ(stored().sets[4].held, 0s);
    EXPECT_EQ(stored().before, Pain::of(0));
    EXPECT_EQ(stored().effort, 0);
    EXPECT_EQ(stored().ended, Ended::ForOther);
}

TEST_F(QuickSessionTest, APastDayIsMarkedAsRecalled)
{
    startedDaysAgo(5);
    QuickSessionPresenter quick(*workspace);
    quick.setDate(kStart - days{ 2 });
    EXPECT_FALSE(quick.state().hint.isEmpty());
    ASSERT_FALSE(quick.save());
    EXPECT_EQ(stored().meta.provenance, Provenance::Recalled);
    EXPECT_EQ(stored().meta.recalledDays, 2);
}

TEST_F(QuickSessionTest, RefusesAFutureDayAndNothingDone)
{
    startedDaysAgo(5);
    QuickSessionPresenter quick(*workspace);
    quick.setDate(kStart + days{ 1 });
    EXPECT_TRUE(quick.save());
    quick.setDate(kStart);
    quick.setSetsDone(0);
    EXPECT_TRUE(quick.save());
    EXPECT_EQ(storedCount(), 0u);
}

TEST_F(QuickSessionTest, LeftAndRightCountAsOneSet)
{
    startedDaysAgo(5, Side::Both);
    QuickSessionPresenter quick(*workspace);
    EXPECT_EQ(quick.state().sets.size(), 10u);
    EXPECT_EQ(quick.state().setsPlanned, 5);
    quick.setSetsDone(2);
    EXPECT_EQ(heldOf(quick.state().session), 180s);
    EXPECT_EQ(quick.state().setsDone, 2);
}

TEST_F(QuickSessionTest, HeldSecondsMayExceedTheSetButNotAllReason)
{
    startedDaysAgo(5);
    QuickSessionPresenter quick(*workspace);
    quick.setHeld(0, 60s);
    EXPECT_EQ(quick.state().sets[0].held, 60s);
    quick.setHeld(0, 3'000s);
    EXPECT_EQ(quick.state().sets[0].held, seconds(kSetMostSeconds));
    quick.setHeld(0, -5s);
    EXPECT_EQ(quick.state().sets[0].held, 0s);
}

TEST_F(QuickSessionTest, WarnsThatASecondSessionOfADayNeverCountsTwice)
{
    startedDaysAgo(5);
    QuickSessionPresenter first(*workspace);
    ASSERT_FALSE(first.save());
    QuickSessionPresenter second(*workspace);
    EXPECT_FALSE(second.state().hint.isEmpty());
    EXPECT_FALSE(second.save()) << "it is recorded all the same";
    EXPECT_EQ(storedCount(), 2u);
}

} // namespace springback::app
