// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notice_cards.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "consult/question_rows.h"
#include "act_dialogs.h"
#include "springback/app/questions.h"
#include "springback/app/session_presenter.h"
#include "springback/app/settings.h"
#include "springback/ui/flag_questions.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

OpenFlagCard::OpenFlagCard(
    const app::FlagState& flag, const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(flag.act, context, presenter, parent), m_flag(flag)
{
    setObjectName(QStringLiteral("flagCard"));
    setTone(flag.stop ? CardTone::Urgent : CardTone::Warning);
    setSubtitle(tr("%1 · %2").arg(flag.title, flag.opened));
    auto* seen = makeButton(tr("Record that it was seen to"));
    seen->setObjectName(QStringLiteral("closeFlag"));
    seen->setAccessibleName(tr("Record that it was seen to: %1").arg(flag.title));
    addAction(seen);
    connect(seen, &QPushButton::clicked, this, &OpenFlagCard::close);
    auto* follow = makeButton(tr("Note a follow-up"), ButtonLook::Quiet);
    follow->setObjectName(QStringLiteral("followFlag"));
    follow->setAccessibleName(tr("Note a follow-up: %1").arg(flag.title));
    addAction(follow);
    connect(follow, &QPushButton::clicked, this, [this] { openFollowFlag(m_flag, m_presenter, m_context, this); });
    if (!flag.notes.isEmpty())
        body()->addWidget(makeText(flag.notes));
}

void OpenFlagCard::render(const app::TodayState&) { }

void OpenFlagCard::close()
{
    openCloseFlag(m_flag, m_presenter, m_context, this);
}

QuestionsCard::QuestionsCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard({}, context, presenter, parent)
{
    setObjectName(QStringLiteral("questionsCard"));
    auto* answer = makeButton(tr("Answer them"), ButtonLook::Primary);
    answer->setObjectName(QStringLiteral("answerQuestions"));
    answer->setAccessibleName(tr("Answer the red-flag questions"));
    addAction(answer);
    connect(answer, &QPushButton::clicked, this, &QuestionsCard::ask);
}

void QuestionsCard::render(const app::TodayState& state)
{
    setVisible(state.questions.due != FlagQuestions::NotDue);
    setTitle(state.questions.title);
    setSubtitle(state.questions.why);
}

void QuestionsCard::ask()
{
    const app::TodayState* state = m_presenter.state();
    if (!state)
        return;
    auto* dialog = new FlagQuestionsDialog(state->questions, window());
    dialog->setAct([this](const std::vector<FlagKind>& raised) { return m_presenter.answerFlags(raised); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

NewsCard::NewsCard(
    const app::NewsState& news, const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(news.title, context, presenter, parent)
{
    setObjectName(QStringLiteral("newsCard"));
    setSubtitle(news.next);
    if (!news.text.isEmpty()) {
        auto* text = makeText(news.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(text);
    }
    for (const QString& change : news.changes)
        body()->addWidget(makeNote(Icon::ChevronRight, change));
    if (!news.why.isEmpty())
        body()->addWidget(makeText(tr("Why: %1").arg(news.why), TextSize::Body, TextTone::Muted));
    auto* seen = makeButton(Icon::Check, tr("I have read this"));
    seen->setObjectName(QStringLiteral("newsRead"));
    seen->setAccessibleName(tr("I have read this: %1").arg(news.title));
    addAction(seen);
    connect(seen, &QPushButton::clicked, this, [this, key = news.key] {
        m_context.settings.setRead(key);
        Q_EMIT read();
    });
}

void NewsCard::render(const app::TodayState&) { }

QuestionListCard::QuestionListCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(tr("For the next visit"), context, presenter, parent), m_rows(new QuestionRows(context, this)),
      m_text(new QLineEdit(this))
{
    setObjectName(QStringLiteral("questionList"));
    setSubtitle(tr("What you want to ask. It is shown at the visit, and on its page."));
    body()->addWidget(m_rows);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setAccessibleName(tr("A question for the visit"));
    m_text->setPlaceholderText(tr("A question for the visit"));
    m_text->setMinimumHeight(metric::kTarget);
    auto* button = makeButton(Icon::Add, tr("Add"));
    button->setObjectName(QStringLiteral("addQuestion"));
    button->setAccessibleName(tr("Add the question"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGrid);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    body()->addLayout(row);
    connect(button, &QPushButton::clicked, this, &QuestionListCard::add);
    connect(m_text, &QLineEdit::returnPressed, this, &QuestionListCard::add);
}

void QuestionListCard::render(const app::TodayState&)
{
    m_rows->refresh();
    m_rows->setVisible(!m_rows->isEmpty());
}

void QuestionListCard::add()
{
    if (succeeded(app::addQuestion(m_context.workspace, m_text->text())))
        m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

AfterCard::AfterCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard({}, context, presenter, parent), m_after(new app::AfterPresenter(context.workspace, this))
{
    setObjectName(QStringLiteral("afterCard"));
    connect(m_after, &app::AfterPresenter::changed, this, &AfterCard::due);
}

void AfterCard::fill()
{
    m_rating = new RatingRow(tr("Pain 10 minutes after the session"), this);
    m_rating->setObjectName(QStringLiteral("afterPain"));
    body()->addWidget(m_rating);
    auto* save = makeButton(Icon::Check, tr("Save"), ButtonLook::Primary);
    save->setObjectName(QStringLiteral("saveAfter"));
    save->setAccessibleName(tr("Save the rating 10 minutes after"));
    addAction(save);
    auto* leave = makeButton(tr("Leave it out"), ButtonLook::Quiet);
    leave->setObjectName(QStringLiteral("leaveAfter"));
    leave->setAccessibleName(tr("Leave the rating 10 minutes after out"));
    addAction(leave);
    connect(save, &QPushButton::clicked, this, &AfterCard::save);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_left = m_session;
        Q_EMIT due();
    });
}

bool AfterCard::isDue() const
{
    const auto question = m_after->question();
    return question && question->due && question->session != m_left;
}

void AfterCard::render(const app::TodayState&)
{
    const auto question = m_after->question();
    setVisible(isDue());
    if (!question)
        return;
    if (!m_rating)
        fill();
    if (m_session != question->session)
        m_rating->setValue(std::nullopt);
    m_session = question->session;
    setTitle(question->question);
}

void AfterCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        TodayCard::keyPressEvent(event);
}

void AfterCard::save()
{
    const Rating rating = m_rating->value();
    if (!rating || !m_session) {
        succeeded(app::Refusal{ tr("No rating is chosen, so nothing was saved."), {} });
        return;
    }
    if (succeeded(m_after->rate(*m_session, *rating)))
        Q_EMIT recorded();
}

UnfinishedCard::UnfinishedCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard({}, context, presenter, parent),
      m_open(makeButton(Icon::Play, tr("Resume, finish here or discard…"), ButtonLook::Primary))
{
    setObjectName(QStringLiteral("unfinishedCard"));
    setTone(CardTone::Warning);
    m_open->setObjectName(QStringLiteral("openUnfinished"));
    addAction(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { m_context.navigator.startSession(); });
}

void UnfinishedCard::render(const app::TodayState&)
{
    const auto unfinished = app::unfinishedSession(m_context.workspace);
    setVisible(unfinished.has_value());
    if (!unfinished)
        return;
    setTitle(unfinished->sentence);
    m_open->setText(unfinished->resumable ? tr("Resume, finish here or discard…") : tr("Finish here or discard…"));
}

} // namespace springback::ui
