// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/app/plan_editor.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/dialog.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace springback::ui {

class ExtrasEditor;
class NumberRow;
class ReviewPanel;

/// The plan as a form: a list of parts on the left, their numbers on the right, and last the changes with
/// their reasons. Nothing is stored before that last part.
class PlanEditorDialog : public Dialog {
    Q_OBJECT
public:
    PlanEditorDialog(const AppContext& context, app::PlanEditor editor, QWidget* parent);

    /// The reason that was given where it was decided.
    void setReason(const QString& reason);
    /// Stores the plan; on refusal shows the field that is wrong. True when it is on disk.
    bool store();
    void reject() override;
    const app::PlanDraft& draft() const { return m_draft; }
    QString complaint() const;

private:
    void addPages(const QString& by);
    QWidget* makeSection(const app::PlanSection& section);
    void addPage(const QString& title, QWidget* page);
    void showPage(int page);
    void refresh();
    void advance();
    bool showFault(const std::string& field, const QString& sentence);
    int reviewPage() const;

    AppContext m_context;
    app::PlanDraft m_draft;
    QListWidget* m_parts;
    QStackedWidget* m_pages;
    QLabel* m_complaint;
    QPushButton* m_next;
    ReviewPanel* m_review = nullptr;
    ExtrasEditor* m_extras = nullptr;
    std::vector<NumberRow*> m_rows;
    std::vector<int> m_pageOfRow;
};

} // namespace springback::ui
