// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today_card.h"

class QVBoxLayout;

namespace springback::ui {

/// A step back is offered: why, and accept or not now. Declined, it folds to a line that keeps the offer.
class StepBackCard : public TodayCard {
    Q_OBJECT
public:
    StepBackCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

private:
    std::optional<app::StepBackState> m_state;
    QVBoxLayout* m_why;
    QPushButton* m_accept;
    QPushButton* m_decline;
};

} // namespace springback::ui
