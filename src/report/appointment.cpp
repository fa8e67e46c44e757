// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/report/appointment.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

#include "finish.h"
#include "pages.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

void setUp(QPdfWriter& writer, Paper paper, const QString& title)
{
    writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(96); // at 1200 dpi the charts' text came out twelve times too big
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Springback"));
}

QString titleOf(const Facts& facts)
{
    return Report::tr("Appointment summary, %1, %2").arg(nameOf(facts.runner), words::shortDate(facts.options.on));
}

QByteArray print(Sheet& sheet, const Facts& facts, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, facts.options.paper, title);
    charts::Canvas canvas(writer);
    const Footer footer = footerOf(facts);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        sheet.paint(page, canvas);
        paintFooter(sheet, canvas, footer, page);
    }
    canvas.end();
    return bytes;
}

tl::expected<void, QString> store(const QByteArray& bytes, const QString& path)
{
    const QString place = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(
            Report::tr("The PDF was not written to %1: %2. Your records are untouched; choose another "
                       "folder and try again.")
                .arg(place, file.errorString()));
    return {};
}

} // namespace

Paper paperFor(const QLocale& locale)
{
    constexpr std::array kLetter{ QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Chile,
        QLocale::Colombia, QLocale::CostaRica, QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico,
        QLocale::Venezuela, QLocale::Guatemala };
    return std::find(kLetter.begin(), kLetter.end(), locale.territory()) != kLetter.end() ? Paper::Letter : Paper::A4;
}

tl::expected<QByteArray, QString> appointmentPdf(
    const Runner& runner, const History& history, const ReportOptions& options)
{
    if (options.to < options.from)
        return tl::unexpected(Report::tr("The PDF was not written: its period ends before it begins."));
    const Facts facts = gather(runner, history, options);
    Sheet sheet(facts.options.paper, QGuiApplication::font());
    addPageOne(sheet, facts);
    if (sheet.pageCount() == 1)
        sheet.newPage();
    addMeasures(sheet, facts);
    addStory(sheet, facts);
    addLog(sheet, facts);
    addPlan(sheet, facts);
    addEnd(sheet, facts);
    const QString title = titleOf(facts);
    const QByteArray pdf = print(sheet, facts, title);
    try {
        return finished(
            pdf, { title, nameOf(runner), QLocale().bcp47Name(), pageText(overviewOf(facts), title), options.made });
    } catch (const std::exception&) {
        return tl::unexpected(
            Report::tr("The PDF was not written: it could not be completed. Your records are untouched."));
    }
}

tl::expected<void, QString> writeAppointment(
    const Runner& runner, const History& history, const ReportOptions& options, const QString& path)
{
    const auto pdf = appointmentPdf(runner, history, options);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return store(*pdf, path);
}

} // namespace springback::report
