// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/entries/entry_dialog.h"

class QCheckBox;
class QLineEdit;

namespace springback::ui {

class EffortRow;
class RatingRow;
class Segmented;

/// A run by hand, or the ratings of an imported one. Warns above the longest-run line and never blocks.
class RunDialog : public EntryDialog {
    Q_OBJECT
public:
    RunDialog(const AppContext& context, const Run& run, QWidget* parent);

protected:
    std::optional<Record> build() override;
    QString wordFault(const FieldFault& fault) const override;
    void dateChanged(Date date) override;

private:
    void addLength(const Run& run);
    void addRatings(const Run& run);
    LengthUnit unit() const;
    /// The distance typed; the stored one while its text is untouched, since that may be finer.
    std::optional<Distance> distance() const;
    void showEcho();

    QLineEdit* m_distance;
    QString m_distanceBefore;
    Segmented* m_unit;
    QLineEdit* m_time;
    Field* m_timeField = nullptr;
    QLabel* m_warning;
    QCheckBox* m_hills;
    QCheckBox* m_treadmill;
    RatingRow* m_during;
    RatingRow* m_after;
    EffortRow* m_effort;
    QPlainTextEdit* m_note;
};

} // namespace springback::ui
