// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "springback/app/session_state.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace springback::ui {

class ExerciseFigure;
class RatingRow;
class Segmented;

/// One question of the session with its rating, where it has one, and its answers.
class QuestionPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget* parent = nullptr);

    void show(const app::SessionState& state);
    RatingRow& rating() { return *m_rating; }
    /// The rating where one is asked, else the main answer.
    QWidget* focusTarget();
    QPushButton* button(app::SessionAnswer answer) const;

Q_SIGNALS:
    void answered(springback::app::SessionAnswer answer);
    void exerciseChosen(springback::Stage exercise);

private:
    void showChoices(const app::SessionState& state);
    void showAnswers(const app::SessionState& state);

    struct Answer {
        app::SessionAnswer answer;
        QPushButton* button;
    };
    ExerciseFigure* m_figure;
    QLabel* m_exercise;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_how;
    QLabel* m_next;
    QLabel* m_problem;
    RatingRow* m_rating;
    QVBoxLayout* m_column;
    Segmented* m_choice = nullptr;
    QStringList m_choiceNames;
    QHBoxLayout* m_row;
    std::vector<Answer> m_answers;
};

} // namespace springback::ui
