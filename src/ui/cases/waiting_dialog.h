// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/waiting.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/dialog.h"

class QLabel;
class QLineEdit;

namespace springback::ui {

/// A plan, an override or an agreement that came in a file: before and after, and the runner's answer.
class WaitingDialog : public Dialog {
    Q_OBJECT
public:
    WaitingDialog(const AppContext& context, const app::WaitingState& state, QWidget* parent = nullptr);

private:
    void accepted();
    void askBack();
    void close(const std::optional<app::Refusal>& refusal);

    AppContext m_context;
    Id m_record;
    QLineEdit* m_question;
    QLabel* m_error;
};

} // namespace springback::ui
