// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "springback/ui/kit/rating_row.h"
#include "support/widget_checks.h"

using namespace springback;
using namespace springback::ui;

namespace {

class RatingRow_ : public ::testing::Test {
protected:
    RatingRow_() : row(new RatingRow(QStringLiteral("Pain at the first steps"))), other(new QLineEdit)
    {
        other->setAccessibleName(QStringLiteral("Note"));
        auto* layout = new QVBoxLayout(&form);
        layout->addWidget(row);
        layout->addWidget(other);
        QObject::connect(row, &RatingRow::ratingChanged, &form, [this](Rating value) { told.push_back(value); });
        test::showActive(form);
        row->setFocus();
    }

    /// A key as a keyboard layout delivers it: the text decides, whatever the key and modifier.
    void type(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(row, &press);
    }

    QWidget form;
    RatingRow* row;
    QLineEdit* other;
    std::vector<Rating> told;
};

} // namespace

TEST_F(RatingRow_, BeginsAsNotGiven)
{
    EXPECT_EQ(row->value(), std::nullopt);
    EXPECT_EQ(row->accessibleName(), QStringLiteral("Pain at the first steps: not given"));
}

TEST_F(RatingRow_, ZeroIsARatingAndNotNothing)
{
    QTest::keyClick(row, '0');
    ASSERT_TRUE(row->value().has_value());
    EXPECT_EQ(row->value()->value(), 0);
    EXPECT_EQ(row->accessibleName(), QStringLiteral("Pain at the first steps: 0 of 10"));
}

TEST_F(RatingRow_, TakesEachDigitButOneAtOnce)
{
    for (const char digit : { '0', '2', '3', '4', '5', '6', '7', '8', '9' }) {
        told.clear();
        QTest::keyClick(row, digit);
        ASSERT_EQ(told.size(), 1U) << digit;
        EXPECT_EQ(told[0], Pain::of(digit - '0'));
    }
}

TEST_F(RatingRow_, OneWaitsForAZero)
{
    QTest::keyClick(row, '1');
    EXPECT_TRUE(told.empty());
    EXPECT_EQ(row->value(), Pain::of(1)) << "what is asked for meanwhile is already 1";
    QTest::keyClick(row, '0');
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0], Pain::of(10));
    EXPECT_EQ(row->value(), Pain::of(10));
}

TEST_F(RatingRow_, OneAloneIsOneAfterTheWait)
{
    QTest::keyClick(row, '1');
    QTest::qWait(RatingRow::kSecondDigitMs / 2);
    EXPECT_TRUE(told.empty());
    QTest::qWait(RatingRow::kSecondDigitMs);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0], Pain::of(1));
    QTest::keyClick(row, '0');
    EXPECT_EQ(row->value(), Pain::of(0)) << "a zero that comes too late is a zero";
}

TEST_F(RatingRow_, OneFollowedByAnotherDigitIsThatDigit)
{
    QTest::keyClick(row, '1');
    QTest::keyClick(row, '4');
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0], Pain::of(4));
}

TEST_F(RatingRow_, OneIsKeptWhenTheFocusGoesOn)
{
    QTest::keyClick(row, '1');
    other->setFocus();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0], Pain::of(1));
}

TEST_F(RatingRow_, EnterSettlesAWaitingOneAtOnce)
{
    QTest::keyClick(row, '1');
    QTest::keyClick(row, Qt::Key_Return);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0], Pain::of(1));
}

TEST_F(RatingRow_, ReadsTheTextOfAFrenchKeyboardNotItsKeys)
{
    type(Qt::Key_Agrave, QStringLiteral("0"), Qt::ShiftModifier);
    EXPECT_EQ(row->value(), Pain::of(0));
    type(Qt::Key_ParenLeft, QStringLiteral("5"), Qt::ShiftModifier);
    EXPECT_EQ(row->value(), Pain::of(5));
    type(Qt::Key_5, QStringLiteral("("));
    EXPECT_EQ(row->value(), Pain::of(5)) << "the key 5 without Shift types a bracket there";
}

TEST_F(RatingRow_, ReadsTheNumberPadAndOtherDigits)
{
    type(Qt::Key_7, QStringLiteral("7"), Qt::KeypadModifier);
    EXPECT_EQ(row->value(), Pain::of(7));
    type(Qt::Key_unknown, QString(QChar(0x0663)));
    EXPECT_EQ(row->value(), Pain::of(3)) << "Arabic-Indic three";
}

