// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Tones tones;
    Awake awake;
    ui::SessionAids aids{ tones, awake };
};

} // namespace springback::test
