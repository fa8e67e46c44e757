// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QEventLoop>

#include <ctime>
#include <stdexcept>

#include "bench.h"
#include "springback/app/case_transfer.h"
#include "springback/app/settings.h"
#include "springback/app/store_opening.h"
#include "springback/app/system_clock.h"
#include "springback/ui/main_window.h"
#include "springback/ui/session_view.h"
#include "support/fake_prompts.h"
#include "support/silent_aids.h"

namespace springback::bench {

namespace {

Case begunOn(Date today)
{
    Case made;
    made.runner.meta.id = made.runner.meta.owner = Id::random();
    made.runner.name = "Runner";
    EpisodeRecords records;
    records.episode.meta.id = Id::random();
    records.episode.meta.owner = made.runner.meta.id;
    records.episode.start = today;
    made.episodes.push_back(records);
    return made;
}

} // namespace

void measureSession(const std::string& folder)
{
    const app::SystemClock clock;
    auto opened = app::openWorkspace(QString::fromStdString(folder), clock);
    if (!opened || app::loadAsNewRunner(**opened, { begunOn((*opened)->today()), {} }))
        throw std::runtime_error("no runner to begin with");
    (*opened)->begin();
    app::Settings settings;
    test::FakePrompts prompts;
    test::SilentAids silent;
    ui::MainWindow window(**opened, { settings, prompts, clock, silent.aids }, ui::StoreKind::Own);
    window.show();
    window.startSession();
    auto& presenter = window.findChild<ui::SessionView*>()->presenter();
    const std::clock_t before = std::clock();
    const Millis begun = clock.monotonic();
    presenter.answerBefore(Pain::of(0));
    QEventLoop running;
    QObject::connect(&presenter, &app::SessionPresenter::changed, &running, [&] {
        if (!presenter.isUnderWay())
            running.quit();
    });
    running.exec();
    const std::chrono::duration<double> took = clock.monotonic() - begun;
    const double busy = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    Millis latest{ 0 };
    for (const app::MarkSeen& mark : presenter.marks())
        latest = std::max(latest, mark.seen - mark.due);
    const app::MarkSeen& last = presenter.marks().back();
    print("guided session, both cores busy besides: its part of a core", 100 * busy / took.count(), 1, "%", 3);
    print("the same: the latest of its " + std::to_string(presenter.marks().size()) + " marks, after its time",
        static_cast<double>(latest.count()), 1, "ms", 20);
    print("the same: the last mark, after " + std::to_string(std::chrono::duration_cast<seconds>(last.due).count())
            + " seconds",
        static_cast<double>((last.seen - last.due).count()), 1, "ms", 20);
}

} // namespace springback::bench
