// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "springback/domain/history.h"

namespace springback {

enum class CriterionId {
    Days,
    Sessions,
    PainDuring,
    NextMorning,
    Trend,
    Function,
    Dose,
    NoFlare,
    NoRedFlag,
    SignOff,
};
enum class Result { Met, NotMet, NoData, NotApplicable };

/// An exact number with up to two decimals, already rounded half up: 125 is 1.25.
struct Hundredths {
    std::int64_t value = 0;
    auto operator<=>(const Hundredths&) const = default;
};

/// A record that breaks a criterion, or the date of one that is missing (then without id).
struct Blocker {
    std::optional<Id> id;
    Date date{};
    auto operator<=>(const Blocker&) const = default;
};

/// One part of the `function` criterion, for screens that offer the test.
struct FunctionResult {
    FunctionPart part;
    Result result = Result::NoData;
    std::optional<std::int64_t> value; ///< repetitions, percent or points; the sore side, or the weaker of both
    std::optional<Side> side;          ///< the side judged
};

struct Criterion {
    CriterionId id = CriterionId::Days;
    Result result = Result::NoData;
    std::optional<Hundredths> value; ///< empty exactly when there is no data or it is not applicable
    std::optional<Hundredths> limit; ///< empty where the stage asks for none
    std::vector<Blocker> blocking;
    PlanNumber source = PlanNumber::StageDays;
    std::vector<FunctionResult> parts; ///< Function only
    bool passes() const { return result == Result::Met || result == Result::NotApplicable; }
};

class Verdict;

/// Proof that the gate was open: only the gate can make one, and an advance takes nothing else.
class GatePass {
public:
    Stage from() const { return m_from; }
    Stage to() const { return m_to; }
    Date on() const { return m_on; }

private:
    GatePass(Stage from, Stage to, Date on) : m_from(from), m_to(to), m_on(on) { }
    Stage m_from, m_to;
    Date m_on;
    friend std::optional<Verdict> judgeGate(const History& history, Date on);
};

/// What the gate says on a date: every criterion, in the protocol's order.
class Verdict {
public:
    Stage from = Stage::first();
    Stage to = Stage::first();
    Date on{};
    std::vector<Criterion> criteria;
    bool stableAmber = false;
    std::optional<GatePass> pass; ///< present exactly when the gate is open

    bool ready() const { return pass.has_value(); }
    const Criterion& at(CriterionId id) const;
    int metCount() const;
    /// The criteria that apply.
    int askedCount() const;
    /// "days:met sessions:not_met …", for the record of a move.
    std::string summary() const;
};

/// Judges the gate out of the stage in force on `on`, from records dated ≤ `on`. Nothing in stage 6.
std::optional<Verdict> judgeGate(const History& history, Date on);

/// The newest sign-off that the gate out of the stage in force on `on` counts; null when there is none.
const SignOff* signOffOn(const History& history, Date on);

/// The first date the gate could open if from `on` every day that may be used is used, clean and rated;
/// nothing when that is not within 120 days, or in stage 6.
std::optional<Date> earliestOpening(const History& history, Date on);

/// The names used in `status --json`: "days", "not_met", …
std::string_view nameOf(CriterionId id);
std::string_view nameOf(Result result);

} // namespace springback
