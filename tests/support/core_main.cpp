// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

// Tests without a window: in a fixed locale and zone, with settings of their own.
int main(int argc, char** argv)
{
    qputenv("TZ", "Europe/Madrid");
    qputenv("SPRINGBACK_PARTS", SPRINGBACK_PARTS);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Springback"));
    QCoreApplication::setApplicationName(QStringLiteral("springback-tests"));
    // ctest runs many of us at once: what one sets, another must not read.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
