// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undoing.h"

#include <QCoreApplication>

#include "springback/app/workspace.h"

namespace springback::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undoing)
};

} // namespace

StepTaken undoLast(app::Workspace& workspace)
{
    if (!workspace.canUndo())
        return { Text::tr("There is nothing to undo.") };
    const QString what = workspace.undoText();
    if (const auto refusal = workspace.undo())
        return { refusal->sentence, true };
    return { Text::tr("Undone: %1").arg(what) };
}

StepTaken redoLast(app::Workspace& workspace)
{
    if (!workspace.canRedo())
        return { Text::tr("There is nothing to redo.") };
    if (const auto refusal = workspace.redo())
        return { refusal->sentence, true };
    return { Text::tr("Redone: %1").arg(workspace.undoText()) };
}

} // namespace springback::ui
