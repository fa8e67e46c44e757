// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_draft.h"

#include <nlohmann/json.hpp>

#include "springback/codec/record_json.h"

namespace springback::app {
namespace {

constexpr auto kSession = "session";
constexpr auto kStarted = "started";
constexpr auto kRest = "rest_s";
constexpr auto kNext = "next";
constexpr auto kSide = "side";

} // namespace

std::string draftText(const SessionDraft& draft)
{
    codec::Json json;
    json[kSession] = codec::toJson(Record(draft.session));
    json[kStarted] = rfc3339(draft.started);
    json[kRest] = draft.rest.count();
    json[kNext] = draft.next;
    json[kSide] = codec::wordOf(draft.side);
    return codec::dump(json, codec::Layout::Compact);
}

std::optional<SessionDraft> draftFromText(const std::string& text)
{
    try {
        const auto json = codec::Json::parse(text);
        SessionDraft draft;
        draft.session = std::get<Session>(codec::recordFromJson(RecordKind::Session, json.at(kSession)));
        const auto started = parseMoment(json.at(kStarted).get<std::string>());
        if (!started)
            return std::nullopt;
        draft.started = *started;
        draft.rest = seconds(json.at(kRest).get<std::int64_t>());
        draft.next = json.at(kNext).get<int>();
        for (const Side side : { Side::Left, Side::Right, Side::Both }) {
            if (codec::wordOf(side) == json.at(kSide).get<std::string>())
                draft.side = side;
        }
        if (draft.next < 0 || draft.next > static_cast<int>(draft.session.sets.size()))
            return std::nullopt;
        return draft;
    } catch (const codec::CodecError&) {
        return std::nullopt;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

} // namespace springback::app
