// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today_card.h"

class QGridLayout;
class QMenu;
class QVBoxLayout;

namespace springback::ui {

class StatusChip;

/// The gate to the next stage: every criterion with its mark, word, value and limit, the way to what blocks it,
/// and the recorded acts around it.
class GateCard : public TodayCard {
    Q_OBJECT
public:
    GateCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

Q_SIGNALS:
    /// A missed morning blocks the gate and can be filled in on this page.
    void morningWanted(Date date);
    void testWanted(MeasureKind kind);
    void scoreWanted(MeasureKind kind);

private:
    void makeActions();
    void addCriterion(const app::CriterionState& criterion);
    void addDetail(const app::CriterionState& criterion);
    QHBoxLayout* makeDetail(const app::CriterionState& criterion);
    void follow(const app::BlockLink& link);
    void renderActions();

    std::optional<app::GateState> m_state;
    std::optional<app::StepBackState> m_stepBack;
    StatusChip* m_chip;
    QLabel* m_stable;
    QWidget* m_table;
    QGridLayout* m_grid;
    int m_rows = 0;      ///< of the grid, filled now
    int m_nameWidth = 0; ///< of the longest criterion's name in one line
    QPushButton* m_move;
    QPushButton* m_test;
    QPushButton* m_score;
    QPushButton* m_agree;
    QPushButton* m_more;
    QMenu* m_menu;
};

} // namespace springback::ui
