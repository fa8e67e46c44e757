// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_fixture.h"

using namespace std::chrono_literals;

namespace springback::app {

TEST_F(SessionTest, AsksForPainBeforeAnythingElse)
{
    addRunner();
    begin();
    EXPECT_EQ(state().step, SessionStep::Before);
    EXPECT_EQ(state().headline, QStringLiteral("Pain right now?"));
    EXPECT_FALSE(presenter->isUnderWay());
    presenter->answerBefore(Pain::of(0));
    EXPECT_EQ(state().step, SessionStep::Running);
    EXPECT_EQ(state().phase, IntervalPhase::CountIn);
    EXPECT_EQ(state().digits, QStringLiteral("5"));
    EXPECT_EQ(state().session.before, Pain::of(0));
}

TEST_F(SessionTest, StoresAWholeTimedSession)
{
    addRunner();
    beginRated();
    pass(5s + 705s);
    ASSERT_EQ(state().step, SessionStep::Questions);
    presenter->setDuring(Pain::of(2));
    presenter->setEffort(4);
    presenter->setNote(QStringLiteral("calm 🙂"));
    EXPECT_EQ(storedCount(), 0u);
    presenter->answer(SessionAnswer::Save);
    ASSERT_EQ(state().step, SessionStep::Saved) << qPrintable(state().problem);
    ASSERT_EQ(storedCount(), 1u);
    EXPECT_EQ(stored().meta.provenance, Provenance::Timed);
    EXPECT_EQ(stored().date, kStart);
    EXPECT_EQ(heldOf(stored()), 225s);
    EXPECT_EQ(stored().before, Pain::of(1));
    EXPECT_EQ(stored().during, Pain::of(2));
    EXPECT_EQ(stored().after, Rating());
    EXPECT_EQ(stored().effort, 4);
    EXPECT_EQ(stored().note, "calm 🙂");
    EXPECT_EQ(stored().ended, Ended::Complete);
    EXPECT_FALSE(unfinishedSession(*workspace));
}

TEST_F(SessionTest, ShowsWhatIsOnAndWhatComesNext)
{
    addRunner();
    beginRated();
    pass(5s);
    EXPECT_EQ(state().headline, QStringLiteral("Hold"));
    EXPECT_EQ(state().detail, QStringLiteral("set 1 of 5"));
    EXPECT_EQ(state().digits, QStringLiteral("45"));
    EXPECT_EQ(state().next, QStringLiteral("rest 2:00, then set 2"));
    pass(45s);
    EXPECT_EQ(state().headline, QStringLiteral("Rest"));
    EXPECT_EQ(state().detail, QStringLiteral("next: set 2 of 5"));
    EXPECT_EQ(state().digits, QStringLiteral("2:00"));
    EXPECT_EQ(state().dots[0].mark, SetDot::Mark::Done);
    EXPECT_EQ(state().dots[1].mark, SetDot::Mark::ToDo);
    EXPECT_DOUBLE_EQ(state().leftOfPhase, 1.0);
}

TEST_F(SessionTest, SoundsEveryCueOfASetOnce)
{
    addRunner();
    beginRated();
    pass(5s + 45s);
    const std::vector<Cue> expected{ Cue::LastThree, Cue::LastTwo, Cue::LastOne, Cue::Start, Cue::Half, Cue::LastThree,
        Cue::LastTwo, Cue::LastOne, Cue::End };
    EXPECT_EQ(cues, expected);
}

TEST_F(SessionTest, SkipsTheRestAddsToItRedoesAndPauses)
{
    addRunner();
    beginRated();
    pass(60s);
    presenter->moreRest();
    EXPECT_EQ(state().digits, QStringLiteral("2:20"));
    presenter->skipRest();
    EXPECT_EQ(state().phase, IntervalPhase::CountIn);
    pass(5s + 10s);
    presenter->pause();
    EXPECT_EQ(state().headline, QStringLiteral("Paused"));
    pass(300s);
    EXPECT_EQ(state().digits, QStringLiteral("35"));
    presenter->pause();
    pass(3s);
    EXPECT_EQ(state().phase, IntervalPhase::Hold);
    presenter->redoSet();
    EXPECT_EQ(state().phase, IntervalPhase::CountIn);
    EXPECT_EQ(state().detail, QStringLiteral("set 2 of 5"));
    EXPECT_EQ(state().dots[1].mark, SetDot::Mark::ToDo);
}

TEST_F(SessionTest, RatesASetInTheRestAfterIt)
{
    addRunner();
    beginRated();
    EXPECT_TRUE(state().rateTitle.isEmpty());
    pass(60s);
    EXPECT_EQ(state().rateTitle, QStringLiteral("Pain in set 1 of 5?"));
    presenter->rateSet(Pain::of(0));
    EXPECT_EQ(state().rated, Pain::of(0));
    EXPECT_EQ(state().dots[0].pain, Pain::of(0));
    pass(120s);
    EXPECT_TRUE(state().rateTitle.isEmpty());
    presenter->endEarly();
    presenter->answer(SessionAnswer::EndForOther);
    presenter->answer(SessionAnswer::Save);
    EXPECT_EQ(stored().sets[0].pain, Pain::of(0));
    EXPECT_EQ(stored().sets[1].pain, Rating()) << "not given is not 0";
}

TEST_F(SessionTest, ItHurtsStopsTheSetKeepsTheSecondsAndAsks)
{
    addRunner();
    beginRated();
    pass(5s + 17s + 400ms);
    presenter->hurts();
    EXPECT_EQ(state().step, SessionStep::Hurt);
    pass(60s);
    EXPECT_EQ(state().step, SessionStep::Hurt) << "waits for an answer";
    presenter->rateSet(Pain::of(4));
    presenter->answer(SessionAnswer::GoOn);
    EXPECT_EQ(state().step, SessionStep::Running);
    EXPECT_EQ(state().digits, QStringLiteral("1:00")) << "the rest has run meanwhile";
    pass(30s);
    presenter->endEarly();
    presenter->answer(SessionAnswer::EndForPain);
    EXPECT_EQ(state().session.during, Pain::of(4)) << "the worst of the sets is filled in";
    presenter->answer(SessionAnswer::Save);
    EXPECT_EQ(stored().sets[0].held, 17s);
    EXPECT_EQ(stored().sets[0].pain, Pain::of(4));
    EXPECT_EQ(stored().sets[1].held, 0s);
    EXPECT_EQ(stored().ended, Ended::ForPain);
}

TEST_F(SessionTest, EndingForPainRightAwayKeepsTheSecondsToo)
{
    addRunner();
    beginRated();
    pass(30s);
    presenter->hurts();
    presenter->rateSet(Pain::of(7));
    EXPECT_EQ(state().answers.front().answer, SessionAnswer::EndForPain) << "a flare: ending comes first";
    presenter->answer(SessionAnswer::EndForPain);
    presenter->answer(SessionAnswer::Save);
    EXPECT_EQ(stored().sets[0].held, 25s);
    EXPECT_EQ(stored().during, Pain::of(7));
}

TEST_F(SessionTest, ARatingIsNotLostWithTheSetThatIsRedone)
{
    addRunner();
    beginRated();
    pass(60s);
    presenter->rateSet(Pain::of(5));
    presenter->redoSet();
    pass(5s + 45s);
    presenter->rateSet(Pain::of(1));
    presenter->endEarly();
    presenter->answer(SessionAnswer::EndForOther);
    EXPECT_EQ(state().session.sets[0].pain, Pain::of(1));
    EXPECT_EQ(state().session.during, Pain::of(5));
}

TEST_F(SessionTest, EndEarlyAsksFirstAndStandsStillMeanwhile)
{
    addRunner();
    beginRated();
    pass(20s);
    presenter->endEarly();
    EXPECT_EQ(state().step, SessionStep::EndEarly);
    EXPECT_FALSE(offers(SessionAnswer::Leave)) << "seconds were held: they are not thrown away";
    pass(100s);
    presenter->answer(SessionAnswer::KeepGoing);
    pass(3s);
    EXPECT_EQ(state().phase, IntervalPhase::Hold);
    EXPECT_EQ(state().digits, QStringLiteral("30"));
}

TEST_F(SessionTest, NothingHeldCanBeLeftWithoutARecord)
{
    addRunner();
    beginRated();
    pass(2s);
    presenter->endEarly();
    ASSERT_TRUE(offers(SessionAnswer::Leave));
    presenter->answer(SessionAnswer::Leave);
    EXPECT_EQ(state().step, SessionStep::Left);
    EXPECT_EQ(storedCount(), 0u);
    EXPECT_FALSE(unfinishedSession(*workspace));
}

TEST_F(SessionTest, ASixBeforeIsAFlareAndEndingThereRecordsIt)
{
    addRunner();
    begin().answerBefore(Pain::of(6));
    EXPECT_EQ(state().step, SessionStep::Caution);
    presenter->answer(SessionAnswer::EndForFlare);
    presenter->answer(SessionAnswer::Save);
    ASSERT_EQ(storedCount(), 1u) << qPrintable(state().problem);
    EXPECT_EQ(stored().before, Pain::of(6));
    EXPECT_EQ(heldOf(stored()), 0s);
    EXPECT_TRUE(workspace->history()->isFlare(kStart));
}

TEST_F(SessionTest, AnAnswerThatIsNotOfferedDoesNothing)
{
    addRunner();
    beginRated();
    pass(20s);
    presenter->answer(SessionAnswer::Save);
    presenter->answer(SessionAnswer::Discard);
    EXPECT_EQ(state().step, SessionStep::Running);
    EXPECT_TRUE(unfinishedSession(*workspace));
}

TEST_F(SessionTest, BothSidesGoLeftThenRightAndRestAfterTheSecond)
{
    addRunner(Side::Both);
    beginRated();
    pass(5s);
    EXPECT_EQ(state().detail, QStringLiteral("set 1 of 5 · left leg"));
    EXPECT_EQ(state().side, Side::Left);
    EXPECT_EQ(state().next, QStringLiteral("then the right leg"));
    pass(45s);
    EXPECT_EQ(state().headline, QStringLiteral("Change legs"));
    pass(kChangeOver);
    EXPECT_EQ(state().side, Side::Right);
    pass(45s);
    EXPECT_EQ(state().headline, QStringLiteral("Rest"));
    EXPECT_EQ(state().session.sets.size(), 10u);
    EXPECT_EQ(plannedOf(state().session), 450s);
}

TEST_F(SessionTest, RefusesOnADayThatAllowsNoExercise)
{
    Flag flag;
    flag.kind = FlagKind::Rupture;
    flag.opened = kStart;
    addRunner(Side::Left, { flag });
    SessionPresenter refused(*workspace);
    EXPECT_FALSE(refused.start());
}

TEST_F(SessionTest, MaintenanceLetsTheRunnerChooseTheExercise)
{
    StageChange change;
    change.date = kStart;
    change.from = *Stage::of(5);
    change.to = *Stage::of(6);
    change.move = Move::Override;
    change.by = "Dr A";
    change.reason = "moved here from another clinic";
    addRunner(Side::Left, { change }, kStart - days{ 100 });
    begin();
    EXPECT_EQ(state().choices, (std::vector{ *Stage::of(3), *Stage::of(4), *Stage::of(5) }));
    presenter->chooseExercise(*Stage::of(5));
    EXPECT_EQ(state().session.sets.front().planned, 6s) << "hops begin at the first step of easing";
    presenter->chooseExercise(*Stage::of(3));
    EXPECT_EQ(state().session.sets.front().planned, 45s);
    presenter->answerBefore(std::nullopt);
    EXPECT_EQ(state().session.before, Rating());
    EXPECT_EQ(state().session.stage, *Stage::of(3));
}

} // namespace springback::app
