// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/waiting.h"

#include <QCoreApplication>

#include <algorithm>

#include <nlohmann/json.hpp>

#include "case_versions.h"
#include "springback/app/plan_changes.h"
#include "springback/app/questions.h"
#include "springback/app/words.h"
#include "springback/codec/record_json.h"

namespace springback::app {

namespace {

using store::Revision;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

QString byOf(const Record& record)
{
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.by; })
                return QString::fromStdString(r.by);
            else
                return QString();
        },
        record);
}

QString reasonOf(const Record& record)
{
    return std::visit(
        []<class R>(const R& r) {
            if constexpr (std::is_same_v<R, PlanVersion> || std::is_same_v<R, StageChange>)
                return QString::fromStdString(r.reason);
            else
                return QString();
        },
        record);
}

std::vector<WaitingLine> planLines(const PlanVersion& coming, const History& history, LengthUnit unit)
{
    std::vector<WaitingLine> lines;
    const Date on = std::max(coming.date, history.episode().start);
    for (const PlanChangeLine& line : planChanges(history.planOn(on), coming.plan, unit))
        lines.push_back({ line.what, line.before, line.after });
    return lines;
}

std::vector<WaitingLine> linesOf(const Record& coming, const History& history, Date today, LengthUnit unit)
{
    const QString title = words::recordTitle(coming, unit);
    if (metaOf(coming).deleted)
        return { { title, Tr::tr("in force"), Tr::tr("taken back") } };
    if (const auto* plan = std::get_if<PlanVersion>(&coming))
        return planLines(*plan, history, unit);
    if (const auto* change = std::get_if<StageChange>(&coming))
        return { { Tr::tr("Stage from %1").arg(words::date(change->date)), words::phaseShort(history.stageOn(today)),
            words::phaseShort(change->to) } };
    const auto& signOff = std::get<SignOff>(coming);
    return { { Tr::tr("Agreement to leave %1").arg(words::phaseShort(signOff.stage)), Tr::tr("not given"),
        Tr::tr("given on %1").arg(words::shortDate(signOff.date)) } };
}

/// A course that is over, to which what waits belongs; null when it belongs to the present one.
const EpisodeRecords* formerCourse(const Workspace& workspace, const Record& record)
{
    const Id owner = metaOf(record).owner;
    if (owner == workspace.episode()->meta.id)
        return nullptr;
    for (const EpisodeRecords& course : workspace.current()->episodes)
        if (course.episode.meta.id == owner)
            return &course;
    return nullptr;
}

WaitingState stateOf(const Workspace& workspace, const Record& record)
{
    const QString title = words::recordTitle(record, workspace.unit());
    QStringList from{ byOf(record), Tr::tr("from file, author not proven") };
    from.removeAll(QString());
    const auto state = [&](const History& history, Date on) {
        return WaitingState{ kindOf(record), metaOf(record).id, title, from.join(QStringLiteral(" · ")),
            reasonOf(record), linesOf(record, history, on, workspace.unit()) };
    };
    const EpisodeRecords* former = formerCourse(workspace, record);
    if (!former)
        return state(*workspace.history(), workspace.today());
    from << Tr::tr("for the course of rehab that began on %1; the present one stays as it is")
                .arg(words::shortDate(former->episode.start));
    return state(History(*former), former->episode.closed.value_or(workspace.today()));
}

std::optional<Record> latestOf(const std::vector<Revision>& versions, const Id& record)
{
    const Revision* latest = nullptr;
    for (const Revision& version : versions) {
        if (version.record == record && (!latest || store::isLater(version, *latest)))
            latest = &version;
    }
    return latest ? entryOf(*latest) : std::nullopt;
}

// A store that cannot be read has said so by itself.
std::vector<Revision> readWaiting(Workspace& workspace)
{
    if (!workspace.runner())
        return {};
    try {
        return waitingVersions(workspace.database(), workspace.runner()->meta.id);
    } catch (const store::StoreError&) {
        return {};
    }
}

