// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include "csv_file.h"
#include "csv_values.h"
#include "run_text.h"

namespace springback::exchange {

namespace {

int columnNamed(const QStringList& header, const char* name)
{
    return static_cast<int>(header.indexOf(QString::fromLatin1(name)));
}

struct Columns {
    int date, type, title, distance, duration, climb, file;
    LengthUnit unit = LengthUnit::Kilometres;
};

std::optional<Columns> columnsOf(const QStringList& header)
{
    Columns columns{ columnNamed(header, "Date"), columnNamed(header, "Type"), columnNamed(header, "Route Name"),
        columnNamed(header, "Distance (km)"), columnNamed(header, "Duration"), columnNamed(header, "Climb (m)"),
        columnNamed(header, "GPX File") };
    if (columns.distance < 0) {
        columns.distance = columnNamed(header, "Distance (mi)");
        columns.unit = LengthUnit::Miles;
    }
    if (columns.date < 0 || columns.type < 0 || columns.distance < 0 || columns.duration < 0)
        return std::nullopt;
    return columns;
}

} // namespace

bool readRunkeeperCsv(const CsvTable& table, RunFile& file, NamedFiles& named)
{
    const auto columns = table.rows.empty() ? std::nullopt : columnsOf(table.rows[0].cells);
    if (!columns)
        return false;
    file.format = RunFormat::RunkeeperCsv;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const CsvRow& row = table.rows[i];
        const QString linked = row.cell(columns->file);
        if (columns->file >= 0 && !linked.isEmpty())
            named.all.insert(linked);
        const auto date = readDate(row.cell(columns->date), {});
        if (!date || date->dayOnly) {
            file.skipped.push_back({ linePlace(row), row.cell(columns->type), RunText::noDate() });
            continue;
        }
        FoundRun run;
        run.wall = date->wall;
        if (columns->title >= 0)
            run.title = row.cell(columns->title);
        const auto distance = readNumber(row.cell(columns->distance), DecimalMark::Point);
        if (distance && *distance >= 0 && *distance < 1'000)
            run.distance = lengthOf(*distance, columns->unit);
        run.elapsed = likelyDuration(row.cell(columns->duration), run.distance, run.asks);
        const auto climb = columns->climb < 0 ? std::nullopt : readNumber(row.cell(columns->climb), DecimalMark::Point);
        if (climb && *climb >= 0 && *climb < 20'000)
            run.ascent = static_cast<int>(std::lround(*climb));
        addByName(row, row.cell(columns->type), std::move(run), file);
    }
    return true;
}

} // namespace springback::exchange
