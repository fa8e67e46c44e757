// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/waiting.h"
#include "today/today_card.h"

namespace springback::ui {

/// Says on Today that something waits for an answer.
class WaitingCard : public TodayCard {
    Q_OBJECT
public:
    WaitingCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

private:
    void look();

    std::optional<app::WaitingState> m_first;
};

} // namespace springback::ui
