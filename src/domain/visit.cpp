// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/visit.h"

#include <algorithm>
#include <array>

namespace springback {

namespace {

struct Name {
    Decision kind;
    std::string_view name;
};

// In the order in which they are written.
constexpr std::array kNames{ Name{ Decision::SignOff, "sign_off" }, Name{ Decision::Advance, "advance" },
    Name{ Decision::StepBack, "step_back" }, Name{ Decision::Hold, "hold" },
    Name{ Decision::ChangePlan, "change_plan" } };

std::optional<Decision> kindOf(std::string_view name)
{
    const auto found
        = std::find_if(kNames.begin(), kNames.end(), [name](const Name& each) { return each.name == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->kind);
}

constexpr std::string_view kAnd = ", ";
constexpr std::string_view kWords = ": ";

// The names before the words; nothing when one of them is none of ours.
std::optional<std::vector<Decision>> kindsIn(std::string_view names)
{
    std::vector<Decision> kinds;
    while (true) {
        const auto end = names.find(kAnd);
        const auto kind = kindOf(names.substr(0, end));
        if (!kind)
            return std::nullopt;
        kinds.push_back(*kind);
        if (end == std::string_view::npos)
            return kinds;
        names.remove_prefix(end + kAnd.size());
    }
}

} // namespace

bool has(const std::vector<Decision>& kinds, Decision kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void VisitDecision::add(Decision kind)
{
    if (!has(kinds, kind))
        kinds.push_back(kind);
}

VisitDecision readDecision(std::string_view text)
{
    const auto end = text.find(kWords);
    if (auto kinds = kindsIn(text.substr(0, end)))
        return { std::move(*kinds),
            end == std::string_view::npos ? std::string() : std::string(text.substr(end + kWords.size())) };
    return { {}, std::string(text) };
}

std::string writeDecision(const VisitDecision& decision)
{
    std::string text;
    for (const Name& each : kNames) {
        if (!has(decision.kinds, each.kind))
            continue;
        if (!text.empty())
            text += kAnd;
        text += each.name;
    }
    if (!text.empty() && !decision.words.empty())
        text += kWords;
    return text + decision.words;
}

std::optional<Date> lastVisitBefore(const EpisodeRecords& records, Date on)
{
    std::optional<Date> newest;
    for (const Visit& visit : records.visits)
        if (visit.date < on)
            newest = visit.date;
    return newest;
}

const Visit* visitOn(const EpisodeRecords& records, Date date)
{
    const Visit* newest = nullptr;
    for (const Visit& visit : records.visits)
        if (visit.date == date)
            newest = &visit;
    return newest;
}

} // namespace springback
