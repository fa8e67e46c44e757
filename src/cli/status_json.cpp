// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "springback/codec/record_json.h"
#include "springback/domain/summary.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

using codec::Json;

Json dateOrNull(const std::optional<Date>& date)
{
    return date ? Json(isoDate(*date)) : Json();
}

Json number(const std::optional<Hundredths>& hundredths)
{
    if (!hundredths)
        return nullptr;
    if (hundredths->value % 100 == 0)
        return hundredths->value / 100;
    return static_cast<double>(hundredths->value) / 100;
}

// Miles to 0.01; always with a decimal.
Json miles(Distance distance)
{
    return static_cast<double>(distance.hundredths(LengthUnit::Miles)) / 100;
}

Json blockers(const std::vector<Blocker>& blocking)
{
    Json list = Json::array();
    for (const auto& blocker : blocking) {
        Json entry = Json::object();
        if (blocker.id)
            entry["id"] = blocker.id->text();
        entry["date"] = isoDate(blocker.date);
        list.push_back(std::move(entry));
    }
    return list;
}

Json todayJson(const TodayAdvice& today)
{
    Json json{ { "advice", nameOf(today.advice) }, { "variant", nullptr }, { "sets", nullptr }, { "seconds", nullptr },
        { "rest", nullptr } };
    if (today.variant && today.dose) {
        json["variant"] = codec::wordOf(*today.variant);
        json["sets"] = today.dose->sets;
        json["seconds"] = today.dose->hold.count();
        json["rest"] = today.dose->rest.count();
    }
    Json also = Json::array();
    for (const auto advice : today.also)
        also.push_back(nameOf(advice));
    if (today.talkToClinician)
        also.push_back("talk_to_clinician");
    json["also"] = std::move(also);
    json["next_date"] = dateOrNull(today.nextDate);
    return json;
}

Json gateJson(const Status& status)
{
    if (!status.gate)
        return nullptr;
    Json criteria = Json::array();
    for (const auto& criterion : status.gate->criteria)
        criteria.push_back({ { "id", nameOf(criterion.id) }, { "result", nameOf(criterion.result) },
            { "value", number(criterion.value) }, { "limit", number(criterion.limit) },
            { "why", words::criterionWhy(criterion, status.gate->from).toStdString() },
            { "blocking", blockers(criterion.blocking) } });
    return { { "to", status.gate->to.number() }, { "ready", status.gate->ready() },
        { "stable_amber", status.gate->stableAmber }, { "earliest", dateOrNull(status.earliest) },
        { "criteria", std::move(criteria) } };
}

Json milesJson(const std::optional<MileVerdict>& verdict)
{
    if (!verdict)
        return nullptr;
    Json why = Json::array();
    for (const auto reason : verdict->why)
        why.push_back(words::mileReason(reason, *verdict, LengthUnit::Miles).toStdString());
    Json json{ { "target", miles(verdict->target) }, { "since", isoDate(verdict->since) },
        { "verdict", nameOf(verdict->decision) }, { "rule", verdict->rule ? Json(nameOf(*verdict->rule)) : Json() },
        { "to", verdict->to ? miles(*verdict->to) : Json() }, { "why", std::move(why) },
        { "earliest", dateOrNull(verdict->earliest) }, { "week_total", miles(verdict->weekTotal) },
        { "longest_30d", miles(verdict->longest30) }, { "next_run_date", dateOrNull(verdict->nextRunDate) } };
    if (verdict->warning)
        json["warning"] = { { "date", isoDate(verdict->warning->date) }, { "percent", verdict->warning->percent } };
    return json;
}

Json flagsJson(const std::vector<Flag>& flags)
{
    Json list = Json::array();
    for (const auto& flag : flags)
        list.push_back({ { "id", flag.meta.id.text() }, { "kind", codec::wordOf(flag.kind) },
            { "stop", isStop(flag.kind) }, { "opened", isoDate(flag.opened) } });
    return list;
}

} // namespace

Status judge(const Runner& runner, const History& history, Date on)
{
    Status status;
    status.on = on;
    status.runner = runner;
    status.episode = history.episode();
    status.stage = history.stageOn(on);
    status.since = history.stageSince(on);
    status.today = adviseToday(history, on);
    status.gate = judgeGate(history, on);
    status.earliest = earliestOpening(history, on);
    status.miles = judgeMiles(history, on);
    status.flags = flagsOpenOn(history, on);
    std::stable_sort(status.flags.begin(), status.flags.end(), [](const Flag& a, const Flag& b) {
        return std::tie(a.kind, a.opened, a.meta.id) < std::tie(b.kind, b.opened, b.meta.id);
    });
    return status;
}

std::string statusJson(const Status& status)
{
    const auto phase = status.stage.phase();
    const Json json{ { "on", isoDate(status.on) }, { "patient", status.runner.meta.id.text() },
        { "stage", status.stage.number() }, { "phase", phase ? Json(*phase) : Json() },
        { "stage_since", isoDate(status.since) }, { "episode_start", isoDate(status.episode.start) },
        { "today", todayJson(status.today) }, { "gate", gateJson(status) }, { "miles", milesJson(status.miles) },
        { "flags", flagsJson(status.flags) } };
    return codec::dump(json, codec::Layout::Compact);
}

} // namespace springback::cli
