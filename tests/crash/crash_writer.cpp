// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// springback_crash_writer log DIR SEED | session DIR DATE: what crash_test kills. Says each thing on standard output
// when the program would say that it is saved, and not before.

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include "springback/app/session_presenter.h"
#include "springback/app/store_opening.h"
#include "support/fake_clock.h"

namespace {

using namespace springback;

void say(const std::string& line)
{
    const std::string whole = line + "\n";
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0)
        std::_Exit(3);
}

Record entry(std::mt19937& random, const Id& id, Date date)
{
    if (random() % 2 == 0) {
        Run run;
        run.meta.id = id;
        run.date = date;
        run.distance = Distance::ofMetres(static_cast<std::int64_t>(random() % 9'000));
        run.note = std::string(random() % 400, 'r');
        return run;
    }
    Session session;
    session.meta.id = id;
    session.date = date;
    session.sets.assign(5, { {}, seconds{ 45 }, seconds{ random() % 46 }, {} });
    session.note = std::string(random() % 400, 's');
    return session;
}

int logForever(app::Workspace& workspace, unsigned seed)
{
    std::mt19937 random(seed);
    for (;;) {
        const Id id = Id::random();
        if (workspace.save(entry(random, id, workspace.today() - days{ random() % 20 })))
            return 2;
        say(id.text());
    }
}

int finishedSets(const app::SessionState& state)
{
    int done = 0;
    for (const app::SetDot& dot : state.dots)
        done += dot.mark == app::SetDot::Mark::Done ? 1 : 0;
    return done;
}

int holdSets(app::Workspace& workspace, test::FakeClock& clock)
{
    app::SessionPresenter presenter(workspace);
    if (!presenter.start()) {
        say("none");
        return 0;
    }
    if (presenter.state().step == app::SessionStep::Unfinished) {
        const bool setsLeft = app::unfinishedSession(workspace)->resumable;
        presenter.answer(setsLeft ? app::SessionAnswer::Resume : app::SessionAnswer::FinishHere);
        say("resumed " + std::to_string(setsLeft ? finishedSets(presenter.state()) : 5));
    } else {
        presenter.answerBefore(Pain::of(0));
        say("began");
    }
    int said = finishedSets(presenter.state());
    while (presenter.isUnderWay()) {
        clock.advance(std::chrono::seconds(1));
        presenter.tick();
        if (const int done = finishedSets(presenter.state()); presenter.isUnderWay() && done > said) {
            said = done;
            say("set " + std::to_string(done));
        }
    }
    presenter.setDuring(Pain::of(0));
    bool saved = false;
    QObject::connect(&presenter, &app::SessionPresenter::saved, [&saved] { saved = true; });
    presenter.answer(app::SessionAnswer::Save);
    say(saved ? "saved" : "failed");
    return 0;
}

} // namespace

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    if (count != 4)
        return 2;
    const bool logs = std::string(words[1]) == "log";
    test::FakeClock clock(*parseMoment(logs ? "2026-04-01T08:00:00+02:00" : std::string(words[3]) + "T08:00:00+02:00"));
    auto workspace = app::openWorkspace(QString::fromLocal8Bit(words[2]), clock);
    if (!workspace)
        return 4;
    return logs ? logForever(**workspace, static_cast<unsigned>(std::atoi(words[3]))) : holdSets(**workspace, clock);
}
