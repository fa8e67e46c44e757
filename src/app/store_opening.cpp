// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/store_opening.h"

#include <QDir>
#include <QFile>

#include "springback/app/case_transfer.h"
#include "springback/app/data_folder.h"
#include "springback/app/sample_case.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

constexpr unsigned kSampleSeed = 7;

// Removes the former sample, and nothing that is not a sample.
void clearSample(const QString& folder, const Clock& clock)
{
    if (!QFile::exists(folder))
        return;
    {
        const auto former = openWorkspace(folder, clock);
        if (!former)
            return;
        for (const Runner& runner : (*former)->runners())
            if (!runner.sample)
                return;
    }
    QDir(folder).removeRecursively();
}

} // namespace

QString folderOf(Workspace& workspace)
{
    return textOf(workspace.database().file().parent_path());
}

StoreAhead::StoreAhead(const QString& folder, const Clock& clock)
    : m_folder(folder), m_clock(&clock), m_read(std::async(std::launch::async, [folder, &clock] {
          Read read{ store::Database::open(pathOf(folder), clock), {} };
          if (const auto first = firstShown(read.database.read().runners()))
              read.first = read.database.read().loadCase(*first);
          return read;
      }))
{
}

OpenedWorkspace StoreAhead::take()
{
    try {
        Read read = m_read.get();
        auto workspace = std::make_unique<Workspace>(std::move(read.database), *m_clock);
        workspace->beginWith(std::move(read.first));
        return workspace;
    } catch (const store::StoreError& error) {
        return tl::unexpected(OpenTrouble{ words::fault(error), m_folder, outcomeOf(error.fault) });
    }
}

OpenedWorkspace openWorkspace(const QString& folder, const Clock& clock)
{
    return StoreAhead(folder, clock).take();
}

OpenedWorkspace openSample(const QString& dataFolder, const Clock& clock)
{
    const QString folder = dataFolder + QStringLiteral("/sample");
    clearSample(folder, clock);
    auto opened = openWorkspace(folder, clock);
    if (!opened || (*opened)->current())
        return opened;
    const Case made = makeSampleCase((*opened)->today(), kSampleWeeks, kSampleSeed);
    if (const auto refusal = loadAsNewRunner(**opened, { made, {} }))
        return tl::unexpected(OpenTrouble{ refusal->sentence, folder, OpeningOutcome::Unreadable });
    return opened;
}

std::unique_ptr<Workspace> emptyInMemory(const Clock& clock)
{
    return std::make_unique<Workspace>(store::Database::inMemory(clock), clock);
}

std::unique_ptr<Workspace> copyInMemory(Workspace& workspace, const Clock& clock)
{
    auto copy = emptyInMemory(clock);
    if (workspace.current())
        loadAsNewRunner(*copy, caseToExport(workspace));
    return copy;
}

std::unique_ptr<Workspace> caseloadInMemory(const Workspace& workspace, const Clock& clock)
{
    auto copy = emptyInMemory(clock);
    for (const Runner& runner : workspace.runners())
        if (auto found = workspace.readCase(runner.meta.id))
            loadAsNewRunner(*copy, { std::move(*found), {} });
    if (workspace.runner())
        copy->open(workspace.runner()->meta.id);
    return copy;
}

} // namespace springback::app
