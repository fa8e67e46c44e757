// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/after_question.h"
#include "today_card.h"

class QLineEdit;

namespace springback::ui {

class QuestionRows;
class RatingRow;

/// An open red flag: what to do, and the way to record that it was seen to.
class OpenFlagCard : public TodayCard {
    Q_OBJECT
public:
    OpenFlagCard(const app::FlagState& flag, const AppContext& context, app::TodayPresenter& presenter,
        QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

private:
    void close();

    app::FlagState m_flag;
};

/// The red-flag questions are due.
class QuestionsCard : public TodayCard {
    Q_OBJECT
public:
    QuestionsCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;
    /// Asks them in a dialog.
    void ask();
};

/// What the clinician said or changed, until it is read.
class NewsCard : public TodayCard {
    Q_OBJECT
public:
    NewsCard(const app::NewsState& news, const AppContext& context, app::TodayPresenter& presenter,
        QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

Q_SIGNALS:
    void read();
};

/// What the runner wants to ask at the next visit.
class QuestionListCard : public TodayCard {
    Q_OBJECT
public:
    QuestionListCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

private:
    void add();

    QuestionRows* m_rows;
    QLineEdit* m_text;
};

/// Ten minutes after a session: one rating, saved on Enter.
class AfterCard : public TodayCard {
    Q_OBJECT
public:
    AfterCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;
    bool isDue() const;

Q_SIGNALS:
    void recorded();
    /// The ten minutes are over.
    void due();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void save();

    app::AfterPresenter* m_after;
    std::optional<Id> m_session;
    std::optional<Id> m_left;      ///< the session whose rating was left out in this sitting
    RatingRow* m_rating = nullptr; ///< made with the first question
};

/// A session that a crash or a closed window left behind.
class UnfinishedCard : public TodayCard {
    Q_OBJECT
public:
    UnfinishedCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

private:
    QPushButton* m_open;
};

} // namespace springback::ui
