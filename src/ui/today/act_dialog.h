// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "springback/app/today_state.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/dialog.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace springback::ui {

/// Asks for what a recorded act needs. It closes when the act is on disk; a refusal is said here, and what was
/// typed stays.
class ActDialog : public Dialog {
    Q_OBJECT
public:
    using Act = std::function<std::optional<app::Refusal>()>;

    ActDialog(const QString& title, const QString& intro, const QString& actText, QWidget* parent);
    /// Adds to the questions, above what is refused.
    void ask(QWidget* widget);
    QPushButton* actButton() { return m_actButton; }
    void setAct(Act act) { m_act = std::move(act); }
    /// Says what is wrong and stays open.
    void refuse(const QString& sentence);
    /// Opens it over its parent's window; it deletes itself when it is closed.
    void openOver();

private:
    void tryAct();

    QVBoxLayout* m_questions;
    QLabel* m_error;
    QPushButton* m_cancel;
    QPushButton* m_actButton;
    Act m_act;
};

/// A table of before and after.
QWidget* makeChanges(const std::vector<app::ChangeLine>& lines);

} // namespace springback::ui
