// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "springback/app/workspace.h"

namespace springback::app {

/// What could be undone and redone when the window was closed.
struct EditSteps {
    std::vector<EditStep> undo;
    std::vector<EditStep> redo;
};

/// The newest hundred of each; empty when there are none.
std::string stepsText(const EditSteps& steps);
/// Nothing when the text is not one that this version can read.
std::optional<EditSteps> stepsFromText(const std::string& text);

} // namespace springback::app
