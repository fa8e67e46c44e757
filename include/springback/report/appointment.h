// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include "springback/domain/summary.h"

class QLocale;

namespace springback::report {

enum class Paper { A4, Letter };

/// Letter where it is the custom, else A4.
Paper paperFor(const QLocale& locale);

/// First and last date of what is reported, both included.
struct Period {
    Date from{};
    Date to{};
};

/// Since the newest visit before `on`, else the last six weeks; not before the episode began.
Period defaultPeriod(const History& history, Date on);

struct ReportOptions {
    Date on{};   ///< the date for which advice, gate and miles are judged
    Date from{}; ///< the period; what lies before the episode or after `on` is left out
    Date to{};
    Paper paper = Paper::A4;
    Moment made; ///< printed, and the PDF's creation date
};

/// The appointment PDF. The error is a sentence. Private notes stay out. Needs a QApplication; the language is
/// QLocale's default. A runner without a name gives a page without one.
tl::expected<QByteArray, QString> appointmentPdf(
    const Runner& runner, const History& history, const ReportOptions& options);

/// Writes the appointment PDF to `path`, through a temporary name beside it: the file is whole or not there. The
/// error is a sentence.
tl::expected<void, QString> writeAppointment(
    const Runner& runner, const History& history, const ReportOptions& options, const QString& path);

} // namespace springback::report
