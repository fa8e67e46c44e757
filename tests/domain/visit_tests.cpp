// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/question.h"
#include "springback/domain/visit.h"
#include "support/history_builder.h"

using namespace springback;
using namespace springback::test;

TEST(VisitDecision, IsKeptByNameInAFixedOrderWithItsWords)
{
    VisitDecision decision;
    decision.add(Decision::Advance);
    decision.add(Decision::SignOff);
    decision.add(Decision::Advance);
    EXPECT_EQ(writeDecision(decision), "sign_off, advance");
    decision.words = "as agreed: hops from Monday";
    EXPECT_EQ(writeDecision(decision), "sign_off, advance: as agreed: hops from Monday");
}

TEST(VisitDecision, ReadsBackWhatItWrote)
{
    for (const char* text : { "", "hold", "hold: two weeks more", "sign_off, advance", "step_back, change_plan: flares",
             "see in two weeks", "advance slowly", "hold, or so" })
        EXPECT_EQ(writeDecision(readDecision(text)), text);
}

TEST(VisitDecision, OfForeignWordsIsWordsAlone)
{
    const VisitDecision typed = readDecision("advance slowly");
    EXPECT_TRUE(typed.kinds.empty());
    EXPECT_EQ(typed.words, "advance slowly");
    EXPECT_TRUE(has(readDecision("step_back").kinds, Decision::StepBack));
    EXPECT_EQ(readDecision("hold: why").words, "why");
}

TEST(Visits, TheLastOneIsBeforeTheDay)
{
    const History history = HistoryBuilder().visit(3).visit(9).build();
    EXPECT_EQ(lastVisitBefore(history.records(), day(9)), day(3)) << "a visit begins the span that follows it";
    EXPECT_EQ(lastVisitBefore(history.records(), day(10)), day(9));
    EXPECT_EQ(lastVisitBefore(history.records(), day(3)), std::nullopt);
    EXPECT_EQ(visitOn(history.records(), day(9))->date, day(9));
    EXPECT_EQ(visitOn(history.records(), day(10)), nullptr);
}

TEST(Questions, AreLinesOfTheNoteAndLeaveTheRestAlone)
{
    const std::string note = "Prefers mornings.\n\nCalls twice.\n- [ ] 2026-03-04 May I swim?\n- [x] 2026-03-05 Shoes?";
    const QuestionList list = readQuestions(note);
    ASSERT_EQ(list.questions.size(), 2U);
    EXPECT_EQ(list.questions[0], (Question{ day(3), "May I swim?", false }));
    EXPECT_TRUE(list.questions[1].asked);
    EXPECT_EQ(list.rest, "Prefers mornings.\n\nCalls twice.");
    EXPECT_EQ(writeQuestions(list), note);
    EXPECT_EQ(writeQuestions(readQuestions("")), "");
    EXPECT_EQ(writeQuestions({ list.questions, "" }), "- [ ] 2026-03-04 May I swim?\n- [x] 2026-03-05 Shoes?");
}

TEST(Questions, AreNotSeenInLinesThatOnlyLookAlike)
{
    for (const char* note : { "- [ ] soon: swim?", "- [ ] 2026-02-30 swim?", "- [ ] 2026-03-04", "- [ ] 2026-03-04 ",
             "- [ ] 2026-03-04: swim?", "[ ] 2026-03-04 swim?" }) {
        EXPECT_TRUE(readQuestions(note).questions.empty()) << note;
        EXPECT_EQ(writeQuestions(readQuestions(note)), note);
    }
}
