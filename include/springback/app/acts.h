// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/app/workspace.h"
#include "springback/domain/gate.h"

namespace springback::app {

/// The recorded acts. Each stores one record under the workspace's guard, or says why not.

/// Moves on; only the gate makes the pass.
std::optional<Refusal> advance(Workspace& workspace, const GatePass& pass, const QString& by);
/// A clinician's override of a closed gate; name and reason are required.
std::optional<Refusal> overrideGate(Workspace& workspace, const QString& by, const QString& reason);
std::optional<Refusal> stepBack(Workspace& workspace, const QString& by, const QString& reason);
/// A sign-off of the stage in force; `Provenance::Clinician` for the clinician's own act, `Reported` for the
/// runner's report of it, `Typed` for a self-managed runner's own confirmation.
std::optional<Refusal> signOff(Workspace& workspace, Date agreedOn, const QString& by, Provenance provenance);
std::optional<Refusal> setMiles(Workspace& workspace, Distance target, const QString& by, const QString& reason);
std::optional<Refusal> openFlags(Workspace& workspace, const std::vector<FlagKind>& raised);
/// Notes on an open flag who found or arranged what; it stays open.
std::optional<Refusal> followFlag(Workspace& workspace, const Id& flag, const QString& by, const QString& note);
std::optional<Refusal> closeFlag(Workspace& workspace, const Id& flag, const QString& by, const QString& note);

} // namespace springback::app
