// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/workspace.h"
#include "springback/domain/record.h"

class QCheckBox;
class QHBoxLayout;
class QLineEdit;

namespace springback::ui {

class Field;
class RatingRow;

/// The morning's questions. Enter anywhere in it saves: "2, Enter" is a whole check-in.
class MorningForm : public QWidget {
    Q_OBJECT
public:
    explicit MorningForm(QWidget* parent = nullptr);

    void setEntry(const CheckIn& entry);
    /// What stands in the form; nothing, and said at its field, when the minutes are not a number.
    std::optional<CheckIn> entry();
    void showRefusal(const app::Refusal& refusal);
    void clearErrors();
    RatingRow& rating() { return *m_rating; }
    /// Beside the save button.
    void addAction(QWidget* button);

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSigns();

    CheckIn m_entry;
    RatingRow* m_rating;
    QLineEdit* m_stiffness;
    Field* m_stiffnessField;
    QCheckBox* m_redness;
    QCheckBox* m_swelling;
    QCheckBox* m_stiffAnkle;
    QCheckBox* m_limping;
    QLineEdit* m_note;
    Field* m_noteField;
    QHBoxLayout* m_actions;
};

} // namespace springback::ui
