// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>

#include <cstdlib>

#include "../src/exchange/runs/apple_health.h"
#include "../src/exchange/runs/csv_file.h"
#include "../src/exchange/runs/fit_file.h"
#include "../src/exchange/runs/gpx_file.h"
#include "../src/exchange/runs/run_checks.h"
#include "../src/exchange/runs/tcx_file.h"

using namespace springback::exchange;

namespace {

[[maybe_unused]] void fit(const QByteArray& bytes, RunFile& file)
{
    readFit(bytes, file);
}
[[maybe_unused]] void gpx(const QByteArray& bytes, RunFile& file)
{
    readGpx(bytes, file);
}
[[maybe_unused]] void tcx(const QByteArray& bytes, RunFile& file)
{
    readTcx(bytes, file);
}
[[maybe_unused]] void apple(const QByteArray& bytes, RunFile& file)
{
    AppleHealthScan scan(file);
    // In two pieces: a workout may lie across them.
    scan.feed(QByteArrayView(bytes).first(bytes.size() / 2));
    scan.feed(QByteArrayView(bytes).sliced(bytes.size() / 2));
    scan.end();
}
[[maybe_unused]] void csv(const QByteArray& bytes, RunFile& file)
{
    NamedFiles named;
    readCsvFile(bytes, {}, file, named);
}
[[maybe_unused]] void zip(const QByteArray& bytes, RunFile& file)
{
    file = readRunBytes(bytes, QStringLiteral("fuzzed"));
}
[[maybe_unused]] void any(const QByteArray& bytes, RunFile& file)
{
    file = readRunBytes(bytes, QStringLiteral("fuzzed"));
}

// What no file may talk a reader into.
bool isPossible(const FoundRun& run)
{
    return (run.start || run.wall) && !(run.distance && run.distance->units < 0)
        && !(run.elapsed && run.elapsed->count() < 0) && !(run.effort && (*run.effort < 0 || *run.effort > 10))
        && !(run.offset && std::abs(run.offset->count()) > 14 * 60);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    RunFile file;
    file.file = QStringLiteral("fuzzed");
    FUZZ_READER(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), file);
    finishReading(file);
    for (const FoundRun& run : file.runs) {
        if (!isPossible(run))
            std::abort();
    }
    return 0;
}
