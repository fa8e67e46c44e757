// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/notices.h"

#include <gtest/gtest.h>

#include <QDBusMessage>
#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>

using namespace springback::desktop;

namespace {

struct Shown {
    QString title, text;
    uint replaces = 0;
};

/// A desktop's notifications, noting what they are told.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QList<Shown> shown;
    QList<uint> taken;

public Q_SLOTS:
    QStringList GetCapabilities() { return { QStringLiteral("body") }; }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text,
        const QStringList&, const QVariantMap&, int)
    {
        shown.append({ title, text, replaces });
        return 7;
    }
    void CloseNotification(uint id) { taken.append(id); }
};

/// Two ends of one connection, without a bus.
class NoticesTest : public testing::Test {
protected:
    void SetUp() override
    {
        server.setAnonymousAuthenticationAllowed(true);
        QObject::connect(&server, &QDBusServer::newConnection, &server, [this](const QDBusConnection& connection) {
            far = connection;
            if (hasService)
                far->registerObject(
                    QStringLiteral("/org/freedesktop/Notifications"), &desktop, QDBusConnection::ExportAllSlots);
        });
    }
    DesktopNotices& connected()
    {
        near = QDBusConnection::connectToPeer(server.address(), QStringLiteral("notices"));
        EXPECT_TRUE(near->isConnected());
        EXPECT_TRUE(QTest::qWaitFor([this] { return far.has_value(); }));
        notices = std::make_unique<DesktopNotices>(*near);
        return *notices;
    }
    void TearDown() override
    {
        notices.reset();
        near.reset();
        QDBusConnection::disconnectFromPeer(QStringLiteral("notices"));
    }
    void click(uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
        signal << id << QStringLiteral("default");
        far->send(signal);
    }

    bool hasService = true;
    FakeNotifications desktop;
    QDBusServer server;
    std::optional<QDBusConnection> far;
    std::optional<QDBusConnection> near;
    std::unique_ptr<DesktopNotices> notices;
};

} // namespace

TEST_F(NoticesTest, ShowOneAndTakeItBack)
{
    DesktopNotices& ours = connected();
    ours.show(QStringLiteral("Good morning"), QStringLiteral("1 < 2"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return desktop.shown.size() == 1; }));
    EXPECT_EQ(desktop.shown[0].title, QStringLiteral("Good morning"));
    EXPECT_EQ(desktop.shown[0].text, QStringLiteral("1 &lt; 2")) << "the body may be read as markup";
    ASSERT_TRUE(QTest::qWaitFor([&ours] { return ours.service() == NoticeService::There; }));
    ours.show(QStringLiteral("Again"), {});
    ASSERT_TRUE(QTest::qWaitFor([this] { return desktop.shown.size() == 2; }));
    EXPECT_EQ(desktop.shown[1].replaces, 7U) << "never two of ours";
    ours.withdraw();
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop.taken == QList<uint>{ 7 }; }));
}

TEST_F(NoticesTest, TakeBackAlsoWhatIsAnsweredLate)
{
    DesktopNotices& ours = connected();
    ours.show(QStringLiteral("Good morning"), {});
    ours.withdraw();
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop.taken == QList<uint>{ 7 }; }));
}

TEST_F(NoticesTest, TellWhenOursIsClicked)
{
    DesktopNotices& ours = connected();
    QSignalSpy activated(&ours, &Notices::activated);
    ours.show(QStringLiteral("Good morning"), {});
    ASSERT_TRUE(QTest::qWaitFor([&ours] { return ours.service() == NoticeService::There; }));
    click(8);
    click(7);
    ASSERT_TRUE(QTest::qWaitFor([&activated] { return activated.count() > 0; }));
    QTest::qWait(20);
    EXPECT_EQ(activated.count(), 1) << "another program's is none of ours";
}

TEST_F(NoticesTest, SayWhenThereIsNoService)
{
    hasService = false;
    DesktopNotices& ours = connected();
    ours.lookForService();
    EXPECT_EQ(ours.service(), NoticeService::NotKnown) << "nothing waits";
    EXPECT_TRUE(QTest::qWaitFor([&ours] { return ours.service() == NoticeService::Missing; }));
    ours.show(QStringLiteral("Good morning"), {});
    ours.withdraw();
}

#include "notices_tests.moc"
