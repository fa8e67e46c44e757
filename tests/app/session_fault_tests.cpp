// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_fixture.h"

#include "springback/app/after_question.h"

using namespace std::chrono_literals;

namespace springback::app {

TEST_F(SessionTest, EachFinishedSetIsOnDiskBeforeTheNextBegins)
{
    addRunner();
    beginRated();
    pass(5s + 45s);
    const auto left = unfinishedSession(*workspace);
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->sentence.contains(QStringLiteral("1 of 5"))) << qPrintable(left->sentence);
    pass(120s + 45s);
    EXPECT_TRUE(unfinishedSession(*workspace)->sentence.contains(QStringLiteral("2 of 5")));
}

TEST_F(SessionTest, GoesOnAfterACrashWithTheSetThatWasNotFinished)
{
    addRunner();
    beginRated();
    pass(5s + 2 * 165s + 45s + 60s);
    presenter->rateSet(Pain::of(3));
    pass(60s + 20s);
    crash();
    const auto left = unfinishedSession(*workspace);
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->sentence.startsWith(QStringLiteral("Unfinished session of 8:00"))) << qPrintable(left->sentence);
    EXPECT_TRUE(left->sentence.contains(QStringLiteral("3 of 5"))) << qPrintable(left->sentence);
    EXPECT_TRUE(left->resumable);

    begin();
    EXPECT_EQ(state().step, SessionStep::Unfinished);
    EXPECT_TRUE(offers(SessionAnswer::Resume));
    presenter->answer(SessionAnswer::Resume);
    EXPECT_EQ(state().detail, QStringLiteral("set 4 of 5"));
    EXPECT_EQ(state().dots[2].mark, SetDot::Mark::Done);
    EXPECT_EQ(state().dots[2].pain, Pain::of(3));
    pass(5s + 45s + 120s + 45s);
    presenter->answer(SessionAnswer::Save);
    ASSERT_EQ(storedCount(), 1u);
    EXPECT_EQ(heldOf(stored()), 225s);
    EXPECT_EQ(stored().before, Pain::of(1));
    EXPECT_EQ(stored().sets[2].pain, Pain::of(3));
}

TEST_F(SessionTest, AnUnfinishedSessionCanBeFinishedWhereItStands)
{
    addRunner();
    beginRated();
    pass(5s + 45s + 10s);
    crash();
    begin();
    presenter->answer(SessionAnswer::FinishHere);
    EXPECT_EQ(state().step, SessionStep::Questions);
    presenter->answer(SessionAnswer::Save);
    EXPECT_EQ(stored().sets[0].held, 45s);
    EXPECT_EQ(stored().sets[1].held, 0s);
    EXPECT_EQ(stored().ended, Ended::ForOther);
    EXPECT_FALSE(unfinishedSession(*workspace));
}

TEST_F(SessionTest, AnUnfinishedSessionCanBeDiscardedAndAnotherBegun)
{
    addRunner();
    beginRated();
    pass(60s);
    crash();
    begin();
    presenter->answer(SessionAnswer::Discard);
    EXPECT_EQ(state().step, SessionStep::Before);
    EXPECT_EQ(storedCount(), 0u);
    EXPECT_FALSE(unfinishedSession(*workspace));
}

TEST_F(SessionTest, TheNextDayItCanBeFinishedButNotResumed)
{
    addRunner();
    beginRated();
    pass(60s);
    clock.advance(24h);
    crash();
    begin();
    EXPECT_FALSE(offers(SessionAnswer::Resume));
    presenter->answer(SessionAnswer::FinishHere);
    presenter->answer(SessionAnswer::Save);
    EXPECT_EQ(stored().date, kStart) << "it belongs to the day it was done";
}

TEST_F(SessionTest, ACrashInTheQuestionsKeepsTheAnswers)
{
    addRunner();
    beginRated();
    pass(710s);
    presenter->setDuring(Pain::of(2));
    presenter->setEffort(5);
    crash();
    begin();
    EXPECT_FALSE(offers(SessionAnswer::Resume));
    presenter->answer(SessionAnswer::FinishHere);
    EXPECT_EQ(state().session.during, Pain::of(2));
    EXPECT_EQ(state().session.effort, 5);
    EXPECT_EQ(state().session.ended, Ended::Complete);
}

TEST_F(SessionTest, ACrashWhileItAsksHowMuchItHurtsKeepsTheSeconds)
{
    addRunner();
    beginRated();
    pass(5s + 20s);
    presenter->hurts();
    crash();
    begin();
    presenter->answer(SessionAnswer::FinishHere);
    EXPECT_EQ(state().session.sets[0].held, 20s);
}

TEST_F(SessionTest, ASleepDuringAHoldIsAskedAboutAndNeverCounted)
{
    addRunner();
    beginRated();
    pass(5s + 10s);
    clock.sleep(3s);
    presenter->tick();
    EXPECT_EQ(state().step, SessionStep::Slept);
    pass(100s);
    EXPECT_EQ(state().step, SessionStep::Slept);
    EXPECT_TRUE(offers(SessionAnswer::Continue) && offers(SessionAnswer::RedoSet) && offers(SessionAnswer::CountDone));
    presenter->answer(SessionAnswer::Continue);
    pass(3s);
    EXPECT_EQ(state().phase, IntervalPhase::Hold);
    EXPECT_EQ(state().digits, QStringLiteral("35"));
}

