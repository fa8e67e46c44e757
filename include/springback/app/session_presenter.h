// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

#include "springback/app/session_offer.h"
#include "springback/app/session_state.h"
#include "springback/app/workspace.h"

namespace springback::app {

struct SessionDraft;

/// A session that a crash, a power cut or a closed window left behind.
struct UnfinishedSession {
    QString sentence;       ///< "Unfinished session of 08:03, 3 of 5 sets"
    bool resumable = false; ///< on the day it was begun
};
std::optional<UnfinishedSession> unfinishedSession(Workspace& workspace);

/// A mark of the timer: when a phase ended, and when that was noticed, by the monotonic clock.
struct MarkSeen {
    IntervalPhase phase = IntervalPhase::CountIn;
    Millis due{ 0 };
    Millis seen{ 0 };
};

/// One guided session, from "pain right now?" to its record. Time is the monotonic clock's alone: `tick` asks
/// it and may be late or missed without anything drifting. Each finished set is on disk before the next begins.
class SessionPresenter : public QObject {
    Q_OBJECT
public:
    SessionPresenter(Workspace& workspace, QObject* parent = nullptr);
    ~SessionPresenter() override;

    /// Begins with today's exercise, or asks about the unfinished session; false when there is none and the day's
    /// advice allows no exercise, or when the store cannot be written.
    bool start();

    SessionState state() const;
    /// Of the phase running, now: 1 at its start, 0 at its end.
    double leftOfPhase() const;
    /// True from the first count-in to the end of the last set.
    bool isUnderWay() const;
    const std::vector<MarkSeen>& marks() const { return m_marks; }

    void chooseExercise(Stage exercise);
    void answerBefore(Rating pain);
    void answer(SessionAnswer answer);
    /// Pauses, or goes on.
    void pause();
    void skipRest();
    void redoSet();
    void moreRest();
    void hurts();
    void endEarly();
    /// The set just finished, or the one that hurt.
    void rateSet(Rating pain);
    /// The set that was shown to be rated, also when the next has begun meanwhile: a "1" may have waited for its "0".
    void rateSet(std::optional<int> set, Rating pain);
    /// The answers to the closing questions; stored with `answer(Save)`.
    void setDuring(Rating pain);
    void setEffort(std::optional<int> effort);
    void setVariant(Variant variant);
    void setNote(const QString& note);

    /// Looks at the clock. Called by a timer at every change that can be seen, and by tests.
    void tick();

Q_SIGNALS:
    void changed();
    void cue(springback::Cue cue);
    void saved();
    void left();

private:
    Millis elapsed() const;
    IntervalState now() const { return m_timer.at(elapsed()); }
    void askBefore();
    void beginSets(int first);
    void resume();
    void act(TimerEvent::Kind kind);
    void afterAct();
    void noticeSleep();
    void soundCues(Millis upTo);
    /// True when a set has ended since the last look.
    bool noticeMarks(Millis upTo);
    void keepFinished();
    void takeHeld(const IntervalState& at, int finished);
    void keepDraft(int next);
    bool dropDraft();
    void toQuestions(Ended ended);
    void save();
    void leave();
    void setStep(SessionStep step);
    void scheduleTick();
    bool takesKeys() const;

    Workspace& m_workspace;
    std::optional<SessionOffer> m_offer;
    std::unique_ptr<SessionDraft> m_draft;
    SetTimer m_timer;
    SessionStep m_step = SessionStep::Left;
    bool m_pausedToAsk = false;
    Millis m_origin{ 0 };    ///< of the timer, on the monotonic clock
    Millis m_looked{ 0 };    ///< elapsed when last looked
    Millis m_sleepSeen{ 0 }; ///< of the machine, up to the last look
    std::optional<Millis> m_phaseEnd;
    std::vector<MarkSeen> m_marks;
    QString m_problem;
    QTimer m_next;
};

} // namespace springback::app
