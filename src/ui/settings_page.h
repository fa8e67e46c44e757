// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/first_start.h"
#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace springback::ui {

class Card;
class CauseTicks;
class Segmented;

/// What belongs to the person and the course (kept with the records), and what belongs to this computer.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activated() override;

private:
    Card* makePerson();
    Card* makeCourse();
    void render();
    void savePerson();
    void saveCourse();
    void say(const std::optional<app::Refusal>& refusal);

    AppContext& m_context;
    QLineEdit* m_name;
    QLineEdit* m_clinician;
    QLineEdit* m_phone;
    Segmented* m_unit;
    QComboBox* m_dayStart;
    Segmented* m_side;
    Segmented* m_site;
    QDateEdit* m_start;
    CauseTicks* m_causes;
};

} // namespace springback::ui
