// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/session_state.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace springback::ui {

class EffortRow;
class RatingRow;
class Segmented;

/// The closing questions: worst during, effort, variant, note.
class ClosingPanel : public QWidget {
    Q_OBJECT
public:
    explicit ClosingPanel(QWidget* parent = nullptr);

    void show(const app::SessionState& state);
    RatingRow& during() { return *m_during; }
    QPushButton& saveButton() { return *m_save; }

Q_SIGNALS:
    void duringRated(springback::Rating pain);
    void effortRated(std::optional<int> effort);
    void variantChosen(springback::Variant variant);
    void noteWritten(const QString& note);
    void saveClicked();

private:
    void showVariants(const app::SessionState& state);

    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_problem;
    RatingRow* m_during;
    EffortRow* m_effort;
    Segmented* m_variant = nullptr;
    Stage m_variantOf = Stage::first();
    QWidget* m_variantSlot;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
};

} // namespace springback::ui
