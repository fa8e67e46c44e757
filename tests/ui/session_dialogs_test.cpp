// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "../../src/ui/session/count_row.h"
#include "springback/app/settings.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/navigator.h"
#include "springback/ui/quick_session_dialog.h"
#include "springback/ui/test_dialog.h"
#include "support/fake_clock.h"
#include "support/fake_prompts.h"
#include "support/widget_checks.h"

using namespace springback;
using namespace springback::ui;
using namespace std::chrono_literals;

namespace {

class NoNavigator : public Navigator {
public:
    void showPage(PageId) override { }
    void openDay(Date) override { }
    void openEntry(RecordKind, const Id&) override { }
    void startSession() override { }
    void logRun() override { }
    void logCheckIn() override { }
    void addRunner() override { }
};

class SessionDialogTest : public testing::Test {
protected:
    SessionDialogTest() : workspace(store::Database::inMemory(clock), clock)
    {
        Episode episode;
        episode.start = workspace.today();
        const auto refusal = workspace.addRunner({}, episode, {});
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
    }
    QPushButton& button(QDialog& dialog, const QString& text) const
    {
        const auto buttons = dialog.findChildren<QPushButton*>();
        const auto found
            = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* b) { return b->text() == text; });
        EXPECT_NE(found, buttons.end()) << qPrintable(text);
        return **found;
    }
    const EpisodeRecords& records() const { return workspace.history()->records(); }

    test::FakeClock clock;
    app::Workspace workspace;
    app::Settings settings;
    test::FakePrompts prompts;
    NoNavigator navigator;
    AppContext context{ workspace, settings, prompts, clock, navigator };
};

} // namespace

TEST_F(SessionDialogTest, WritesASessionDownByKeys)
{
    QuickSessionDialog dialog(context);
    test::showActive(dialog);
    test::expectAccessible(dialog);
    const auto rows = dialog.findChildren<RatingRow*>();
    ASSERT_EQ(rows.size(), 3);
    for (int i = 0; i < 3; ++i) {
        rows[i]->setFocus();
        QTest::keyClick(rows[i], '2');
    }
    QTest::mouseClick(&button(dialog, QStringLiteral("Save")), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_EQ(records().sessions.size(), 1u);
    EXPECT_EQ(heldOf(records().sessions[0]), 225s);
    EXPECT_EQ(records().sessions[0].after, Pain::of(2));
}

TEST_F(SessionDialogTest, WhatCannotBeStoredKeepsTheFormOpen)
{
    QuickSessionDialog dialog(context);
    test::showActive(dialog);
    dialog.presenter().setSetsDone(0);
    QTest::mouseClick(&button(dialog, QStringLiteral("Save")), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(records().sessions.empty());
}

TEST_F(SessionDialogTest, CancelStoresNothing)
{
    QuickSessionDialog dialog(context);
    test::showActive(dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(records().sessions.empty());
}

TEST_F(SessionDialogTest, EnterOnCancelStoresNothing)
{
    QuickSessionDialog dialog(context);
    test::showActive(dialog);
    button(dialog, QStringLiteral("Cancel")).setFocus();
    QTest::keyClick(&button(dialog, QStringLiteral("Cancel")), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(records().sessions.empty());
}

TEST_F(SessionDialogTest, CountsByButtonsAndByTypedDigits)
{
    TestDialog dialog(context, MeasureKind::SingleHeelRaise);
    test::showActive(dialog);
    test::expectAccessible(dialog);
    const auto counts = dialog.findChildren<CountRow*>();
    ASSERT_EQ(counts.size(), 2);
    EXPECT_FALSE(button(dialog, QStringLiteral("Save")).isEnabled());
    counts[0]->setFocus();
    QTest::keyClicks(counts[0], QStringLiteral("24"));
    EXPECT_EQ(counts[0]->value(), 24);
    QTest::keyClick(counts[0], Qt::Key_Up);
    QTest::mouseClick(&counts[0]->minus(), Qt::LeftButton);
    QTest::mouseClick(&counts[0]->minus(), Qt::LeftButton);
    EXPECT_EQ(counts[0]->value(), 23);
    QTest::mouseClick(&counts[1]->plus(), Qt::LeftButton);
    const auto pains = dialog.findChildren<RatingRow*>();
    pains[1]->setFocus();
    QTest::keyClick(pains[1], '4');
    QTest::mouseClick(&button(dialog, QStringLiteral("Save")), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_EQ(records().measures.size(), 1u);
    const auto& values = records().measures[0].values;
    ASSERT_EQ(values.size(), 2u);
    EXPECT_EQ(values[0], (MeasureValue{ Side::Left, 10, Pain::of(4), {} }));
    EXPECT_EQ(values[1], (MeasureValue{ Side::Right, 230, Rating(), {} }));
}

TEST(CountRow, NotCountedIsNeverZero)
{
    CountRow row(QStringLiteral("Left leg"));
    test::showActive(row);
    row.setFocus();
    EXPECT_EQ(row.value(), std::nullopt);
    EXPECT_TRUE(row.accessibleName().contains(QStringLiteral("not counted")));
    QTest::keyClick(&row, '0');
    EXPECT_EQ(row.value(), 0);
    QTest::keyClick(&row, Qt::Key_Backspace);
    EXPECT_EQ(row.value(), std::nullopt);
    QTest::keyClicks(&row, QStringLiteral("123"));
    EXPECT_EQ(row.value(), 123);
    QTest::keyClick(&row, Qt::Key_Backspace);
    EXPECT_EQ(row.value(), 12);
}
