// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/session_presenter.h"
#include "springback/desktop/sleep_inhibitor.h"
#include "springback/desktop/sound.h"
#include "springback/desktop/voice.h"
#include "springback/ui/app_context.h"

class QStackedWidget;

namespace springback::ui {

class ClosingPanel;
class QuestionPanel;
class RunningPanel;

/// What the session borrows from the desktop; outlives the view.
struct SessionAids {
    desktop::TonePlayer& tones;
    desktop::SleepInhibitor& awake;
    desktop::Voice& voice;
};

/// The guided session, over the whole window. Space pauses, → skips the rest, R redoes the set, + adds 30 s of rest,
/// P says that it hurts, Esc ends early after a question; in a rest the digits rate the set before it.
class SessionView : public QWidget {
    Q_OBJECT
public:
    SessionView(AppContext& context, const SessionAids& aids, QWidget* parent = nullptr);
    ~SessionView() override;

    /// Begins, or asks about the session that was left unfinished; false when there is nothing to do today.
    bool start();
    app::SessionPresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    /// The session is stored and its last screen closed.
    void finished();
    /// Left without a record.
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectRunning();
    void connectQuestions();
    void render();
    void focusOn(app::SessionStep step);
    void aid(const app::SessionState& state);
    void sound(Cue cue);
    void speak(Cue cue);
    bool sessionKey(const QKeyEvent& event);

    AppContext& m_context;
    SessionAids m_aids;
    app::SessionPresenter m_presenter;
    QStackedWidget* m_stack;
    RunningPanel* m_running;
    QuestionPanel* m_question;
    ClosingPanel* m_closing;
    app::SessionStep m_shown = app::SessionStep::Left;
    bool m_rates = false; ///< the rating row of a rest has the keyboard
    bool m_recorded = false;
};

} // namespace springback::ui
