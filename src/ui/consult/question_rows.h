// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "springback/domain/question.h"
#include "springback/ui/app_context.h"

class QLabel;
class QVBoxLayout;

namespace springback::ui {

/// The runner's questions for the visit, each to be ticked when it was asked, or deleted.
class QuestionRows : public QWidget {
    Q_OBJECT
public:
    explicit QuestionRows(const AppContext& context, QWidget* parent = nullptr);
    /// Draws the list again where it has changed.
    void refresh();
    bool isEmpty() const { return m_shown.empty(); }

private:
    QWidget* makeRow(const Question& question);
    int focusedRow() const; ///< the row that has the keyboard; −1 when none has
    void say(const QString& refusal);

    AppContext m_context;
    std::vector<Question> m_shown;
    QVBoxLayout* m_rows;
    QLabel* m_refusal;
};

} // namespace springback::ui
