// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "springback/app/plan_presenter.h"

namespace springback::app {

/// A line with the evidence and source of a number of the plan.
PlanLine planLine(const QString& label, const QString& value, PlanNumber number);
/// What the gate out of `stage` asks for, line by line.
std::vector<PlanLine> gateLines(const Plan& plan, Stage stage, Side side);
/// The numbers of a stage: dose, how often, spacing.
std::vector<PlanLine> stageLines(const Plan& plan, Stage stage, Side side);
/// The numbers that hold in every stage.
std::vector<PlanLine> generalLines(const Plan& plan, LengthUnit unit);

} // namespace springback::app
