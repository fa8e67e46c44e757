// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/plan_editor.h"

class QAbstractButton;
class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace springback::ui {

/// One number of the plan: its name, a field, the published number with the way back to it, and its source.
class NumberRow : public QWidget {
    Q_OBJECT
public:
    explicit NumberRow(const app::PlanEntry& entry, QWidget* parent = nullptr);

    const std::string& path() const { return m_path; }
    /// What was typed is left alone while it says the same.
    void show(const app::PlanEntry& entry);
    void takeFocus();

Q_SIGNALS:
    void typed(const QString& text);
    void turned(bool on);
    void restored();

private:
    QWidget* makeControl(const app::PlanEntry& entry);

    std::string m_path;
    QLineEdit* m_edit = nullptr;
    QCheckBox* m_switch = nullptr;
    QLabel* m_published;
    QToolButton* m_restore;
    QLabel* m_before;
    QLabel* m_error;
};

} // namespace springback::ui
