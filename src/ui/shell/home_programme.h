// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/keeping.h"
#include "springback/ui/app_context.h"

namespace springback::ui {

/// Writes it for the open runner, who has a course of rehab.
app::Written writeHomeProgramme(app::Workspace& workspace, const app::Settings& settings, const QString& path);
/// Asks where to, and writes the page for home.
void makeHomeProgramme(const AppContext& context);

} // namespace springback::ui
