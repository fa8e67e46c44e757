// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include "springback/desktop/color_scheme.h"

namespace springback::desktop {

/// Lives in the thread that talks to the bus.
class PortalListener : public QObject {
    Q_OBJECT
public:
    /// Asks the portal on `bus` once and follows its change signal.
    void listen(const QDBusConnection& bus);
    /// Connects to the session's bus, if there is one, and listens.
    void listenToSession();

Q_SIGNALS:
    void told(springback::desktop::SystemScheme scheme);

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);

private:
    void answered(const QVariant& value);
};

} // namespace springback::desktop
