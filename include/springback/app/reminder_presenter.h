// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "springback/app/reminders.h"
#include "springback/app/workspace.h"

namespace springback::app {

class Alarm;
class Settings;

/// Reminds while the program runs: each thing once, and only as long as it is not done. What fell due while the
/// program was closed is not made up for here.
class ReminderPresenter : public QObject {
    Q_OBJECT
public:
    ReminderPresenter(Workspace& workspace, Settings& settings, QObject* parent = nullptr);

    /// What the settings ask for; a clinician is reminded of nothing.
    ReminderWishes wishes() const;
    /// When the alarm is set for; nothing when there is nothing to wait for.
    std::optional<Instant> waitsFor() const { return m_waitsFor; }
    /// After the settings were changed.
    void wishesChanged();
    /// What the alarm does; also after the machine woke up.
    void look();

Q_SIGNALS:
    /// Short, and without a name or a number: others may see the screen.
    void due(springback::app::ReminderKind kind, const QString& title, const QString& text);
    /// What was asked for is done, or its day is over.
    void over();
    void wishesMade();

private:
    void arm();

    Workspace& m_workspace;
    Settings& m_settings;
    Alarm* m_alarm;
    Moment m_looked; ///< what fell due until then was said, or is past
    std::optional<Instant> m_waitsFor;
    std::optional<Reminder> m_said;
};

} // namespace springback::app
