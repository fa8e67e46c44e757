// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <stdexcept>
#include <string>

#include "springback/domain/record.h"

namespace springback::codec {

/// A value that a record cannot hold, with the JSON pointer to it and the reason, in plain English.
struct CodecError : std::runtime_error {
    CodecError(std::string where, const std::string& what) : std::runtime_error(what), pointer(std::move(where)) { }
    std::string pointer;
};

/// A record as the JSON object of the case file: snake_case members, `YYYY-MM-DD`, RFC 3339 instants,
/// metres with up to five decimals, whole seconds, ratings as integers or absent. The same form is kept in
/// the store's revisions, so that there is one home for the names of fields.
nlohmann::json toJson(const Record& record);
nlohmann::json toJson(const Runner& runner);
nlohmann::json toJson(const Episode& episode);
nlohmann::json toJson(const Plan& plan);

/// The reverse. Throws CodecError.
Record recordFromJson(RecordKind kind, const nlohmann::json& json);
Runner runnerFromJson(const nlohmann::json& json);
Episode episodeFromJson(const nlohmann::json& json);
Plan planFromJson(const nlohmann::json& json);

/// "check_in", "session", … the names used in files and revisions.
std::string_view nameOf(RecordKind kind);
std::optional<RecordKind> recordKind(std::string_view name);

} // namespace springback::codec
