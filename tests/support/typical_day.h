// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

#include "springback/app/session_presenter.h"
#include "springback/app/workspace.h"
#include "support/fake_clock.h"

namespace springback::test {

/// A runner's day through the presenters: check-in, a guided session set by set, a run, a correction, a deletion taken
/// back, a test. Notes what was said to be saved, and what was tried without being said.
class TypicalDay {
public:
    TypicalDay(app::Workspace& workspace, FakeClock& clock) : m_workspace(workspace), m_clock(clock) { }

    void live()
    {
        const Date today = m_workspace.today();
        CheckIn morning;
        morning.date = today;
        morning.pain = Pain::of(2);
        morning.stiffness = 10;
        save(morning);
        session();
        Run run;
        run.meta.id = Id::derived(m_workspace.episode()->meta.id, "run");
        run.date = today;
        run.distance = Distance::ofMetres(2'000);
        run.duration = seconds{ 900 };
        run.during = Pain::of(1);
        save(run);
        run.note = "it was the other shoe";
        save(run);
        morning.note = "and a note";
        save(morning);
        remove(RecordKind::Run, run.meta.id);
        undo(run);
        Measure raises;
        raises.meta.id = Id::derived(m_workspace.episode()->meta.id, "raises");
        raises.date = today;
        raises.kind = MeasureKind::DoubleHeelRaise;
        raises.values = { { Side::Both, 120, Pain::of(1), {} } };
        save(raises);
    }

    /// Everything that was said to be saved is there as it was then, or as a later try left it; and nothing is there
    /// that nobody entered.
    void expectIn(const EpisodeRecords& stored) const
    {
        std::map<Id, Record> there;
        for (const Record& record : stored.all())
            there.emplace(idOf(record), record);
        for (const auto& [id, tries] : m_tries) {
            const auto found = there.find(id);
            const std::string now = found == there.end() ? "nothing" : textOf(found->second);
            EXPECT_TRUE(std::find(tries.begin(), tries.end(), now) != tries.end())
                << "stored: " << now << "\nsaid: " << tries.front();
        }
        for (const auto& [id, record] : there)
            EXPECT_TRUE(m_tries.contains(id)) << textOf(record);
    }
    int refused() const { return m_refused; }
    int saved() const { return m_saved; }

private:
    // Ids are made by the workspace: a check-in's from its date, a session's by chance.
    static Id idOf(const Record& record) { return kindOf(record) == RecordKind::Session ? Id{} : metaOf(record).id; }
    static std::string textOf(const Record& record)
    {
        if (const auto* session = std::get_if<Session>(&record))
            return "session held " + std::to_string(heldOf(*session).count()) + session->note;
        if (const auto* run = std::get_if<Run>(&record))
            return "run " + run->note;
        if (const auto* morning = std::get_if<CheckIn>(&record))
            return "morning " + morning->note;
        return "another";
    }
    void note(const Id& id, const std::string& text, const std::optional<app::Refusal>& refusal)
    {
        auto& tries = m_tries[id];
        if (tries.empty())
            tries.push_back("nothing");
        if (!refusal)
            tries.clear(); // what was said is all that may be there
        tries.push_back(text);
        ++(refusal ? m_refused : m_saved);
        EXPECT_TRUE(!refusal || !refusal->sentence.isEmpty());
    }
    template <class R> void save(const R& record)
    {
        Record any(record);
        if constexpr (std::is_same_v<R, CheckIn>)
            metaOf(any).id = checkInId(m_workspace.episode()->meta.id, record.date);
        const auto refusal = m_workspace.save(Record(record));
        note(idOf(any), textOf(any), refusal);
    }
    void remove(RecordKind kind, const Id& id)
    {
        m_beforeRemoval = m_tries[id];
        note(id, "nothing", m_workspace.remove(kind, id, QStringLiteral("run, deleted")));
    }
    // Undo takes back what was stored last, which may not be the deletion.
    void undo(const Run& run)
    {
        const QString what = m_workspace.undoText();
        if (what != QStringLiteral("run, deleted"))
            return;
        const auto refusal = m_workspace.undo();
        note(run.meta.id, textOf(Record(run)), refusal);
        if (!refusal)
            m_tries[run.meta.id] = m_beforeRemoval; // the last edit may have been refused
    }
    void session()
    {
        app::SessionPresenter presenter(m_workspace);
        if (!presenter.start()) {
            ++m_refused;
            return;
        }
        presenter.answerBefore(Pain::of(0));
        for (int guard = 0; guard < 400 && presenter.isUnderWay(); ++guard) {
            m_clock.advance(std::chrono::seconds(5));
            presenter.tick();
        }
        presenter.setDuring(Pain::of(1));
        presenter.setNote(QStringLiteral(" steady"));
        bool said = false;
        QObject::connect(&presenter, &app::SessionPresenter::saved, [&said] { said = true; });
        presenter.answer(app::SessionAnswer::Save);
        std::optional<app::Refusal> refusal;
        if (!said)
            refusal = app::Refusal{ presenter.state().problem, {} };
        note(Id{}, "session held 225 steady", refusal);
    }

    app::Workspace& m_workspace;
    FakeClock& m_clock;
    std::map<Id, std::vector<std::string>> m_tries;
    std::vector<std::string> m_beforeRemoval;
    int m_refused = 0;
    int m_saved = 0;
};

} // namespace springback::test
