// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>
#include <vector>

#include "report/twelve_weeks.h"
#include "springback/report/appointment.h"
#include "springback/words/language.h"

namespace springback::test {

/// The output of one of poppler's tools; what a reader of the PDF finds.
inline QString toolOutput(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << "poppler-utils is installed by tools/setup";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A written PDF and what can be read out of it.
class WrittenPdf {
public:
    WrittenPdf(const Runner& runner, const History& history, const report::ReportOptions& options)
        : m_path(m_folder.filePath(QStringLiteral("appointment.pdf")))
    {
        const auto result = report::writeAppointment(runner, history, options, m_path);
        EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().toStdString());
    }

    explicit WrittenPdf(const QByteArray& bytes) : m_path(m_folder.filePath(QStringLiteral("page.pdf")))
    {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QString path() const { return m_path; }
    QString info() const { return toolOutput(QStringLiteral("pdfinfo"), { m_path }); }
    QString fonts() const { return toolOutput(QStringLiteral("pdffonts"), { m_path }); }
    QString images() const { return toolOutput(QStringLiteral("pdfimages"), { QStringLiteral("-list"), m_path }); }
    /// The words as they were written, with single blanks, of one page (from 1) or of all: a cell that a wide font
    /// breaks into lines is in one piece.
    QString text(int page = 0) const
    {
        QStringList arguments{ QStringLiteral("-raw") };
        if (page > 0)
            arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l") << QString::number(page);
        return toolOutput(QStringLiteral("pdftotext"), arguments << m_path << QStringLiteral("-")).simplified();
    }
    int pages() const
    {
        const QString after = info().section(QStringLiteral("Pages:"), 1);
        return after.section(QLatin1Char('\n'), 0, 0).trimmed().toInt();
    }

    /// Pairs of words of which one is printed over the other; what lies between lines may touch.
    QStringList overprinted() const
    {
        static const QRegularExpression word(QStringLiteral(
            "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>"));
        const QString boxes
            = toolOutput(QStringLiteral("pdftotext"), { QStringLiteral("-bbox"), m_path, QStringLiteral("-") });
        QStringList pairs;
        for (const QString& page : boxes.split(QStringLiteral("<page ")).mid(1)) {
            std::vector<std::pair<QRectF, QString>> seen;
            for (auto found = word.globalMatch(page); found.hasNext();) {
                const auto match = found.next();
                const auto at = [&match](int index) { return match.captured(index).toDouble(); };
                const QRectF box(QPointF(at(1), at(2)), QPointF(at(3), at(4)));
                for (const auto& [other, text] : seen) {
                    const QRectF both = box.intersected(other);
                    if (both.width() > 0.5 && both.height() > 0.45 * std::min(box.height(), other.height()))
                        pairs << text + QStringLiteral(" / ") + match.captured(5);
                }
                seen.emplace_back(box, match.captured(5));
            }
            EXPECT_FALSE(seen.empty());
        }
        return pairs;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Does the work in each language of the program, and returns to English.
inline void inEveryLanguage(const std::function<void(const std::string& code)>& work)
{
    for (const QString& code : words::languages()) {
        words::installLanguage(*qApp, code);
        work(code.toStdString());
    }
    words::installLanguage(*qApp, QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

inline report::ReportOptions optionsFor(int lastDay, int firstDay = 0)
{
    report::ReportOptions options;
    options.on = day(lastDay);
    options.from = day(firstDay);
    options.to = day(lastDay);
    options.made = *parseMoment("2026-05-24T08:05:00+02:00");
    return options;
}

} // namespace springback::test
