// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace springback::desktop {

/// Reads aloud what is seen, for whoever cannot look.
class Voice {
public:
    virtual ~Voice() = default;
    /// False where no speech is installed.
    virtual bool isThere() const = 0;
    /// Waits for nothing. `language` as in "de"; `volume` 0–100.
    virtual void say(const QString& text, const QString& language, int volume) = 0;
};

/// The desktop's speech, speech-dispatcher, by its command: it is asked for when something is to be said, and costs
/// nothing where it is not.
class DesktopVoice : public Voice {
public:
    bool isThere() const override;
    void say(const QString& text, const QString& language, int volume) override;
};

} // namespace springback::desktop
