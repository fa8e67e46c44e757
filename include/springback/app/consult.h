// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "springback/app/workspace.h"
#include "springback/domain/visit.h"

namespace springback::app {

/// What a clinician enters at an appointment.
struct VisitDraft {
    QString with; ///< who is at the keyboard
    QString sharedNote;
    QString privateNote;
    std::vector<Decision> kinds; ///< to be decided now, beside what the day's visit holds already
    QString words;               ///< the decision's words: the reason of an override or a step back
    std::optional<Date> next;
};

/// The day's visit as the form begins: what is recorded, or who is likely to be there.
struct ConsultState {
    bool open = false;     ///< there is a course of rehab
    bool readOnly = false; ///< nothing can be stored
    Date on{};
    bool decidesPlan = false; ///< what is recorded says that the plan changes
    QString recorded;         ///< "Recorded today: hold · next appointment …"; empty before
    VisitDraft start;
};
ConsultState consultState(const Workspace& workspace);

/// What recording these decisions does, in words: the move, an override that needs its reason, who signed already.
QString decisionHint(const Workspace& workspace, const std::vector<Decision>& kinds);

/// Whether the decision to change the plan still waits for the change itself: nothing in the plan was changed today.
bool awaitsPlan(const Workspace& workspace, const std::vector<Decision>& kinds);

/// Stores the day's visit and the acts it decides, all or none: a sign-off, then the move by an open gate or as the
/// clinician's override, or the step back. Under the name of who is there.
std::optional<Refusal> recordVisit(Workspace& workspace, const VisitDraft& draft);

} // namespace springback::app
