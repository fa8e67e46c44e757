// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portal_listener.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include "session_bus.h"

namespace springback::desktop {

namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kSpace("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

} // namespace

void PortalListener::listenToSession()
{
    if (hasSessionBus())
        listen(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("springback-scheme")));
}

void PortalListener::listen(const QDBusConnection& connection)
{
    QDBusConnection bus = connection;
    if (!bus.isConnected())
        return;
    // Of any sender: only the portal has that path, and a colour can do no harm.
    bus.connect({}, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask << QString(kSpace) << QString(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (reply.isValid())
            answered(reply.value());
        watcher->deleteLater();
    });
}

void PortalListener::settingChanged(const QDBusMessage& message)
{
    const QVariantList what = message.arguments();
    if (what.size() == 3 && what[0].toString() == kSpace && what[1].toString() == kKey)
        answered(what[2]);
}

void PortalListener::answered(const QVariant& value)
{
    // `Read` wraps its answer in one variant more than the signal does.
    QVariant inner = value;
    while (inner.userType() == qMetaTypeId<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    bool number = false;
    const unsigned scheme = inner.toUInt(&number);
    if (number)
        Q_EMIT told(schemeOf(scheme));
}

} // namespace springback::desktop
