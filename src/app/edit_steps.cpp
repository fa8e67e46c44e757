// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edit_steps.h"

#include <nlohmann/json.hpp>

#include "springback/codec/record_json.h"

namespace springback::app {
namespace {

using codec::Json;

constexpr std::ptrdiff_t kMostSteps = 100;

std::string textOf(const Id& id)
{
    return id.isNull() ? std::string() : id.text();
}

Id idFrom(const Json& json)
{
    const auto text = json.get<std::string>();
    return text.empty() ? Id{} : Id::parse(text).value();
}

Json toJson(const std::vector<EditStep>& steps)
{
    Json list = Json::array();
    const auto kept = std::min<std::ptrdiff_t>(kMostSteps, std::ssize(steps));
    for (auto step = steps.end() - kept; step != steps.end(); ++step) {
        Json changes = Json::array();
        for (const store::Change& change : step->changes.items)
            changes.push_back({ codec::nameOf(change.kind), textOf(change.record), textOf(change.owner),
                textOf(change.before), textOf(change.after) });
        list.push_back({ { "what", step->what.toStdString() }, { "changes", changes } });
    }
    return list;
}

std::vector<EditStep> fromJson(const Json& list)
{
    std::vector<EditStep> steps;
    for (const Json& each : list) {
        EditStep step{ QString::fromStdString(each.at("what").get<std::string>()), {} };
        for (const Json& change : each.at("changes"))
            step.changes.items.push_back({ codec::recordKind(change.at(0).get<std::string>()).value(),
                idFrom(change.at(1)), idFrom(change.at(2)), idFrom(change.at(3)), idFrom(change.at(4)) });
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

std::string stepsText(const EditSteps& steps)
{
    if (steps.undo.empty() && steps.redo.empty())
        return {};
    return codec::dump({ { "undo", toJson(steps.undo) }, { "redo", toJson(steps.redo) } }, codec::Layout::Compact);
}

std::optional<EditSteps> stepsFromText(const std::string& text)
{
    try {
        const auto json = Json::parse(text);
        return EditSteps{ fromJson(json.at("undo")), fromJson(json.at("redo")) };
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

} // namespace springback::app
