// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "springback/app/run_import.h"

namespace springback::cli {

/// What `import --json` prints.
QString importJson(const std::vector<exchange::RunFile>& files, const std::vector<app::ImportLine>& lines);
/// "activity 2: cycling: not a run"
QString skippedText(const exchange::SkippedActivity& skipped);

} // namespace springback::cli
