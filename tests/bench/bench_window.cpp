// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QTemporaryDir>

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
    ui::MainWindow window(**opened, { settings, prompts, clock, silent.aids }, ui::StoreKind::Own);
    window.show();
    QApplication::processEvents();
    for (const ui::PageId page : window.railPages()) {
        const bool isProgress = page == ui::PageId::Progress;
        const auto away = [&] {
            window.showPage(page == ui::PageId::Learn ? ui::PageId::Settings : ui::PageId::Learn);
            QApplication::processEvents();
        };
        const auto show = [&] {
            away();
            window.showPage(page);
            window.repaint();
        };
        const double both = median(7, show);
        const double back = median(7, away);
        print("page " + std::to_string(static_cast<int>(page)) + (isProgress ? " (Progress)" : "")
                + ", there and painted",
            std::max(0.0, both - back), 1, "ms", isProgress ? 120 : 50);
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
