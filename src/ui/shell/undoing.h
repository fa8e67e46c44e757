// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace springback::app {
class Workspace;
}

namespace springback::ui {

/// What came of taking a step back or again, as a sentence.
struct StepTaken {
    QString sentence;
    bool refused = false;
};
StepTaken undoLast(app::Workspace& workspace);
StepTaken redoLast(app::Workspace& workspace);

} // namespace springback::ui
