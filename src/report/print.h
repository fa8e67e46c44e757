// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages.h"

namespace springback::report {

struct PrintJob {
    Paper paper = Paper::A4;
    QString title, author;
    QString text; ///< in plain text, for a reader that speaks
    Footer footer;
    Moment made;
};

/// The sheet as a PDF, whole and finished, or a sentence.
tl::expected<QByteArray, QString> printed(Sheet& sheet, const PrintJob& job);

} // namespace springback::report
