// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/case_transfer.h"

#include <QCoreApplication>

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

void import(store::Journal& journal, const exchange::CaseFile& file)
{
    journal.import(file.content.runner);
    for (const auto& episode : file.content.episodes) {
        journal.import(episode.episode);
        for (const auto& record : episode.all())
            journal.import(record);
    }
    for (const auto& record : file.deleted)
        journal.import(record);
}

} // namespace

exchange::CaseFile caseToExport(Workspace& workspace)
{
    exchange::CaseFile file;
    if (!workspace.current())
        return file;
    file.content = *workspace.current();
    for (const auto& episode : file.content.episodes) {
        for (auto& trashed : workspace.database().read().trash(episode.episode.meta.id)) {
            metaOf(trashed.record).deleted = true;
            file.deleted.push_back(std::move(trashed.record));
        }
    }
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
    const auto refusal
        = workspace.write(Text::tr("case of %1").arg(name), [&](store::Journal& journal) { import(journal, file); });
    if (!refusal)
        workspace.open(file.content.runner.meta.id);
    return refusal;
}

} // namespace springback::app
