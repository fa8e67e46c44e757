// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/domain/interval.h"

namespace springback::app {

/// What the guided session is asking or doing.
enum class SessionStep {
    Unfinished, ///< one was left behind: resume, finish, discard
    Before,     ///< "pain right now?", and in maintenance which exercise
    Caution,    ///< the rating before makes today a flare
    Running,    ///< count-in, holds and rests
    Hurt,       ///< stopped for pain: how much, and go on or end
    Slept,      ///< the machine slept meanwhile
    EndEarly,   ///< stopped by the person: why
    Questions,  ///< worst during, effort, variant, note
    Saved,
    Left, ///< closed without a record
};

/// An answer by button.
enum class SessionAnswer {
    Resume,
    FinishHere,
    Discard,
    BeginUnrated,
    EndForFlare,
    GoOnAnyway,
    GoOn,
    EndForPain,
    Continue,
    RedoSet,
    CountDone,
    KeepGoing,
    EndForOther,
    Leave,
    Save,
    Close,
};

struct SessionChoice {
    SessionAnswer answer = SessionAnswer::Close;
    QString text;
};

struct SetDot {
    enum class Mark { ToDo, Now, Done, Part };
    Mark mark = Mark::ToDo;
    bool newPair = true; ///< false: the right of a left before it
    Rating pain;
};

/// Everything the screen of a guided session shows.
struct SessionState {
    SessionStep step = SessionStep::Before;
    IntervalPhase phase = IntervalPhase::CountIn;
    Halt halt = Halt::None;
    QString exercise;       ///< "Single-leg heel-raise hold"
    QString how;            ///< what to do
    QString headline;       ///< "Hold", "Rest", "Get ready", "Paused", or the question asked
    QString detail;         ///< "set 2 of 5 · left", or what the question is about
    QString next;           ///< "rest 2:00, then set 3"
    QString digits;         ///< "45", "2:00"
    QString spoken;         ///< the whole of it in a sentence, for a screen reader; changes with the phase only
    double leftOfPhase = 0; ///< 1 at its start, 0 at its end
    std::vector<SetDot> dots;
    Stage stage = Stage::first(); ///< of the picture
    Variant variant = Variant::Full;
    Side side = Side::Left;     ///< the leg that works, or the sore one
    std::vector<Stage> choices; ///< Before: exercises to choose from, when more than one
    std::vector<SessionChoice> answers;
    QString rateTitle; ///< "Set 2: pain?"; empty when no set can be rated now
    std::optional<int> ratedSet;
    Rating rated;
    QString problem; ///< what could not be saved
    Session session; ///< Questions: as it will be stored
};

} // namespace springback::app
