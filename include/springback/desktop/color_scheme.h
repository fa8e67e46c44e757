// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QThread;

namespace springback::desktop {

enum class SystemScheme { NoPreference, Dark, Light };

/// The desktop's colour scheme, from the portal of freedesktop.org; Qt 6.4 does not follow it. Nothing here waits:
/// the bus is reached from a thread of its own, since a hung bus would hold the window up.
class ColorScheme : public QObject {
    Q_OBJECT
public:
    explicit ColorScheme(QObject* parent = nullptr);
    ~ColorScheme() override;

    /// Begins to ask and to follow; answers come by `changed`, or never.
    void follow();

Q_SIGNALS:
    void changed(springback::desktop::SystemScheme scheme);

private:
    QThread* m_thread = nullptr;
};

/// The portal's number as a scheme (1 dark, 2 light; anything else no preference).
SystemScheme schemeOf(unsigned value);

} // namespace springback::desktop
