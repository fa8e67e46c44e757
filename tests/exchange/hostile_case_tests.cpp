// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <random>

#include "springback/exchange/case_file.h"
#include "support/whole_case.h"

using namespace springback;
using namespace springback::exchange;

namespace {

const Date kToday = makeDate(2026, 3, 8);

FileError refusalOf(const QByteArray& bytes)
{
    const auto file = readCase(bytes, QStringLiteral("x.json"), kToday);
    EXPECT_FALSE(file) << "read";
    return file ? FileError{} : file.error();
}

} // namespace

TEST(HostileCase, DeepNestingIsRefused)
{
    const QByteArray deep = QByteArray(2'000'000, '[');
    EXPECT_TRUE(refusalOf(deep).reason.contains(QStringLiteral("64 levels")));
    const QByteArray objects = QByteArray("{\"a\":").repeated(200'000);
    EXPECT_TRUE(refusalOf(objects).reason.contains(QStringLiteral("64 levels")));
}

TEST(HostileCase, AFileTooLargeIsRefusedUnread)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(2'147'483'648)); // sparse
    const auto read = readCaseFile(file.fileName(), kToday);
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().reason.contains(QStringLiteral("larger")));
}

TEST(HostileCase, MoreValuesThanACaseCanHoldAreRefused)
{
    const QByteArray many = "[" + QByteArray("1,").repeated(4'000'001) + "1]";
    EXPECT_TRUE(refusalOf(many).reason.contains(QStringLiteral("values")));
}

TEST(HostileCase, TextThatIsNotUtf8IsRefusedWithItsLine)
{
    const auto error = refusalOf("{\n\"format\":\"springback-case\",\n\"person\":{\"name\":\"\xc3\x28\"}}");
    EXPECT_TRUE(error.place.startsWith(QStringLiteral("line 3"))) << error.place.toStdString();
}

TEST(HostileCase, NumbersTooLargeAreRefused)
{
    const auto run = [](const QByteArray& metres) {
        return R"({"format":"springback-case","version":"1.0","person":{},"episodes":[{"start":"2026-03-01",)"
               R"("runs":[{"date":"2026-03-02","distance_m":)"
            + metres + "}]}]}";
    };
    EXPECT_TRUE(refusalOf(run("1e999")).reason.contains(QStringLiteral("too large")));
    for (const char* metres : { "1e308", "99999999999999999999999", "-1", "0.000001", "\"5\"" })
        EXPECT_EQ(refusalOf(run(metres)).place, QStringLiteral("/episodes/0/runs/0/distance_m")) << metres;
}

TEST(HostileCase, AMemberThatStandsTwiceIsRefused)
{
    EXPECT_TRUE(refusalOf(R"({"format":"springback-case","format":"x"})").reason.contains(QStringLiteral("twice")));
}

TEST(HostileCase, LongTextIsRefusedAndNeverExhaustsTheStack)
{
    const QByteArray longText(20'000'000, '1');
    for (const char* member : { "date", "id", "created" }) {
        const QByteArray bytes = R"({"format":"springback-case","version":"1.0","person":{},"episodes":[)"
                                 R"({"start":"2026-03-01","check_ins":[{"date":"2026-03-02",")"
            + QByteArray(member) + (qstrcmp(member, "date") == 0 ? "x" : "") + "\":\"" + longText + "\"}]}]}";
        const auto file = readCase(bytes, QStringLiteral("x.json"), kToday);
        EXPECT_EQ(bool(file), qstrcmp(member, "date") == 0) << member; // "datex" is a member we do not know
    }
}

TEST(HostileCase, CutAndFlippedFilesAreReadOrRefusedButNeverCrash)
{
    const QByteArray whole = writeCase(test::wholeCase());
    std::mt19937 random(11);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        if (i % 3 == 0)
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size())));
        for (int k = 0; k < 1 + i % 4; ++k) {
            if (!bytes.isEmpty())
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = char(random() & 0xff);
        }
        const auto file = readCase(bytes, QStringLiteral("x.json"), kToday);
        refused += file ? 0 : 1;
        EXPECT_TRUE(file || !file.error().reason.isEmpty());
    }
    EXPECT_GT(refused, 200);
}

TEST(HostileCase, AFileThatIsNotThereIsRefused)
{
    const auto file = readCaseFile(QStringLiteral("/nowhere/case.json"), kToday);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().file, QStringLiteral("/nowhere/case.json"));
}
