// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "springback/app/today_state.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/dialog.h"

class QLabel;

namespace springback::ui {

class Segmented;

/// The seven red-flag questions, each yes or no and none answered beforehand. Y and N answer the question that
/// has the keyboard and go on to the next. A "yes" shows at once what to do.
class FlagQuestionList : public QWidget {
    Q_OBJECT
public:
    explicit FlagQuestionList(const std::vector<app::QuestionState>& questions, QWidget* parent = nullptr);
    /// Those answered yes.
    std::vector<FlagKind> raised() const;
    int open() const; ///< questions without an answer
    void focusFirstOpen();

Q_SIGNALS:
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        FlagKind kind = FlagKind::Rupture;
        Segmented* answer = nullptr;
        QLabel* act = nullptr;
    };
    void choose(std::size_t row, int answer);
    std::optional<std::size_t> rowWithFocus() const;

    std::vector<Row> m_rows;
};

/// The questions in a dialog. It closes when the answers are on disk.
class FlagQuestionsDialog : public Dialog {
    Q_OBJECT
public:
    using Act = std::function<std::optional<app::Refusal>(const std::vector<FlagKind>& raised)>;

    explicit FlagQuestionsDialog(const app::QuestionsState& questions, QWidget* parent = nullptr);
    void setAct(Act act) { m_act = std::move(act); }

private:
    void tryAct();

    FlagQuestionList* m_list;
    QLabel* m_error;
    Act m_act;
};

} // namespace springback::ui
