// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <memory>

#include "options.h"
#include "springback/app/workspace.h"

namespace springback::cli {

enum class Store { MustExist, MayBegin };
/// Checked: what does not fit its checksums ends the command, so that no wrong number is shown as right.
enum class Trust { Checked, AsItIs };

/// The store under the guard; Exit::Store when it cannot be used.
std::unique_ptr<app::Workspace> openWorkspace(
    Environment& environment, Store store = Store::MustExist, Trust trust = Trust::Checked);

/// The same with a runner open: the one that --patient names, else the only one.
std::unique_ptr<app::Workspace> openPatient(
    Environment& environment, const Options& options, Trust trust = Trust::Checked);

/// Trust::Checked for a command that opened its store AsItIs: the check goes on beside its work, and `get` ends the
/// command as above. It is to be asked before anything is shown or written.
std::future<void> checkBeside(Environment& environment, app::Workspace& workspace);

/// The runner whose id begins so; Exit::Usage when there is none, or more than one.
Id runnerNamed(const std::vector<Runner>& runners, const QString& start, const Options& options);

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
