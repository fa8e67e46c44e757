// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <vector>

#include "springback/charts/chart.h"
#include "springback/report/appointment.h"

namespace springback::report {

/// An open red flag.
struct OverviewFlag {
    Id id;
    bool stop = false;
    QString title;
    QString opened; ///< "Ask, open since 3 Mar 2026"
    QString act;
    QString followed; ///< what was found or arranged since, with who and when; mostly empty
};

/// One number to read from across the room.
struct OverviewTile {
    QString label;  ///< "Worst pain"
    QString value;  ///< "5"
    QString detail; ///< "morning 3"
};

struct OverviewCriterion {
    Result result = Result::NoData;
    bool passes = false;
    QString name, is, asked, word, blockedBy;
};

/// What an appointment begins with, in words: page 1 of the PDF, the consult view and the copied summary say the
/// same because they all draw this.
struct Overview {
    QString name;
    QString who;                     ///< side, site, day, phase
    QString background;              ///< likely causes, clinician; may be empty
    QString period;                  ///< "Since the last visit: …"
    std::vector<OverviewFlag> flags; ///< open ones, stop signs first
    std::array<OverviewTile, 4> tiles;
    QStringList changes; ///< what happened in the period, a line each
    QStringList load;    ///< what was done in it
    QString adviceFor;   ///< "Advice for Thu 3 Dec"
    QString advice;
    QStringList adviceWhy; ///< exercise and dose, then the reasons
    QString talk;          ///< mostly empty
    QString miles;         ///< the verdict; empty without a target
    QStringList milesWhy;
    QString gate; ///< "Gate phase 2 → 3: 5 of 8 met · earliest …"
    bool gateReady = false;
    QString stable; ///< mostly empty
    std::vector<OverviewCriterion> criteria;
    QStringList milestones;
    QStringList questions; ///< the runner's, not asked yet
    QString visit;         ///< what the visit of the day decided; empty without one
    charts::ChartData data;
    charts::DateRange range;
};

Overview overviewOf(const Runner& runner, const History& history, const ReportOptions& options);

/// The same in ten lines of plain text, for the clinic's own record system.
QString summaryText(const Runner& runner, const History& history, const ReportOptions& options);

} // namespace springback::report
