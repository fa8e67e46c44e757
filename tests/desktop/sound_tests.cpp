// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/sound.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPluginLoader>
#include <QSet>

#include "springback/words/parts.h"

using namespace springback::desktop;

namespace {
QString pluginPath()
{
    return springback::words::partPath(QStringLiteral("springback-sound"));
}
}

TEST(Sound, EveryToneHasASmallWaveFileOfItsOwn)
{
    QSet<QByteArray> seen;
    for (const Tone tone : kTones) {
        QFile file(toneFile(tone));
        ASSERT_TRUE(file.open(QFile::ReadOnly)) << toneFile(tone).toStdString();
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.startsWith("RIFF"));
        EXPECT_EQ(bytes.mid(8, 4), "WAVE");
        EXPECT_LT(bytes.size(), 20'000);
        seen.insert(bytes);
    }
    EXPECT_EQ(seen.size(), 5);
}

TEST(Sound, ThePluginIsOneThatPlays)
{
    QPluginLoader loader(pluginPath());
    ASSERT_TRUE(qobject_cast<TonePlayer*>(loader.instance())) << loader.errorString().toStdString();
}

TEST(Sound, AnswersAsItsPluginDoes)
{
    const auto* plugin = qobject_cast<TonePlayer*>(QPluginLoader(pluginPath()).instance());
    ASSERT_TRUE(plugin);
    SoundEffects tones(pluginPath());
    tones.setVolume(0); // whatever device there is, tests are not heard
    tones.prepare();
    for (const Tone tone : kTones)
        tones.play(tone);
    EXPECT_EQ(tones.hasDevice(), plugin->hasDevice());
}

TEST(Sound, WithoutThePluginThereIsNoDevice)
{
    SoundEffects tones(QStringLiteral("/nowhere/springback-sound"));
    tones.setVolume(50);
    tones.prepare();
    tones.play(Tone::Start);
    EXPECT_FALSE(tones.hasDevice());
}
