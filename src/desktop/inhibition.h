// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <memory>

namespace springback::desktop {

/// One inhibition asked for over D-Bus, given back when this goes.
class Inhibition {
public:
    /// The screen saver's, on the session bus; answers with a cookie.
    static Inhibition ofScreenSaver(const QDBusConnection& session, const QString& reason);
    /// The login manager's, on the system bus; answers with a file that holds as long as it is open.
    static Inhibition ofSleep(const QDBusConnection& system, const QString& reason);
    ~Inhibition();
    Inhibition(Inhibition&&) noexcept = default;
    Inhibition& operator=(Inhibition&&) = delete;

private:
    struct State;
    explicit Inhibition(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace springback::desktop
