// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv_file.h"

#include "csv_values.h"
#include "run_text.h"
#include "sport_names.h"

namespace springback::exchange {

QString linePlace(const CsvRow& row)
{
    return RunText::tr("line %1").arg(row.line);
}

void addByName(const CsvRow& row, const QString& sport, FoundRun run, RunFile& file)
{
    const SportSaid said = sportNamed(sport);
    if (said.sport == Sport::Other) {
        file.skipped.push_back({ linePlace(row), sport, RunText::notARun() });
        return;
    }
    if (said.sport == Sport::Unknown)
        run.asks.push_back(Ask::Sport);
    run.place = linePlace(row);
    run.sport = sport;
    run.treadmill = said.treadmill;
    file.runs.push_back(std::move(run));
}

std::optional<std::chrono::milliseconds> likelyDuration(
    const QString& text, const std::optional<Distance>& distance, std::vector<Ask>& asks)
{
    const auto written = readClockDuration(text);
    if (!written || (written->asMinutes.count() == 0))
        return std::nullopt;
    if (!written->asHours || !distance || distance->units <= 0)
        return written->asMinutes;
    const auto isPossible = [&](std::chrono::milliseconds time) {
        constexpr double kSlowest = 0.6;
        constexpr double kFastest = 8;
        const double speed
            = static_cast<double>(distance->units) / Distance::kPerMetre * 1000 / static_cast<double>(time.count());
        return speed >= kSlowest && speed <= kFastest;
    };
    const bool minutesFit = isPossible(written->asMinutes);
    const bool hoursFit = written->asHours->count() > 0 && isPossible(*written->asHours);
    if (hoursFit && !minutesFit)
        return written->asHours;
    if (hoursFit && minutesFit)
        asks.push_back(Ask::Duration);
    return written->asMinutes;
}

void readCsvFile(const QByteArray& bytes, const RunFileAnswers& answers, RunFile& file, NamedFiles& named)
{
    const CsvTable table = readCsv(bytes);
    if (table.isCut)
        file.findings << RunText::tr("The table is larger than is read: at most %L1 rows of %2 columns.")
                             .arg(kMostCsvRows)
                             .arg(kMostCsvColumns);
    if (readStravaCsv(table, file, named) || readRunkeeperCsv(table, file, named)
        || readGarminCsv(table, answers, file))
        return;
    readPlainCsv(table, answers, file);
}

} // namespace springback::exchange
