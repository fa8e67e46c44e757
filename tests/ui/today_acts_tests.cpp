// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDateEdit>
#include <QMenu>

#include "springback/words/words.h"
#include "today_page_fixture.h"

using namespace springback;
using namespace springback::ui;
using springback::test::day;
using springback::test::HistoryBuilder;
using springback::test::none;
using springback::test::stage;

namespace {

/// Worked case 1: ready on day 7.
HistoryBuilder readyOnDay7()
{
    return HistoryBuilder().checkIn(0, 1).goods(0, 6).test(6, MeasureKind::DoubleHeelRaise, 12);
}

QAction* menuEntry(QWidget& button, const QString& part)
{
    for (QAction* action : button.findChild<QMenu*>()->actions()) {
        if (action->text().contains(part))
            return action;
    }
    return nullptr;
}

} // namespace

TEST_F(TodayPageTest, ARatingOfSixAsksTheSevenQuestions)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("6"));
    press(Qt::Key_Return);
    EXPECT_EQ(dialog().objectName(), QStringLiteral("flagQuestions"));
    accept();
    EXPECT_EQ(records().flagChecks.size(), 1U) << "nothing is stored while questions are open";
    built->clock.advance(std::chrono::seconds(30));
    type(QStringLiteral("nnnnnnn"));
    accept();
    ASSERT_EQ(records().flagChecks.size(), 2U);
    EXPECT_TRUE(records().flagChecks.back().raised.empty());
    EXPECT_TRUE(records().flags.empty());
    EXPECT_FALSE(shows("questionsCard"));
}

TEST_F(TodayPageTest, TickedSwellingAsksThemToo)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("1"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    ASSERT_TRUE(workspace().history()->checkInOn(day(4)));
    EXPECT_TRUE(workspace().history()->checkInOn(day(4))->swelling);
    EXPECT_EQ(dialog().objectName(), QStringLiteral("flagQuestions"));
}

TEST_F(TodayPageTest, AYesOpensAFlagThatStopsAndIsClosedByName)
{
    auto builder = HistoryBuilder().goods(0, 2).checkIn(10, 1);
    answered(builder, 1);
    begin(builder, 10);
    ASSERT_TRUE(shows("questionsCard"));
    click("answerQuestions");
    ASSERT_EQ(dialog().objectName(), QStringLiteral("flagQuestions"));
    type(QStringLiteral("nynnnnn"));
    accept();
    ASSERT_EQ(records().flags.size(), 1U);
    EXPECT_EQ(records().flags[0].kind, FlagKind::Clot);
    EXPECT_TRUE(shows("flagCard"));
    EXPECT_FALSE(shows("startSession"));

    click("closeFlag");
    fill("by", QString());
    accept();
    EXPECT_FALSE(records().flags[0].closed) << "a name is asked for";
    fill("by", QStringLiteral("Dr Vega"));
    accept();
    ASSERT_TRUE(records().flags[0].closed);
    EXPECT_EQ(*records().flags[0].closed, day(10));
    EXPECT_EQ(records().flags[0].closedBy, "Dr Vega");
    EXPECT_FALSE(shows("flagCard"));
}

TEST_F(TodayPageTest, AnOpenGateMovesOnAndSaysWhatChanges)
{
    begin(readyOnDay7(), 7);
    ASSERT_TRUE(shows("moveOn"));
    click("moveOn");
    accept();
    EXPECT_EQ(workspace().history()->stageOn(day(7)), stage(2));
    ASSERT_EQ(records().stageChanges.size(), 1U);
    EXPECT_EQ(records().stageChanges[0].move, Move::Advance);
    EXPECT_FALSE(records().stageChanges[0].verdict.empty());
    EXPECT_FALSE(workspace().undo());
    EXPECT_EQ(workspace().history()->stageOn(day(7)), stage(1));
}

TEST_F(TodayPageTest, AClosedGateMovesOnOnlyByNameAndReason)
{
    begin(readyOnDay7().noCheckIn(6), 7);
    EXPECT_FALSE(shows("moveOn"));
    QAction* override = menuEntry(part("moreGate"), QStringLiteral("override"));
    ASSERT_TRUE(override);
    override->trigger();
    fill("by", QStringLiteral("Dr Vega"));
    accept();
    EXPECT_TRUE(records().stageChanges.empty()) << "a reason is asked for";
    fill("reason", QStringLiteral("Morning was fine, told by phone"));
    accept();
    ASSERT_EQ(records().stageChanges.size(), 1U);
    EXPECT_EQ(records().stageChanges[0].move, Move::Override);
    EXPECT_EQ(records().stageChanges[0].by, "Dr Vega");
}

