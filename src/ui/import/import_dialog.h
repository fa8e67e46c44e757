// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/import_presenter.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/dialog.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace springback::ui {

class AnswersPanel;
class RatePanel;

/// What is in files of runs, before anything is stored; then the ratings of the newest ones.
class ImportDialog : public Dialog {
    Q_OBJECT
public:
    ImportDialog(const AppContext& context, const QStringList& paths, QWidget* parent = nullptr);

    app::ImportPresenter& presenter() { return m_presenter; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makePreview();
    void setUpTable();
    void render();
    void renderTicks();
    void renderDetail();
    void store();
    void saveRatings();
    void fail(const QString& sentence);

    AppContext m_context;
    app::ImportPresenter m_presenter;
    QStackedWidget* m_pages;
    QLabel* m_reading;
    QLabel* m_summary;
    QLabel* m_troubles;
    QLabel* m_findings;
    QTableView* m_table;
    QLabel* m_detail;
    AnswersPanel* m_answers;
    RatePanel* m_rate;
    QLabel* m_error;
    QPushButton* m_asked;
    QPushButton* m_cancel;
    QPushButton* m_store;
};

} // namespace springback::ui
