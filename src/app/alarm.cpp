// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alarm.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>

namespace springback::app {

Alarm::Alarm(QObject* parent) : QObject(parent), m_timer(::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    // Out of descriptors: then nobody is reminded, and the program goes on.
    if (m_timer < 0)
        return;
    m_listener = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_listener.get(), &QSocketNotifier::activated, this, &Alarm::ring);
}

Alarm::~Alarm()
{
    m_listener.reset();
    if (m_timer >= 0)
        ::close(m_timer);
}

void Alarm::set(std::chrono::milliseconds wait)
{
    // Zero would stop it.
    arm(std::max(wait, std::chrono::milliseconds(1)));
}

void Alarm::stop()
{
    arm(std::chrono::milliseconds(0));
}

void Alarm::arm(std::chrono::milliseconds wait)
{
    if (m_timer < 0)
        return;
    const auto whole = std::chrono::floor<std::chrono::seconds>(wait);
    itimerspec times{};
    times.it_value.tv_sec = whole.count();
    times.it_value.tv_nsec = std::chrono::nanoseconds(wait - whole).count();
    ::timerfd_settime(m_timer, 0, &times, nullptr);
}

void Alarm::ring()
{
    std::uint64_t times = 0;
    if (::read(m_timer, &times, sizeof times) == sizeof times)
        Q_EMIT rang();
}

} // namespace springback::app
