// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/entries/entry_dialog.h"

class QComboBox;

namespace springback::ui {

class EffortRow;
class RatingRow;
class Segmented;
class SetsEditor;

/// A session done without the timer, or the correction of any.
class SessionDialog : public EntryDialog {
    Q_OBJECT
public:
    SessionDialog(const AppContext& context, const Session& session, QWidget* parent);

protected:
    std::optional<Record> build() override;
    QString wordFault(const FieldFault& fault) const override;
    void dateChanged(Date date) override;

private:
    void addExercise(const Session& session);
    void addSets(const Session& session);
    void addRatings(const Session& session);
    Stage stage() const;
    Variant variant() const;
    /// The dose of the exercise chosen, unless the sets were edited by hand.
    void offerDose();

    QComboBox* m_stage;
    Segmented* m_variant;
    SetsEditor* m_sets;
    bool m_setsEdited = false;
    RatingRow* m_before;
    RatingRow* m_during;
    RatingRow* m_after;
    EffortRow* m_effort;
    Segmented* m_ended;
    QPlainTextEdit* m_note;
};

} // namespace springback::ui
