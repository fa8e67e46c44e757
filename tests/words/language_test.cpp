// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

TEST(Language, SaysOneDayAndTwoDays)
{
    springback::words::installLanguage(*QCoreApplication::instance());
    const auto days = [](int n) { return QCoreApplication::translate("PlanLines", "%n day(s)", nullptr, n); };
    EXPECT_EQ(days(1), QStringLiteral("1 day"));
    EXPECT_EQ(days(2), QStringLiteral("2 days"));
    EXPECT_EQ(days(0), QStringLiteral("0 days"));
}
