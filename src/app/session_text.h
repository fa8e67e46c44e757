// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session_draft.h"
#include "springback/app/session_state.h"

namespace springback::app {

/// The words of a guided session.
namespace session_text {

/// "set 2 of 5 · left"; left and right of one set have one number.
QString setName(const Session& session, int set);
/// Index of the set that a rating given now is for: the one just finished; nothing before the first.
std::optional<int> ratedSet(const IntervalState& at);

/// Fills in what the timer shows.
void describeTimer(SessionState& state, const SessionDraft& draft, const IntervalState& at);
/// Fills in what a step asks, and its answers.
void describeQuestion(SessionState& state, const SessionDraft& draft, const IntervalState& at);
/// "Unfinished session of 08:03, Sun 1 Mar: 3 of 5 sets."
QString unfinished(const SessionDraft& draft);
std::vector<SessionChoice> unfinishedAnswers(const SessionDraft& draft, Date today);

} // namespace session_text

} // namespace springback::app
