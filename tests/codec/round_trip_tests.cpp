// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <random>

#include "springback/codec/record_json.h"
#include "support/every_kind.h"

using namespace springback;
using namespace springback::codec;

namespace {

// The decimal text of a distance in metres, made without floating point.
std::string exactMetres(std::int64_t units)
{
    std::string fraction = std::to_string(Distance::kPerMetre + units % Distance::kPerMetre).substr(1);
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    const std::string whole = std::to_string(units / Distance::kPerMetre);
    return fraction.empty() ? whole : whole + "." + fraction;
}

std::string writtenMetres(std::int64_t units)
{
    Run run{ .meta = {}, .date = makeDate(2026, 3, 1), .distance = { units } };
    return dump(toJson(Record(run)).at("distance_m"), Layout::Compact);
}

std::int64_t readUnits(const std::string& text)
{
    const auto record = recordFromText(RecordKind::Run, R"({"date":"2026-03-01","distance_m":)" + text + "}");
    return std::get<Run>(record).distance.units;
}

} // namespace

TEST(RoundTrip, EveryKindComesBackWhole)
{
    const auto records = test::everyKind();
    ASSERT_EQ(records.size(), std::variant_size_v<Record>);
    for (const auto& record : records) {
        SCOPED_TRACE(nameOf(kindOf(record)));
        EXPECT_EQ(recordFromText(kindOf(record), toText(record)), record);
    }
}

TEST(RoundTrip, EveryKindWithNothingGivenComesBackWhole)
{
    for (const auto& record : test::everyKindBare()) {
        SCOPED_TRACE(nameOf(kindOf(record)));
        EXPECT_EQ(recordFromText(kindOf(record), toText(record)), record);
    }
}

TEST(RoundTrip, RunnerAndEpisodeComeBackWhole)
{
    EXPECT_EQ(runnerFromText(toText(test::fullRunner())), test::fullRunner());
    EXPECT_EQ(episodeFromText(toText(test::fullEpisode())), test::fullEpisode());
    const Runner bare{ .meta = { .id = test::idOf(1), .owner = test::idOf(1) } };
    EXPECT_EQ(runnerFromText(toText(bare)), bare);
}

TEST(RoundTrip, ZeroAndNotGivenStayApart)
{
    const Record zero = CheckIn{ .meta = {}, .date = makeDate(2026, 3, 1), .pain = Pain::of(0), .stiffness = 0 };
    const Record nothing = CheckIn{ .meta = {}, .date = makeDate(2026, 3, 1) };
    EXPECT_TRUE(toJson(zero).contains("pain"));
    EXPECT_FALSE(toJson(nothing).contains("pain"));
    EXPECT_EQ(recordFromJson(RecordKind::CheckIn, toJson(zero)), zero);
    EXPECT_EQ(recordFromJson(RecordKind::CheckIn, toJson(nothing)), nothing);
}

TEST(RoundTrip, DistancesAreWrittenExactly)
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<std::int64_t> units(0, 30'000'000'000);
    std::vector<std::int64_t> samples{ 0, 1, 9, 10, 99'999, 100'000, 100'001, 29'999'999'999, 30'000'000'000,
        1'000'000'000'000 };
    for (int i = 0; i < 50'000; ++i)
        samples.push_back(units(random));
    for (int i = 1; i < 20'000; ++i)
        samples.push_back(Distance::ofHundredthMiles(i).units);
    for (const auto sample : samples) {
        const std::string text = writtenMetres(sample);
        ASSERT_EQ(readUnits(text), sample);
        ASSERT_EQ(text, exactMetres(sample));
    }
}

TEST(RoundTrip, AHairOfSomeoneElsesArithmeticIsForgiven)
{
    EXPECT_EQ(readUnits("1770.2784000000001"), Distance::ofHundredthMiles(110).units);
    EXPECT_THROW(readUnits("1.000005"), CodecError);
}

TEST(RoundTrip, UnknownMembersAreKeptInTheirPlaces)
{
    const std::string text = R"({"id":"01010101-0101-0101-0101-010101010101","date":"2026-03-01","stage":2,)"
                             R"("variant":"full","sets":[{"planned_s":45,"held_s":45},)"
                             R"({"planned_s":45,"held_s":40,"tempo/~":{"a":[1,null]}}],"ended":"complete",)"
                             R"("provenance":"typed","mood":"calm"})";
    const Record record = recordFromText(RecordKind::Session, text);
    EXPECT_FALSE(metaOf(record).unknown.empty());
    EXPECT_EQ(toText(record), text);
}

TEST(RoundTrip, UnknownMembersOfASetThatIsGoneAreLeftOut)
{
    Record record = recordFromText(
        RecordKind::Session, R"({"date":"2026-03-01","stage":2,"sets":[{"planned_s":45,"held_s":45,"tempo":3}]})");
    std::get<Session>(record).sets.clear();
    EXPECT_EQ(toText(record).find("tempo"), std::string::npos);
}

TEST(RoundTrip, UnknownMembersWhosePlaceIsDamagedAreLeftOut)
{
    Record record = recordFromText(RecordKind::CheckIn, R"({"date":"2026-03-01","stiffness_min":5})");
    const std::string without = toText(record);
    for (const char* damaged :
        { R"({"+mood":"calm"})", R"({"/~mood":"calm"})", R"({"":"calm"})", R"({"/mo/od":1})", "{" }) {
        metaOf(record).unknown = damaged;
        EXPECT_EQ(toText(record), without) << damaged;
    }
}
