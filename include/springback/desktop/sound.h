// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace springback::desktop {

enum class Tone { Start, Half, Tick, End, RestEnding };

/// Plays tones. Tests put their own in its place.
class TonePlayer {
public:
    virtual ~TonePlayer() = default;
    /// Loads what the first tone needs, so that it is not late.
    virtual void prepare() = 0;
    /// False when nothing would be heard: there is no device to play on. Known after `prepare`.
    virtual bool hasDevice() const = 0;
    virtual void setVolume(int percent) = 0;
    virtual void play(Tone tone) = 0;
};

/// Tones through the system's default output. Touches no device before `prepare`.
class SoundEffects : public TonePlayer {
public:
    SoundEffects();
    ~SoundEffects() override;
    void prepare() override;
    bool hasDevice() const override;
    void setVolume(int percent) override;
    void play(Tone tone) override;

private:
    struct Loaded;
    std::unique_ptr<Loaded> m_loaded;
    int m_volume = 80;
};

/// Where a tone's sound lies among the resources.
QString toneFile(Tone tone);

} // namespace springback::desktop
