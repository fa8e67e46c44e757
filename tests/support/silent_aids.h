// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "springback/desktop/sleep_inhibitor.h"
#include "springback/desktop/sound.h"
#include "springback/ui/session_view.h"

namespace springback::test {

/// A desktop that is neither heard nor held awake.
struct SilentAids {
    struct Tones : desktop::TonePlayer {
        void prepare() override { }
        bool hasDevice() const override { return device; }
        void setVolume(int) override { }
        void play(desktop::Tone) override { ++played; }
        bool device = true;
        int played = 0;
    };
    struct Awake : desktop::SleepInhibitor {
        void hold(const QString&) override { }
        void release() override { }
    };
    struct Voice : desktop::Voice {
        bool isThere() const override { return there; }
        void say(const QString& text, const QString& language, int volume) override
        {
            if (there && volume > 0)
                said << QStringLiteral("%1: %2").arg(language, text);
        }
        bool there = true;
        QStringList said;
    };
    Tones tones;
    Awake awake;
    Voice voice;
    ui::SessionAids aids{ tones, awake, voice };
};

} // namespace springback::test
