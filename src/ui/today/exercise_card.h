// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today_card.h"

class QVBoxLayout;

namespace springback::ui {

class ExerciseFigure;
class Segmented;
class StatusChip;

/// The day's exercise, or why there is none and when the next is.
class ExerciseCard : public TodayCard {
    Q_OBJECT
public:
    ExerciseCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;
    /// Whether a session done without the timer can be logged now.
    bool offersDone() const;

Q_SIGNALS:
    void doneWithoutTimer();

private:
    void renderDose(const app::ExerciseState& state);
    void renderNotes(const app::ExerciseState& state);
    void renderChoices(const app::ExerciseState& state);
    void renderActions(const app::ExerciseState& state);

    StatusChip* m_chip;
    QLabel* m_name;
    QLabel* m_published;
    QLabel* m_dose;
    QLabel* m_how;
    QLabel* m_watch;
    QWidget* m_what; ///< name, dose, how, figure
    ExerciseFigure* m_figure;
    QWidget* m_choiceBox;
    Segmented* m_choice = nullptr;
    QVBoxLayout* m_notes;
    QPushButton* m_start;
    QPushButton* m_byHand;
};

} // namespace springback::ui
