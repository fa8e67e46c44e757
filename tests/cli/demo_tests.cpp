// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_runner.h"

namespace {

class DemoTest : public springback::test::CliTest {
protected:
    springback::test::Ran demo(const QStringList& more = {}) const
    {
        return run(QStringList{ QStringLiteral("demo"), path("demo") } + more);
    }
};

} // namespace

TEST_F(DemoTest, WritesACasePagesAndDataThatOpens)
{
    const auto ran = demo({ QStringLiteral("--patients"), QStringLiteral("2") });
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_TRUE(read("demo/case-1.json").contains("springback-case"));
    EXPECT_TRUE(read("demo/appointment-2.pdf").startsWith("%PDF"));
    const auto list = nlohmann::ordered_json::parse(
        run({ QStringLiteral("--data-dir"), path("demo/data"), QStringLiteral("patients"), QStringLiteral("--json") })
            .out);
    ASSERT_EQ(list.size(), 2u);
    EXPECT_TRUE(list.at(0).at("sample").get<bool>());
}

TEST_F(DemoTest, AsksForThePictures)
{
    QStringList asked;
    ::testing::internal::CaptureStdout();
    const int exit = springback::cli::run(
        { QStringLiteral("demo"), path("demo") }, [&](const QString& folder, const QString& out) {
            asked = { folder, out };
        });
    ::testing::internal::GetCapturedStdout();
    EXPECT_EQ(exit, 0);
    EXPECT_EQ(asked, (QStringList{ path("demo/data"), path("demo/pictures") }));
}

TEST_F(DemoTest, BeginsAnewButNeverOverAPerson)
{
    EXPECT_EQ(demo().exit, 0);
    EXPECT_EQ(demo().exit, 0);
    write("person.json", R"({"format":"springback-case","version":"1.0","person":{"name":"Real"},"episodes":[]})");
    const QString data = path("demo/data");
    ASSERT_EQ(run({ QStringLiteral("--data-dir"), data, QStringLiteral("load"), path("person.json") }).exit, 0);
    EXPECT_EQ(demo().exit, 2);
    EXPECT_NE(
        run({ QStringLiteral("--data-dir"), data, QStringLiteral("patients") }).out.find("Real"), std::string::npos);
}

TEST_F(DemoTest, WhatItWritesCanBeLoaded)
{
    ASSERT_EQ(demo().exit, 0);
    const auto ran = run({ QStringLiteral("load"), path("demo/case.json") });
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(run("status").exit, 0);
    const QByteArray bytes = read("demo/case.json");
    ASSERT_EQ(run({ QStringLiteral("export"), path("again.json") }).exit, 0);
    EXPECT_EQ(read("again.json"), bytes);
}
