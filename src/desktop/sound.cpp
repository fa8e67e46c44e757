// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/sound.h"

#include <QPluginLoader>

namespace springback::desktop {

SoundEffects::SoundEffects(QString plugin) : m_plugin(std::move(plugin)) { }

TonePlayer* SoundEffects::player() const
{
    if (!m_isAsked) {
        m_isAsked = true;
        m_player = qobject_cast<TonePlayer*>(QPluginLoader(m_plugin).instance());
        if (m_player)
            m_player->setVolume(m_volume);
    }
    return m_player;
}

void SoundEffects::prepare()
{
    if (TonePlayer* effects = player())
        effects->prepare();
}

bool SoundEffects::hasDevice() const
{
    const TonePlayer* effects = player();
    return effects && effects->hasDevice();
}

void SoundEffects::setVolume(int percent)
{
    m_volume = percent;
    if (m_player)
        m_player->setVolume(percent);
}

void SoundEffects::play(Tone tone)
{
    if (m_player)
        m_player->play(tone);
}

} // namespace springback::desktop
