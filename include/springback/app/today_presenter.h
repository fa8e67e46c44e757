// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "springback/app/today_state.h"
#include "springback/app/workspace.h"

namespace springback::app {

/// The day as the Today page shows it, and what a person can do there. Judged once per change, when asked for.
class TodayPresenter : public QObject {
    Q_OBJECT
public:
    explicit TodayPresenter(Workspace& workspace, QObject* parent = nullptr);

    /// Null before the first start.
    const TodayState* state() const;

    /// Records or corrects a morning's check-in, of this day or of a missed one.
    std::optional<Refusal> saveMorning(const CheckIn& entry);
    std::optional<Refusal> rateRun(const Id& run, Rating during, Rating after);
    std::optional<Refusal> answerExtra(const ExtraState& extra, ExtraAnswer answer, Rating pain);

    /// Stores that the questions were asked, and opens a flag for each "yes".
    std::optional<Refusal> answerFlags(const std::vector<FlagKind>& raised);
    /// What was found or arranged; the flag stays open.
    std::optional<Refusal> followFlag(const Id& flag, const QString& by, const QString& note);
    std::optional<Refusal> closeFlag(const Id& flag, const QString& by, Date on, const QString& note);

    /// The runner's report of the clinician's agreement, or the clinician's own when one is at the keyboard.
    std::optional<Refusal> recordAgreement(Date agreedOn, const QString& by);
    /// A self-managed runner's own confirmation.
    std::optional<Refusal> confirmOwn();
    std::optional<Refusal> moveOn();
    std::optional<Refusal> overrideGate(const QString& by, const QString& reason);
    std::optional<Refusal> stepBack(const QString& reason);
    /// "Not now": the offer stays, folded, until it no longer applies.
    void declineStepBack();
    /// `miles` as typed in the runner's unit.
    std::optional<Refusal> setMiles(const QString& miles, const QString& reason);
    std::optional<Refusal> setMiles(Distance target, const QString& reason);
    /// Maintenance: the exercise of today.
    void choose(Stage exercise);

Q_SIGNALS:
    /// The page reads `state` again.
    void changed();

private:
    void forget();
    QString actor() const;

    Workspace& m_workspace;
    mutable std::optional<TodayState> m_state;
    std::optional<Date> m_declinedOn;
    std::optional<Stage> m_chosen;
};

/// Builds the day's state: a pure function of the records.
struct TodayChoices {
    bool stepBackDeclined = false;
    std::optional<Stage> chosen;
};
TodayState makeTodayState(const Runner& runner, const History& history, Date on, const TodayChoices& choices);

} // namespace springback::app
