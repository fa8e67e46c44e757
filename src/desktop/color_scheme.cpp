// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/color_scheme.h"

#include <QThread>

#include "portal_listener.h"

namespace springback::desktop {

SystemScheme schemeOf(unsigned value)
{
    switch (value) {
    case 1:
        return SystemScheme::Dark;
    case 2:
        return SystemScheme::Light;
    default:
        return SystemScheme::NoPreference;
    }
}

ColorScheme::ColorScheme(QObject* parent) : QObject(parent) { }

ColorScheme::~ColorScheme()
{
    if (!m_thread)
        return;
    constexpr unsigned long kPatienceMs = 200;
    m_thread->quit();
    // A thread stuck in a hung bus is left behind rather than waited for: the process is about to end.
    if (m_thread->wait(kPatienceMs))
        delete m_thread;
}

void ColorScheme::follow()
{
    if (m_thread)
        return;
    m_thread = new QThread;
    auto* listener = new PortalListener;
    listener->moveToThread(m_thread);
    connect(m_thread, &QThread::started, listener, &PortalListener::listenToSession);
    connect(m_thread, &QThread::finished, listener, &QObject::deleteLater);
    connect(listener, &PortalListener::told, this, &ColorScheme::changed);
    m_thread->start();
}

} // namespace springback::desktop
