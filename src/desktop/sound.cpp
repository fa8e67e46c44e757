// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/sound.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <array>

namespace springback::desktop {
namespace {

constexpr std::array kTones{ Tone::Start, Tone::Half, Tone::Tick, Tone::End, Tone::RestEnding };

} // namespace

struct SoundEffects::Loaded {
    std::array<QSoundEffect, kTones.size()> effects;
};

QString toneFile(Tone tone)
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

SoundEffects::SoundEffects() = default;
SoundEffects::~SoundEffects() = default;

void SoundEffects::prepare()
{
    // Without a device QSoundEffect says nothing and plays nothing.
    if (m_loaded || !hasDevice())
        return;
    m_loaded = std::make_unique<Loaded>();
    for (const Tone tone : kTones)
        m_loaded->effects[static_cast<std::size_t>(tone)].setSource(QUrl(QStringLiteral("qrc") + toneFile(tone)));
    setVolume(m_volume);
}

bool SoundEffects::hasDevice() const
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void SoundEffects::setVolume(int percent)
{
    m_volume = percent;
    if (!m_loaded)
        return;
    for (QSoundEffect& effect : m_loaded->effects)
        effect.setVolume(static_cast<float>(percent) / 100);
}

void SoundEffects::play(Tone tone)
{
    if (m_loaded && m_volume > 0)
        m_loaded->effects[static_cast<std::size_t>(tone)].play();
}

} // namespace springback::desktop
