// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/entries/entry_dialog.h"

class QCheckBox;
class QLineEdit;

namespace springback::ui {

class RatingRow;

/// The morning's rating of one date. Choosing a date that has one shows that one; what was typed before stays typed.
class CheckInDialog : public EntryDialog {
    Q_OBJECT
public:
    CheckInDialog(const AppContext& context, const CheckIn& checkIn, QWidget* parent);

protected:
    std::optional<Record> build() override;
    void dateChanged(Date date) override;

private:
    void addSigns();
    void fill(const CheckIn& checkIn);

    Id m_edited; ///< null for a new one
    RatingRow* m_pain;
    QLineEdit* m_stiffness;
    QCheckBox* m_redness;
    QCheckBox* m_swelling;
    QCheckBox* m_stiffAnkle;
    QCheckBox* m_limping;
    QPlainTextEdit* m_note;
    QLabel* m_taken;
};

} // namespace springback::ui
