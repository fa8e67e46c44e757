// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>

#include <cmath>

#include "csv_file.h"
#include "csv_values.h"
#include "iso_time.h"
#include "run_text.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

// The first seven columns are the same in every language and year; later ones are found by the headers that are
// there twice: the display value first, then seconds or metres with a decimal point.
enum FirstColumn { kId, kDate, kName, kType, kDescription, kElapsed, kDistance };
constexpr int kLeastColumns = 10;

struct Columns {
    int metres = -1;
    int moving = -1;
    int ascent = -1;
    int effort = -1;
    bool isOld = false; ///< before July 2019: metres in the first and only column
};

bool isStrava(const CsvTable& table)
{
    if (table.rows.empty() || table.rows[0].cells.size() < kLeastColumns)
        return false;
    const CsvRow& header = table.rows[0];
    static const QRegularExpression id(QStringLiteral("\\bid\\b"), QRegularExpression::CaseInsensitiveOption);
    if (!id.match(header.cell(kId)).hasMatch())
        return false;
    if (table.rows.size() == 1)
        return header.cell(kElapsed).contains(QLatin1String("elapsed"), Qt::CaseInsensitive);
    static const QRegularExpression digits(QStringLiteral("^[0-9]{3,20}$"));
    static const QRegularExpression seconds(QStringLiteral("^[0-9]{1,10}(\\.[0-9]+)?$"));
    const CsvRow& row = table.rows[1];
    return digits.match(row.cell(kId)).hasMatch() && readDate(row.cell(kDate), {})
        && seconds.match(row.cell(kElapsed)).hasMatch();
}

Columns columnsOf(const QStringList& header)
{
    Columns columns;
    columns.isOld = header[kId] == QLatin1String("id");
    if (columns.isOld) {
        columns.metres = kDistance;
        return columns;
    }
    columns.metres = static_cast<int>(header.indexOf(header[kDistance], kDistance + 1));
    // "Elapsed Time, Moving Time, Distance, Max Speed, Average Speed, Elevation Gain"
    const int second = columns.metres;
    if (second > kDistance + 2 && header.value(second - 2) == header[kElapsed]) {
        columns.moving = second - 1;
        columns.ascent = second + 3;
    }
    static const QStringList effort{ QStringLiteral("Perceived Exertion"), QStringLiteral("Ervaren inspanning"),
        QStringLiteral("Wahrgenommene Anstrengung"), QStringLiteral("Empfundene Anstrengung"),
        QStringLiteral("Effort perçu"), QStringLiteral("Esfuerzo percibido") };
    for (const QString& name : effort)
        columns.effort = std::max(columns.effort, static_cast<int>(header.indexOf(name)));
    return columns;
}

std::optional<milliseconds> secondsIn(const QString& cell)
{
    constexpr double kMost = 1e9;
    const auto value = readNumber(cell, DecimalMark::Point);
    return value && *value > 0 && *value < kMost ? std::optional(milliseconds(std::llround(*value * 1000)))
                                                 : std::nullopt;
}

std::optional<Distance> distanceOf(const CsvRow& row, const Columns& columns)
{
    constexpr double kMost = 1e7;
    const auto exact = readNumber(row.cell(columns.metres), DecimalMark::Point);
    if (columns.metres >= 0 && exact && *exact >= 0 && *exact < kMost)
        return metres(*exact);
    const QString shown = row.cell(kDistance); // kilometres with two decimals, in the style of the language
    const auto kilometres = readNumber(shown, provenMark({ shown }).value_or(DecimalMark::Point));
    return kilometres && *kilometres >= 0 && *kilometres < kMost / 1000 ? std::optional(metres(*kilometres * 1000))
                                                                        : std::nullopt;
}

QString fileNamed(const CsvRow& row)
{
    for (const QString& cell : row.cells) {
        if (cell.startsWith(QLatin1String("activities/")))
            return cell;
    }
    return {};
}

std::optional<int> wholeIn(const QString& cell, int most)
{
    const auto value = readNumber(cell, DecimalMark::Point);
    return value && *value >= 0 && *value <= most ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

void readRow(const CsvRow& row, const Columns& columns, RunFile& file, NamedFiles& named)
{
    const QString linked = fileNamed(row);
    if (!linked.isEmpty())
        named.all.insert(linked);
    const auto date = readDate(row.cell(kDate), {});
    if (!date || date->dayOnly) {
        file.skipped.push_back({ linePlace(row), row.cell(kType), RunText::noDate() });
        return;
    }
    FoundRun run;
    run.start = Instant(date->wall.time_since_epoch()); // UTC in every language
    run.title = row.cell(kName);
    run.distance = distanceOf(row, columns);
    run.elapsed = secondsIn(row.cell(kElapsed));
    if (columns.moving >= 0)
        run.moving = secondsIn(row.cell(columns.moving));
    if (columns.ascent >= 0)
        run.ascent = wholeIn(row.cell(columns.ascent), 20'000);
    if (columns.effort >= 0)
        run.effort = wholeIn(row.cell(columns.effort), 10);
    addByName(row, row.cell(kType), std::move(run), file);
    named.ofRun.resize(file.runs.size());
    if (!file.runs.empty() && file.runs.back().place == linePlace(row))
        named.ofRun.back() = linked;
}

} // namespace

bool readStravaCsv(const CsvTable& table, RunFile& file, NamedFiles& named)
{
    if (!isStrava(table))
        return false;
    file.format = RunFormat::StravaCsv;
    const Columns columns = columnsOf(table.rows[0].cells);
    for (std::size_t i = 1; i < table.rows.size(); ++i)
        readRow(table.rows[i], columns, file, named);
    return true;
}

} // namespace springback::exchange
