// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/sound.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

using namespace springback::desktop;

namespace {
constexpr Tone kAll[] = { Tone::Start, Tone::Half, Tone::Tick, Tone::End, Tone::RestEnding };
}

TEST(Sound, EveryToneHasASmallWaveFileOfItsOwn)
{
    QSet<QByteArray> seen;
    for (const Tone tone : kAll) {
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
