// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "options.h"
#include "springback/app/workspace.h"

namespace springback::cli {

enum class Store { MustExist, MayBegin };

/// The store under the guard; Exit::Store when it cannot be used.
std::unique_ptr<app::Workspace> openWorkspace(Environment& environment, Store store = Store::MustExist);

/// The same with a runner open: the one that --patient names, else the only one.
std::unique_ptr<app::Workspace> openPatient(Environment& environment, const Options& options);

/// Adds --patient.
void patientOption(Options& options);

/// Ends the command when something was refused.
void mustBeDone(const std::optional<app::Refusal>& refusal);

/// The open course's history; Exit::Refused when there is none.
const History& historyOf(const app::Workspace& workspace);

/// The date an entry is for: --on, else today.
Date entryDate(const Options& options, const app::Workspace& workspace);
void onOption(Options& options);

/// Stores one record and says so.
void saveEntry(Environment& environment, app::Workspace& workspace, const Record& record);

} // namespace springback::cli
