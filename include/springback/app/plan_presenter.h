// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

#include "springback/app/first_start.h"
#include "springback/app/plan_changes.h"
#include "springback/app/workspace.h"

namespace springback::app {

/// A number of the plan as the page shows it: what it says, and on what ground it stands.
struct PlanLine {
    QString label;
    QString value;
    QString evidence; ///< "clinic protocol", "trial", "our default", …
    QString source;   ///< the short reference, and whether its full text was read; empty for our defaults
};

struct PlanStage {
    QString title;    ///< as published
    QString exercise; ///< in our own words
    QString easier;
    bool current = false;
    std::vector<PlanLine> lines;
    std::vector<PlanLine> gate;
};

struct PlanState {
    QString headline; ///< "The published plan", or who changed it and when
    bool selfManaged = false;
    QString care; ///< who looks after the runner, as a sentence
    std::vector<QString> causes;
    std::vector<PlanLine> general; ///< bands, easing, miles, recovery
    std::vector<PlanStage> stages;
    std::vector<QString> extras;
    QString flarePlan;
    std::vector<PlanVersionState> versions; ///< newest first
    bool readOnly = false;
    bool past = false; ///< of a course in which nothing can be recorded
};

/// The plan in force today, each number with its source.
class PlanPresenter : public QObject {
    Q_OBJECT
public:
    explicit PlanPresenter(Workspace& workspace, QObject* parent = nullptr);

    /// Empty stages without an episode.
    PlanState state() const;
    /// Says whether a clinician looks after the runner; a new version of the plan, with its reason.
    std::optional<Refusal> setCare(Care care);

Q_SIGNALS:
    void changed();

private:
    QString headline(const Plan& plan, const PlanVersion* version) const;
    QString careOf(const Plan& plan) const;

    Workspace& m_workspace;
};

} // namespace springback::app
