// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/case_transfer.h"

#include <QCoreApplication>

#include "case_versions.h"
#include "springback/codec/record_json.h"

namespace springback::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::app)
};

// Calls `visit` for the meta of everything in the file.
template <class Visit> void eachMeta(const exchange::CaseFile& file, Visit visit)
{
    visit(file.content.runner.meta);
    for (const auto& episode : file.content.episodes) {
        visit(episode.episode.meta);
        for (const auto& record : episode.all())
            visit(metaOf(record));
    }
    for (const auto& record : file.deleted)
        visit(metaOf(record));
}

// Every version but the newest, which the file holds already.
void addPast(exchange::CaseFile& file, const store::Reader& reader)
{
    std::vector<Id> ids;
    eachMeta(file, [&ids](const Meta& meta) { ids.push_back(meta.id); });
    for (const Id& id : ids) {
        auto versions = reader.history(id);
        if (!versions.empty())
            versions.pop_back();
        for (const store::Revision& version : versions) {
            if (auto record = entryOf(version))
                file.past.records.push_back(std::move(*record));
            else if (version.kind == RecordKind::Runner)
                file.past.person.push_back(codec::runnerFromText(version.body));
            else
                file.past.episodes.push_back(codec::episodeFromText(version.body));
        }
    }
}

} // namespace

exchange::CaseFile caseToExport(Workspace& workspace)
{
    exchange::CaseFile file;
    if (!workspace.current())
        return file;
    file.content = *workspace.current();
    const auto& reader = workspace.database().read();
    for (const auto& episode : file.content.episodes) {
        for (auto& trashed : reader.trash(episode.episode.meta.id)) {
            metaOf(trashed.record).deleted = true;
            file.deleted.push_back(std::move(trashed.record));
        }
    }
    addPast(file, reader);
    return file;
}

std::optional<Refusal> loadAsNewRunner(Workspace& workspace, const exchange::CaseFile& file)
{
    bool isHere = false;
    const auto& reader = workspace.database().read();
    eachMeta(file, [&](const Meta& meta) { isHere = isHere || !reader.history(meta.id).empty(); });
    if (isHere)
        return Refusal{ Text::tr("This case, or a part of it, is here already. Nothing was stored."), {} };
    const QString name = QString::fromStdString(file.content.runner.name);
    const auto refusal = workspace.write(Text::tr("case of %1").arg(name), [&](store::Journal& journal) {
        for (const store::Revision& version : versionsOf(file))
            store::import(journal, version);
    });
    if (!refusal)
        workspace.open(file.content.runner.meta.id);
    return refusal;
}

} // namespace springback::app
