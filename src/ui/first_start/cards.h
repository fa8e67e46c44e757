// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/first_start.h"
#include "springback/ui/kit/card.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace springback::ui {

class Field;
class Segmented;

/// Ticks for the likely causes; they show on the plan and in the PDF.
class CauseTicks : public QWidget {
    Q_OBJECT
public:
    explicit CauseTicks(QWidget* parent = nullptr);
    std::vector<Cause> causes() const;
    void setCauses(const std::vector<Cause>& causes);

Q_SIGNALS:
    void edited();

private:
    std::vector<QCheckBox*> m_ticks;
};

/// Who is at the keyboard, and the runner's name.
class PersonCard : public Card {
    Q_OBJECT
public:
    explicit PersonCard(QWidget* parent = nullptr);
    void writeTo(app::FirstStart& answers) const;
    void setRole(app::Role role);
    /// Who is at the keyboard is known: a clinician.
    void askOnlyForTheRunner();

Q_SIGNALS:
    void roleChosen(springback::app::Role role);

private:
    Segmented* m_role;
    QLineEdit* m_name;
    Field* m_nameField;
};

/// The tendon: side, site, since when, and what may have caused it.
class CourseCard : public Card {
    Q_OBJECT
public:
    CourseCard(Date today, QWidget* parent = nullptr);
    void writeTo(app::FirstStart& answers) const;

private:
    Segmented* m_side;
    Segmented* m_site;
    QDateEdit* m_start;
    CauseTicks* m_causes;
};

/// What is run in a week now, and the unit.
class RunningCard : public Card {
    Q_OBJECT
public:
    explicit RunningCard(QWidget* parent = nullptr);
    void writeTo(app::FirstStart& answers) const;
    void setError(const QString& error);

private:
    QLineEdit* m_miles;
    Field* m_field;
    Segmented* m_unit;
};

/// The red-flag questions. "None of these" is an answer; nothing ticked is none, and they are asked again.
class FlagCard : public Card {
    Q_OBJECT
public:
    explicit FlagCard(QWidget* parent = nullptr);
    void writeTo(app::FirstStart& answers) const;

private:
    void tick(QCheckBox* ticked);

    std::vector<QCheckBox*> m_ticks;
    QCheckBox* m_none;
};

/// A clinician, with name and phone, or on one's own.
class CareCard : public Card {
    Q_OBJECT
public:
    explicit CareCard(QWidget* parent = nullptr);
    void writeTo(app::FirstStart& answers) const;
    void setRole(app::Role role);

private:
    void show(int choice);

    Segmented* m_choice;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QWidget* m_details;
};

} // namespace springback::ui
