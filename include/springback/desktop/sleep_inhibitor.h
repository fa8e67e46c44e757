// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace springback::desktop {

/// Keeps the screen on and the machine awake while held. Tests put their own in its place.
class SleepInhibitor {
public:
    virtual ~SleepInhibitor() = default;
    /// `reason` is shown by the desktop. Holding twice is holding once.
    virtual void hold(const QString& reason) = 0;
    virtual void release() = 0;
};

/// Asks the desktop's screen saver and the login manager, without ever waiting for either: a desktop that has
/// neither, or does not answer, changes nothing. Released when destroyed, also while an answer is awaited.
class DesktopSleepInhibitor : public SleepInhibitor {
public:
    DesktopSleepInhibitor();
    ~DesktopSleepInhibitor() override;
    void hold(const QString& reason) override;
    void release() override;

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace springback::desktop
