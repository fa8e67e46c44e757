// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "springback/app/acts.h"
#include "springback/app/calendar_presenter.h"
#include "springback/app/case_transfer.h"
#include "springback/app/progress_presenter.h"
#include "springback/app/runs_presenter.h"
#include "springback/app/store_opening.h"
#include "springback/app/today_presenter.h"
#include "support/fake_clock.h"
#include "support/faulty_vfs.h"
#include "support/temp_folder.h"

namespace springback::app {

namespace {

/// How many actions; the long run sets SPRINGBACK_ROUNDS.
int actions()
{
    const char* given = std::getenv("SPRINGBACK_ROUNDS");
    return given ? std::atoi(given) : 400;
}

/// Somebody who does anything at all, in two windows, for months.
class Life {
public:
    explicit Life(unsigned seed) : random(seed), mine(open())
    {
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = mine->today();
        EXPECT_FALSE(mine->addRunner(runner, episode, {}));
        other = open();
        today = std::make_unique<TodayPresenter>(*mine);
        calendar = std::make_unique<CalendarPresenter>(*mine);
        runs = std::make_unique<RunsPresenter>(*mine);
        progress = std::make_unique<ProgressPresenter>(*mine);
    }
    void live(int actions)
    {
        for (int n = 0; n < actions && !::testing::Test::HasFatalFailure(); ++n) {
            SCOPED_TRACE(n);
            act();
            expectShownIsStored();
            if (n % 20 == 0)
                expectExportedIsStored();
            ASSERT_TRUE(n % 200 != 199 || mine->database().check().sound);
        }
        EXPECT_GT(mine->history()->records().all().size(), 10u);
    }

private:
    std::unique_ptr<Workspace> open()
    {
        auto opened = openWorkspace(QString::fromStdString(folder.path().string()), clock);
        EXPECT_TRUE(opened.has_value());
        return std::move(*opened);
    }
    int below(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
    Rating rating() { return below(4) == 0 ? Rating() : Pain::of(below(below(8) == 0 ? 11 : 4)); }
    Date someDay()
    {
        const auto age = (mine->today() - mine->episode()->start).count();
        return mine->today() - days{ below(static_cast<int>(std::min<std::int64_t>(age, 20)) + 1) };
    }
    Workspace& window() { return below(5) == 0 ? *other : *mine; }

    Record someRecord()
    {
        switch (below(5)) {
        case 0: {
            CheckIn made;
            made.pain = rating();
            made.stiffness = below(60);
            made.date = someDay();
            return made;
        }
        case 1: {
            Session made;
            made.date = someDay();
            made.stage = mine->history()->stageOn(made.date);
            made.sets.assign(5, { {}, seconds{ 45 }, seconds{ below(46) }, rating() });
            made.during = rating();
            return made;
        }
        case 2: {
            springback::Run made;
            made.date = someDay();
            made.distance = Distance::ofHundredthMiles(below(900));
            made.during = rating();
            return made;
        }
        case 3: {
            Measure made;
            made.date = someDay();
            made.kind = MeasureKind::DoubleHeelRaise;
            made.values = { { Side::Both, 10 * below(30), rating(), {} } };
            return made;
        }
        default:
            Pause made;
            made.from = someDay();
            made.to = made.from + days{ below(5) };
            return made;
        }
    }
    std::optional<Record> existing()
    {
        const auto all = mine->history()->records().all();
        if (all.empty())
            return std::nullopt;
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }
    void act()
    {
        Workspace& at = window();
        at.refresh();
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            at.save(someRecord());
            break;
        case 4:
            if (auto record = existing()) {
                if (auto* run = std::get_if<springback::Run>(&*record))
                    run->note = "changed " + std::to_string(below(100));
                at.save(*record);
            }
            break;
        case 5:
            if (const auto record = existing())
                at.remove(kindOf(*record), metaOf(*record).id, QStringLiteral("deleted"));
            break;
        case 6: {
            const Trash trash = calendar->trash();
            if (!trash.items.empty())
                at.restore(trash.items.front().kind, trash.items.front().id, QStringLiteral("restored"));
            break;
        }
        case 7:
            at.undo();
            break;
        case 8:
            at.redo();
            break;
        case 9:
            clock.advance(std::chrono::hours(below(40)));
            break;
        case 10:
            actOfThePlan(at);
            break;
        default:
            Runner runner = *at.runner();
            runner.note = "note " + std::to_string(below(100));
            runner.archived = below(2) == 0;
            at.saveRunner(runner);
        }
    }
    void actOfThePlan(Workspace& at)
    {
        const QString by = QStringLiteral("Dr A");
        switch (below(5)) {
        case 0:
            overrideGate(at, by, QStringLiteral("tried"));
            break;
        case 1:
            stepBack(at, by, QStringLiteral("sore"));
            break;
        case 2:
            setMiles(at, Distance::ofHundredthMiles(below(1'000)), by, QStringLiteral("agreed"));
            break;
        case 3:
            openFlags(at, { FlagKind::OtherPain });
            break;
        default:
            if (!at.history()->records().flags.empty())
                closeFlag(at, at.history()->records().flags.back().meta.id, by, QStringLiteral("seen"));
        }
    }
    /// What is shown is what is stored, in both windows.
    void expectShownIsStored()
    {
        const auto stored = mine->database().read().loadCase(mine->runner()->meta.id);
        ASSERT_TRUE(stored);
        mine->refresh();
        other->refresh();
        ASSERT_EQ(*mine->current(), *stored);
        ASSERT_EQ(*other->current(), *stored);
        ASSERT_TRUE(today->state());
        const Date on = mine->today();
        std::size_t entries = 0;
        for (const CheckIn& morning : stored->current()->checkIns)
            entries += morning.date == on ? 1 : 0;
        ASSERT_EQ(mine->history()->checkInOn(on) != nullptr, entries == 1u);
        ASSERT_LE(entries, 1u) << "a morning is one record";
    }
    /// What is exported is what is stored.
    void expectExportedIsStored()
    {
        const auto file = caseToExport(*mine);
        const auto read = exchange::readCase(exchange::writeCase(file), QStringLiteral("case.json"), mine->today());
        ASSERT_TRUE(read.has_value()) << qPrintable(read.error().reason);
        ASSERT_EQ(read->content, *mine->current());
        ASSERT_EQ(read->deleted.size(), file.deleted.size());
        runs->state();
        progress->state();
        calendar->month();
        calendar->day();
    }

    test::FaultyVfs disk; // fails nothing here, and waits for no disk
    test::TempFolder folder;
    test::FakeClock clock;
    std::mt19937 random;
    std::unique_ptr<Workspace> mine;
    std::unique_ptr<Workspace> other;
    std::unique_ptr<TodayPresenter> today;
    std::unique_ptr<CalendarPresenter> calendar;
    std::unique_ptr<RunsPresenter> runs;
    std::unique_ptr<ProgressPresenter> progress;
};

} // namespace

TEST(Soak, WhatIsShownIsWhatIsStoredIsWhatIsExported)
{
    constexpr int kInOneLife = 5'000; // each action reads everything again, so the time grows with the square
    unsigned seed = 7;
    for (int left = actions(); left > 0; left -= kInOneLife) {
        SCOPED_TRACE(seed);
        Life(seed++).live(std::min(left, kInOneLife));
    }
}

} // namespace springback::app
