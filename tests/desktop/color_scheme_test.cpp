// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../src/desktop/portal_listener.h"

#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVariant>
#include <QTest>

#include <optional>
#include <vector>

using namespace springback::desktop;

namespace {

/// A portal that says what a test tells it to.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    QStringList asked;

public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key)
    {
        asked << space << key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
};

/// Two ends of one connection, without a bus.
class ColorSchemeTest : public testing::Test {
protected:
    void SetUp() override
    {
        server.setAnonymousAuthenticationAllowed(true);
        QObject::connect(&server, &QDBusServer::newConnection, &server, [this](const QDBusConnection& connection) {
            far = connection;
            far->registerObject(kPath, &portal, QDBusConnection::ExportAllSlots);
        });
        near = QDBusConnection::connectToPeer(server.address(), QStringLiteral("portal"));
        ASSERT_TRUE(near->isConnected());
        ASSERT_TRUE(QTest::qWaitFor([this] { return far.has_value(); }));
        QObject::connect(
            &listener, &PortalListener::told, &listener, [this](SystemScheme scheme) { told.push_back(scheme); });
    }
    void TearDown() override
    {
        near.reset();
        QDBusConnection::disconnectFromPeer(QStringLiteral("portal"));
    }
    void change(const QString& key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            kPath, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << key << QVariant::fromValue(QDBusVariant(value));
        ASSERT_TRUE(far->send(signal));
    }
    bool waitFor(std::size_t answers)
    {
        return QTest::qWaitFor([this, answers] { return told.size() >= answers; });
    }

    const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
    FakePortal portal;
    QDBusServer server;
    std::optional<QDBusConnection> far;
    std::optional<QDBusConnection> near;
    PortalListener listener;
    std::vector<SystemScheme> told;
};

} // namespace

TEST_F(ColorSchemeTest, AsksThePortalForTheSchemeInForce)
{
    portal.scheme = 1;
    listener.listen(*near);
    ASSERT_TRUE(waitFor(1));
    EXPECT_EQ(told.front(), SystemScheme::Dark);
    EXPECT_EQ(
        portal.asked, QStringList({ QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme") }));
}

TEST_F(ColorSchemeTest, FollowsItsChangesAndNothingElse)
{
    listener.listen(*near);
    ASSERT_TRUE(waitFor(1));
    EXPECT_EQ(told.front(), SystemScheme::NoPreference);
    change(QStringLiteral("contrast"), 1);
    change(QStringLiteral("color-scheme"), 2);
    ASSERT_TRUE(waitFor(2));
    EXPECT_EQ(told.back(), SystemScheme::Light);
    EXPECT_EQ(told.size(), 2U);
}

TEST(SystemScheme, ReadsNumbersItDoesNotKnowAsNoPreference)
{
    EXPECT_EQ(schemeOf(0), SystemScheme::NoPreference);
    EXPECT_EQ(schemeOf(1), SystemScheme::Dark);
    EXPECT_EQ(schemeOf(2), SystemScheme::Light);
    EXPECT_EQ(schemeOf(77), SystemScheme::NoPreference);
}

TEST(ColorScheme, WithoutABusSaysNothingAndNeverWaits)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    ColorScheme scheme;
    int answers = 0;
    QObject::connect(&scheme, &ColorScheme::changed, &scheme, [&answers] { ++answers; });
    scheme.follow();
    QTest::qWait(50);
    EXPECT_EQ(answers, 0);
}

#include "color_scheme_test.moc"
