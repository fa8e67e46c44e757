// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../src/desktop/inhibition.h"

#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusServer>
#include <QTest>

#include <optional>

using namespace springback::desktop;

namespace {

/// A screen saver that notes what it is asked.
class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QString reason;
    QList<uint> given;
    QList<uint> back;

public Q_SLOTS:
    uint Inhibit(const QString& application, const QString& why)
    {
        reason = application + QStringLiteral(": ") + why;
        given.append(static_cast<uint>(40 + given.size()));
        return given.last();
    }
    void UnInhibit(uint cookie) { back.append(cookie); }
};

/// Two ends of one connection, without a bus.
class InhibitionTest : public testing::Test {
protected:
    void SetUp() override
    {
        server.setAnonymousAuthenticationAllowed(true);
        QObject::connect(&server, &QDBusServer::newConnection, &server, [this](const QDBusConnection& connection) {
            far = connection;
            far->registerObject(
                QStringLiteral("/org/freedesktop/ScreenSaver"), &saver, QDBusConnection::ExportAllSlots);
        });
        near = QDBusConnection::connectToPeer(server.address(), QStringLiteral("near"));
        ASSERT_TRUE(near->isConnected());
        ASSERT_TRUE(QTest::qWaitFor([this] { return far.has_value(); }));
    }
    void TearDown() override
    {
        near.reset();
        QDBusConnection::disconnectFromPeer(QStringLiteral("near"));
    }

    FakeScreenSaver saver;
    QDBusServer server;
    std::optional<QDBusConnection> far;
    std::optional<QDBusConnection> near;
};

} // namespace

TEST_F(InhibitionTest, HoldsTheScreenSaverOffAndGivesItBack)
{
    {
        const auto held = Inhibition::ofScreenSaver(*near, QStringLiteral("a set is running"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return saver.given.size() == 1; }));
        EXPECT_EQ(saver.reason, QStringLiteral("Springback: a set is running"));
        QTest::qWait(50);
        EXPECT_TRUE(saver.back.isEmpty());
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return saver.back == saver.given; }));
}

TEST_F(InhibitionTest, GivesBackAlsoWhatIsAnsweredAfterItWasLetGo)
{
    {
        const auto held = Inhibition::ofScreenSaver(*near, QStringLiteral("short"));
    }
    EXPECT_TRUE(saver.given.isEmpty()) << "nothing waited for the answer";
    EXPECT_TRUE(QTest::qWaitFor([this] { return !saver.given.isEmpty() && saver.back == saver.given; }));
}

TEST_F(InhibitionTest, LivesWithADesktopThatRefuses)
{
    {
        const auto held = Inhibition::ofSleep(*near, QStringLiteral("nobody there"));
        QTest::qWait(50);
    }
    EXPECT_TRUE(saver.given.isEmpty());
}

#include "inhibition_tests.moc"
