// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure_editor.h"

class QLineEdit;

namespace springback::ui {

class ActivitiesEditor : public MeasureEditor {
    Q_OBJECT
public:
    explicit ActivitiesEditor(QWidget* parent);
    void setMeasure(const Measure& measure) override;
    QString readInto(Measure& measure) const override;

private:
    struct Row {
        QLineEdit* activity;
        QLineEdit* score;
    };
    std::vector<Row> m_rows;
};

} // namespace springback::ui
