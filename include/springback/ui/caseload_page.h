// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/caseload_model.h"
#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace springback::ui {

class EmptyState;
class Segmented;

/// The clinician's runners, who needs attention first on top.
class CaseloadPage : public Page {
    Q_OBJECT
public:
    explicit CaseloadPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activated() override;
    void perform(PageAct act) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void setUpTable();
    void fitColumns();
    QWidget* makeFoot();
    void showState();
    const app::CaseloadRow* currentRow() const;
    void openCurrent();
    void turnArchived();

    AppContext m_context;
    app::CaseloadModel m_model;
    app::CaseloadView m_view;
    QLineEdit* m_search;
    Segmented* m_show;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_summary;
    QPushButton* m_open;
    QPushButton* m_archive;
};

} // namespace springback::ui
