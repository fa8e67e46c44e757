// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run_checks.h"

#include <algorithm>

#include "run_text.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

// No watch recorded a run before; such dates come from clocks that were never set.
bool isBeforeWatches(const FoundRun& run)
{
    constexpr std::chrono::sys_days kFirst = std::chrono::year(1995) / 1 / 1;
    const auto since = run.start ? run.start->time_since_epoch() : run.wall->time_since_epoch();
    return since < kFirst.time_since_epoch();
}

// Faster than anyone: over 9 m/s on any distance, over 7.5 m/s on more than a kilometre.
bool isTooFast(const FoundRun& run)
{
    const auto time = run.moving ? run.moving : run.elapsed;
    if (!run.distance || !time || time->count() <= 0)
        return false;
    const double length = static_cast<double>(run.distance->units) / Distance::kPerMetre;
    const double speed = length * 1000 / static_cast<double>(time->count());
    constexpr double kSprint = 9;
    constexpr double kLong = 7.5;
    return speed > kSprint || (length > 1000 && speed > kLong);
}

QString tidy(const QString& text)
{
    constexpr qsizetype kMost = 200;
    QString plain = text.simplified().left(kMost);
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return plain;
}

void finish(FoundRun& run)
{
    run.title = tidy(run.title);
    run.sport = tidy(run.sport);
    if (isTooFast(run))
        run.asks.push_back(Ask::Speed);
}

} // namespace

bool isFull(RunFile& file)
{
    constexpr std::size_t kMost = 200'000;
    if (file.runs.size() + file.skipped.size() < kMost)
        return false;
    const QString said = RunText::tr("It holds more than %L1 activities; the others were not read.").arg(kMost);
    if (!file.findings.contains(said))
        file.findings << said;
    return true;
}

void markDamaged(RunFile& file, const QString& place, const QString& what)
{
    file.damage = FileError{ file.file, place, what };
    for (FoundRun& run : file.runs)
        run.salvaged = true;
}

void finishReading(RunFile& file)
{
    std::vector<FoundRun> kept;
    for (FoundRun& run : file.runs) {
        finish(run);
        if (isBeforeWatches(run))
            file.skipped.push_back({ run.place, run.sport, RunText::noDate() });
        else
            kept.push_back(std::move(run));
    }
    file.runs = std::move(kept);
    for (SkippedActivity& skipped : file.skipped)
        skipped.sport = tidy(skipped.sport);
    if (file.error || !file.runs.empty())
        return;
    if (file.damage)
        file.error = file.damage;
    else if (file.skipped.empty())
        file.error = FileError{ file.file, {}, RunText::tr("There is no activity in it.") };
}

} // namespace springback::exchange
