// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/runs_presenter.h"
#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace springback::app {
class RunTableModel;
}

namespace springback::ui {

class Card;
class EmptyState;
class WeekBar;

/// The week's distance against its target, and every run with its ratings.
class RunsPage : public Page {
    Q_OBJECT
public:
    explicit RunsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activated() override;
    void openEntry(RecordKind kind, const Id& id) override;
    void perform(PageAct act) override;
    QTableView* table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeader();
    void setUpCards();
    void setUpTable();
    void refresh();
    void renderWeek(const app::RunsState& state);
    void renderTarget(const app::RunsState& state);
    void renderUnrated(const app::RunsState& state);
    void editCurrent();
    void deleteCurrent();
    void acceptOffer();
    void changeTarget();

    AppContext m_context;
    app::RunsPresenter m_presenter;
    app::RunTableModel* m_model;
    QBoxLayout* m_cards;
    Card* m_week;
    Card* m_target;
    Card* m_unrated;
    QLabel* m_weekTotal;
    QLabel* m_weekUnder;
    WeekBar* m_bar;
    QLabel* m_next;
    QLabel* m_verdict;
    QLabel* m_why;
    QPushButton* m_offer;
    QPushButton* m_own;
    QPushButton* m_rate;
    QTableView* m_table;
    EmptyState* m_empty;
    Id m_firstUnrated;
};

} // namespace springback::ui
