// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/milestones.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/card.h"

namespace springback::ui {

/// Milestones short and long term, to add, change and delete.
class MilestonesCard : public Card {
    Q_OBJECT
public:
    explicit MilestonesCard(AppContext& context, QWidget* parent = nullptr);

private:
    QWidget* makeLine(const app::MilestoneState& state);
    void edit(const Id& id);
    void remove(const Id& id);

    AppContext& m_context;
};

} // namespace springback::ui
