// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "springback/codec/record_json.h"

using namespace springback;
using namespace springback::codec;

namespace {

// Where reading stops, or "read" when it does not.
std::string refusedAt(RecordKind kind, const std::string& text)
{
    try {
        recordFromText(kind, text);
    } catch (const CodecError& error) {
        EXPECT_STRNE(error.what(), "");
        return error.pointer;
    }
    return "read";
}

} // namespace

TEST(Reading, ACheckInNeedsOnlyItsDate)
{
    const auto record = recordFromText(RecordKind::CheckIn, R"({"date":"2026-03-01"})");
    EXPECT_EQ(record, Record(CheckIn{ .meta = {}, .date = makeDate(2026, 3, 1) }));
}

TEST(Reading, NamesTheMemberThatCannotBeRead)
{
    const struct {
        RecordKind kind;
        const char* text;
        const char* pointer;
    } cases[] = {
        { RecordKind::CheckIn, R"({"date":"2026-02-30"})", "/date" },
        { RecordKind::CheckIn, R"({"date":20260301})", "/date" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","pain":11})", "/pain" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","pain":-1})", "/pain" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","pain":2.5})", "/pain" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","pain":"2"})", "/pain" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","pain":null})", "/pain" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","pain":18446744073709551615})", "/pain" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","stiffness_min":9999999999})", "/stiffness_min" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","limping":1})", "/limping" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","id":"7"})", "/id" },
        { RecordKind::CheckIn, R"({"date":"2026-03-01","created":"yesterday"})", "/created" },
        { RecordKind::CheckIn, R"({"pain":1})", "" },
        { RecordKind::CheckIn, R"([])", "" },
        { RecordKind::CheckIn, R"({"date":)", "" },
        { RecordKind::Session, R"({"date":"2026-03-01","stage":7})", "/stage" },
        { RecordKind::Session, R"({"date":"2026-03-01","stage":1,"sets":{}})", "/sets" },
        { RecordKind::Session, R"({"date":"2026-03-01","stage":1,"sets":[{},{"side":"up"}]})", "/sets/1/side" },
        { RecordKind::Run, R"({"date":"2026-03-01","distance_m":1e300})", "/distance_m" },
        { RecordKind::Run, R"({"date":"2026-03-01","distance_m":"3"})", "/distance_m" },
        { RecordKind::Run, R"({"date":"2026-03-01","distance_m":3,"duration_s":1e12})", "/duration_s" },
        { RecordKind::PlanVersion, R"({"date":"2026-03-01","plan":{"stages":{"3":{"gate":{"trend":0.555}}}}})",
            "/plan/stages/3/gate/trend" },
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.text);
        EXPECT_EQ(refusedAt(c.kind, c.text), c.pointer);
    }
}

TEST(Reading, WhatAPlanLeavesOutIsThePublishedNumber)
{
    const auto json = Json::parse(R"({"stages":{"3":{"gate":{"days":10}}},"easing":false})");
    Plan expected = publishedPlan();
    expected.at(*Stage::of(3)).gate.days = 10;
    expected.easing = false;
    EXPECT_EQ(planFromJson(json), expected);
    EXPECT_EQ(planFromJson(Json::object()), publishedPlan());
    const auto record = recordFromText(RecordKind::PlanVersion, R"({"date":"2026-03-01"})");
    EXPECT_EQ(std::get<PlanVersion>(record).plan, publishedPlan());
}

TEST(Reading, WholeNumbersMayBeWrittenWithAPoint)
{
    const auto record = recordFromText(RecordKind::CheckIn, R"({"date":"2026-03-01","pain":3.0})");
    EXPECT_EQ(std::get<CheckIn>(record).pain, Pain::of(3));
}

TEST(Reading, KindsAreNamedOnce)
{
    for (int kind = 0; kind <= static_cast<int>(RecordKind::Episode); ++kind) {
        const auto name = nameOf(static_cast<RecordKind>(kind));
        EXPECT_EQ(recordKind(name), static_cast<RecordKind>(kind));
    }
    EXPECT_FALSE(recordKind("checkin"));
    EXPECT_THROW(recordFromJson(RecordKind::Runner, Json::object()), CodecError);
}
