// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

#include "springback/domain/calendar.h"
#include "springback/domain/units.h"
#include "springback/exchange/file_error.h"

namespace springback::exchange {

/// Time of day on the runner's own wall; no zone is known.
using WallTime = std::chrono::local_time<std::chrono::milliseconds>;

/// What a person must say before a run counts.
enum class Ask {
    Sport,     ///< the file does not say that it is a run
    Unit,      ///< kilometres or miles: not stated and not proven
    Decimals,  ///< whether a comma stands before decimals or thousands
    DateOrder, ///< whether 04/05 is April or May
    Duration,  ///< whether 1:02 is minutes or hours
    Speed,     ///< faster than people run
};

/// One run as its file states it. What the file does not state is left out.
struct FoundRun {
    QString place;                 ///< "activity 2", "line 5"; empty for the only one of a file
    std::optional<Instant> start;  ///< when the file states an instant
    std::optional<WallTime> wall;  ///< when it states a wall time only
    bool dayOnly = false;          ///< `wall` is a date without a time of day
    std::optional<minutes> offset; ///< local time minus UTC, where the file proves it
    std::optional<Distance> distance;
    std::optional<std::chrono::milliseconds> elapsed; ///< from first to last
    std::optional<std::chrono::milliseconds> moving;  ///< with pauses taken out
    std::optional<int> ascent;                        ///< metres
    bool treadmill = false;
    std::optional<int> effort; ///< RPE 0–10
    std::optional<int> feel;   ///< 0 very weak – 100 very strong
    QString title;
    QString sport;              ///< as the file writes it
    bool salvaged = false;      ///< whole, but out of a damaged file
    std::vector<Ask> asks;      ///< not stored without a person's word
    std::vector<QString> notes; ///< what was done to read it, in sentences
};

/// What was in the file and is no run.
struct SkippedActivity {
    QString at;
    QString sport;
    QString reason;
};

enum class RunFormat { Unknown, Fit, Tcx, Gpx, StravaCsv, GarminCsv, RunkeeperCsv, AppleHealth, PlainCsv, Archive };

enum class DateOrder { YearFirst, DayFirst, MonthFirst };
enum class DecimalMark { Point, Comma };

/// Which column of a plain table holds what; −1: none.
struct ColumnMap {
    int date = -1;
    int clock = -1; ///< the time of day, when it stands apart from the date
    int distance = -1;
    int duration = -1;
    int sport = -1;
    int title = -1;
    bool operator==(const ColumnMap&) const = default;
};

/// A plain table: what its columns are taken for, to be changed by a person.
struct TableOffer {
    QStringList header;
    std::vector<QStringList> firstRows;
    ColumnMap columns;
};

/// What a person said about a file.
struct RunFileAnswers {
    std::optional<LengthUnit> unit;
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalMark> decimals;
    std::optional<ColumnMap> columns;
};

struct RunFile {
    QString file;
    RunFormat format = RunFormat::Unknown;
    std::vector<FoundRun> runs;
    std::vector<SkippedActivity> skipped;
    QStringList findings;            ///< what was proven, and how
    std::optional<FileError> damage; ///< where the file is damaged; its runs are whole, and salvaged
    std::optional<TableOffer> table;
    std::optional<LengthUnit> unit; ///< the unit that was taken, where the file states none
    std::optional<FileError> error;
};

/// Reads the runs out of a file, whatever its name: FIT, TCX, GPX, each also compressed; Strava's, Garmin's and
/// Runkeeper's tables; Apple Health; a plain table; a zip of these. Never throws, stores nothing, reads no clock.
RunFile readRunFile(const QString& path, const RunFileAnswers& answers = {});
/// The same for bytes in memory.
RunFile readRunBytes(const QByteArray& bytes, const QString& name, const RunFileAnswers& answers = {});

/// The files that are meant: folders stand for what is in them that can be read as runs, by content.
QStringList runFilesIn(const QStringList& paths);

/// Metres to the store's hundredths of a millimetre, rounded.
Distance metres(double value);

} // namespace springback::exchange
