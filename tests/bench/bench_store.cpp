// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sqlite3.h>

#include <filesystem>

#include "bench.h"
#include "springback/app/case_transfer.h"
#include "springback/app/sample_case.h"
#include "springback/app/store_opening.h"
#include "springback/app/system_clock.h"
#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"
#include "springback/domain/today.h"
#include "support/history_builder.h"

namespace springback::bench {

namespace {

constexpr int kTenYears = 520;
constexpr int kTimes = 9;

std::unique_ptr<app::Workspace> open(const std::string& folder, const Clock& clock)
{
    auto opened = app::openWorkspace(QString::fromStdString(folder), clock);
    if (!opened)
        throw std::runtime_error(opened.error().sentence.toStdString());
    return std::move(*opened);
}

// What any program pays that stores as many bytes and waits for the disk.
class RawStore {
public:
    explicit RawStore(const std::string& folder) : m_file(folder + "/raw.db")
    {
        sqlite3_open(m_file.c_str(), &m_handle);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT)");
    }
    ~RawStore()
    {
        sqlite3_close(m_handle);
        for (const char* suffix : { "", "-wal", "-shm" })
            std::filesystem::remove(m_file + suffix);
    }
    void commit() { run(m_insert.c_str()); }

private:
    void run(const char* sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

    std::string m_file;
    std::string m_insert = "BEGIN; INSERT INTO entry (body) VALUES ('" + std::string(600, 'x') + "'); COMMIT";
    sqlite3* m_handle = nullptr;
};

} // namespace

void fillStore(const std::string& folder, int weeks)
{
    const app::SystemClock clock;
    const auto workspace = open(folder, clock);
    if (const auto refusal
        = app::loadAsNewRunner(*workspace, { app::makeSampleCase(workspace->today(), weeks, 1), {} }))
        throw std::runtime_error(refusal->sentence.toStdString());
}

void measureEntry(const std::string& folder)
{
    const app::SystemClock clock;
    const auto workspace = open(folder, clock);
    workspace->begin();
    RawStore raw(folder);
    int count = 0;
    std::vector<double> ours;
    std::vector<double> theirs;
    // In turns: the disk is not as quick in one second as in the next.
    for (int turn = 0; turn < 45; ++turn) {
        theirs.push_back(median(20, [&] { raw.commit(); }));
        ours.push_back(median(20, [&] {
            CheckIn morning;
            morning.date = workspace->today();
            morning.pain = Pain::of(++count % 4);
            if (workspace->save(Record(morning)))
                throw std::runtime_error("an entry was refused");
        }));
    }
    print("an entry on disk, ten years here", middle(ours), middle(theirs), "x", 1.5);
}

void measureEngine()
{
    // A session and a check-in each day, and a run every second.
    const auto judge = [](int weeks) {
        const int days = 7 * weeks;
        test::HistoryBuilder builder;
        builder.inStage(3, 1).goods(1, days - 1);
        for (int n = 1; n < days; n += 2)
            builder.run(n);
        // The program reads the records once; only what it does with them is measured.
        std::vector<EpisodeRecords> copies(kTimes + 1, builder.records());
        const Date today = test::day(days);
        return median(kTimes, [&] {
            const History history(std::move(copies.back()));
            copies.pop_back();
            adviseToday(history, today);
            judgeGate(history, today);
            earliestOpening(history, today);
            judgeMiles(history, today);
        });
    };
    const double ten = judge(kTenYears);
    print("Today, gate, earliest date and miles of ten years", ten, 1, "ms", 2);
    print("the same of a hundred years", judge(10 * kTenYears), ten, "x", 12);
}

void measureOpening(const std::string& folder)
{
    const app::SystemClock clock;
    print("opening ten years", median(kTimes, [&] { open(folder, clock)->begin(); }), 1, "ms", 0);
    const auto workspace = open(folder, clock);
    print("reading every version of ten years against its checksum", median(3, [&] { workspace->database().check(); }),
        1, "ms", 0);
}

} // namespace springback::bench
