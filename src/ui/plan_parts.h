// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/plan_presenter.h"

class QWidget;

namespace springback::ui {

/// Lines of the plan: label, value, and beneath it the ground it stands on.
QWidget* makePlanLines(const std::vector<app::PlanLine>& lines);
/// One stage with its dose and its gate.
QWidget* makeStageCard(const app::PlanStage& stage);

} // namespace springback::ui
