// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "made_up_runs.h"
#include "springback/exchange/run_file.h"

namespace springback::exchange {

using test::FitWriter;
using test::kFitMorning;
using namespace std::chrono_literals;

namespace {

RunFile read(const QByteArray& bytes)
{
    return readRunBytes(bytes, QStringLiteral("made-up"));
}

} // namespace

TEST(FitFile, ARunComesOutWithTheValuesOfItsSession)
{
    const RunFile file = read(test::fitRun());
    EXPECT_FALSE(file.error);
    EXPECT_FALSE(file.damage);
    ASSERT_EQ(file.runs.size(), 1U);
    const FoundRun& run = file.runs[0];
    EXPECT_EQ(rfc3339({ *run.start, {} }), "2026-03-01T06:00:00+00:00");
    EXPECT_EQ(run.offset, minutes{ 60 });
    EXPECT_EQ(run.distance, Distance::ofMetres(5000));
    EXPECT_EQ(run.elapsed, 1800s);
    EXPECT_FALSE(run.salvaged);
    EXPECT_TRUE(run.asks.empty());
}

TEST(FitFile, ItsSportDecidesNotItsFile)
{
    const RunFile file = read(FitWriter()
                                  .file(4)
                                  .running(kFitMorning, 1800, 5000, 2)
                                  .running(kFitMorning + 4000, 1800, 5000)
                                  .running(kFitMorning + 8000, 1800, 5000, 0)
                                  .bytes());
    ASSERT_EQ(file.runs.size(), 2U);
    EXPECT_TRUE(file.runs[0].asks.empty());
    EXPECT_EQ(file.runs[1].asks, std::vector<Ask>{ Ask::Sport }) << "generic is asked about, never counted";
    ASSERT_EQ(file.skipped.size(), 1U);
    EXPECT_EQ(file.skipped[0].sport, QStringLiteral("cycling"));
}

TEST(FitFile, OnlyAWholeQuarterHourOfAZoneThatExistsIsBelieved)
{
    for (const auto& [written, believed] : { std::pair<int, std::optional<minutes>>{ 3600, minutes{ 60 } },
             { -12600, minutes{ -210 } }, { 225, std::nullopt }, { -576963, std::nullopt }, { 0, std::nullopt } }) {
        const RunFile file
            = read(FitWriter().file(4).running(kFitMorning, 60, 200).localTime(kFitMorning, written).bytes());
        ASSERT_EQ(file.runs.size(), 1U);
        EXPECT_EQ(file.runs[0].offset, believed) << written;
    }
}

TEST(FitFile, TimesSincePowerOnAreNoDates)
{
    const RunFile file = read(FitWriter().file(4).running(1200, 1800, 5000).bytes());
    EXPECT_TRUE(file.runs.empty());
    ASSERT_EQ(file.skipped.size(), 1U);
    EXPECT_TRUE(file.skipped[0].reason.contains(QLatin1String("no usable date")));
}

TEST(FitFile, SettingsAreRefusedKindly)
{
    const RunFile file = read(FitWriter().file(2).bytes());
    EXPECT_FALSE(file.error);
    ASSERT_EQ(file.skipped.size(), 1U);
    EXPECT_EQ(file.skipped[0].sport, QStringLiteral("settings"));
}

TEST(FitFile, ChainedFilesAreAllRead)
{
    const RunFile file = read(test::fitRun() + test::fitRun(3000, kFitMorning + 90'000));
    ASSERT_EQ(file.runs.size(), 2U);
    EXPECT_EQ(file.runs[1].distance, Distance::ofMetres(3000));
}

TEST(FitFile, FieldsOfWatchAppsArePassedOver)
{
    const RunFile file = read(FitWriter()
                                  .file(4)
                                  .withDeveloperField(20, { { 253, 0x86, kFitMorning }, { 5, 0x86, 100 } })
                                  .running(kFitMorning, 1800, 5000)
                                  .bytes());
    EXPECT_FALSE(file.damage);
    ASSERT_EQ(file.runs.size(), 1U);
}

TEST(FitFile, CompressedTimesRollOverAndPackedDistancesAddUp)
{
    // Session without a distance: the points must tell it. 32 sixteenths of a metre (2 m) each, twice past 12 bits.
    FitWriter writer;
    writer.file(4).message(20, { { 253, 0x86, kFitMorning }, { 8, 0x0D, 0x000000, 3 } });
    const std::vector<FitWriter::Field> packed{ { 8, 0x0D, 0, 3 } };
    writer.define(20, packed);
    std::uint32_t sixteenths = 0;
    for (std::uint32_t i = 1; i <= 600; ++i) {
        sixteenths = (sixteenths + 32) & 0xFFFU;
        writer.compressed(static_cast<std::uint8_t>((kFitMorning + i) & 0x1FU), { { 8, 0x0D, sixteenths << 12, 3 } });
    }
    writer.message(18,
        { { 253, 0x86, kFitMorning + 600 }, { 2, 0x86, kFitMorning }, { 5, 0x00, 1 }, { 7, 0x86, 600'000 },
            { 9, 0x86, 0xFFFFFFFF } });
    const RunFile file = read(writer.bytes());
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(1200));
}

TEST(FitFile, TheDistanceOfASecondSessionIsCountedFromItsOwnBeginning)
{
    FitWriter writer;
    writer.file(4);
    for (std::uint32_t i = 0; i <= 10; ++i)
        writer.message(20, { { 253, 0x86, kFitMorning + 100 * i }, { 5, 0x86, 40'000 * i } });
    writer.message(18, { { 253, 0x86, kFitMorning + 1000 }, { 2, 0x86, kFitMorning + 550 }, { 5, 0x00, 1 } });
    const RunFile file = read(writer.bytes());
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].distance, Distance::ofMetres(2000));
}

TEST(FitFile, EffortAndFeelComeAlong)
{
    const RunFile file = read(FitWriter()
                                  .file(4)
                                  .message(18,
                                      { { 253, 0x86, kFitMorning + 60 }, { 2, 0x86, kFitMorning }, { 5, 0x00, 1 },
                                          { 9, 0x86, 20'000 }, { 192, 0x02, 75 }, { 193, 0x02, 40 } })
                                  .bytes());
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_EQ(file.runs[0].effort, 4);
    EXPECT_EQ(file.runs[0].feel, 75);
}

TEST(FitFile, AFieldOfAnotherWidthThanTheProfilesDoesNotTurnNegative)
{
    const RunFile file = read(FitWriter()
                                  .file(4)
                                  .message(18,
                                      { { 253, 0x86, kFitMorning + 60 }, { 2, 0x86, kFitMorning }, { 5, 0x00, 1 },
                                          { 7, 0x85, 0xFFFF0000 }, { 9, 0x85, 0x80000000 } })
                                  .bytes());
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_FALSE(file.runs[0].distance);
    EXPECT_EQ(file.runs[0].elapsed, 60s) << "from its start to its end";
}

TEST(FitFile, AWrongChecksumIsSaidAndTheRunSalvaged)
{
    QByteArray bytes = test::fitRun();
    bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
    const RunFile file = read(bytes);
    ASSERT_EQ(file.runs.size(), 1U);
    EXPECT_TRUE(file.runs[0].salvaged);
    EXPECT_TRUE(file.damage);
}

TEST(FitFile, CutBeforeItsSummaryNothingIsClaimed)
{
    FitWriter writer;
    writer.file(4).message(12, { { 0, 0x00, 1 } });
    for (std::uint32_t i = 0; i <= 100; ++i)
        writer.message(20, { { 253, 0x86, kFitMorning + i }, { 5, 0x86, 300 * i } });
    const QByteArray whole = writer.running(kFitMorning, 100, 300).bytes();
    const RunFile file = read(whole.left(whole.size() - 40));
    EXPECT_TRUE(file.runs.empty());
    EXPECT_TRUE(file.error) << "with the place";
}

TEST(FitFile, EveryTruncationIsAnsweredWithoutAnInventedRun)
{
    const QByteArray whole = test::fitRun();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const RunFile file = read(whole.left(size));
        for (const FoundRun& run : file.runs) {
            EXPECT_TRUE(run.salvaged);
            EXPECT_EQ(run.distance, Distance::ofMetres(5000));
        }
        EXPECT_TRUE(file.error || !file.runs.empty()) << size;
    }
}

} // namespace springback::exchange
