// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "springback/app/test_presenter.h"
#include "springback/ui/app_context.h"

class QLabel;
class QPushButton;

namespace springback::ui {

class Column;
class Segmented;

/// "Do the test": how to do it and when to stop, then count and pain, each side. Accepted only when it is stored.
class TestDialog : public QDialog {
    Q_OBJECT
public:
    TestDialog(const AppContext& context, MeasureKind kind, QWidget* parent = nullptr);

    app::TestPresenter& presenter() { return m_presenter; }

private:
    QWidget* makeSide(const app::TestedSide& side);
    void render();

    app::TestPresenter m_presenter;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace springback::ui
