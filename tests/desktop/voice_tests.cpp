// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/voice.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace springback::desktop;

namespace {

/// A path with nothing on it but what a test puts there.
class VoiceTest : public testing::Test {
protected:
    VoiceTest() { qputenv("PATH", folder.path().toUtf8()); }
    ~VoiceTest() override { qputenv("PATH", path); }

    /// Writes its arguments, a line each.
    void install()
    {
        QFile script(folder.filePath(QStringLiteral("spd-say")));
        ASSERT_TRUE(script.open(QFile::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"" + said().toUtf8() + ".part\"\n/bin/mv \"" + said().toUtf8()
            + ".part\" \"" + said().toUtf8() + "\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString said() const { return folder.filePath(QStringLiteral("said")); }

    QByteArray path = qgetenv("PATH");
    QTemporaryDir folder;
    DesktopVoice voice;
};

} // namespace

TEST_F(VoiceTest, IsThereWhereSpeechIsInstalled)
{
    EXPECT_FALSE(voice.isThere());
    voice.say(QStringLiteral("Rest"), QStringLiteral("en"), 70);
    install();
    EXPECT_TRUE(voice.isThere());
}

TEST_F(VoiceTest, SaysTheTextInItsLanguageAndVolume)
{
    install();
    voice.say(QStringLiteral("Pause. Danach: Satz 2 von 5"), QStringLiteral("de"), 80);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(said()); }));
    QFile file(said());
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll().split('\n'),
        (QList<QByteArray>{ "--application-name", "springback", "--language", "de", "--volume", "60", "--",
            "Pause. Danach: Satz 2 von 5", "" }));
}

TEST_F(VoiceTest, IsSilentAtVolumeNought)
{
    install();
    voice.say(QStringLiteral("Rest"), QStringLiteral("en"), 0);
    QTest::qWait(200);
    EXPECT_FALSE(QFile::exists(said()));
}
