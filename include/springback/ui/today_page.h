// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

class QDialog;
class QLabel;
class QVBoxLayout;

namespace springback::app {
class TodayPresenter;
struct TodayState;
}

namespace springback::ui {

class AfterCard;
class CatchUpCard;
class Column;
class ExerciseCard;
class ExtrasCard;
class GateCard;
class MorningCard;
class QuestionsCard;
class RunCard;
class StepBackCard;
class TodayCard;

/// The day, card by card, the next thing to do on top.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(const AppContext& context, QWidget* parent = nullptr);
    ~TodayPage() override;

    QString title() const override;
    void activated() override;
    void perform(PageAct act) override;
    /// Opens the form for a session done without the timer; false when the day has no exercise to log.
    bool logSession();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeClosed();
    void makeCards();
    void connectCards();
    void refresh();
    void render(const app::TodayState& state);
    /// Open flags, and what the clinician said or changed since.
    void renderNotices(const app::TodayState& state);
    void fillInMorning(Date date);
    void orderCards(const app::TodayState& state);
    /// Marks the first thing to do and nothing else.
    void markNext(const app::TodayState& state);
    /// Asks the red-flag questions when what was just recorded calls for them.
    void askIfDue();
    void open(QDialog* dialog);

    AppContext m_context;
    app::TodayPresenter* m_presenter;
    bool m_stale = true;
    Column* m_column;
    QWidget* m_closed = nullptr; ///< instead of the cards, where the course is closed
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_flagBox;
    QuestionsCard* m_questions;
    MorningCard* m_morning;
    AfterCard* m_after;
    CatchUpCard* m_catchUp;
    ExerciseCard* m_exercise;
    StepBackCard* m_stepBack;
    ExtrasCard* m_extras;
    RunCard* m_run;
    GateCard* m_gate;
    std::vector<TodayCard*> m_cards; ///< in the order of the column
};

} // namespace springback::ui
