// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QTemporaryDir>

#include <map>

#include "../src/ui/page_registry.h"
#include "bench.h"
#include "springback/app/caseload_model.h"
#include "springback/app/sample_case.h"
#include "springback/app/settings.h"
#include "springback/app/store_opening.h"
#include "springback/app/system_clock.h"
#include "springback/ui/main_window.h"
#include "support/fake_prompts.h"
#include "support/silent_aids.h"

namespace springback::bench {

namespace {

constexpr int kRunners = 2'000;
constexpr int kWeeks = 26;

Case copyOf(const Case& made, int number)
{
    Case copy = made;
    copy.runner.meta.id = copy.runner.meta.owner = Id::random();
    copy.runner.name = "Runner " + std::to_string(number);
    for (EpisodeRecords& episode : copy.episodes) {
        episode.episode.meta.owner = copy.runner.meta.id;
        episode.episode.meta.id = Id::random();
    }
    return copy;
}

store::Database crowded(const Clock& clock)
{
    auto database = store::Database::inMemory(clock);
    const Date today = livedDate(clock.now());
    std::vector<Case> kinds;
    for (unsigned seed = 1; seed <= 20; ++seed)
        kinds.push_back(app::makeSampleCase(today, kWeeks, seed));
    database.transact({}, [&](store::Journal& journal) {
        for (int i = 0; i < kRunners; ++i) {
            const Case one = copyOf(kinds[static_cast<std::size_t>(i) % kinds.size()], i);
            journal.import(one.runner);
            for (const EpisodeRecords& episode : one.episodes) {
                journal.import(episode.episode);
                for (Record record : episode.all()) {
                    metaOf(record).id = Id::random();
                    metaOf(record).owner = episode.episode.meta.id;
                    journal.import(record);
                }
            }
        }
    });
    return database;
}

void turnTo(ui::MainWindow& window, ui::PageId page)
{
    window.showPage(page);
    for (int i = 0; i < 3; ++i) // a layout puts off a chart, and the chart its own drawing
        QApplication::processEvents();
    window.repaint();
}

} // namespace

void measurePages(const std::string& folder)
{
    const app::SystemClock clock;
    app::Settings settings;
    test::FakePrompts prompts;
    test::SilentAids silent;
    auto opened = app::openWorkspace(QString::fromStdString(folder), clock);
    if (!opened)
        return;
    (*opened)->begin();
    settings.setPage(QStringLiteral("learn"));
    std::map<ui::PageId, std::vector<double>> first, again;
    constexpr int kWindows = 7;
    for (int i = 0; i < kWindows; ++i) {
        ui::MainWindow window(**opened, { settings, prompts, clock, silent.aids }, ui::StoreKind::Own);
        window.show();
        QApplication::processEvents();
        for (auto* took : { &first, &again })
            for (const ui::PageEntry& page : ui::pageEntries())
                if (page.place == ui::RailPlace::Rail && page.key != QLatin1String("learn")) {
                    (*took)[page.id].push_back(timeOf([&] { turnTo(window, page.id); }));
                    turnTo(window, ui::PageId::Learn);
                }
    }
    for (const ui::PageEntry& page : ui::pageEntries()) {
        if (!first.contains(page.id))
            continue;
        const double most = page.id == ui::PageId::Progress ? 120 : 50;
        print(page.word.toStdString() + ", painted the first time", middle(first[page.id]), 1, "ms", most);
        print(page.word.toStdString() + ", painted again", middle(again[page.id]), 1, "ms", most);
    }
}

void measureCaseload()
{
    const app::SystemClock clock;
    app::Workspace workspace(crowded(clock), clock);
    print("caseload of 2,000 x 180 days, listed and sorted",
        median(5,
            [&] {
                app::CaseloadModel model(workspace);
                model.refresh();
                app::CaseloadView view(model);
                view.sort(0);
                (void)view.rowCount();
            }),
        1, "ms", 300);
    print("the same, every runner's facts read",
        median(1,
            [&] {
                app::CaseloadModel model(workspace);
                model.refresh();
                app::CaseloadView view(model);
                view.sort(0);
                while (model.isReading())
                    QApplication::processEvents();
            }),
        1, "ms", 0);
}

} // namespace springback::bench
