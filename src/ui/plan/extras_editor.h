// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "springback/domain/plan.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace springback::ui {

/// What stands beside the phases: exercises with their dose and days, and what was agreed for a flare.
class ExtrasEditor : public QWidget {
    Q_OBJECT
public:
    ExtrasEditor(const std::vector<ExtraExercise>& extras, const QString& flarePlan, QWidget* parent = nullptr);

    std::vector<ExtraExercise> extras() const;
    QString flarePlan() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* box = nullptr;
        QLineEdit* name = nullptr;
        QLineEdit* dose = nullptr;
        std::vector<QToolButton*> weekdays;
    };
    void addRow(const ExtraExercise& extra);
    QWidget* makeWeekdays(Row& row, const ExtraExercise& extra);
    void remove(const QWidget* box);

    std::vector<Row> m_rows;
    QVBoxLayout* m_list;
    QPlainTextEdit* m_flarePlan;
};

} // namespace springback::ui
