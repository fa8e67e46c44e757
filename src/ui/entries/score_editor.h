// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure_editor.h"

class QLineEdit;

namespace springback::ui {

class Segmented;

class ScoreEditor : public MeasureEditor {
    Q_OBJECT
public:
    ScoreEditor(MeasureKind kind, QWidget* parent);
    void setMeasure(const Measure& measure) override;
    QString readInto(Measure& measure) const override;

private:
    void addItems();
    void showWay();
    void showSum();
    bool byItems() const;
    QString readItems(Measure& measure) const;

    MeasureKind m_kind;
    Segmented* m_way = nullptr;
    QLineEdit* m_total;
    QWidget* m_totalField;
    QWidget* m_itemGrid = nullptr;
    std::vector<QLineEdit*> m_items;
};

} // namespace springback::ui