Refusal noneWaits()
{
    return { Tr::tr("Nothing with this id waits any more. Nothing was changed."), {} };
}

// Everything that waited for the record goes into its history; `answer` then writes the runner's version.
std::optional<Refusal> settle(
    Workspace& workspace, const Record& record, const std::function<void(store::Journal&, Record)>& answer)
{
    const Id runner = workspace.runner()->meta.id;
    const Id id = metaOf(record).id;
    return workspace.write(words::recordTitle(record, workspace.unit()), [&](store::Journal& journal) {
        std::vector<Revision> rest;
        for (const Revision& version : waitingVersions(workspace.database(), runner)) {
            if (version.record == id)
                store::import(journal, version);
            else
                rest.push_back(version);
        }
        keepWaiting(workspace.database(), runner, rest);
        answer(journal, record);
    });
}

} // namespace

std::vector<Revision> waitingVersions(const store::Database& database, const Id& runner)
{
    const std::string text = database.draft(store::waitingKey(runner));
    if (text.empty())
        return {};
    std::vector<Revision> versions;
    const codec::Json list = codec::Json::parse(text, nullptr, false);
    if (!list.is_array())
        return versions;
    for (const auto& item : list) {
        const auto kind = codec::recordKind(item.at("kind").get<std::string>());
        versions.push_back(store::versionOf(codec::recordFromText(*kind, item.at("body").get<std::string>())));
    }
    return versions;
}

void keepWaiting(store::Database& database, const Id& runner, const std::vector<Revision>& versions)
{
    codec::Json list = codec::Json::array();
    for (const Revision& version : versions)
        list.push_back({ { "kind", codec::nameOf(version.kind) }, { "body", version.body } });
    database.saveDraft(
        store::waitingKey(runner), versions.empty() ? std::string() : codec::dump(list, codec::Layout::Compact));
}

std::vector<WaitingState> waitingStates(Workspace& workspace)
{
    std::vector<WaitingState> states;
    if (!workspace.runner() || !workspace.history())
        return states;
    const auto versions = readWaiting(workspace);
    for (const Revision& version : versions) {
        const auto isListed = [&version](const WaitingState& state) { return state.record == version.record; };
        if (std::any_of(states.begin(), states.end(), isListed))
            continue;
        states.push_back(stateOf(workspace, *latestOf(versions, version.record)));
    }
    return states;
}

std::optional<Refusal> acceptWaiting(Workspace& workspace, const Id& record)
{
    workspace.refresh();
    const auto coming = latestOf(readWaiting(workspace), record);
    if (!coming)
        return noneWaits();
    return settle(workspace, *coming, [](store::Journal& journal, Record accepted) {
        if (metaOf(accepted).deleted)
            return;
        metaOf(accepted).provenance = Provenance::FromFile;
        journal.put(accepted);
    });
}

std::optional<Refusal> askBack(Workspace& workspace, const Id& record, const QString& question)
{
    workspace.refresh();
    if (question.trimmed().isEmpty())
        return Refusal{ Tr::tr("Write what you want to ask. Nothing was changed."), {} };
    const auto coming = latestOf(readWaiting(workspace), record);
    if (!coming)
        return noneWaits();
    const auto asking = withQuestion(*workspace.runner(), workspace.today(),
        Tr::tr("About the %1: %2", "a plan, a question")
            .arg(words::recordTitle(*coming, workspace.unit()), question.simplified()));
    if (!asking)
        return asking.error();
    return settle(workspace, *coming, [&asking](store::Journal& journal, const Record& asked) {
        const Meta& meta = metaOf(asked);
        if (meta.deleted)
            journal.restore(kindOf(asked), meta.id);
        else
            journal.remove(kindOf(asked), meta.id);
        journal.put(*asking);
    });
}

} // namespace springback::app
