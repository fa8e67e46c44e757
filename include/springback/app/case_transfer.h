// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/app/workspace.h"
#include "springback/exchange/case_file.h"

namespace springback::app {

/// Everything about the open runner, with what is in the trash, for a case file.
exchange::CaseFile caseToExport(Workspace& workspace);

/// Stores a case as a new runner, just as it is, in one transaction, and opens it. Refused when anything in it
/// is in the store already.
std::optional<Refusal> loadAsNewRunner(Workspace& workspace, const exchange::CaseFile& file);

} // namespace springback::app
