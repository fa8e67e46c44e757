// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "springback/domain/history.h"

namespace springback::app {

/// Something that the clinician said or changed, for the runner to read.
struct NewsState {
    QString key;         ///< names this version of it: an edit makes it news again
    QString title;       ///< "From A. Clinician, visit of Tue 1 Dec"
    QString text;        ///< the shared note; may be empty
    QStringList changes; ///< "Phase 2: time in the stage: 14 days → 10 days"
    QString why;         ///< the reason given; may be empty
    QString next;        ///< "Next appointment: Thu 3 Dec"; may be empty
};

/// The newest visit's note and decision, and what the clinician changed within the last eight weeks: plans, targets,
/// moves. Newest first; whether it was read is not known here.
std::vector<NewsState> newsOf(const History& history, Date on, LengthUnit unit);

} // namespace springback::app
