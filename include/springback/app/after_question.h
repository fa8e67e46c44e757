// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

#include "springback/app/workspace.h"

namespace springback::app {

/// The pain ten minutes after today's newest session, as long as it has not been given.
struct AfterQuestion {
    Id session;
    bool due = false;
    QString question; ///< "Pain 10 minutes after calf isometric with a band?"

    bool operator==(const AfterQuestion&) const = default;
};

/// Asks when it is time, also when the window was closed meanwhile. It stops asking when the day is over.
class AfterPresenter : public QObject {
    Q_OBJECT
public:
    explicit AfterPresenter(Workspace& workspace, QObject* parent = nullptr);

    std::optional<AfterQuestion> question() const;
    std::optional<Refusal> rate(const Id& session, Rating pain);

Q_SIGNALS:
    /// Another answer of `question`: a session was stored or rated, or its ten minutes are over.
    void changed();

private:
    const Session* awaited() const;
    void schedule();
    void lookAgain();

    Workspace& m_workspace;
    QTimer m_due;
    std::optional<AfterQuestion> m_told;
};

} // namespace springback::app
