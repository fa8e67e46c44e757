// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bundles before other people's validators, where these are: SPRINGBACK_FHIR_SCHEMA names the official
// fhir.schema.json of R4, SPRINGBACK_FHIR_VALIDATOR a program that is given a file and ends with 0 when it is valid.
// What both leave out is checked in fhir_tests.cpp.

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "fhir_bundles.h"
#include "support/whole_case.h"

using namespace springback;
using namespace springback::test;

namespace {

std::vector<Json> bundles()
{
    constexpr unsigned kHistories = 10;
    std::vector<Json> all{ bundleOf(wholeCase().content) };
    for (unsigned seed = 1; seed <= kHistories; ++seed)
        all.push_back(randomBundle(seed));
    return all;
}

/// Of the whole case.
Json& firstObservation(Json& bundle)
{
    for (Json& entry : bundle.at("entry"))
        if (entry.at("resource").at("resourceType") == "Observation")
            return entry.at("resource");
    throw std::logic_error("no observation");
}

} // namespace

TEST(FhirValidators, TheOfficialSchemaAcceptsEachBundle)
{
    const QString path = qEnvironmentVariable("SPRINGBACK_FHIR_SCHEMA");
    if (path.isEmpty())
        GTEST_SKIP() << "SPRINGBACK_FHIR_SCHEMA names no schema";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Json official = Json::parse(file.readAll().toStdString());
    const Json root{ { "$ref", "#/definitions/Bundle" }, { "definitions", official.at("definitions") } };
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(root), schema);
    const auto accepts = [&schema](const Json& bundle) {
        return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(bundle), nullptr);
    };
    std::vector<Json> all = bundles();
    for (const Json& bundle : all)
        EXPECT_TRUE(accepts(bundle)) << bundle.dump(1).substr(0, 400);
    Json broken = all.front();
    firstObservation(broken)["status"] = "finished";
    EXPECT_FALSE(accepts(broken));
    broken = all.front();
    firstObservation(broken)["feeling"] = "good";
    EXPECT_FALSE(accepts(broken));
}

TEST(FhirValidators, ASecondOneAcceptsEachBundle)
{
    const QString program = qEnvironmentVariable("SPRINGBACK_FHIR_VALIDATOR");
    if (program.isEmpty())
        GTEST_SKIP() << "SPRINGBACK_FHIR_VALIDATOR names no program";
    const QTemporaryDir folder;
    const auto accepts = [&](const Json& bundle) {
        QFile file(folder.filePath(QStringLiteral("bundle.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bundle.dump()));
        file.close();
        return QProcess::execute(program, { file.fileName() }) == 0;
    };
    std::vector<Json> all = bundles();
    for (const Json& bundle : all)
        EXPECT_TRUE(accepts(bundle)) << bundle.dump(1).substr(0, 400);
    Json broken = all.front();
    firstObservation(broken).erase("status");
    EXPECT_FALSE(accepts(broken));
}
