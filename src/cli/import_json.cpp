// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace springback::cli {

namespace {

using Json = nlohmann::ordered_json;

template <class T> Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

std::optional<std::int64_t> wholeSeconds(const std::optional<std::chrono::milliseconds>& time)
{
    using std::chrono::milliseconds;
    return time ? std::optional(std::chrono::floor<seconds>(*time + milliseconds{ 500 }).count()) : std::nullopt;
}

Json instantOf(const Run& run)
{
    if (!run.started)
        return nullptr;
    const Instant whole = std::chrono::floor<seconds>(run.started->at);
    return rfc3339({ whole, {} }).substr(0, 19) + "Z";
}

Json twinOf(const app::ImportLine& line)
{
    if (line.standing != app::Standing::Duplicate)
        return nullptr;
    return line.twin.isNull() ? line.why.toStdString() : line.twin.text();
}

Json runOf(const app::ImportLine& line)
{
    Json run;
    const exchange::FoundRun& found = line.found;
    run["start_utc"] = instantOf(line.run);
    run["local_date"] = isoDate(line.run.date);
    // To a centimetre; what the file states no finer than that would only look precise.
    run["distance_m"] = found.distance
        ? Json(std::round(static_cast<double>(found.distance->units) * 100 / Distance::kPerMetre) / 100)
        : Json(nullptr);
    run["duration_s"] = orNull(wholeSeconds(found.elapsed));
    run["moving_s"] = orNull(wholeSeconds(found.moving));
    run["ascent_m"] = orNull(found.ascent);
    run["treadmill"] = found.treadmill;
    run["unconfirmed"] = !found.asks.empty();
    run["salvaged"] = found.salvaged;
    run["duplicate_of"] = twinOf(line);
    return run;
}

} // namespace

QString importJson(const std::vector<exchange::RunFile>& files, const std::vector<app::ImportLine>& lines)
{
    Json all = Json::array();
    for (std::size_t i = 0; i < files.size(); ++i) {
        Json file;
        file["file"] = files[i].file.toStdString();
        file["runs"] = Json::array();
        for (const app::ImportLine& line : lines) {
            if (line.file == i)
                file["runs"].push_back(runOf(line));
        }
        file["skipped"] = Json::array();
        for (const auto& skipped : files[i].skipped)
            file["skipped"].push_back({ { "at", skipped.at.toStdString() }, { "sport", skipped.sport.toStdString() },
                { "reason", skipped.reason.toStdString() } });
        file["error"] = nullptr;
        if (const auto& error = files[i].error)
            file["error"] = error->place.isEmpty()
                ? error->reason.toStdString()
                : (error->place + QStringLiteral(": ") + error->reason).toStdString();
        all.push_back(std::move(file));
    }
    const Json document{ { "files", std::move(all) } };
    return QString::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace));
}

QString skippedText(const exchange::SkippedActivity& skipped)
{
    return skipped.sport.isEmpty() ? QStringLiteral("%1: %2").arg(skipped.at, skipped.reason)
                                   : QStringLiteral("%1: %2: %3").arg(skipped.at, skipped.sport, skipped.reason);
}

} // namespace springback::cli
