// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "springback/domain/calendar.h"

namespace springback::report {

/// What Qt's writer leaves out of a PDF.
struct PdfDetails {
    QString title, author, language;
    QString text; ///< page 1 in plain text
    Moment made;
};

/// The PDF with author, dates, language, its title in the viewer's window, and page 1 as plain text attached. Throws
/// std::exception when `pdf` is no sound PDF.
QByteArray finished(const QByteArray& pdf, const PdfDetails& details);

} // namespace springback::report
