// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/notices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include "session_bus.h"

namespace springback::desktop {

namespace {

constexpr QLatin1String kName("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");
constexpr int kAsTheDesktopLikes = -1;

QDBusMessage call(QLatin1String method, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(kName, kPath, kName, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DesktopNotices::DesktopNotices(QObject* parent) : Notices(parent) { }

DesktopNotices::DesktopNotices(const QDBusConnection& bus, QObject* parent) : Notices(parent), m_bus(bus)
{
    listen();
}

DesktopNotices::~DesktopNotices()
{
    withdraw();
}

bool DesktopNotices::connectToBus()
{
    if (m_bus)
        return m_bus->isConnected();
    if (!hasSessionBus())
        return false;
    m_bus = QDBusConnection::sessionBus();
    listen();
    return m_bus->isConnected();
}

void DesktopNotices::listen()
{
    // Of any sender: naming the service would wait for the bus to say who that is.
    m_bus->connect({}, kPath, kName, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
    m_bus->connect({}, kPath, kName, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint)));
}

void DesktopNotices::lookForService()
{
    if (!connectToBus())
        return setService(NoticeService::Missing);
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call(QLatin1String("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        setService(watcher->isError() ? NoticeService::Missing : NoticeService::There);
        watcher->deleteLater();
    });
}

void DesktopNotices::show(const QString& title, const QString& text)
{
    m_wanted = true;
    if (!connectToBus())
        return setService(NoticeService::Missing);
    const QVariantMap hints{ { QStringLiteral("desktop-entry"), QStringLiteral("org.springback.Springback") } };
    const QStringList actions{ QStringLiteral("default"), tr("Open") };
    const QDBusMessage message = call(QLatin1String("Notify"),
        { QStringLiteral("Springback"), m_shown, QStringLiteral("org.springback.Springback"), title,
            text.toHtmlEscaped(), actions, hints, kAsTheDesktopLikes });
    ++m_unanswered;
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        --m_unanswered;
        setService(reply.isError() ? NoticeService::Missing : NoticeService::There);
        if (!reply.isError())
            m_shown = reply.value();
        if (!m_wanted)
            withdraw();
    });
}

void DesktopNotices::withdraw()
{
    m_wanted = false;
    // What is not answered yet is taken back with its answer, which names it.
    if (m_shown == 0 || m_unanswered > 0)
        return;
    m_bus->send(call(QLatin1String("CloseNotification"), { m_shown }));
    m_shown = 0;
}

void DesktopNotices::invoked(uint id, const QString& action)
{
    if (id == m_shown && m_shown != 0 && action == QLatin1String("default"))
        Q_EMIT activated();
}

void DesktopNotices::closed(uint id)
{
    if (id == m_shown)
        m_shown = 0;
}

void DesktopNotices::setService(NoticeService service)
{
    if (service == m_service)
        return;
    m_service = service;
    Q_EMIT serviceChanged();
}

} // namespace springback::desktop
