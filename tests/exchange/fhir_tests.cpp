// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "fhir_bundles.h"
#include "support/whole_case.h"

using namespace springback;
using namespace springback::test;

namespace {

/// What R4 asks of the resources that we write: the elements each must have.
const std::map<std::string, std::vector<std::string>> kRequired{
    { "Patient", { "id" } },
    { "Goal", { "id", "lifecycleStatus", "description", "subject" } },
    { "CarePlan", { "id", "status", "intent", "subject" } },
    { "Observation", { "id", "status", "code", "subject", "effectiveDateTime" } },
};

/// The checks that the official schema and other validators leave out.
class Checked {
public:
    explicit Checked(const Json& bundle)
    {
        EXPECT_EQ(bundle.at("resourceType"), "Bundle");
        EXPECT_EQ(bundle.at("type"), "collection");
        for (const Json& entry : bundle.at("entry")) {
            const std::string url = entry.at("fullUrl");
            EXPECT_TRUE(m_urls.insert(url).second) << "twice: " << url;
            EXPECT_EQ(url, "urn:uuid:" + entry.at("resource").at("id").get<std::string>());
        }
        for (const Json& entry : bundle.at("entry"))
            resource(entry.at("resource"));
        walk(bundle, "");
    }

private:
    void resource(const Json& json)
    {
        const std::string type = json.at("resourceType");
        ASSERT_TRUE(kRequired.contains(type)) << type;
        for (const auto& name : kRequired.at(type))
            EXPECT_TRUE(json.contains(name)) << type << " without " << name;
    }
    void walk(const Json& json, const std::string& place)
    {
        EXPECT_FALSE(json.is_null()) << place;
        EXPECT_FALSE(json.is_structured() && json.empty()) << place << " is empty";
        if (json.is_string())
            return text(json, place);
        if (json.is_primitive())
            return; // which the library would walk through as if it held itself
        if (json.is_object())
            object(json, place);
        for (const auto& [name, inner] : json.items())
            walk(inner, place + "/" + name);
    }
    void object(const Json& json, const std::string& place)
    {
        std::size_t values = 0;
        for (const auto& [name, inner] : json.items())
            values += name.starts_with("value") && name.size() > 5 ? 1 : 0;
        EXPECT_LE(values, 1u) << place << " has two values";
        EXPECT_FALSE(values > 0 && json.contains("dataAbsentReason")) << place;
        if (json.contains("start") && json.contains("end")) {
            EXPECT_LE(json.at("start").get<std::string>(), json.at("end").get<std::string>()) << place;
        }
        if (json.contains("reference")) {
            EXPECT_TRUE(m_urls.contains(json.at("reference").get<std::string>())) << place << " leads nowhere";
        }
    }
    static void text(const Json& json, const std::string& place)
    {
        static const std::regex kDate("[0-9]{4}(-[0-9]{2}-[0-9]{2})?");
        static const std::regex kId("[A-Za-z0-9.-]{1,64}");
        const std::string value = json;
        EXPECT_FALSE(value.empty()) << place;
        if (place.ends_with("/id")) {
            EXPECT_TRUE(std::regex_match(value, kId)) << place;
        }
        if (place.ends_with("Date") || place.ends_with("DateTime") || place.ends_with("/start")) {
            EXPECT_TRUE(std::regex_match(value, kDate)) << place << " " << value;
        }
    }

    std::set<std::string> m_urls;
};

std::size_t countOf(const Json& bundle, const std::string& type)
{
    const auto& entries = bundle.at("entry");
    return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(),
        [&type](const Json& entry) { return entry.at("resource").at("resourceType") == type; }));
}

} // namespace

TEST(Fhir, TheWholeCaseIsASoundBundle)
{
    const Json bundle = bundleOf(wholeCase().content);
    const Checked checked(bundle);
    EXPECT_EQ(countOf(bundle, "Patient"), 1u);
    EXPECT_EQ(countOf(bundle, "CarePlan"), 2u);
    EXPECT_EQ(countOf(bundle, "Goal"), 1u);
}

TEST(Fhir, FiftyMadeUpHistoriesAreSoundBundles)
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const Checked checked(randomBundle(seed));
        ASSERT_FALSE(::testing::Test::HasFailure()) << seed;
    }
}

TEST(Fhir, ZeroIsWrittenAndNotGivenIsLeftOut)
{
    HistoryBuilder builder;
    builder.checkIn(1, 0).checkIn(2, none).run(3, { .during = none, .after = 4 });
    Case content;
    content.runner.meta.id = idOf(9);
    content.episodes = { builder.records() };
    const Json bundle = bundleOf(content);
    std::vector<int> pains;
    for (const Json& entry : bundle.at("entry")) {
        const Json& resource = entry.at("resource");
        if (resource.contains("code") && resource.at("code").contains("coding")
            && resource.at("code").at("coding").at(0).at("code") == "72514-3")
            pains.push_back(resource.at("valueQuantity").at("value"));
    }
    EXPECT_EQ(pains, (std::vector<int>{ 0, 4 }));
}

TEST(Fhir, ARunIsAPanelWhoseMembersAreInTheBundle)
{
    HistoryBuilder builder;
    builder.run(3, { .hundredthMiles = 100 });
    Case content;
    content.runner.meta.id = idOf(9);
    content.episodes = { builder.records() };
    const Json bundle = bundleOf(content);
    const Checked checked(bundle);
    const Json& panel = bundle.at("entry").back().at("resource");
    EXPECT_EQ(panel.at("code").at("coding").at(0).at("code"), "PAPanel");
    EXPECT_EQ(panel.at("hasMember").size(), 4u) << "activity, distance, two pains; no duration was given";
    EXPECT_EQ(bundle.dump().find("private"), std::string::npos) << "notes for the clinician alone stay at home";
}
