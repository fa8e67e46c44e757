// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that includes valijson: it costs seconds to compile.

#include "case_schema.h"

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace springback::exchange {

namespace {

using Plain = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

// The validator matches formats and patterns with std::regex, which recurses once a character: a long
// enough text from outside would exhaust the stack. The codec checks dates, instants and ids itself.
void dropTextRules(Plain& schema)
{
    if (schema.is_object()) {
        for (const char* rule : { "format", "pattern" }) {
            if (schema.contains(rule) && schema[rule].is_string())
                schema.erase(rule);
        }
    }
    if (schema.is_structured()) {
        for (auto& inner : schema)
            dropTextRules(inner);
    }
}

const valijson::Schema& schema()
{
    static const auto parsed = [] {
        auto result = std::make_unique<valijson::Schema>();
        Plain json = Plain::parse(caseSchema());
        dropTextRules(json);
        valijson::SchemaParser parser;
        parser.populateSchema(Adapter(json), *result);
        return result;
    }();
    return *parsed;
}

bool validate(const Plain& document, valijson::ValidationResults* results)
{
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(schema(), Adapter(document), results);
}

// "<root>", "[episodes]", "[0]" → "/episodes/0"
std::string pointerOf(const std::vector<std::string>& context)
{
    std::string pointer;
    for (std::size_t i = 1; i < context.size(); ++i)
        pointer += "/" + context[i].substr(1, context[i].size() - 2);
    return pointer;
}

} // namespace

bool fitsSchema(const codec::Json& document)
{
    return validate(Plain(document), nullptr);
}

codec::CodecError schemaFault(const codec::Json& document)
{
    // Errors come from the innermost place outwards: the first is the most precise.
    valijson::ValidationResults results;
    validate(Plain(document), &results);
    valijson::ValidationResults::Error error;
    if (!results.popError(error))
        return codec::CodecError("", "The file does not fit the schema of case files.");
    return codec::CodecError(
        pointerOf(error.context), "It does not fit the schema of case files: " + error.description);
}

} // namespace springback::exchange
