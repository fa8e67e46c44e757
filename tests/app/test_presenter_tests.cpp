// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/test_presenter.h"

#include "session_fixture.h"

namespace springback::app {

class GuidedTest : public SessionTest {
protected:
    const Measure& measured() const { return workspace->history()->records().measures.back(); }
    std::size_t measuredCount() const { return workspace->history()->records().measures.size(); }
};

TEST_F(GuidedTest, BeginsWithTheGoodSideAndAsksWhatTheGateAsks)
{
    StageChange change;
    change.date = kStart;
    change.to = *Stage::of(2);
    change.move = Move::Override;
    change.by = "Dr A";
    change.reason = "seen today";
    addRunner(Side::Left, { change });
    const TestState state = TestPresenter(*workspace, MeasureKind::SingleHeelRaise).state();
    ASSERT_EQ(state.sides.size(), 2u);
    EXPECT_EQ(state.sides[0].side, Side::Right);
    EXPECT_TRUE(state.asked.contains(QStringLiteral("10"))) << qPrintable(state.asked);
    EXPECT_TRUE(state.before.isEmpty());
    EXPECT_FALSE(state.how.isEmpty());
    EXPECT_FALSE(state.stop.isEmpty());
    EXPECT_TRUE(TestPresenter(*workspace, MeasureKind::SingleHop).state().asked.isEmpty());
}

TEST_F(GuidedTest, StoresCountAndPainOfEachSide)
{
    addRunner();
    TestPresenter test(*workspace, MeasureKind::SingleHeelRaise);
    EXPECT_FALSE(test.state().canSave);
    test.setCount(Side::Right, 24);
    test.setPain(Side::Right, Pain::of(0));
    for (int i = 0; i < 11; ++i)
        test.addToCount(Side::Left, 1);
    test.addToCount(Side::Left, -1);
    test.setPain(Side::Left, Pain::of(2));
    ASSERT_TRUE(test.save());
    EXPECT_EQ(measured().date, kStart);
    ASSERT_EQ(measured().values.size(), 2u);
    EXPECT_EQ(measured().values[0], (MeasureValue{ Side::Left, 100, Pain::of(2), {} }));
    EXPECT_EQ(measured().values[1], (MeasureValue{ Side::Right, 240, Pain::of(0), {} }));
    EXPECT_TRUE(test.state().before.contains(QStringLiteral("left 10 at pain 2"))) << qPrintable(test.state().before);
}

TEST_F(GuidedTest, ACountOfZeroIsACountAndASideNotTestedIsLeftOut)
{
    addRunner();
    TestPresenter test(*workspace, MeasureKind::SingleHop);
    test.addToCount(Side::Left, -1);
    EXPECT_EQ(test.state().sides[1].count, 0);
    ASSERT_TRUE(test.save());
    ASSERT_EQ(measured().values.size(), 1u);
    EXPECT_EQ(measured().values[0], (MeasureValue{ Side::Left, 0, Rating(), {} }));
}

TEST_F(GuidedTest, BothLegsAreCountedTogether)
{
    addRunner();
    for (const MeasureKind kind : { MeasureKind::DoubleHeelRaise, MeasureKind::DoubleHop }) {
        TestPresenter test(*workspace, kind);
        ASSERT_EQ(test.state().sides.size(), 1u);
        test.setCount(Side::Both, 12);
        EXPECT_TRUE(test.save());
        EXPECT_EQ(measured().values[0].tenths, 120);
    }
    EXPECT_EQ(measuredCount(), 2u);
}

TEST_F(GuidedTest, ACountCanBeTakenBack)
{
    addRunner();
    TestPresenter test(*workspace, MeasureKind::DoubleHop);
    test.setCount(Side::Both, 99'999);
    EXPECT_EQ(test.state().sides[0].count, kRepsMost);
    test.setCount(Side::Both, std::nullopt);
    EXPECT_FALSE(test.state().canSave);
}

} // namespace springback::app
