// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/plan_presenter.h"
#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

namespace springback::ui {

class Column;
class Segmented;

/// The plan in force, to read: stages, gates, miles, each number with its source. Only who looks after the
/// runner is changed here.
class PlanPage : public Page {
    Q_OBJECT
public:
    explicit PlanPage(AppContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activated() override;

private:
    void render();
    QWidget* careCard(const app::PlanState& state);
    void chooseCare(int choice);

    AppContext& m_context;
    app::PlanPresenter m_presenter;
    Column* m_column;
    bool m_stale = true; ///< to be drawn anew when it comes to the front
};

} // namespace springback::ui
