// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include <tl/expected.hpp>

#include "springback/app/workspace.h"
#include "springback/exchange/case_file.h"

// Opening a case: what it holds against what is here, before anything is stored; then the union of both.

namespace springback::app {

/// The latest date that is lived anywhere now: what is dated later comes from the future. The file may come from the
/// other side of the date line.
Date latestDateAnywhere(const Moment& now);

/// What an entry of the file would do here.
enum class Coming { New, Changed, Removed, Restored };

struct ComingEntry {
    RecordKind kind = RecordKind::CheckIn;
    Id id;
    Coming how = Coming::New;
    QString what;       ///< "run of 3 Mar, 2.0 mi"
    QStringList edits;  ///< of what changed: "during: 2 → 4"
    bool waits = false; ///< a plan, an override or an agreement: for the runner's yes
};

/// A case against what is here, in words.
struct CaseComparison {
    Id runner;
    QString who;         ///< "Noor"; empty without a name
    QStringList about;   ///< of each course: "left · since 1 Mar 2026 · 120 entries, 1 Mar to 8 Mar 2026"
    QString lastChange;  ///< "today 07:14": from when the file is
    bool isHere = false; ///< the person is in the store
    QString openTwice;   ///< what to do when it would leave two courses open; empty otherwise
    QString whyNot;      ///< why it cannot be merged; empty when it can
    std::vector<ComingEntry> entries;
    std::size_t known = 0; ///< versions that are here already
    std::size_t older = 0; ///< versions that change nothing here, and only go into the history

    bool changesNothing() const { return entries.empty() && older == 0; }
};

/// Who decides about a plan, an override or an agreement that comes in.
enum class Decides {
    Runner, ///< it waits for a yes
    Reader, ///< who merges has seen it and is the clinician
};

CaseComparison compareCase(Workspace& workspace, const exchange::CaseFile& file, Decides decides = Decides::Runner);

struct Merged {
    CaseComparison comparison;
    QString backup; ///< the copy from before; empty for a store in memory
};
/// Backs up, then stores every version that is not here, in one transaction, and opens the runner. There is no undo but
/// the backup: taking back what others wrote would take it from them too at the next exchange.
tl::expected<Merged, Refusal> mergeCase(Workspace& workspace, const exchange::CaseFile& file, Decides decides);

/// The words of a comparison, a line an entry, for the command line and lists.
QStringList comparisonLines(const CaseComparison& comparison);

} // namespace springback::app
