// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/caseload.h"
#include "support/history_builder.h"

namespace springback::test {
namespace {

using Why = std::vector<Attention>;

CaseloadFacts factsOn(const HistoryBuilder& builder, int n)
{
    return caseloadFacts(builder.build(), day(n));
}

HistoryBuilder quietWeek()
{
    HistoryBuilder b;
    b.goods(0, 4);
    return b;
}

TEST(Caseload, LeavesAQuietRunnerAlone)
{
    const auto facts = factsOn(quietWeek(), 5);
    EXPECT_EQ(facts.attention, Why{});
    EXPECT_EQ(facts.lastEntry, day(5));
    EXPECT_EQ(facts.daysInStage, 5);
    EXPECT_EQ(facts.worst, Pain::of(1));
    EXPECT_EQ(facts.adherence, 100);
}

TEST(Caseload, PutsAStopSignBeforeAFlare)
{
    auto b = quietWeek();
    b.run(5, { .during = 7 }).flag(FlagKind::Clot, 5);
    EXPECT_EQ(factsOn(b, 5).attention, (Why{ Attention::StopFlag, Attention::Flare }));
    EXPECT_EQ(factsOn(b, 11).attention.at(1), Attention::Flare);
    EXPECT_EQ(factsOn(b, 12).worst, std::nullopt) << "the flare is more than seven days old";
}

TEST(Caseload, AFlagThatOnlyAsksIsNoStop)
{
    auto b = quietWeek();
    b.flag(FlagKind::Inflammatory, 5);
    const auto facts = factsOn(b, 5);
    EXPECT_EQ(facts.attention, Why{});
    EXPECT_EQ(facts.openFlags.size(), 1u);
}

TEST(Caseload, NamesWhoMayMoveOnAndWhoOnlyAwaitsTheAgreement)
{
    HistoryBuilder ready;
    ready.goods(0, 6).test(6, MeasureKind::DoubleHeelRaise, 12);
    EXPECT_EQ(factsOn(ready, 7).attention, Why{ Attention::AwaitsSignOff });
    HistoryBuilder notTested;
    notTested.goods(0, 6);
    EXPECT_EQ(factsOn(notTested, 7).attention, Why{});
}

TEST(Caseload, NamesWhoWaitsForTheAgreementAlone)
{
    HistoryBuilder b;
    b.inStage(3).goods(1, 13, 2).sided(7, MeasureKind::SingleHeelRaise, { { Side::Left, 20 }, { Side::Right, 20 } });
    b.test(7, MeasureKind::DoubleHop, 10);
    EXPECT_EQ(factsOn(b, 14).attention, Why{ Attention::AwaitsSignOff });
    EXPECT_EQ(factsOn(b.signOff(14, 3), 14).attention, Why{ Attention::AwaitsSignOff })
        << "the move is still to be made";
}

TEST(Caseload, AsksNothingOfMaintenanceNorOfACourseThatIsOver)
{
    HistoryBuilder b;
    b.inStage(6).checkIns(0, 5, 1);
    EXPECT_FALSE(factsOn(b, 5).gate.has_value());
    EXPECT_EQ(factsOn(b, 5).attention, Why{});
    EXPECT_EQ(factsOn(b, 20).attention.back(), Attention::NoEntry);
    b.records().episode.closed = day(10);
    EXPECT_EQ(factsOn(b, 20).attention, Why{});
    EXPECT_EQ(factsOn(b, 20).closed, day(10));
}

TEST(Caseload, SaysWhenNothingCameForAWeek)
{
    EXPECT_EQ(factsOn(quietWeek(), 11).attention, Why{});
    EXPECT_EQ(factsOn(quietWeek(), 12).attention, Why{ Attention::NoEntry });
    EXPECT_EQ(factsOn(HistoryBuilder(), 6).attention, Why{}) << "who has only begun is given a week";
    EXPECT_EQ(factsOn(HistoryBuilder(), 7).attention, Why{ Attention::NoEntry });
}

TEST(Caseload, SeesPainThatRises)
{
    HistoryBuilder b;
    b.goods(0, 13).goods(14, 20, 1, { .during = 3 });
    EXPECT_EQ(factsOn(b, 21).attention, Why{ Attention::RisingTrend });
}

TEST(Caseload, TheNextAppointmentIsTheSoonestThatIsNotPast)
{
    auto b = quietWeek();
    b.visit(0).visit(1).visit(2).visit(3).visit(4);
    auto& visits = b.records().visits;
    visits[0].next = day(3);
    visits[1].next = day(20);
    visits[2].next = day(12);
    visits[3].next = day(30);
    EXPECT_EQ(factsOn(b, 5).nextAppointment, day(12));
    EXPECT_EQ(factsOn(b, 12).nextAppointment, day(12)) << "today's is not past";
    EXPECT_EQ(factsOn(b, 13).nextAppointment, day(20));
}

TEST(Caseload, OrdersByWhatPressesAndThenByTheAppointment)
{
    auto soon = quietWeek();
    soon.visit(1).records().visits.front().next = day(9);
    auto flare = quietWeek();
    flare.run(4, { .after = 6 });
    EXPECT_EQ(factsOn(soon, 5).nextAppointment, day(9));
    EXPECT_TRUE(comesFirst(factsOn(flare, 5), factsOn(soon, 5)));
    EXPECT_TRUE(comesFirst(factsOn(soon, 5), factsOn(quietWeek(), 5)));
    EXPECT_FALSE(comesFirst(factsOn(quietWeek(), 5), factsOn(soon, 5)));
    EXPECT_EQ(factsOn(soon, 10).nextAppointment, std::nullopt) << "it is past";
}

} // namespace
} // namespace springback::test
