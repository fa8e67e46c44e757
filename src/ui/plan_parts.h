// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/plan_presenter.h"
#include "springback/ui/kit/card.h"

class QPushButton;

namespace springback::ui {

/// Lines of the plan: label, value, and beneath it the ground it stands on.
QWidget* makePlanLines(const std::vector<app::PlanLine>& lines);

/// One stage: what to do and the dose; its gate and sources unfold. The stage in force begins unfolded.
class StageCard : public Card {
    Q_OBJECT
public:
    explicit StageCard(const app::PlanStage& stage, QWidget* parent = nullptr);

private:
    void unfold(bool open);

    app::PlanStage m_stage;
    QPushButton* m_fold;
    QWidget* m_details = nullptr; ///< made when it is first unfolded
};

} // namespace springback::ui