TEST_F(TodayPageTest, ABlockedGateLeadsToTheMissingMorning)
{
    begin(readyOnDay7().noCheckIn(6), 7);
    click("blockLink");
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    ASSERT_TRUE(workspace().history()->checkInOn(day(6)));
    EXPECT_TRUE(shows("moveOn"));
}

TEST_F(TodayPageTest, AnAgreementIsKeptAsReported)
{
    begin(HistoryBuilder().move(0, 3).checkIn(2, 1), 2);
    click("agree");
    fill("by", QStringLiteral("Dr Vega"));
    dialog().findChild<QDateEdit*>()->setDate(words::qdate(day(1)));
    accept();
    ASSERT_EQ(records().signOffs.size(), 1U);
    EXPECT_EQ(records().signOffs[0].date, day(1));
    EXPECT_EQ(records().signOffs[0].by, "Dr Vega");
    EXPECT_EQ(records().signOffs[0].meta.provenance, Provenance::Reported);
    EXPECT_FALSE(shows("agree"));
}

TEST_F(TodayPageTest, ASelfManagedRunnerConfirmsAfterTheCaution)
{
    Plan plan = publishedPlan();
    plan.selfManaged = true;
    begin(HistoryBuilder().plan(0, plan).move(0, 3).checkIn(2, 1), 2);
    click("agree");
    accept();
    ASSERT_EQ(records().signOffs.size(), 1U);
    EXPECT_EQ(records().signOffs[0].meta.provenance, Provenance::Typed);
    EXPECT_EQ(records().signOffs[0].stage, stage(3));
}

TEST_F(TodayPageTest, AStepBackIsDeclinedAndAccepted)
{
    auto builder = HistoryBuilder().move(0, 3).run(20, { .during = 6 }).run(26, { .during = 7 }).checkIn(29, 1);
    begin(builder, 29);
    ASSERT_TRUE(shows("stepBackCard"));
    click("declineStepBack");
    EXPECT_FALSE(shows("declineStepBack"));
    EXPECT_TRUE(shows("stepBackCard")) << "the offer stays";
    EXPECT_EQ(records().stageChanges.size(), 1U);
    click("acceptStepBack");
    accept();
    EXPECT_EQ(workspace().history()->stageOn(day(29)), stage(2));
    EXPECT_EQ(records().stageChanges.back().move, Move::StepBack);
    EXPECT_FALSE(shows("stepBackCard"));
}

TEST_F(TodayPageTest, AStepBackIsTakenByChoice)
{
    begin(HistoryBuilder().move(0, 2).good(1), 2);
    QAction* back = menuEntry(part("moreGate"), QStringLiteral("Step back"));
    ASSERT_TRUE(back);
    back->trigger();
    accept();
    EXPECT_EQ(workspace().history()->stageOn(day(2)), stage(1));
}

TEST_F(TodayPageTest, TheMilesChangeByOneClickOrByReason)
{
    begin(HistoryBuilder().checkIn(0, 1).miles(0, 600).goods(0, 6).run(1).run(3).run(5), 7);
    click("changeMiles");
    ASSERT_EQ(records().mileTargets.size(), 2U);
    EXPECT_EQ(records().mileTargets.back().target, Distance::ofHundredthMiles(700));

    built->clock.advance(std::chrono::seconds(30));
    click("otherMiles");
    fill("target", QStringLiteral("5,5"));
    accept();
    EXPECT_EQ(records().mileTargets.size(), 2U) << "a reason is asked for";
    fill("reason", QStringLiteral("Busy week"));
    fill("target", QStringLiteral("far"));
    accept();
    EXPECT_EQ(records().mileTargets.size(), 2U);
    fill("target", QStringLiteral("5,5"));
    accept();
    ASSERT_EQ(records().mileTargets.size(), 3U);
    EXPECT_EQ(records().mileTargets.back().target, Distance::ofHundredthMiles(550));
    EXPECT_EQ(records().mileTargets.back().reason, "Busy week");
}
