// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/erasing.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "springback/app/backups.h"
#include "springback/app/data_folder.h"
#include "springback/app/watch_folder.h"
#include "springback/app/words.h"
#include "springback/store/erasure.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

std::optional<Runner> find(Workspace& workspace, const Id& id)
{
    for (Runner& runner : workspace.runners())
        if (runner.meta.id == id)
            return std::move(runner);
    return std::nullopt;
}

QString proofWords(const store::Erasure& erasure)
{
    QStringList said{ Tr::tr(
        "Erased. %n backup(s) were written anew without this person.", nullptr, int(erasure.cleaned)) };
    for (const auto& file : erasure.removed)
        said << Tr::tr("%1 could not be cleaned and was removed.").arg(textOf(file));
    if (erasure.stillIn.empty()) {
        said << Tr::tr(
            "%n file(s) were read through: neither the name nor a record is in them.", nullptr, int(erasure.looked));
        if (erasure.nameIsShared)
            said.back() = Tr::tr("%n file(s) were read through: no record of this person is in them. The name itself "
                                 "stands in the records of others, or is too short to look for.",
                nullptr, int(erasure.looked));
    }
    for (const auto& file : erasure.stillIn)
        said << Tr::tr("%1 still holds traces. Close other windows and programs that use it, then remove it by hand.")
                    .arg(textOf(file));
    said << Tr::tr("What was exported, printed or copied elsewhere is not touched.");
    return said.join(u' ');
}

// A folder or a file of a watch may be called after its owner, and is nobody's when nobody is left.
void forgetWatch(
    Workspace& workspace, const std::filesystem::path& folder, const QString& name, store::Erasure& erasure)
{
    WatchFolder watch(textOf(folder));
    if (!workspace.runners().empty() && !watch.names(name))
        return;
    ++erasure.looked;
    if (!watch.forget())
        erasure.stillIn.push_back(pathOf(watch.place()));
}

} // namespace

Erased erasePerson(Workspace& workspace, const Id& id, const QString& typedName)
{
    const auto runner = find(workspace, id);
    if (!runner)
        return { false, false, true, Tr::tr("There is no such runner. Nothing was erased.") };
    if (QString::fromStdString(runner->name).trimmed() != typedName.trimmed())
        return { false, false, true, Tr::tr("That is not the name of this runner. Nothing was erased.") };
    try {
        const auto folder = workspace.database().file().parent_path();
        auto erasure = store::erasePerson(workspace.database(), id, backupFolders(folder));
        forgetWatch(workspace, folder, typedName.trimmed(), erasure);
        workspace.begin();
        return { true, erasure.stillIn.empty(), false, proofWords(erasure) };
    } catch (const store::StoreError& error) {
        const bool gone = !find(workspace, id);
        workspace.begin();
        return { gone, false, false,
            gone ? Tr::tr("The person is gone from the records, but not everything could be cleaned. %1")
                       .arg(words::fault(error))
                 : words::fault(error) };
    }
}

QString erasureScope(Workspace& workspace, const Id& id)
{
    std::size_t entries = 0;
    try {
        if (const auto content = workspace.database().read().loadCase(id))
            for (const auto& episode : content->episodes)
                entries += episode.all().size();
    } catch (const store::StoreError& error) {
        return words::fault(error);
    }
    std::size_t backups = 0;
    for (const auto& folder : backupFolders(workspace.database().file().parent_path()))
        backups += store::keptBackups(folder).size();
    return Tr::tr("%1 and all that was written about this person go: from the records, their history and trash, and "
                  "from %2.")
        .arg(Tr::tr("%n record(s)", nullptr, int(entries)), Tr::tr("%n backup(s)", nullptr, int(backups)));
}

std::optional<Refusal> putOn(Workspace& workspace, Shelf shelf, Runner runner)
{
    runner.archived = shelf == Shelf::Archive;
    return workspace.saveRunner(std::move(runner));
}

} // namespace springback::app
