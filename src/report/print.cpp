// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPluginLoader>

#include "finish.h"
#include "springback/words/parts.h"
#include "tr.h"

namespace springback::report {

namespace {

void setUp(QPdfWriter& writer, const PrintJob& job)
{
    writer.setPageSize(QPageSize(job.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(96); // at 1200 dpi the charts' text came out twelve times too big
    writer.setTitle(job.title);
    writer.setCreator(QStringLiteral("Springback"));
}

QByteArray print(Sheet& sheet, const PrintJob& job)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, job);
    charts::Canvas canvas(writer);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        sheet.paint(page, canvas);
        paintFooter(sheet, canvas, job.footer, page);
    }
    canvas.end();
    return bytes;
}

} // namespace

tl::expected<QByteArray, QString> printed(Sheet& sheet, const PrintJob& job)
{
    const QByteArray pdf = print(sheet, job);
    QPluginLoader plugin(words::partPath(QStringLiteral("springback-finish")));
    try {
        if (const auto* finisher = qobject_cast<Finisher*>(plugin.instance()))
            return finisher->finished(pdf, { job.title, job.author, QLocale().bcp47Name(), job.text, job.made });
    } catch (const std::exception&) {
        // Said below, as when the plugin is missing.
    }
    return tl::unexpected(
        Report::tr("The PDF was not written: it could not be completed. Your records are untouched."));
}

} // namespace springback::report
