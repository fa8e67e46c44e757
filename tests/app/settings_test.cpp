// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/settings.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTemporaryDir>

namespace springback::app {

namespace {

/// Settings in a folder of the test's own.
class SettingsTest : public ::testing::Test {
protected:
    SettingsTest()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
    }
    ~SettingsTest() override { QSettings().clear(); }
    Settings settings;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SettingsTest, BeginWithWhatSuitsMost)
{
    EXPECT_EQ(settings.role(), Role::Runner);
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
    EXPECT_EQ(settings.paper(), PaperChoice::ByLocale);
    EXPECT_TRUE(settings.sounds());
    EXPECT_FALSE(settings.stillPictures());
    EXPECT_EQ(settings.volume(), 70);
    EXPECT_TRUE(settings.page().isEmpty());
    EXPECT_TRUE(settings.remindsAfter());
    EXPECT_FALSE(settings.remindsMornings()) << "nobody is woken who did not ask for it";
    EXPECT_EQ(settings.morningTime(), minutes(7 * 60));
    EXPECT_FALSE(settings.trayIcon());
    EXPECT_EQ(settings.lastSeen(), std::nullopt);
    EXPECT_EQ(settings.closedSince(), std::nullopt);
}

TEST_F(SettingsTest, RememberEachChoice)
{
    settings.setRole(Role::Clinician);
    settings.setTheme(ThemeChoice::Dark);
    settings.setPaper(PaperChoice::Letter);
    settings.setSystemWasDark(true);
    settings.setStillPictures(true);
    settings.setSounds(false);
    settings.setPage(QStringLiteral("runs"));
    settings.setWindowGeometry("geometry");
    settings.setRemindsAfter(false);
    settings.setRemindsMornings(true);
    settings.setMorningTime(minutes(5 * 60 + 30));
    settings.setLastSeen(Instant(std::chrono::milliseconds(1'700'000'000'123)));
    const Settings again;
    EXPECT_EQ(again.role(), Role::Clinician);
    EXPECT_EQ(again.theme(), ThemeChoice::Dark);
    EXPECT_EQ(again.paper(), PaperChoice::Letter);
    EXPECT_TRUE(again.systemWasDark());
    EXPECT_TRUE(again.stillPictures());
    EXPECT_FALSE(again.sounds());
    EXPECT_EQ(again.page(), QStringLiteral("runs"));
    EXPECT_EQ(again.windowGeometry(), QByteArray("geometry"));
    EXPECT_FALSE(again.remindsAfter());
    EXPECT_TRUE(again.remindsMornings());
    EXPECT_EQ(again.morningTime(), minutes(5 * 60 + 30));
    EXPECT_EQ(again.lastSeen(), Instant(std::chrono::milliseconds(1'700'000'000'123)));
}

TEST_F(SettingsTest, KeepTheVolumeWithinItsRangeAndForgetNonsense)
{
    settings.setVolume(300);
    EXPECT_EQ(settings.volume(), 100);
    QSettings().setValue(QStringLiteral("session/volume"), -4);
    EXPECT_EQ(settings.volume(), 0);
    QSettings().setValue(QStringLiteral("look/theme"), QStringLiteral("purple"));
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
}

} // namespace springback::app
