// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/app/workspace.h"

namespace springback::app {

struct UnratedRun {
    Id id;
    QString name; ///< "run of 2.0 mi, Tue 3 Mar"
};

/// What the page of runs shows above its table.
struct RunsState {
    bool hasRunner = false;
    bool hasTarget = false;
    QString week;        ///< "4.2 of 6.0 mi"
    QString weekUnder;   ///< "in the 7 days to yesterday, and 2.0 mi today"
    double fraction = 0; ///< of the target, for the bar; may exceed 1
    QString next;        ///< "Next run: from Thu 12 Mar"
    QString longest;     ///< "Longest in the last 30 days: 2.0 mi"
    QString since;       ///< "Target since 3 Mar 2026"
    QString headline;    ///< the verdict
    QStringList reasons; ///< why it holds or reduces
    QString change;      ///< "Change to 7.0 mi"; empty on hold
    QString warning;     ///< the newest run above its longest-run line
    std::vector<UnratedRun> unrated;
    LengthUnit unit = LengthUnit::Miles;
};

class RunsPresenter : public QObject {
    Q_OBJECT
public:
    explicit RunsPresenter(Workspace& workspace, QObject* parent = nullptr);

    RunsState state() const;
    /// Records the target that the verdict offers.
    std::optional<Refusal> acceptOffer(const QString& by);
    /// Records a target of one's own; a reason is asked for.
    std::optional<Refusal> setTarget(const QString& number, const QString& by, const QString& reason);
    /// The target in force as a number to edit; empty when there is none.
    QString targetNumber() const;

Q_SIGNALS:
    void changed();

private:
    Workspace& m_workspace;
};

/// What a run of this length on this date would earn, in words; empty at or below the line. Never a refusal.
QString longRunWarning(const Workspace& workspace, Date date, Distance distance);
/// "28 min 30 s · 9:30 per mi"; empty without both.
QString paceText(Distance distance, seconds duration, LengthUnit unit);

} // namespace springback::app
