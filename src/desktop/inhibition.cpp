// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inhibition.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <functional>
#include <optional>

namespace springback::desktop {
namespace {

constexpr QLatin1String kApplication("Springback");
constexpr QLatin1String kScreenSaver("org.freedesktop.ScreenSaver");
constexpr QLatin1String kScreenSaverPath("/org/freedesktop/ScreenSaver");
constexpr QLatin1String kLogin("org.freedesktop.login1");
constexpr QLatin1String kLoginPath("/org/freedesktop/login1");
constexpr QLatin1String kLoginManager("org.freedesktop.login1.Manager");

QDBusMessage screenSaverCall(QLatin1String method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kScreenSaver, kScreenSaverPath, kScreenSaver, method);
    call.setArguments(arguments);
    // A desktop without one is not to start one.
    call.setAutoStartService(false);
    return call;
}

/// The answer may come after the one who asked has gone: the watcher belongs to the application.
void whenAnswered(const QDBusPendingCall& call, const std::function<void(QDBusPendingCallWatcher&)>& work)
{
    auto* watcher = new QDBusPendingCallWatcher(call, QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [work](QDBusPendingCallWatcher* answered) {
        work(*answered);
        answered->deleteLater();
    });
}

} // namespace

struct Inhibition::State {
    explicit State(const QDBusConnection& on) : connection(on) { }
    void giveBack()
    {
        if (cookie)
            connection.send(screenSaverCall(QLatin1String("UnInhibit"), { *cookie }));
        cookie.reset();
        file.reset();
    }
    QDBusConnection connection;
    bool wanted = true;
    std::optional<uint> cookie;
    std::optional<QDBusUnixFileDescriptor> file;
};

Inhibition::Inhibition(std::shared_ptr<State> state) : m_state(std::move(state)) { }

Inhibition::~Inhibition()
{
    if (!m_state)
        return;
    m_state->wanted = false;
    m_state->giveBack();
}

Inhibition Inhibition::ofScreenSaver(const QDBusConnection& session, const QString& reason)
{
    auto state = std::make_shared<State>(session);
    const auto call = session.asyncCall(screenSaverCall(QLatin1String("Inhibit"), { QString(kApplication), reason }));
    whenAnswered(call, [state](QDBusPendingCallWatcher& watcher) {
        const QDBusPendingReply<uint> reply = watcher;
        if (reply.isError())
            return;
        state->cookie = reply.value();
        if (!state->wanted)
            state->giveBack();
    });
    return Inhibition(std::move(state));
}

Inhibition Inhibition::ofSleep(const QDBusConnection& system, const QString& reason)
{
    auto state = std::make_shared<State>(system);
    QDBusMessage call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager, QLatin1String("Inhibit"));
    call.setArguments({ QStringLiteral("sleep:idle"), QString(kApplication), reason, QStringLiteral("block") });
    call.setAutoStartService(false);
    whenAnswered(system.asyncCall(call), [state](QDBusPendingCallWatcher& watcher) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = watcher;
        if (!reply.isError() && state->wanted)
            state->file = reply.value();
    });
    return Inhibition(std::move(state));
}

} // namespace springback::desktop
