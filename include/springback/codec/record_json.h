// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "springback/domain/record.h"

namespace springback::codec {

/// JSON whose members keep the order they were written in.
using Json = nlohmann::ordered_json;

/// A value that a record cannot hold, with the JSON pointer to it and the reason, in plain English.
struct CodecError : std::runtime_error {
    CodecError(std::string where, const std::string& what) : std::runtime_error(what), pointer(std::move(where)) { }
    std::string pointer;
};

/// A record as the JSON object of the case file: snake_case members, `YYYY-MM-DD`, RFC 3339 instants,
/// metres with up to five decimals, whole seconds, ratings as integers or absent. The same form is kept in
/// the store's revisions, so that there is one home for the names of fields. The owner is the member
/// "episode" ("runner" in an episode).
Json toJson(const Record& record);
Json toJson(const Runner& runner);
Json toJson(const Episode& episode);
Json toJson(const Plan& plan);

/// The reverse. Members that may be left out keep their defaults, in a plan the published ones; unknown
/// members go to `Meta::unknown`. Throws CodecError, its pointer relative to `json`.
Record recordFromJson(RecordKind kind, const Json& json);
Runner runnerFromJson(const Json& json);
Episode episodeFromJson(const Json& json);
Plan planFromJson(const Json& json);

enum class Layout { Compact, Indented };
/// JSON as text; every number as the shortest decimal that reads back the same. Throws CodecError for
/// text that is not UTF-8.
std::string dump(const Json& json, Layout layout);

/// The same as compact text, for those who keep it without looking inside.
std::string toText(const Record& record);
std::string toText(const Runner& runner);
std::string toText(const Episode& episode);
/// Throw CodecError, for text that is no JSON too.
Record recordFromText(RecordKind kind, std::string_view text);
Runner runnerFromText(std::string_view text);
Episode episodeFromText(std::string_view text);

/// "check_in", "session", … the names used in files and revisions.
std::string_view nameOf(RecordKind kind);
std::optional<RecordKind> recordKind(std::string_view name);

/// The members of a kind in the order they are written, id and owner first; also those that are left out
/// when they are not given.
std::vector<std::string> memberNames(RecordKind kind);
/// The same for one set of a session, and for one value of a measure.
std::vector<std::string> setMemberNames();
std::vector<std::string> valueMemberNames();

/// The words of enums in files: "left", "visa_a", …
std::string_view wordOf(Side side);
std::string_view wordOf(Site site);
std::string_view wordOf(Cause cause);
std::string_view wordOf(MeasureKind kind);
std::string_view wordOf(FlagKind kind);
std::string_view wordOf(Provenance provenance);
std::string_view wordOf(Variant variant);
std::string_view wordOf(Ended ended);
std::string_view wordOf(Move move);
std::string_view wordOf(PauseReason reason);
std::string_view wordOf(LengthUnit unit);
std::optional<MeasureKind> measureKind(std::string_view word);
std::optional<FlagKind> flagKind(std::string_view word);

} // namespace springback::codec
