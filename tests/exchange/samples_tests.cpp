// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <cmath>

#include "springback/exchange/run_file.h"
#include "support/samples.h"

namespace springback::exchange {

namespace {

using namespace test;

double metresOf(const FoundRun& run)
{
    return run.distance ? static_cast<double>(run.distance->units) / Distance::kPerMetre : -1;
}

double secondsOf(const std::optional<std::chrono::milliseconds>& time)
{
    return time ? static_cast<double>(time->count()) / 1000 : -1;
}

bool hasAsk(const FoundRun& run, Ask ask)
{
    return std::find(run.asks.begin(), run.asks.end(), ask) != run.asks.end();
}

void expectRun(const FoundRun& run, const Line& truth)
{
    ASSERT_TRUE(run.start);
    EXPECT_EQ(rfc3339({ std::chrono::floor<seconds>(*run.start), {} }).substr(0, 19) + "Z",
        value(truth, "start_utc").toStdString());
    if (!value(truth, "utc_offset_s").isEmpty()) {
        EXPECT_EQ(run.offset.value_or(minutes{ -9999 }).count() * 60, value(truth, "utc_offset_s").toLongLong());
    }
    const double distance = value(truth, "distance_m").toDouble();
    const bool isMeasured = value(truth, "format") == QLatin1String("GPX");
    EXPECT_NEAR(metresOf(run), distance, isMeasured ? distance / 100 : 0.5);
    EXPECT_NEAR(secondsOf(run.elapsed), value(truth, "duration_s").toDouble(), 0.51);
    if (!isMeasured) {
        EXPECT_NEAR(secondsOf(run.moving), value(truth, "moving_s").toDouble(), 0.51);
    }
}

} // namespace

TEST(Samples, OfWatchFilesComeOutAsTheirManifestSays)
{
    const QString folder = samplesFolder();
    if (folder.isEmpty())
        GTEST_SKIP() << kNoSamples;
    int runs = 0;
    for (const QString& name : filesOfManifest(folder)) {
        if (name.endsWith(QLatin1String(".csv")))
            continue;
        SCOPED_TRACE(name.toStdString());
        const RunFile file = readRunFile(folder + u'/' + name);
        std::size_t at = 0;
        bool isError = false;
        for (const Line& truth : manifestOf(folder, name)) {
            const QString expect = value(truth, "expect");
            isError = isError || expect == QLatin1String("reject");
            if (expect != QLatin1String("import") && expect != QLatin1String("salvage"))
                continue;
            ASSERT_LT(at, file.runs.size());
            expectRun(file.runs[at], truth);
            EXPECT_EQ(file.runs[at].salvaged, expect == QLatin1String("salvage"));
            EXPECT_TRUE(file.runs[at].asks.empty());
            EXPECT_EQ(file.runs[at].treadmill, value(truth, "sport").contains(QLatin1String("treadmill")));
            ++at;
            ++runs;
        }
        EXPECT_EQ(file.runs.size(), at);
        EXPECT_EQ(file.error.has_value(), isError);
        EXPECT_TRUE(at > 0 || isError || !file.skipped.empty());
    }
    EXPECT_GT(runs, 15);
}

TEST(Samples, OfTablesComeOutRowByRow)
{
    const QString folder = samplesFolder();
    if (folder.isEmpty())
        GTEST_SKIP() << kNoSamples;
    int rows = 0;
    for (const QString& name : filesOfManifest(folder)) {
        if (!name.endsWith(QLatin1String(".csv")))
            continue;
        SCOPED_TRACE(name.toStdString());
        const RunFile file = readRunFile(folder + u'/' + name);
        std::size_t at = 0;
        for (const Line& truth : runsOf(folder, name)) {
            ASSERT_LT(at, file.runs.size());
            const FoundRun& run = file.runs[at++];
            SCOPED_TRACE(value(truth, "row").toStdString());
            const auto since = run.start ? run.start->time_since_epoch() : run.wall->time_since_epoch();
            const std::string when = rfc3339({ Instant(since), {} });
            const std::string start = value(truth, "start").remove(u'Z').toStdString();
            EXPECT_EQ(when.substr(0, start.size()), start);
            EXPECT_EQ(run.start.has_value(), value(truth, "start_basis") == QLatin1String("utc"));
            EXPECT_NEAR(metresOf(run), value(truth, "distance_m").toDouble(), 0.5);
            const QString elapsed = value(truth, "elapsed_s");
            EXPECT_NEAR(
                secondsOf(run.elapsed), (elapsed.isEmpty() ? value(truth, "timer_s") : elapsed).toDouble(), 0.51);
            if (const QString moving = value(truth, "moving_s"); !moving.isEmpty()) {
                EXPECT_NEAR(secondsOf(run.moving), moving.toDouble(), 0.51);
            }
            EXPECT_FALSE(hasAsk(run, Ask::Sport));
            EXPECT_EQ(hasAsk(run, Ask::Unit), name.contains(QLatin1String("2012")));
            ++rows;
        }
        EXPECT_EQ(file.runs.size(), at);
        EXPECT_FALSE(file.error);
    }
    EXPECT_GT(rows, 1000);
}

} // namespace springback::exchange
