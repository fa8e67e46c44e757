// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QFile>

#include <nlohmann/json.hpp>

#include "springback/codec/record_json.h"
#include "support/every_kind.h"

using namespace springback;
using codec::Json;

namespace {

Json schema()
{
    QFile file(QStringLiteral(SPRINGBACK_SOURCE_DIR "/resources/schemas/case-1.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return Json::parse(file.readAll().toStdString());
}

// Members of `value` that its definition does not name, and members named that `value` does not have:
// both sides must be the same when every member is given.
void compare(const Json& root, const Json& definition, const Json& value, const std::string& place)
{
    const Json* rule = &definition;
    if (rule->contains("$ref"))
        rule = &root.at("definitions").at(rule->at("$ref").get<std::string>().substr(14));
    if (value.is_array() && rule->contains("items")) {
        for (const auto& item : value)
            compare(root, rule->at("items"), item, place + "/0");
        return;
    }
    if (!value.is_object())
        return;
    ASSERT_TRUE(rule->contains("properties")) << place;
    for (const auto& [name, inner] : value.items()) {
        ASSERT_TRUE(rule->at("properties").contains(name)) << place << "/" << name << " is not in the schema";
        compare(root, rule->at("properties").at(name), inner, place + "/" + name);
    }
}

void everyNameIsWritten(const Json& definition, const Json& value, const std::string& place)
{
    for (const auto& [name, rule] : definition.at("properties").items()) {
        const bool isList = rule.contains("items") && place == "episode" && name != "causes";
        EXPECT_TRUE(isList || value.contains(name)) << place << " never writes " << name;
    }
}

} // namespace

TEST(Schema, NamesExactlyTheMembersOfEveryRecord)
{
    const Json root = schema();
    for (const auto& record : test::everyKind()) {
        const std::string name(codec::nameOf(kindOf(record)));
        const Json json = codec::toJson(record);
        compare(root, root.at("definitions").at(name), json, name);
        everyNameIsWritten(root.at("definitions").at(name), json, name);
    }
}

TEST(Schema, NamesExactlyTheMembersOfPersonAndEpisode)
{
    const Json root = schema();
    const Json person = codec::toJson(test::fullRunner());
    compare(root, root.at("definitions").at("person"), person, "person");
    everyNameIsWritten(root.at("definitions").at("person"), person, "person");
    const Json episode = codec::toJson(test::fullEpisode());
    compare(root, root.at("definitions").at("episode"), episode, "episode");
    everyNameIsWritten(root.at("definitions").at("episode"), episode, "episode");
}

TEST(Schema, KnowsEveryWordOfEveryEnum)
{
    const Json definitions = schema().at("definitions");
    const auto expectWords = [](const Json& rule, auto last) {
        const auto& words = rule.at("enum");
        EXPECT_EQ(words.size(), static_cast<std::size_t>(last) + 1);
        for (std::size_t i = 0; i < words.size(); ++i)
            EXPECT_EQ(words[i], std::string(codec::wordOf(static_cast<decltype(last)>(i))));
    };
    expectWords(definitions.at("provenance"), Provenance::FromFile);
    expectWords(definitions.at("side"), Side::Both);
    expectWords(definitions.at("measure_kind"), MeasureKind::Psfs);
    expectWords(definitions.at("flag_kind"), FlagKind::OtherPain);
    expectWords(definitions.at("session").at("properties").at("variant"), Variant::Easier);
    expectWords(definitions.at("session").at("properties").at("ended"), Ended::ForOther);
    expectWords(definitions.at("stage_change").at("properties").at("move"), Move::StepBack);
    expectWords(definitions.at("pause").at("properties").at("reason"), PauseReason::Other);
    expectWords(definitions.at("episode").at("properties").at("site"), Site::Unknown);
    expectWords(definitions.at("episode").at("properties").at("causes").at("items"), Cause::SingleOverload);
    expectWords(definitions.at("person").at("properties").at("unit"), LengthUnit::Kilometres);
}
