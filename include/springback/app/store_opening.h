// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <future>
#include <memory>

#include <tl/expected.hpp>

#include "springback/app/opening_outcome.h"
#include "springback/app/workspace.h"

namespace springback::app {

/// The folder that the workspace's records are in.
QString folderOf(Workspace& workspace);

/// Why a store cannot be opened: what happened, where the data is, what to do.
struct OpenTrouble {
    QString sentence;
    QString folder;
    OpeningOutcome outcome = OpeningOutcome::Unreadable;
};

using OpenedWorkspace = tl::expected<std::unique_ptr<Workspace>, OpenTrouble>;

/// A store that is opened, or made, and its first runner read, while the program's own beginnings go on beside it.
class StoreAhead {
public:
    StoreAhead(const QString& folder, const Clock& clock);
    /// Waits for it. To be called once.
    OpenedWorkspace take();

private:
    struct Read {
        store::Database database;
        std::optional<Case> first;
    };

    QString m_folder;
    const Clock* m_clock;
    std::future<Read> m_read;
};

/// Opens the store in `folder`, or makes it, and opens the first runner who is not archived.
OpenedWorkspace openWorkspace(const QString& folder, const Clock& clock);

/// The made-up runner in a store of its own, sample/ within `dataFolder`, made anew each time.
OpenedWorkspace openSample(const QString& dataFolder, const Clock& clock);
inline constexpr int kSampleWeeks = 12;

/// A workspace without a runner, in memory: as before the first start.
std::unique_ptr<Workspace> emptyInMemory(const Clock& clock);
/// A workspace on a copy of the open runner, in memory: whatever is done to it, the store is not touched.
std::unique_ptr<Workspace> copyInMemory(Workspace& workspace, const Clock& clock);
/// A copy in memory of all runners, as they stand now.
std::unique_ptr<Workspace> caseloadInMemory(const Workspace& workspace, const Clock& clock);

} // namespace springback::app
