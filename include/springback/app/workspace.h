// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

#include "springback/domain/check.h"
#include "springback/domain/clock.h"
#include "springback/domain/history.h"
#include "springback/store/database.h"

class QTimer;

namespace springback::app {

/// Why something was not stored: a sentence for people, and the fields it is about.
struct Refusal {
    QString sentence;
    std::vector<FieldFault> fields;
    std::optional<store::StoreFault> store; ///< set when it was the store that failed, not the entry
};

/// One edit as undo and redo walk over it: in words, and what it did.
struct EditStep {
    QString what;
    store::Changes changes;
};

/// The runner to begin with: the first who is not archived, else the first; nothing when there is none.
std::optional<Id> firstShown(const std::vector<Runner>& all);

/// What a person can do to the store from a screen or a command: one store, one open runner, one day.
/// Presenters share it. It is the one guard that catches StoreError and words it: a write that fails comes
/// back as a Refusal, a read that fails is told by `failed`, and what was read before stays.
class Workspace : public QObject {
    Q_OBJECT
public:
    Workspace(store::Database database, const Clock& clock, QObject* parent = nullptr);
    ~Workspace() override;

    const Clock& clock() const { return m_clock; }
    store::Database& database() { return m_database; }
    bool isReadOnly() const { return m_database.isReadOnly(); }

    std::vector<Runner> runners() const;
    /// Everything about one runner, without opening it; nothing when there is none or it cannot be read.
    std::optional<Case> readCase(const Id& runner) const;
    /// The open runner; null before the first start.
    const Case* current() const { return m_case.get(); }
    const Runner* runner() const { return m_case ? &m_case->runner : nullptr; }
    /// The open episode's history, null when there is none. Indexed when it is first asked for after a change, so that
    /// an entry is acknowledged before all that follows from it is worked out.
    const History* history() const;
    const Episode* episode() const;
    /// The course that the pages of the past show: the one above, or another that was chosen by `show`.
    const History* shown() const { return m_looked ? m_looked.get() : history(); }
    /// The last day of it: today, or the day it was closed.
    Date shownUntil() const;
    /// True when nothing can be recorded in it: it is closed, or it is not the one above.
    bool shownIsPast() const;
    /// Chooses which course of the open runner is shown; a null id returns to the one above. Changes no record.
    void show(const Id& episode);
    /// The date lived now, by the runner's day start.
    Date today() const;
    LengthUnit unit() const;

    /// Opens a runner; false when the store has none with that id, or cannot be read. Undo begins anew.
    bool open(const Id& runner);
    /// Reads anew what a restore or an erasure left: the runner who was open, else the first who is not archived,
    /// else nobody.
    void begin();
    /// With what was read of the store beforehand; nobody when that is nothing.
    void beginWith(std::optional<Case> read);

    /// Who writes from here on; empty: the runner. Screens for the clinician set a name.
    void setAuthor(const QString& name) { m_author = name; }
    QString author() const { return m_author; }

    /// Checks and stores a record of the open episode. A null id makes a new one; owner, provenance
    /// (typed or recalled by date, unless the record says otherwise) are filled in.
    /// Nothing when it is stored and on disk, else why not, and nothing was stored.
    std::optional<Refusal> save(Record record);
    /// Several at once: all or none.
    std::optional<Refusal> save(std::vector<Record> records);
    std::optional<Refusal> saveRunner(Runner runner);
    std::optional<Refusal> saveEpisode(Episode episode);
    /// First start, or adding a runner: person, episode, and the first records, in one transaction; then opens it.
    std::optional<Refusal> addRunner(Runner runner, Episode episode, std::vector<Record> records);
    std::optional<Refusal> remove(RecordKind kind, const Id& id, const QString& what);
    std::optional<Refusal> restore(RecordKind kind, const Id& id, const QString& what);

    /// Undo and redo over every edit of this sitting, and of the last when its steps were kept.
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    QString undoText() const;
    std::optional<Refusal> undo();
    std::optional<Refusal> redo();
    /// At the end of a sitting and at the beginning of the next, for the course that is open. A comfort: when the
    /// steps cannot be kept or read, there are none.
    void keepSteps();
    void takeUpSteps();

    /// Reads the store again when another connection has written or the day has turned; called at focus,
    /// before a write, and by a timer at the next change of day.
    void refresh();

    /// Runs any write under the guard; `what` names it for undo ("check-in of 3 March").
    std::optional<Refusal> write(const QString& what, const std::function<void(store::Journal&)>& work);

Q_SIGNALS:
    /// After commit, after undo, after another runner was opened, at a change of day: everything shown may differ.
    void changed();
    /// The store is not what it was: after each commit, undo included.
    void written();
    /// Something was stored, in words, for the status line ("Saved: check-in of 3 March. Undo").
    void saved(const QString& what);
    /// The store could not be read, in words.
    void failed(const QString& sentence) const;

private:
    /// Keeps what was read, in order, as what is open.
    void hold(std::optional<Case> read);
    void reload();
    void takeOver(const store::Changes& changes);
    void index();
    void look();
    void armDayTimer();
    /// Runs a transaction and takes over what came of it; nothing when it is on disk.
    std::optional<Refusal> commit(const std::function<void(store::Journal&)>& work, store::Changes& changes);
    std::optional<Refusal> turn(std::vector<EditStep>& from, std::vector<EditStep>& to);

    store::Database m_database;
    const Clock& m_clock;
    std::shared_ptr<Case> m_case;               ///< null when nobody's is open
    mutable std::unique_ptr<History> m_history; ///< over what is in m_case; null until it is asked for
    Id m_lookedAt;                              ///< null: the open course
    std::unique_ptr<History> m_looked;          ///< over what is in m_case
    QString m_author;
    Date m_shownDay{};
    QTimer* m_dayTimer;
    std::vector<EditStep> m_undo;
    std::vector<EditStep> m_redo;
};

} // namespace springback::app
