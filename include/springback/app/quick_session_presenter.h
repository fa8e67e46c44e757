// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

#include "springback/app/session_offer.h"
#include "springback/app/workspace.h"

namespace springback::app {

struct QuickSet {
    QString name; ///< "Set 2 · left leg"
    seconds planned{ 0 };
    seconds held{ 0 };
};

/// "Done without the timer": a session written down afterwards, today's or of a past day.
struct QuickSessionState {
    Date earliest{};
    Date latest{};
    std::vector<Stage> choices; ///< more than one in maintenance only
    QString dose;
    std::vector<QuickSet> sets;
    int setsDone = 0; ///< left and right count as one
    int setsPlanned = 0;
    Session session; ///< as it will be stored
    QString hint;    ///< what is particular about that day; empty when nothing is
};

class QuickSessionPresenter : public QObject {
    Q_OBJECT
public:
    /// All sets of today's dose done in full, nothing rated.
    explicit QuickSessionPresenter(Workspace& workspace, QObject* parent = nullptr);

    QuickSessionState state() const;

    /// Fills the dose of that day in anew, and keeps the ratings.
    void setDate(Date date);
    void setExercise(Stage exercise);
    void setVariant(Variant variant);
    /// The first `count` in full, the others not begun.
    void setSetsDone(int count);
    void setHeld(std::size_t set, seconds held);
    void setBefore(Rating pain) { m_session.before = pain; }
    void setDuring(Rating pain) { m_session.during = pain; }
    void setAfter(Rating pain) { m_session.after = pain; }
    void setEffort(std::optional<int> effort) { m_session.effort = effort; }
    void setEnded(Ended ended) { m_session.ended = ended; }
    void setNote(const QString& note) { m_session.note = note.toStdString(); }

    std::optional<Refusal> save();

Q_SIGNALS:
    void changed();

private:
    void plan(Date date, std::optional<Stage> exercise);

    Workspace& m_workspace;
    SessionOffer m_offer;
    Dose m_dose;
    Session m_session;
};

} // namespace springback::app
