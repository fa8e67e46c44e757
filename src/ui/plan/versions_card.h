// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/app/plan_changes.h"

namespace springback::ui {

class Card;

/// Every version of the plan, newest first: from when, by whom, why, what changed, and what was decided under it.
Card* makeVersionsCard(const std::vector<app::PlanVersionState>& versions);

} // namespace springback::ui