TEST_F(RatingRow_, LeavesCommandsAlone)
{
    type(Qt::Key_4, QStringLiteral("4"), Qt::ControlModifier);
    type(Qt::Key_4, QStringLiteral("4"), Qt::AltModifier);
    type(Qt::Key_A, QStringLiteral("a"));
    EXPECT_TRUE(told.empty());
    EXPECT_EQ(row->value(), std::nullopt);
}

TEST_F(RatingRow_, BackspaceClearsToNotGiven)
{
    QTest::keyClick(row, '6');
    QTest::keyClick(row, Qt::Key_Backspace);
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[1], std::nullopt);
    EXPECT_EQ(row->value(), std::nullopt);
    QTest::keyClick(row, '1');
    QTest::keyClick(row, Qt::Key_Backspace);
    QTest::qWait(RatingRow::kSecondDigitMs + 200);
    EXPECT_EQ(row->value(), std::nullopt) << "a cleared 1 does not come back";
}

TEST_F(RatingRow_, ArrowsMoveACursorAndEnterChooses)
{
    QTest::keyClick(row, Qt::Key_Right);
    QTest::keyClick(row, Qt::Key_Right);
    QTest::keyClick(row, Qt::Key_Right);
    EXPECT_EQ(row->value(), std::nullopt) << "passing over a number does not rate";
    QTest::keyClick(row, Qt::Key_Return);
    EXPECT_EQ(row->value(), Pain::of(2));
    QTest::keyClick(row, Qt::Key_Left);
    QTest::keyClick(row, Qt::Key_Space);
    EXPECT_EQ(row->value(), Pain::of(1));
    QTest::keyClick(row, Qt::Key_End);
    QTest::keyClick(row, Qt::Key_Right);
    QTest::keyClick(row, Qt::Key_Enter);
    EXPECT_EQ(row->value(), Pain::of(10));
    QTest::keyClick(row, Qt::Key_Home);
    QTest::keyClick(row, Qt::Key_Left);
    QTest::keyClick(row, Qt::Key_Return);
    EXPECT_EQ(row->value(), Pain::of(0));
}

TEST_F(RatingRow_, TheCursorIsSpoken)
{
    QTest::keyClick(row, Qt::Key_Right);
    EXPECT_TRUE(row->accessibleName().contains(QStringLiteral("Enter chooses 0")));
}

TEST_F(RatingRow_, ArrowsAreMirroredRightToLeft)
{
    row->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(row, '5');
    QTest::keyClick(row, Qt::Key_Left);
    QTest::keyClick(row, Qt::Key_Return);
    EXPECT_EQ(row->value(), Pain::of(6));
}

TEST_F(RatingRow_, EnterWithNothingToChooseGoesOnToTheForm)
{
    QTest::keyClick(row, '3');
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    enter.setAccepted(true);
    QApplication::sendEvent(row, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(RatingRow_, AClickChoosesAndASecondClickKeeps)
{
    QTest::mouseClick(row->cell(8), Qt::LeftButton);
    EXPECT_EQ(row->value(), Pain::of(8));
    QTest::mouseClick(row->cell(8), Qt::LeftButton);
    EXPECT_EQ(row->value(), Pain::of(8));
    EXPECT_EQ(told.size(), 1U);
    EXPECT_TRUE(row->hasFocus());
}

TEST_F(RatingRow_, ActsOnlyWithFocus)
{
    other->setFocus();
    QTest::keyClick(other, '7');
    EXPECT_EQ(other->text(), QStringLiteral("7"));
    EXPECT_EQ(row->value(), std::nullopt);
}

TEST_F(RatingRow_, TakesPrecedenceOverSingleKeyShortcutsWhileFocused)
{
    QKeyEvent digit(QEvent::ShortcutOverride, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"));
    digit.setAccepted(false);
    QApplication::sendEvent(row, &digit);
    EXPECT_TRUE(digit.isAccepted());
    QKeyEvent page(QEvent::ShortcutOverride, Qt::Key_3, Qt::ControlModifier, QStringLiteral("3"));
    page.setAccepted(false);
    QApplication::sendEvent(row, &page);
    EXPECT_FALSE(page.isAccepted());
}

TEST_F(RatingRow_, SettingTheValueIsSilent)
{
    row->setValue(Pain::of(4));
    EXPECT_EQ(row->value(), Pain::of(4));
    EXPECT_TRUE(told.empty());
}

TEST_F(RatingRow_, IsOneStopOfTheTabKeyAndBigEnough)
{
    test::expectAccessible(form);
    EXPECT_EQ(test::focusable(form).size(), 2U);
    for (int rating = 0; rating <= 10; ++rating)
        EXPECT_GE(row->cell(rating)->width(), 32);
}
