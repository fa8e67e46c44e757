// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/consult.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/card.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace springback::ui {

class DecisionRow;
class Field;

/// Room for the day's visit: who is there, what is decided, the notes, the next appointment.
class VisitForm : public Card {
    Q_OBJECT
public:
    explicit VisitForm(const AppContext& context, QWidget* parent = nullptr);

    /// Begins with what is recorded of the day.
    void begin();
    /// Says anew what deciding does; what was typed stays.
    void refresh();
    /// Stores the visit and its acts; says why where it cannot. True when it is on disk.
    bool record();
    bool isTyped() const { return m_typed; }
    QString name() const;
    /// Why, as typed for the decision.
    QString reason() const;
    /// The plan was changed beside it: the visit's decision says so too.
    void notePlanChanged();
    QString complaint() const;
    void focusDecision();

Q_SIGNALS:
    /// Another name: it writes from here on.
    void nameChanged(const QString& name);
    void planWanted();
    void milesWanted();
    void questionsWanted();

private:
    QWidget* makeNext();
    void addActs();
    app::VisitDraft draft() const;
    void fill(const app::ConsultState& state);
    void showHint();
    void complain(const app::Refusal& refusal);

    AppContext m_context;
    QLabel* m_recorded;
    QLineEdit* m_with;
    DecisionRow* m_decision;
    QLabel* m_hint;
    QLineEdit* m_words;
    QPlainTextEdit* m_shared;
    QPlainTextEdit* m_private;
    QCheckBox* m_hasNext;
    QDateEdit* m_next;
    QLabel* m_complaint;
    QPushButton* m_record;
    Field* m_withField;
    Field* m_wordsField;
    QPushButton* m_plan = nullptr;
    bool m_typed = false;
};

} // namespace springback::ui
