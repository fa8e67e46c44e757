// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

namespace springback::ui {

/// Why runners get it, what helps, and when to stop: short, in our own words, with its sources.
class LearnPage : public Page {
    Q_OBJECT
public:
    explicit LearnPage(AppContext& context, QWidget* parent = nullptr);
    QString title() const override;
};

} // namespace springback::ui
