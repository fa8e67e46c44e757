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
    Moment made;
};

/// The PDF with author, dates, language, and its title in the viewer's window. Throws std::exception when `pdf` is
/// no sound PDF.
QByteArray finished(const QByteArray& pdf, const PdfDetails& details);

} // namespace springback::report
