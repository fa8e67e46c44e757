// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "springback/app/session_presenter.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace springback::app {

/// A runner on the first day of an episode, in a store on disk that can be closed and opened again.
class SessionTest : public ::testing::Test {
protected:
    SessionTest() { openStore(); }

    void openStore()
    {
        workspace = std::make_unique<Workspace>(store::Database::open(folder.path(), clock), clock);
        const auto runners = workspace->runners();
        EXPECT_TRUE(runners.empty() || workspace->open(runners.front().meta.id));
    }
    void addRunner(Side side = Side::Left, std::vector<Record> records = {}, Date start = kStart)
    {
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = start;
        episode.side = side;
        const auto refusal = workspace->addRunner(runner, episode, std::move(records));
        ASSERT_FALSE(refusal) << qPrintable(refusal->sentence);
    }
    /// Power fails: what is in memory is gone.
    void crash()
    {
        presenter.reset();
        workspace.reset();
        openStore();
    }
    SessionPresenter& begin()
    {
        presenter = std::make_unique<SessionPresenter>(*workspace);
        QObject::connect(
            presenter.get(), &SessionPresenter::cue, presenter.get(), [this](Cue cue) { cues.push_back(cue); });
        EXPECT_TRUE(presenter->start());
        return *presenter;
    }
    /// Begins with a rating of 1 before.
    SessionPresenter& beginRated()
    {
        begin().answerBefore(Pain::of(1));
        return *presenter;
    }
    /// Time passes as it does: noticed at every change.
    void pass(Millis time)
    {
        for (Millis gone{ 0 }; gone < time; gone += Millis{ 500 }) {
            clock.advance(std::min(Millis{ 500 }, time - gone));
            presenter->tick();
        }
    }
    SessionState state() const { return presenter->state(); }
    const Session& stored() const { return workspace->history()->records().sessions.back(); }
    std::size_t storedCount() const { return workspace->history()->records().sessions.size(); }
    QStringList answers() const
    {
        QStringList texts;
        for (const SessionChoice& choice : state().answers)
            texts << choice.text;
        return texts;
    }
    bool offers(SessionAnswer answer) const
    {
        const auto choices = state().answers;
        return std::any_of(
            choices.begin(), choices.end(), [&](const SessionChoice& choice) { return choice.answer == answer; });
    }

    static inline const Date kStart = makeDate(2026, 3, 1);
    test::TempFolder folder;
    test::FakeClock clock;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SessionPresenter> presenter;
    std::vector<Cue> cues;
};

} // namespace springback::app
