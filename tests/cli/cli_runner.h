// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include "springback/cli/command_line.h"

namespace springback::test {

struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

/// A data folder of its own, on a fixed morning.
class CliTest : public ::testing::Test {
protected:
    CliTest()
    {
        qputenv("SPRINGBACK_DATA_DIR", data().toUtf8());
        setNow("2026-03-08T08:00:00+01:00");
    }

    void setNow(const char* instant) { qputenv("SPRINGBACK_NOW", instant); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString data() const { return path("data"); }

    Ran run(const QStringList& arguments) const
    {
        Ran ran;
        ::testing::internal::CaptureStdout();
        ::testing::internal::CaptureStderr();
        ran.exit = cli::run(arguments, {});
        ran.out = ::testing::internal::GetCapturedStdout();
        ran.err = ::testing::internal::GetCapturedStderr();
        return ran;
    }
    /// Words separated by blanks.
    Ran run(const char* line) const { return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)); }

    QByteArray write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name).toUtf8();
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }

    /// Loads a case of one episode with these members.
    void loadEpisode(const QByteArray& members, const char* start = "2026-03-01") const
    {
        write("in.json",
            R"({"format":"springback-case","version":"1.0","person":{"name":"N"},"episodes":[{"start":")"
                + QByteArray(start) + "\"" + (members.isEmpty() ? "" : ",") + members + "}]}");
        const Ran ran = run({ QStringLiteral("load"), path("in.json") });
        ASSERT_EQ(ran.exit, 0) << ran.err;
    }
    /// The case as `export` writes it.
    nlohmann::ordered_json exported() const
    {
        const Ran ran = run({ QStringLiteral("export"), path("out.json") });
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return nlohmann::ordered_json::parse(read("out.json").toStdString());
    }
    nlohmann::ordered_json episode() const { return exported().at("episodes").at(0); }

private:
    QTemporaryDir m_folder;
};

} // namespace springback::test
