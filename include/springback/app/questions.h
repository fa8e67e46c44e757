// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include <tl/expected.hpp>

#include "springback/app/workspace.h"
#include "springback/domain/question.h"

namespace springback::app {

/// The questions that the open runner collects for the next visit: what is still to be asked first, oldest first.
std::vector<Question> questionsOf(const Workspace& workspace);
std::optional<Refusal> addQuestion(Workspace& workspace, const QString& text);
/// The runner with one more question in the list, not stored yet; refused when it has no room.
tl::expected<Runner, Refusal> withQuestion(Runner runner, Date noted, const QString& text);
std::optional<Refusal> turnAsked(Workspace& workspace, const Question& question);
/// Undo brings it back.
std::optional<Refusal> removeQuestion(Workspace& workspace, const Question& question);

} // namespace springback::app
