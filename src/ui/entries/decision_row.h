// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/domain/visit.h"

class QCheckBox;

namespace springback::ui {

class Segmented;

/// What a visit decides: one way to go or none, and what may come beside it.
class DecisionRow : public QWidget {
    Q_OBJECT
public:
    explicit DecisionRow(QWidget* parent = nullptr);
    void setKinds(const std::vector<Decision>& kinds);
    std::vector<Decision> kinds() const;
    /// Gives the keyboard to the chosen way.
    void takeFocus();

Q_SIGNALS:
    /// By the person.
    void changed();

private:
    Segmented* m_move;
    QCheckBox* m_signOff;
    QCheckBox* m_changePlan;
};

} // namespace springback::ui
