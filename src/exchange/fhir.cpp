// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/exchange/fhir.h"

#include "fhir_parts.h"
#include "save_file.h"
#include "springback/words/words.h"

namespace springback::exchange {

namespace {

using fhir::Entries;
using fhir::Json;
using fhir::reference;

Json patientOf(const Runner& runner)
{
    Json json{ { "resourceType", "Patient" }, { "id", runner.meta.id.text() } };
    if (!runner.name.empty())
        json["name"] = Json::array({ Json{ { "text", runner.name } } });
    if (runner.birthYear)
        json["birthDate"] = std::to_string(*runner.birthYear);
    return json;
}

Json goalOf(const Id& patient, const Milestone& milestone)
{
    Json json{ { "resourceType", "Goal" }, { "id", milestone.meta.id.text() },
        { "lifecycleStatus", milestone.reached ? "completed" : "active" },
        { "description", fhir::conceptOf({ "", "", "", milestone.label }) }, { "subject", reference(patient) } };
    if (milestone.due)
        json["target"] = Json::array({ Json{ { "dueDate", isoDate(*milestone.due) } } });
    if (milestone.reached)
        json["statusDate"] = isoDate(*milestone.reached);
    return json;
}

Json activityOf(const Plan& plan, Stage stage, Side side)
{
    const StagePlan& numbers = plan.at(stage);
    const QString dose = words::dose(numbers.dose, side, stage);
    const std::string text = words::stageTitle(stage).toStdString() + ": " + dose.toStdString() + ", "
        + std::to_string(numbers.perWeek) + " a week";
    return { { "detail", { { "status", "scheduled" }, { "description", text } } } };
}

Json carePlanOf(const Id& patient, const EpisodeRecords& records)
{
    const Episode& episode = records.episode;
    const Plan plan = records.plans.empty() ? publishedPlan() : records.plans.back().plan;
    Json period{ { "start", isoDate(episode.start) } };
    if (episode.closed && *episode.closed >= episode.start)
        period["end"] = isoDate(*episode.closed);
    Json json{ { "resourceType", "CarePlan" }, { "id", episode.meta.id.text() },
        { "status", episode.closed ? "completed" : "active" }, { "intent", "plan" },
        { "title", "Achilles tendinopathy: four-phase loading programme" }, { "subject", reference(patient) },
        { "period", std::move(period) } };
    for (const Milestone& milestone : records.milestones)
        json["goal"].push_back(reference(milestone.meta.id));
    for (int number = Stage::kFirst; number <= Stage::kLast; ++number)
        json["activity"].push_back(activityOf(plan, *Stage::of(number), episode.side));
    if (!records.plans.empty())
        fhir::addNote(json, records.plans.back().reason);
    return json;
}

void addEpisode(Entries& entries, const Id& patient, const EpisodeRecords& records)
{
    entries.add(records.episode.meta.id, carePlanOf(patient, records));
    for (const Milestone& milestone : records.milestones)
        entries.add(milestone.meta.id, goalOf(patient, milestone));
    const fhir::Subject subject{ patient, records.episode.side };
    for (const CheckIn& checkIn : records.checkIns)
        fhir::addCheckIn(entries, subject, checkIn);
    for (const Session& session : records.sessions)
        fhir::addSession(entries, subject, session);
    for (const Run& run : records.runs)
        fhir::addRun(entries, subject, run);
    for (const Measure& measure : records.measures)
        fhir::addMeasure(entries, subject, measure);
}

} // namespace

QByteArray fhirBundle(const Case& content, const Moment& made)
{
    const Id& patient = content.runner.meta.id;
    Entries entries;
    entries.add(patient, patientOf(content.runner));
    for (const auto& episode : content.episodes)
        addEpisode(entries, patient, episode);
    const Json bundle{ { "resourceType", "Bundle" }, { "type", "collection" }, { "timestamp", rfc3339(made) },
        { "entry", entries.take() } };
    return QByteArray::fromStdString(codec::dump(bundle, codec::Layout::Indented) + "\n");
}

tl::expected<void, FileError> exportFhir(const Case& content, const Moment& made, const QString& path)
{
    return saveFiles({ { path, fhirBundle(content, made) } });
}

} // namespace springback::exchange
