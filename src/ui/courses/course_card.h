// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/courses.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/card.h"

namespace springback::ui {

/// The course that the plan belongs to: close it, open it again, begin another.
class CourseOfPlanCard : public Card {
    Q_OBJECT
public:
    explicit CourseOfPlanCard(const AppContext& context, QWidget* parent = nullptr);

private:
    void close();
    void reopen();
    void addActions();

    AppContext m_context;
    Id m_course;
};

} // namespace springback::ui
