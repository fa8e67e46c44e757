// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/reminder_presenter.h"

#include "alarm.h"
#include "springback/app/settings.h"

namespace springback::app {

ReminderPresenter::ReminderPresenter(Workspace& workspace, Settings& settings, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_alarm(new Alarm(this)),
      m_looked(workspace.clock().now())
{
    connect(m_alarm, &Alarm::rang, this, &ReminderPresenter::look);
    connect(&workspace, &Workspace::changed, this, &ReminderPresenter::look);
    arm();
}

ReminderWishes ReminderPresenter::wishes() const
{
    if (m_settings.role() == Role::Clinician)
        return {};
    return { m_settings.remindsAfter(),
        m_settings.remindsMornings() ? std::optional(m_settings.morningTime()) : std::nullopt };
}

void ReminderPresenter::wishesChanged()
{
    look();
    Q_EMIT wishesMade();
}

void ReminderPresenter::look()
{
    const History* history = m_workspace.history();
    const Runner* runner = m_workspace.runner();
    const Moment now = m_workspace.clock().now();
    if (m_said && (!history || !isOpen(*m_said, *history, m_workspace.today()))) {
        m_said.reset();
        Q_EMIT over();
    }
    const auto next = history && runner ? nextReminder(*history, runner->dayStart, wishes(), m_looked) : std::nullopt;
    m_looked = now;
    // Late, after a sleep, is better than never; another day is too late.
    if (next && next->at <= now.at && isOpen(*next, *history, m_workspace.today())) {
        m_said = *next;
        if (next->kind == ReminderKind::Morning)
            Q_EMIT due(next->kind, tr("Good morning"), tr("Time for this morning's rating."));
        else
            Q_EMIT due(next->kind, tr("Ten minutes are over"), tr("One rating, and the session is complete."));
    }
    arm();
}

void ReminderPresenter::arm()
{
    const History* history = m_workspace.history();
    const Runner* runner = m_workspace.runner();
    const auto next = history && runner ? nextReminder(*history, runner->dayStart, wishes(), m_looked) : std::nullopt;
    m_waitsFor = next ? std::optional(next->at) : std::nullopt;
    if (m_waitsFor)
        m_alarm->set(*m_waitsFor - m_looked.at);
    else
        m_alarm->stop();
}

} // namespace springback::app
