// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today_card.h"

class QVBoxLayout;

namespace springback::ui {

class RatingRow;
class StatusChip;

/// The week's miles: what was run, when the next run may be, and what the mile rule says about the total.
class RunCard : public TodayCard {
    Q_OBJECT
public:
    RunCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

Q_SIGNALS:
    void recorded();

private:
    void makeRating();
    void renderVerdict();
    void renderUnrated();
    void rate(const app::RunToRate& run);
    void saveRating();
    void change();

    app::RunState m_state;
    QLabel* m_headline;
    StatusChip* m_chip;
    QVBoxLayout* m_notes;
    QVBoxLayout* m_unrated;
    QWidget* m_ratingBox;
    QLabel* m_ratingTitle = nullptr; ///< made, with what follows, when a run is first rated
    RatingRow* m_during = nullptr;
    RatingRow* m_after = nullptr;
    std::optional<Id> m_rated;
    QPushButton* m_change;
    QPushButton* m_other;
};

} // namespace springback::ui
