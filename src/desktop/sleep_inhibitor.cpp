// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/sleep_inhibitor.h"

#include <QFile>

#include <vector>

#include "inhibition.h"
#include "session_bus.h"

namespace springback::desktop {
namespace {

bool hasSystemBus()
{
    return QFile::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

} // namespace

struct DesktopSleepInhibitor::Held {
    std::vector<Inhibition> inhibitions;
};

DesktopSleepInhibitor::DesktopSleepInhibitor() = default;
DesktopSleepInhibitor::~DesktopSleepInhibitor() = default;

void DesktopSleepInhibitor::hold(const QString& reason)
{
    if (m_held)
        return;
    m_held = std::make_unique<Held>();
    if (hasSessionBus())
        m_held->inhibitions.push_back(Inhibition::ofScreenSaver(QDBusConnection::sessionBus(), reason));
    if (hasSystemBus())
        m_held->inhibitions.push_back(Inhibition::ofSleep(QDBusConnection::systemBus(), reason));
}

void DesktopSleepInhibitor::release()
{
    m_held.reset();
}

} // namespace springback::desktop
