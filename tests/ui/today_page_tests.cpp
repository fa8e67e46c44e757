// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QGridLayout>

#include "springback/ui/kit/rating_row.h"
#include "today_page_fixture.h"

using namespace springback;
using namespace springback::ui;
using springback::test::day;
using springback::test::HistoryBuilder;
using springback::test::none;

TEST_F(TodayPageTest, ACheckInTakesTwoKeys)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("2"));
    press(Qt::Key_Return);
    const CheckIn* kept = workspace().history()->checkInOn(day(4));
    ASSERT_TRUE(kept);
    ASSERT_TRUE(kept->pain);
    EXPECT_EQ(kept->pain->value(), 2);
    EXPECT_FALSE(shows("saveMorning"));
    EXPECT_TRUE(shows("editMorning"));
}

TEST_F(TodayPageTest, ZeroIsStoredAndNotGivenStaysNotGiven)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("0"));
    press(Qt::Key_Return);
    ASSERT_TRUE(workspace().history()->checkInOn(day(4)));
    ASSERT_TRUE(workspace().history()->checkInOn(day(4))->pain);
    EXPECT_EQ(workspace().history()->checkInOn(day(4))->pain->value(), 0);

    click("editMorning");
    press(Qt::Key_Backspace);
    press(Qt::Key_Tab);
    type(QStringLiteral("10"));
    press(Qt::Key_Return);
    const CheckIn* kept = workspace().history()->checkInOn(day(4));
    EXPECT_FALSE(kept->pain);
    EXPECT_EQ(kept->stiffness, 10);
}

TEST_F(TodayPageTest, OneThenZeroIsTen)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("10"));
    press(Qt::Key_Return);
    ASSERT_TRUE(workspace().history()->checkInOn(day(4)));
    EXPECT_EQ(workspace().history()->checkInOn(day(4))->pain->value(), 10);
}

TEST_F(TodayPageTest, OneAndEnterIsOneAtOnce)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("1"));
    press(Qt::Key_Return);
    ASSERT_TRUE(workspace().history()->checkInOn(day(4)));
    EXPECT_EQ(workspace().history()->checkInOn(day(4))->pain->value(), 1);
}

TEST_F(TodayPageTest, AnEmptyCheckInIsNotStoredAndSaysSo)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    press(Qt::Key_Return);
    EXPECT_FALSE(workspace().history()->checkInOn(day(4)));
    EXPECT_TRUE(shows("refusal"));
}

TEST_F(TodayPageTest, StiffnessOutOfRangeKeepsWhatWasTyped)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("3"));
    press(Qt::Key_Tab);
    type(QStringLiteral("700"));
    press(Qt::Key_Return);
    EXPECT_FALSE(workspace().history()->checkInOn(day(4)));
    EXPECT_EQ(part<QLineEdit>("stiffness").text(), QStringLiteral("700"));
    EXPECT_TRUE(shows("refusal"));
}

TEST_F(TodayPageTest, ACheckInCanBeUndone)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    type(QStringLiteral("2"));
    press(Qt::Key_Return);
    ASSERT_TRUE(workspace().canUndo());
    EXPECT_FALSE(workspace().undo());
    EXPECT_FALSE(workspace().history()->checkInOn(day(4)));
    EXPECT_TRUE(shows("saveMorning"));
}

TEST_F(TodayPageTest, AMissedMorningIsFilledInAsRecalled)
{
    begin(HistoryBuilder().goods(0, 1).checkIn(4, 1), 4);
    click("missed");
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    const CheckIn* kept = workspace().history()->checkInOn(day(3));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->pain->value(), 3);
    EXPECT_EQ(kept->meta.provenance, Provenance::Recalled);
    EXPECT_EQ(kept->meta.recalledDays, 1);
}

TEST_F(TodayPageTest, WhatIsTypedOutlivesAChangeElsewhere)
{
    begin(HistoryBuilder().goods(0, 2).run(3, { .during = none, .after = none }), 4);
    type(QStringLiteral("4"));
    springback::Run run = records().runs.front();
    run.during = Pain::of(1);
    ASSERT_FALSE(workspace().save(run));
    EXPECT_EQ(part<RatingRow>("morningPain").value(), Pain::of(4));
}

TEST_F(TodayPageTest, StartAndLogGoToTheirPlaces)
{
    begin(HistoryBuilder().goods(0, 2).checkIn(4, 1), 4);
    click("startSession");
    EXPECT_EQ(navigator.sessionsStarted, 1);
    click("logRun");
    EXPECT_EQ(navigator.runsLogged, 1);
}

TEST_F(TodayPageTest, AnUnratedRunIsRated)
{
    begin(HistoryBuilder().goods(0, 2).miles(0, 600).checkIn(4, 1).run(3, { .during = none, .after = none }), 4);
    click("rateRun");
    type(QStringLiteral("2"));
    click("saveRunRating");
    ASSERT_TRUE(records().runs.front().during);
    EXPECT_EQ(records().runs.front().during->value(), 2);
    EXPECT_FALSE(records().runs.front().after);
    EXPECT_FALSE(shows("rateRun"));
}

TEST_F(TodayPageTest, AnExtraExerciseIsAnsweredWithItsPain)
{
    Plan plan = publishedPlan();
    plan.extras = { { "Balance", "1 min", {} } };
    begin(HistoryBuilder().plan(0, plan).goods(0, 2).checkIn(4, 1), 4);
    QTest::mouseClick(part("extraAnswer").findChildren<QPushButton*>().front(), Qt::LeftButton);
    ASSERT_EQ(records().extras.size(), 1U);
    EXPECT_TRUE(records().extras[0].done);
    EXPECT_FALSE(records().extras[0].pain);
    type(QStringLiteral("0"));
    ASSERT_EQ(records().extras.size(), 1U);
    ASSERT_TRUE(records().extras[0].pain);
    EXPECT_EQ(records().extras[0].pain->value(), 0);
}

