// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/today_presenter.h"
#include "springback/ui/app_context.h"

class QWidget;

namespace springback::ui {

/// The dialogs of the recorded acts. Each opens over `parent`'s window, does its act through the presenter and
/// deletes itself.

void openCloseFlag(
    const app::FlagState& flag, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent);
/// What was found or arranged about an open flag; it stays open.
void openFollowFlag(
    const app::FlagState& flag, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent);
/// A clinician's agreement given outside the program: who and when.
void openAgreement(app::TodayPresenter& presenter, const AppContext& context, QWidget* parent);
/// A self-managed runner's own confirmation, after the caution.
void openOwnConfirmation(app::TodayPresenter& presenter, QWidget* parent);
void openMove(const app::GateState& gate, app::TodayPresenter& presenter, QWidget* parent);
void openOverride(
    const app::GateState& gate, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent);
void openStepBack(const app::StepBackState& offer, app::TodayPresenter& presenter, QWidget* parent);
void openMiles(const app::RunState& run, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent);

} // namespace springback::ui
