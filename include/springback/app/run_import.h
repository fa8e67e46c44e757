// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

#include "springback/app/workspace.h"
#include "springback/domain/run_match.h"
#include "springback/exchange/run_file.h"

namespace springback::app {

/// What the person's zone added to UTC at an instant.
using ZoneOffset = std::function<minutes(Instant)>;

/// What would become of a run from a file.
enum class Standing {
    New,
    Unconfirmed,    ///< a person must say something first
    MaybeThere,     ///< one that is kept is perhaps the same
    DeletedEarlier, ///< it was here and was deleted
    Duplicate,
    CannotBeStored,
};

/// A run from a file, beside what is kept. Nothing is stored yet.
struct ImportLine {
    Run run; ///< as it would be stored
    exchange::FoundRun found;
    std::size_t file = 0; ///< which of the files
    Standing standing = Standing::New;
    Id twin;             ///< of Duplicate, MaybeThere and DeletedEarlier: the record; null when it is another file's
    QString why;         ///< of any standing but New: a sentence
    QStringList remarks; ///< how it was read, sentences
    bool zoneIsAssumed = false; ///< the date is by this computer's zone; the file proves none
};

/// Judges what was read: duplicates of what is kept and among each other, what was deleted earlier, what cannot be
/// stored. Without an open runner nothing is kept to compare with.
std::vector<ImportLine> planImport(
    const std::vector<exchange::RunFile>& files, const Workspace* workspace, const ZoneOffset& zone);

/// True while a value of it depends on an answer about the whole file: its unit, decimals, or order of dates. No word
/// about the one run will do.
bool needsAnswer(const ImportLine& line);

/// Stores runs as imported, in one transaction that one undo takes back.
std::optional<Refusal> storeRuns(Workspace& workspace, const std::vector<Run>& runs);

/// The runs among these that still want a rating: those of today and the two days before. Older ones stay not given.
std::vector<Run> runsToRate(const Workspace& workspace, const std::vector<Run>& stored);

/// What must be said before it counts, as a sentence.
QString askText(exchange::Ask ask);

} // namespace springback::app
