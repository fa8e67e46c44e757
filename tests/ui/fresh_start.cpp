// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>

#include "springback/words/language.h"

namespace {

/// What one test chose is nothing to the next: no settings, and the words that people see.
class FreshStart : public ::testing::EmptyTestEventListener {
    void OnTestStart(const ::testing::TestInfo&) override
    {
        QSettings().clear();
        springback::words::installLanguage(*qApp, QStringLiteral("en_US"));
    }
};

const bool kListens = [] {
    ::testing::UnitTest::GetInstance()->listeners().Append(new FreshStart);
    return true;
}();

} // namespace
