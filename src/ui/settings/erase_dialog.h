// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/record.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/dialog.h"

class QLabel;
class QLineEdit;

namespace springback::ui {

/// Says what goes, asks for the name, and erases the person. There is no way back, and it says so.
class EraseDialog : public Dialog {
    Q_OBJECT
public:
    EraseDialog(AppContext& context, const Runner& runner, QWidget* parent = nullptr);
    /// What was done and how it was proved, in words.
    QString said() const { return m_said; }

private:
    void erase();

    AppContext& m_context;
    const Id m_runner;
    QLineEdit* m_name;
    QLabel* m_error;
    QString m_said;
};

} // namespace springback::ui
