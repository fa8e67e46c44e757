// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/report/appointment.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <array>

#include "pages.h"
#include "print.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

QString titleOf(const Facts& facts)
{
    return Report::tr("Appointment summary, %1, %2").arg(nameOf(facts.runner), words::shortDate(facts.options.on));
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
    return printed(sheet,
        { facts.options.paper, title, nameOf(runner), pageText(overviewOf(facts), title), footerOf(facts),
            options.made });
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
