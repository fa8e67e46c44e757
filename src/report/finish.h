// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtPlugin>

#include "springback/domain/calendar.h"

namespace springback::report {

/// What Qt's writer leaves out of a PDF.
struct PdfDetails {
    QString title, author, language;
    QString text; ///< page 1 in plain text
    Moment made;
};

/// Completes PDFs: a plugin of our own, loaded when a PDF is made. libqpdf, and what it needs, would hold up every
/// start.
class Finisher {
public:
    virtual ~Finisher() = default;
    /// The PDF with author, dates, language, its title in the viewer's window, and page 1 as plain text attached.
    /// Throws std::exception when `pdf` is no sound PDF.
    virtual QByteArray finished(const QByteArray& pdf, const PdfDetails& details) const = 0;
};

} // namespace springback::report

#define SPRINGBACK_FINISHER "org.springback.Finisher/1"
Q_DECLARE_INTERFACE(springback::report::Finisher, SPRINGBACK_FINISHER)
