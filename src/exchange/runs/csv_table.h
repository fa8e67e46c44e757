// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace springback::exchange {

struct CsvRow {
    int line = 0; ///< of the file, from 1, where the row begins
    QStringList cells;
    QString cell(int column) const { return cells.value(column); }
};

/// A table as text. Rows without any text are left out.
struct CsvTable {
    std::vector<CsvRow> rows;
    bool isCut = false; ///< more rows or columns than are read
};

inline constexpr int kMostCsvRows = 200'000;
inline constexpr int kMostCsvColumns = 500;

/// Reads commas, semicolons or tabs, whichever divides the first lines best; UTF-8, UTF-16 or Windows' Latin.
CsvTable readCsv(const QByteArray& bytes);

} // namespace springback::exchange
