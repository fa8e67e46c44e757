// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/history.h"

namespace springback::app {

/// A move on `on` from the stage in force, with the gate's criteria as they stand.
StageChange stageChangeOn(const History& history, Date on, Stage to, Move move);

} // namespace springback::app
