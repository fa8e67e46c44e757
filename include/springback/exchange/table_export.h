// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

#include <tl/expected.hpp>

#include "springback/domain/record.h"
#include "springback/exchange/file_error.h"

namespace springback::exchange {

/// One table of a case: "check-ins", "sessions", …
struct Table {
    QString name;
    QString about; ///< one sentence for the README
    QStringList header;
    std::vector<QStringList> rows; ///< what was not given is an empty cell
};

/// Every table of the case that has rows. Private notes and the trash stay out.
std::vector<Table> tablesOf(const Case& content);

/// RFC 4180, UTF-8. Text that a spreadsheet would run (it begins with = + - @, a tab or a return) gets a
/// leading apostrophe.
QByteArray csv(const Table& table);

/// What the columns mean, as plain text.
QByteArray readme(const std::vector<Table>& tables);

/// Writes `OUT.csv` as OUT-check-ins.csv, OUT-sessions.csv … and OUT-README.txt; says which files it wrote.
tl::expected<QStringList, FileError> exportTables(const Case& content, const QString& out);

} // namespace springback::exchange
