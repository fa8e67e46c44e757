// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/plan_editor.h"
#include "springback/app/plan_presenter.h"
#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

namespace springback::ui {

class Card;
class Column;
class Segmented;

/// The plan in force: stages, gates, miles, each number with its source; milestones and the plan's versions.
/// Who may change it does so in the editor that opens from here.
class PlanPage : public Page {
    Q_OBJECT
public:
    explicit PlanPage(AppContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activated() override;

private:
    bool isClinician() const;
    void render();
    void draw();
    QString focusedName() const;
    QWidget* careCard(const app::PlanState& state);
    void addEditors(Card& card, const app::PlanState& state);
    void openEditor(app::PlanEditor editor);
    void chooseCare(int choice);

    AppContext& m_context;
    app::PlanPresenter m_presenter;
    Column* m_column;
    bool m_drawnForClinician = false;
    bool m_stale = true; ///< to be drawn anew when it comes to the front
};

} // namespace springback::ui
