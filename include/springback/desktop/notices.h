// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <optional>

namespace springback::desktop {

enum class NoticeService {
    NotKnown, ///< not asked, or not yet answered
    There,
    Missing,
};

/// The desktop's notifications: at most one of ours at a time. Tests put their own in its place.
class Notices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Asks, without waiting, whether there is a service that shows them.
    virtual void lookForService() = 0;
    virtual NoticeService service() const = 0;
    /// Takes the place of the one before.
    virtual void show(const QString& title, const QString& text) = 0;
    virtual void withdraw() = 0;

Q_SIGNALS:
    void serviceChanged();
    /// The notification was clicked.
    void activated();
};

/// Through org.freedesktop.Notifications on the session bus, and never waiting for it: a desktop without it, or one
/// that does not answer, shows nothing.
class DesktopNotices : public Notices {
    Q_OBJECT
public:
    explicit DesktopNotices(QObject* parent = nullptr);
    /// On a connection of one's own, for tests.
    explicit DesktopNotices(const QDBusConnection& bus, QObject* parent = nullptr);
    ~DesktopNotices() override;

    void lookForService() override;
    NoticeService service() const override { return m_service; }
    void show(const QString& title, const QString& text) override;
    void withdraw() override;

private Q_SLOTS:
    void invoked(uint id, const QString& action);
    void closed(uint id);

private:
    bool connectToBus();
    void listen();
    void setService(NoticeService service);

    std::optional<QDBusConnection> m_bus;
    NoticeService m_service = NoticeService::NotKnown;
    bool m_wanted = false; ///< to be seen; false once it was withdrawn, also while the answer is awaited
    int m_unanswered = 0;  ///< calls that show one
    uint m_shown = 0;      ///< the service's number of ours; 0: none
};

} // namespace springback::desktop