TEST_F(TodayPageTest, EnterPressesTheButtonThatHasTheKeyboard)
{
    begin(HistoryBuilder().goods(0, 2).checkIn(4, 1), 4);
    click("editMorning");
    type(QStringLiteral("7"));
    for (auto* button : part("morningCard").findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Cancel"))
            button->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(workspace().history()->checkInOn(day(4))->pain, Pain::of(1)) << "Cancel does not save";
    EXPECT_TRUE(shows("editMorning")) << "Cancel folds the form";
    part("startSession").setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(navigator.sessionsStarted, 1);
}

TEST_F(TodayPageTest, AnExtrasPainIsAskedAlsoWhenTheRecordsWereReadAnewJustBefore)
{
    Plan plan = publishedPlan();
    plan.extras = { { "Balance", "1 min", {} } };
    begin(HistoryBuilder().plan(0, plan).goods(0, 2).checkIn(4, 1), 4);
    // As another program's write is noticed: what is shown is drawn once more before the answer is in it.
    QObject::connect(&workspace(), &app::Workspace::written, page.get(), [this] { Q_EMIT workspace().changed(); });
    QTest::mouseClick(part("extraAnswer").findChildren<QPushButton*>().front(), Qt::LeftButton);
    ASSERT_TRUE(shows("extraPain"));
    type(QStringLiteral("0"));
    ASSERT_EQ(records().extras.size(), 1U);
    EXPECT_EQ(records().extras[0].pain, Pain::of(0));
}

TEST_F(TodayPageTest, EveryControlHasANameATargetAndAPlaceInTheOrder)
{
    Plan plan = publishedPlan();
    plan.extras = { { "Balance", "1 min", {} } };
    auto builder = HistoryBuilder().plan(0, plan).miles(0, 600).goods(0, 2);
    builder.run(3, { .during = none, .after = none }).flag(FlagKind::OtherPain, 2);
    begin(builder, 4);
    test::expectAccessible(*page);
}

TEST_F(TodayPageTest, WhatIsAskedOnlyOnDemandStandsInTheOrderOfTabs)
{
    Plan plan = publishedPlan();
    plan.extras = { { "Balance", "1 min", {} } };
    begin(HistoryBuilder().plan(0, plan).miles(0, 600).goods(0, 1).checkIn(4, 1).run(
              3, { .during = none, .after = none }),
        4);
    QTest::mouseClick(part("extraAnswer").findChildren<QPushButton*>().front(), Qt::LeftButton);
    ASSERT_TRUE(shows("missed"));
    click("missed");
    ASSERT_TRUE(shows("rateRun"));
    click("rateRun");
    QApplication::processEvents(); // lays out what was made
    test::expectAccessible(*page);
    const auto nextIs = [this](const char* name) {
        press(Qt::Key_Tab);
        const QWidget* reached = QApplication::focusWidget();
        EXPECT_EQ(reached, find(name)) << name << ", not " << reached->objectName().toStdString();
    };
    nextIs("runAfter");
    nextIs("saveRunRating");
    press(Qt::Key_Tab); // to Cancel
    nextIs("logRun");
    part("extraAnswer").findChildren<QPushButton*>().front()->setFocus();
    nextIs("extraPain");
    part<RatingRow>("morningPain").setFocus();
    nextIs("stiffness");
}

TEST_F(TodayPageTest, TheGateCardDoesNotGrowWithEveryDayItIsShown)
{
    begin(HistoryBuilder().checkIn(0, 1).goods(0, 3), 4);
    const auto* grid = part("gateCard").findChild<QGridLayout*>();
    ASSERT_TRUE(grid);
    const int rows = grid->rowCount();
    for (int again = 0; again < 5; ++again)
        Q_EMIT workspace().changed();
    EXPECT_EQ(grid->rowCount(), rows);
}

TEST_F(TodayPageTest, TheCliniciansNewsStayUntilTheyAreRead)
{
    auto builder = HistoryBuilder().goods(0, 2).visit(3);
    builder.records().visits.back().sharedNote = "Keep the heel high.";
    builder.records().visits.back().meta.id = Id::random(); // nothing an earlier test has read
    begin(builder, 4);
    ASSERT_TRUE(shows("newsCard"));
    click("newsRead");
    QApplication::processEvents();
    EXPECT_FALSE(shows("newsCard"));
    Visit edited = records().visits.back();
    edited.sharedNote = "Keep both heels high.";
    built->clock.advance(std::chrono::minutes(1));
    ASSERT_FALSE(workspace().save(Record(edited)));
    EXPECT_TRUE(shows("newsCard")) << "what was changed is news again";
}

TEST_F(TodayPageTest, CollectsQuestionsForTheNextVisit)
{
    begin(HistoryBuilder().goods(0, 2), 4);
    part("questionText").setFocus();
    type(QStringLiteral("May I swim?"));
    press(Qt::Key_Return);
    EXPECT_EQ(workspace().runner()->note, "- [ ] 2026-03-05 May I swim?");
    type(QStringLiteral("Which shoes?"));
    click("addQuestion");
    QApplication::processEvents();
    click("deleteQuestion");
    QApplication::processEvents();
    EXPECT_EQ(workspace().runner()->note, "- [ ] 2026-03-05 Which shoes?");
    ASSERT_FALSE(workspace().undo());
    EXPECT_TRUE(workspace().runner()->note.starts_with("- [ ] 2026-03-05 May I swim?"));
}
