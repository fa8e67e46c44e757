// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "springback/exchange/case_pdf.h"
#include "support/made_up_pdf.h"
#include "support/mutator.h"
#include "support/whole_case.h"

// A short look with fixed seeds at what tools/fuzz does for hours: a damaged case is refused with a reason, or is a
// case that can be written and read again as the same.

namespace springback::exchange {

namespace {

const Date kToday = makeDate(2026, 3, 8);

/// How many of the damaged ones were still a case.
template <class Read> int stillRead(const QByteArray& sound, int times, Read read)
{
    int sane = 0;
    for (int seed = 0; seed < times; ++seed) {
        SCOPED_TRACE(seed);
        const auto file = read(test::Mutator(static_cast<unsigned>(seed)).mutate(sound));
        if (!file)
            continue;
        ++sane;
        const QByteArray written = writeCase(*file);
        const auto again = readCase(written, QStringLiteral("written"), kToday);
        EXPECT_TRUE(again && writeCase(*again) == written);
    }
    return sane;
}

} // namespace

TEST(DamagedCases, AreRefusedOrWhole)
{
    constexpr int kTimes = 1'500;
    const int sane = stillRead(writeCase(test::wholeCase()), kTimes, [](const QByteArray& bytes) {
        auto file = readCase(bytes, QStringLiteral("mutated"), kToday);
        EXPECT_FALSE(!file && file.error().reason.isEmpty());
        return file;
    });
    EXPECT_GT(sane, 0) << "a changed letter of a note is a case";
    EXPECT_LT(sane, kTimes / 2);
}

TEST(DamagedCases, InAPdfAreRefusedOrWhole)
{
    constexpr int kTimes = 120;
    const QTemporaryDir folder;
    const auto pdf = withCase(test::onePage(), writeCase(test::wholeCase()), {});
    ASSERT_TRUE(pdf);
    const QString path = folder.filePath(QStringLiteral("mutated.pdf"));
    stillRead(*pdf, kTimes, [&path](const QByteArray& bytes) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto opened = openCaseFile(path, {}, kToday);
        EXPECT_FALSE(!opened && opened.error().error.reason.isEmpty());
        return opened;
    });
}

} // namespace springback::exchange
