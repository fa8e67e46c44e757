// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure_editor.h"

class QLineEdit;

namespace springback::ui {

class RatingRow;

class SidedEditor : public MeasureEditor {
    Q_OBJECT
public:
    SidedEditor(MeasureKind kind, QWidget* parent);
    void setMeasure(const Measure& measure) override;
    QString readInto(Measure& measure) const override;

private:
    struct Row {
        Side side;
        QLineEdit* number;
        RatingRow* pain; ///< null where the measure has none
    };
    void addSide(Side side);

    MeasureKind m_kind;
    std::vector<Row> m_rows;
};

} // namespace springback::ui
