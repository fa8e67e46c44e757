// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/today_presenter.h"
#include "springback/report/overview.h"
#include "springback/ui/app_context.h"

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace springback::ui {

class LinesCard;
class PeriodChart;
class QuestionRows;
class StatusLine;
class TileRow;
class VisitForm;

/// The appointment on one screen, over the whole window: what page 1 of the PDF says, and room for the day's visit.
/// Esc leaves. While it is open, what is entered is the clinician's who gave the name.
class ConsultView : public QWidget {
    Q_OBJECT
public:
    explicit ConsultView(const AppContext& context, QWidget* parent = nullptr);

    /// Begins with the open runner.
    void begin();
    VisitForm& form() { return *m_form; }
    /// Asks about what was typed and not recorded; stays when that is wanted.
    void leave();
    void undo();
    void redo();
    void copySummary();

Q_SIGNALS:
    void left();
    void pdfWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Columns { One, Two, Three };
    QWidget* makeHead();
    void makeFacts();
    void openPlan();
    void connectForm();
    void render();
    void renderFlags();
    void renderFacts(const report::Overview& view);
    void renderGate(const report::Overview& view);
    void sizeLines();
    void layOut(Columns columns);
    /// What is entered from here on is that person's; empty: the runner's.
    void writeAs(const QString& name);
    bool mayLeave();

    AppContext m_context;
    app::TodayPresenter m_acts;
    QString m_authorBefore;
    bool m_isOpen = false;
    bool m_inEditor = false; ///< the plan is being changed
    QLabel* m_name;
    QLabel* m_who;
    QLabel* m_period;
    QVBoxLayout* m_flags;
    TileRow* m_tiles;
    LinesCard* m_advice;
    LinesCard* m_changes;
    LinesCard* m_gate;
    PeriodChart* m_pain;
    PeriodChart* m_running;
    LinesCard* m_goals;
    QuestionRows* m_questions;
    VisitForm* m_form;
    StatusLine* m_status;
    QScrollArea* m_scroll;
    QWidget* m_facts;
    QWidget* m_pictures;
    QGridLayout* m_grid;
    std::optional<Columns> m_columns;
};

/// Puts the ten lines on the clipboard; false when there is nothing to say yet.
bool copySummaryOf(const AppContext& context);

} // namespace springback::ui
