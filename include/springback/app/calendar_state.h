// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/domain/plan.h"
#include "springback/domain/record.h"

namespace springback::app {

/// One day in the month's grid. A day without entries has no marks; zero pain is a mark.
struct DayMark {
    Date date{};
    int number = 0; ///< of the month
    bool inMonth = false;
    bool today = false;
    bool future = false;
    std::optional<Stage> stage; ///< in force; empty before the episode and in the future
    QString phase;              ///< its short name
    QString phaseBrief;         ///< "phase 4", for narrow cells
    bool phaseBegins = false;   ///< first day of the stage, or of the grid
    int sessions = 0;
    QString ran; ///< "2.0 mi"; empty without a run
    Rating worst;
    std::optional<Band> band; ///< of `worst`
    bool flare = false;
    bool paused = false;
    bool noted = false;
    bool other = false; ///< a measure, a visit or a recorded act
    QString sentence;   ///< the whole day read aloud
};

struct MonthState {
    QString title;        ///< "March 2026"
    QStringList weekdays; ///< short names, in the order of the columns
    QStringList weekdaysLong;
    std::vector<DayMark> days; ///< whole weeks, six of them
};

enum class Editable { No, Yes };
enum class Deletable { No, Yes };

/// One entry of a day.
struct DayEntry {
    RecordKind kind = RecordKind::CheckIn;
    Id id;
    QString title;  ///< "Run"
    QString detail; ///< "2.0 mi in 18:30 · during 1, after 2"
    QString note;
    QString origin; ///< "recalled 2 days later"; empty when typed or timed on the day
    QString name;   ///< for questions and status: "run of 2.0 mi, Tue 3 Mar"
    Rating worst;
    std::optional<Band> band;
    Editable editable = Editable::No;
    Deletable deletable = Deletable::No;
};

struct DayState {
    Date date{};
    QString title;    ///< "Tuesday 3 March 2026"
    QString subtitle; ///< "phase 2 · day 5 · paused: ill"
    std::vector<DayEntry> entries;
    bool future = false;
    bool beforeEpisode = false;
    bool afterEpisode = false;
    bool past = false; ///< of a course in which nothing can be recorded
    QString nothing;   ///< what to say without entries
};

/// A record in the trash.
struct TrashItem {
    RecordKind kind = RecordKind::CheckIn;
    Id id;
    QString name;
    QString deleted; ///< "deleted 3 Mar 2026, by the runner"
    QString left;    ///< "kept for 12 more days"
};

} // namespace springback::app
