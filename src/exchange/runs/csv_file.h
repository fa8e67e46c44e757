// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "csv_table.h"
#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// Files that the rows of a table name, in its archive.
struct NamedFiles {
    std::vector<QString> ofRun; ///< beside `RunFile::runs`; empty where a row names none
    QSet<QString> all;
};

/// The readers of each kind of table. False when it is not of that kind, and nothing was done.
bool readStravaCsv(const CsvTable& table, RunFile& file, NamedFiles& named);
bool readGarminCsv(const CsvTable& table, const RunFileAnswers& answers, RunFile& file);
bool readRunkeeperCsv(const CsvTable& table, RunFile& file, NamedFiles& named);
/// Any table; its columns are guessed from the header or given.
void readPlainCsv(const CsvTable& table, const RunFileAnswers& answers, RunFile& file);

/// Whichever it is.
void readCsvFile(const QByteArray& bytes, const RunFileAnswers& answers, RunFile& file, NamedFiles& named);

QString linePlace(const CsvRow& row);
/// Adds a run that the table calls `sport`, or skips or asks about it.
void addByName(const CsvRow& row, const QString& sport, FoundRun run, RunFile& file);

/// The reading of a time that the distance makes possible: people run at 0.6 to 8 m/s. Both possible: asks.
std::optional<std::chrono::milliseconds> likelyDuration(
    const QString& text, const std::optional<Distance>& distance, std::vector<Ask>& asks);

} // namespace springback::exchange
