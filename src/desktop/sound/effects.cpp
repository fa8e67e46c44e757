// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#include <QtPlugin>

#include <array>
#include <memory>

#include "springback/desktop/sound.h"

namespace springback::desktop {

/// Tones through the system's default output. Touches no device before it is asked about one.
class Effects : public QObject, public TonePlayer {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SPRINGBACK_TONE_PLAYER)
    Q_INTERFACES(springback::desktop::TonePlayer)
public:
    void prepare() override;
    bool hasDevice() const override { return !QMediaDevices::defaultAudioOutput().isNull(); }
    void setVolume(int percent) override;
    void play(Tone tone) override;

private:
    using Loaded = std::array<QSoundEffect, kTones.size()>;

    std::unique_ptr<Loaded> m_loaded;
    int m_volume = kFirstVolume;
};

void Effects::prepare()
{
    // Without a device QSoundEffect says nothing and plays nothing.
    if (m_loaded || !hasDevice())
        return;
    m_loaded = std::make_unique<Loaded>();
    for (const Tone tone : kTones)
        (*m_loaded)[static_cast<std::size_t>(tone)].setSource(QUrl(QStringLiteral("qrc") + toneFile(tone)));
    setVolume(m_volume);
}

void Effects::setVolume(int percent)
{
    m_volume = percent;
    if (!m_loaded)
        return;
    for (QSoundEffect& effect : *m_loaded)
        effect.setVolume(static_cast<float>(percent) / 100);
}

void Effects::play(Tone tone)
{
    if (m_loaded && m_volume > 0)
        (*m_loaded)[static_cast<std::size_t>(tone)].play();
}

} // namespace springback::desktop

#include "effects.moc"
