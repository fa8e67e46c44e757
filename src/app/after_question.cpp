// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/after_question.h"

#include "springback/app/reminders.h"

namespace springback::app {

AfterPresenter::AfterPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &AfterPresenter::lookAgain);
    connect(&workspace, &Workspace::changed, this, &AfterPresenter::lookAgain);
    schedule();
    m_told = question();
}

void AfterPresenter::lookAgain()
{
    schedule();
    const auto now = question();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed();
}

const Session* AfterPresenter::awaited() const
{
    const History* history = m_workspace.history();
    return history ? awaitingAfter(*history, m_workspace.today()) : nullptr;
}

std::optional<AfterQuestion> AfterPresenter::question() const
{
    const Session* session = awaited();
    if (!session)
        return std::nullopt;
    AfterQuestion question;
    question.session = session->meta.id;
    question.due = m_workspace.clock().now().at >= session->meta.created.at + kAfterSession;
    question.question = tr("Pain now, 10 minutes after the session?");
    return question;
}

std::optional<Refusal> AfterPresenter::rate(const Id& session, Rating pain)
{
    for (const Session& stored : m_workspace.history()->records().sessions) {
        if (stored.meta.id != session)
            continue;
        Session rated = stored;
        rated.after = pain;
        return m_workspace.save(Record(rated));
    }
    return Refusal{ tr("This session is no longer there, so the rating was not saved."), {} };
}

void AfterPresenter::schedule()
{
    m_due.stop();
    const Session* session = awaited();
    if (!session)
        return;
    const auto wait = session->meta.created.at + kAfterSession - m_workspace.clock().now().at;
    if (wait > std::chrono::milliseconds(0) && wait <= kAfterSession)
        m_due.start(wait);
}

} // namespace springback::app
