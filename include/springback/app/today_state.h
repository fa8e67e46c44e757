// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/app/news.h"
#include "springback/domain/flag_questions.h"
#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"
#include "springback/domain/today.h"

namespace springback::app {

/// An open red flag, with the words to act on.
struct FlagState {
    Id id;
    QString title;
    QString act;
    QString opened; ///< "since Tue 1 Dec"
    QString notes;  ///< what was found or arranged since, with who and when; mostly empty
    bool stop = false;
};

/// One red-flag question, and what the log already says about it.
struct QuestionState {
    FlagKind kind = FlagKind::Rupture;
    QString question;
    QString hint; ///< "The log has 3 mornings of 30 minutes or more."; mostly empty
};

struct QuestionsState {
    FlagQuestions due = FlagQuestions::NotDue;
    QString title;
    QString why;
    std::vector<QuestionState> list;
};

/// A morning of the last three days without a rating.
struct MissedMorning {
    Date date{};
    QString label;  ///< "Tue 1 Dec"
    QString closes; ///< what it answers for; may be empty
    CheckIn entry;  ///< what is known of it
};

struct MorningState {
    Date date{};
    QString closes; ///< "It closes yesterday: phase 2, 5 × 45 s"; empty when there is nothing to close
    bool given = false;
    CheckIn entry; ///< what is recorded, or an empty one of this date
    QString line;  ///< "pain 2 · stiff for 10 min"
    std::vector<MissedMorning> missed;
};

/// A line of before and after, for the dialogs that move.
struct ChangeLine {
    QString what;
    QString before;
    QString after;
};

struct StepBackState {
    QString title;
    QStringList why;
    QString target; ///< "phase 1"
    std::vector<ChangeLine> changes;
    bool offered = false;
    bool declined = false; ///< "not now" was answered today
};

struct SessionDone {
    Id id;
    QString line; ///< "5 × 45 s · worst pain 2"
};

/// Maintenance: one of the exercises to choose from.
struct ExerciseChoice {
    Stage stage = Stage::first();
    QString name;
};

enum class ExtraAnswer { Open, Done, NotDone };

/// An exercise of the plan beside the phases, due today.
struct ExtraState {
    QString name;
    QString dose;
    ExtraAnswer answer = ExtraAnswer::Open;
    Rating pain;
    Id id;
};

struct ExerciseState {
    Advice advice = Advice::Go;
    bool allowed = false;
    QString headline; ///< "The easier version today"
    QStringList reasons;
    Stage stage = Stage::first(); ///< the exercise shown; in maintenance the one chosen
    Variant variant = Variant::Full;
    QString title; ///< the published name of the phase
    QString name;
    QString dose;
    QString how;
    QString watch;
    QString flarePlan; ///< only while it is needed
    QString talk;      ///< "talk to your clinician"; mostly empty
    std::vector<SessionDone> done;
    bool secondAllowed = false;
    std::vector<ExerciseChoice> choices; ///< maintenance only
    std::vector<ExtraState> extras;
};

struct RunToRate {
    Id id;
    QString label; ///< "run of 2.0 mi, Tue 1 Dec"
    Rating after;
};

struct RunState {
    QString headline; ///< "4.2 of 6 mi this week · next run from Thursday · longest so far 2.0 mi"
    QString today;    ///< "2.0 mi run today"; mostly empty
    bool hasTarget = false;
    std::optional<MileDecision> decision;
    QString verdict;
    QStringList why;
    std::optional<Distance> to;
    QString change;  ///< "Change to 7 mi"
    QString warning; ///< the longest run's; mostly empty
    QString blocked; ///< why no run today; empty when one may be
    std::vector<RunToRate> unrated;
    Distance target;
};

/// A way to what blocks a criterion: an entry, or a day that lacks one.
struct BlockLink {
    QString text; ///< "Tue 1 Dec"
    QString what; ///< "session of Tue 1 Dec"
    std::optional<RecordKind> kind;
    Id id;
    Date date{};
    bool morning = false; ///< a missed morning that this page can fill in
};

struct CriterionState {
    CriterionId id = CriterionId::Days;
    Result result = Result::NoData;
    QString name;
    QString word;      ///< "met", "not met", "no data", "does not apply"
    QString value;     ///< "12"; "–" when there is none
    QString ask;       ///< "at least 14 days"
    QString why;       ///< whole sentence
    QString detail;    ///< the same without the name: "13 days in this stage."
    QStringList parts; ///< the function tests one by one
    std::vector<BlockLink> links;
};

enum class SignOffNeed { NotAsked, Clinician, Self };

struct GateState {
    QString headline; ///< "Phase 2 → 3: 5 of 8 met"
    QString earliest; ///< "earliest Thu 3 Dec"
    bool ready = false;
    QString stable; ///< the stable amber line; mostly empty
    std::vector<CriterionState> criteria;
    std::vector<MeasureKind> tests; ///< tests still missing, in the plan's order
    QString testLine;               ///< their names
    bool canTest = false;           ///< tests are missing and today allows exercise
    bool visaMissing = false;       ///< the VISA-A total still counts against the gate
    SignOffNeed signOff = SignOffNeed::NotAsked;
    bool signedOff = false;
    QString move; ///< "Move to phase 3"
    std::vector<ChangeLine> changes;
};

/// Everything the Today page shows, top to bottom.
struct TodayState {
    Date on{};
    QString title;    ///< "Thursday, December 3"
    QString subtitle; ///< "phase 2, day 12 · left · mid-portion"
    std::vector<FlagState> flags;
    std::vector<NewsState> news; ///< of the clinician; the page leaves out what was read
    QuestionsState questions;
    MorningState morning;
    std::optional<StepBackState> stepBack; ///< empty in stage 1
    ExerciseState exercise;
    RunState run;
    std::optional<GateState> gate; ///< empty in maintenance
};

} // namespace springback::app