TEST_F(SessionTest, AfterASleepTheSetCanBeRedoneOrCountedAsDone)
{
    addRunner();
    beginRated();
    pass(15s);
    clock.sleep(1h);
    presenter->tick();
    presenter->answer(SessionAnswer::RedoSet);
    EXPECT_EQ(state().detail, QStringLiteral("set 1 of 5"));
    pass(5s + 10s);
    clock.sleep(1h);
    presenter->tick();
    presenter->answer(SessionAnswer::CountDone);
    EXPECT_EQ(state().phase, IntervalPhase::Rest);
    EXPECT_EQ(state().dots[0].mark, SetDot::Mark::Done);
    EXPECT_EQ(state().digits, QStringLiteral("2:00"));
}

TEST_F(SessionTest, ASleepDuringARestIsAskedAboutToo)
{
    addRunner();
    beginRated();
    pass(60s);
    clock.sleep(10min);
    presenter->tick();
    EXPECT_EQ(state().step, SessionStep::Slept);
    presenter->answer(SessionAnswer::Continue);
    EXPECT_EQ(state().digits, QStringLiteral("1:50"));
}

TEST_F(SessionTest, TwoSecondsOfDifferenceAreNoSleepAndPausedTimeIsNotAskedAbout)
{
    addRunner();
    beginRated();
    pass(15s);
    clock.sleep(2s);
    presenter->tick();
    EXPECT_EQ(state().step, SessionStep::Running);
    presenter->pause();
    clock.sleep(1h);
    presenter->tick();
    EXPECT_EQ(state().step, SessionStep::Running);
    presenter->pause();
    presenter->tick();
    EXPECT_EQ(state().step, SessionStep::Running) << "the sleep while paused is over";
}

TEST_F(SessionTest, AClockSetBackOrForthChangesNothing)
{
    addRunner();
    beginRated();
    pass(15s);
    clock.set(*parseMoment("2026-02-20T06:00:00+01:00"));
    pass(10s);
    EXPECT_EQ(state().digits, QStringLiteral("25"));
    clock.set(*parseMoment("2026-03-01T23:00:00+05:00"));
    pass(685s);
    ASSERT_EQ(state().step, SessionStep::Questions);
    presenter->answer(SessionAnswer::Save);
    ASSERT_EQ(state().step, SessionStep::Saved) << qPrintable(state().problem);
    EXPECT_EQ(heldOf(stored()), 225s);
}

TEST_F(SessionTest, NoMarkDriftsOverTwelveMinutesHoweverLateItIsLookedAt)
{
    addRunner();
    beginRated();
    Millis now{ 0 };
    for (int i = 0; presenter->isUnderWay(); ++i) {
        const Millis step{ 37 + (i * 7919) % 460 };
        clock.advance(step);
        now += step;
        presenter->tick();
    }
    ASSERT_EQ(presenter->marks().size(), 10u);
    EXPECT_EQ(presenter->marks().back().due, 710s);
    Millis due{ 5s };
    for (const MarkSeen& mark : presenter->marks()) {
        EXPECT_EQ(mark.due, due);
        EXPECT_LT(mark.seen - mark.due, 500ms);
        due += mark.phase == IntervalPhase::Hold ? 120s : 45s;
    }
}

TEST_F(SessionTest, OldCuesAreNotSoundedAfterAStall)
{
    addRunner();
    beginRated();
    pass(6s);
    cues.clear();
    clock.advance(30s);
    presenter->tick();
    EXPECT_TRUE(cues.empty());
}

TEST_F(SessionTest, TenMinutesLaterItAsksAgain)
{
    addRunner();
    AfterPresenter after(*workspace);
    EXPECT_FALSE(after.question());
    beginRated();
    pass(710s);
    presenter->answer(SessionAnswer::Save);
    ASSERT_TRUE(after.question());
    EXPECT_FALSE(after.question()->due);
    clock.advance(10min);
    ASSERT_TRUE(after.question());
    EXPECT_TRUE(after.question()->due);
    EXPECT_FALSE(after.rate(after.question()->session, Pain::of(0)));
    EXPECT_FALSE(after.question());
    EXPECT_EQ(stored().after, Pain::of(0));
    EXPECT_EQ(stored().meta.provenance, Provenance::Timed);
}

TEST_F(SessionTest, TenMinutesAfterIsQuietAboutWhatIsNotItsOwn)
{
    addRunner();
    AfterPresenter after(*workspace);
    int told = 0;
    QObject::connect(&after, &AfterPresenter::changed, [&told] { ++told; });
    CheckIn morning;
    morning.date = workspace->today();
    morning.pain = Pain::of(1);
    ASSERT_FALSE(workspace->save(Record(morning)));
    EXPECT_EQ(told, 0);
    beginRated();
    pass(710s);
    presenter->answer(SessionAnswer::Save);
    EXPECT_EQ(told, 1);
}

} // namespace springback::app
