// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "springback/domain/record.h"

namespace springback::ui {

/// The values of one kind of measure. What is left empty is not given and not stored.
class MeasureEditor : public QWidget {
public:
    using QWidget::QWidget;
    virtual void setMeasure(const Measure& measure) = 0;
    /// Puts values and items into `measure`; else a sentence that says what does not read.
    virtual QString readInto(Measure& measure) const = 0;
};

/// Repetitions and pain, or centimetres; each side where the measure has sides.
MeasureEditor* makeSidedEditor(MeasureKind kind, QWidget* parent);
/// A total, or the scores of its items under numbers only: the wording of a questionnaire is not ours.
MeasureEditor* makeScoreEditor(MeasureKind kind, QWidget* parent);
/// Up to three activities of the person's own, 0–10 each.
MeasureEditor* makeActivitiesEditor(QWidget* parent);

} // namespace springback::ui
