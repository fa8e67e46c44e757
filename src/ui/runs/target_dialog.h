// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "springback/ui/app_context.h"

class QLabel;
class QLineEdit;

namespace springback::app {
class RunsPresenter;
}

namespace springback::ui {

class Field;

/// A weekly target of one's own, with its reason.
class TargetDialog : public QDialog {
    Q_OBJECT
public:
    TargetDialog(const AppContext& context, app::RunsPresenter& presenter, QWidget* parent);
    bool save();

private:
    AppContext m_context;
    app::RunsPresenter& m_presenter;
    QLineEdit* m_number;
    QLineEdit* m_reason;
    Field* m_numberField;
    Field* m_reasonField;
    QLabel* m_complaint;
};

} // namespace springback::ui
