// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "pages.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

const QColor kLine(0x70, 0x70, 0x70);

/// Boxes to tick with a pen.
void addChoices(Sheet& sheet, const QString& label, const QStringList& choices)
{
    const double line = sheet.lineHeight(sheet.body());
    sheet.ensure(line * 2);
    const QFontMetricsF metrics(sheet.body().font);
    double x = sheet.write(0, sheet.y(), sheet.width(), label, sheet.body()) * 0;
    x = metrics.horizontalAdvance(label) + line;
    for (const QString& choice : choices) {
        sheet.box(QRectF(x, sheet.y() + line * 0.15, line * 0.7, line * 0.7), kLine, {});
        sheet.write(x + line, sheet.y(), sheet.width() - x, choice, sheet.body());
        x += line * 2.2 + metrics.horizontalAdvance(choice);
    }
    sheet.advance(line * 1.7);
}

void addBlankLines(Sheet& sheet)
{
    constexpr int kLines = 6;
    const double step = sheet.lineHeight(sheet.body()) * 1.8;
    sheet.heading(Report::tr("For the clinician"), step * (kLines + 3));
    addChoices(sheet, Report::tr("Decision:"),
        { Report::tr("advance"), Report::tr("hold"), Report::tr("step back"), Report::tr("agree"),
            Report::tr("change the plan") });
    for (int i = 0; i < kLines; ++i) {
        sheet.advance(step);
        sheet.rule(0, sheet.y(), sheet.width(), 0.8, kLine);
    }
    sheet.advance(step);
    sheet.write(0, sheet.y(), sheet.width(), Report::tr("Next appointment:"), sheet.body());
    sheet.write(sheet.width() / 2, sheet.y(), sheet.width(), Report::tr("Name, date:"), sheet.body());
    sheet.advance(sheet.lineHeight(sheet.body()) + 2);
    sheet.rule(0, sheet.y(), sheet.width(), 0.8, kLine);
}

QStringList limits(const Facts& facts)
{
    return {
        words::intendedUse(),
        Report::tr("Everything here is patient-reported and not verified. %1 of %2 days in the period have no entry; "
                   "what was not given is printed as “–”, a rating of 0 as “0”.")
            .arg(facts.summary.daysWithoutEntry)
            .arg(facts.summary.days.size()),
        Report::tr("“Recalled” means entered later than the day it belongs to; “edited” means changed after it was "
                   "recorded; “reported by the runner” means that the clinician's agreement was not entered by the "
                   "clinician."),
        Report::tr("“Met” means that a written criterion of the plan is fulfilled by what was recorded. It does not "
                   "mean that the tendon has recovered."),
        Report::tr("Isometric loading is a tolerable way to begin; three Achilles studies (91, 16 and 11 people) "
                   "found no reliable immediate relief of pain."),
        Report::tr("Changes smaller than the noise of a measure may be chance. VISA-A: 14 points at 12 weeks, 7 at 24 "
                   "(Lagas 2021). The wording of questionnaires is not reproduced; use the official forms."),
        Report::tr("A single run more than 10 % longer than the longest of 30 days raised injury in 5,205 runners "
                   "(Frandsen 2025); the week-to-week ratio did not and is not used."),
        Report::tr("The phases: “Achilles Tendinopathy Rehab for Runners”, Jun Bae, student of Natasha Hastings, "
                   "Athletic Edge PT, San Diego. Background: Maghsoodi (n.d.); Davis (n.d.); de Vos 2021, "
                   "BJSM 55(20):1125; Runner's World (2021)."),
    };
}

} // namespace

void addEnd(Sheet& sheet, const Facts& facts)
{
    addBlankLines(sheet);
    const double line = sheet.lineHeight(sheet.muted());
    sheet.heading(Report::tr("Sources and limits"), line * 4);
    for (const QString& text : limits(facts)) {
        sheet.paragraph(text, sheet.muted());
        sheet.space(3);
    }
}

QString madeText(const Moment& made)
{
    const auto local = made.at + made.offset;
    const auto day = std::chrono::floor<days>(local);
    const auto minute = std::chrono::duration_cast<minutes>(local - day).count();
    const QTime time(static_cast<int>(minute / 60), static_cast<int>(minute % 60));
    const QString date = words::shortDate(Date(day.time_since_epoch()));
    return Report::tr("made %1, %2 with Springback").arg(date, QLocale().toString(time, QLocale::ShortFormat));
}

Footer footerOf(const Facts& facts)
{
    return { nameOf(facts.runner), madeText(facts.options.made),
        Report::tr("Patient-reported, not verified. Logs and shows whether the plan's written criteria are met; not a "
                   "medical device.") };
}

void paintFooter(Sheet& sheet, charts::Canvas& canvas, const Footer& footer, int page)
{
    const QRectF paper = sheet.pageRect();
    const double left = sheet.origin().x();
    const double line = sheet.lineHeight(sheet.muted());
    const double top = sheet.origin().y() + sheet.height() + line * 0.6;
    QPainter& painter = canvas.painter();
    painter.fillRect(QRectF(left, top - line * 0.25, sheet.width(), 0.6), kLine);
    painter.setFont(sheet.muted().font);
    painter.setPen(sheet.muted().color);
    const QFontMetricsF metrics(sheet.muted().font);
    const QString count = Report::tr("page %1 of %2").arg(page + 1).arg(sheet.pageCount());
    const double room = sheet.width() - metrics.horizontalAdvance(footer.middle + count) - line * 4;
    const QString name = metrics.elidedText(footer.left, Qt::ElideRight, room);
    const QRectF row(left, top, sheet.width(), line);
    painter.drawText(row, Qt::AlignLeft, Report::tr("%1 · %2").arg(name, footer.middle));
    painter.drawText(row, Qt::AlignRight, count);
    painter.drawText(QRectF(left, top + line, paper.width() - 2 * left, line), Qt::AlignLeft, footer.below);
}

} // namespace springback::report
