// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <array>

namespace springback::desktop {

enum class Tone { Start, Half, Tick, End, RestEnding };
inline constexpr std::array kTones{ Tone::Start, Tone::Half, Tone::Tick, Tone::End, Tone::RestEnding };
inline constexpr int kFirstVolume = 80; ///< percent

/// Plays tones. Tests put their own in its place.
class TonePlayer {
public:
    virtual ~TonePlayer() = default;
    /// Loads what the first tone needs, so that it is not late.
    virtual void prepare() = 0;
    /// False when nothing would be heard: there is no device to play on.
    virtual bool hasDevice() const = 0;
    virtual void setVolume(int percent) = 0;
    virtual void play(Tone tone) = 0;
};

/// Tones by a plugin of our own, which is loaded when the first is prepared or a device is asked about: the libraries
/// it needs would hold up every start. Without the plugin there is no device.
class SoundEffects : public TonePlayer {
public:
    explicit SoundEffects(QString plugin); ///< its path
    void prepare() override;
    bool hasDevice() const override;
    void setVolume(int percent) override;
    void play(Tone tone) override;

private:
    TonePlayer* player() const; ///< null without the plugin

    QString m_plugin;
    mutable TonePlayer* m_player = nullptr; ///< the plugin's own; Qt keeps it until the program ends
    mutable bool m_isAsked = false;
    int m_volume = kFirstVolume;
};

/// Where a tone's sound lies among the resources.
inline QString toneFile(Tone tone)
{
    switch (tone) {
    case Tone::Start:
        return QStringLiteral(":/sounds/start.wav");
    case Tone::Half:
        return QStringLiteral(":/sounds/half.wav");
    case Tone::Tick:
        return QStringLiteral(":/sounds/tick.wav");
    case Tone::End:
        return QStringLiteral(":/sounds/end.wav");
    case Tone::RestEnding:
        return QStringLiteral(":/sounds/rest_ending.wav");
    }
    return {};
}

} // namespace springback::desktop

#define SPRINGBACK_TONE_PLAYER "org.springback.TonePlayer/1"
Q_DECLARE_INTERFACE(springback::desktop::TonePlayer, SPRINGBACK_TONE_PLAYER)
