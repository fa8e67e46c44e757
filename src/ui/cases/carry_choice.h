// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/case_opening.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace springback::ui {

class Field;
class Segmented;

/// What goes into the appointment PDF beside its pages, and what each choice discloses.
class CarryChoice : public QWidget {
    Q_OBJECT
public:
    explicit CarryChoice(QWidget* parent = nullptr);
    app::CarryWishes wishes() const;
    /// Says beside the field what is missing; true when nothing is.
    bool isComplete();

private:
    void render();

    Segmented* m_what;
    QLabel* m_discloses;
    QWidget* m_secret;
    QLineEdit* m_password;
    QLineEdit* m_again;
    Field* m_passwordField;
    Field* m_againField;
    QCheckBox* m_nameless;
};

} // namespace springback::ui
