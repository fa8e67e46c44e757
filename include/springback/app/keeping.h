// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include <tl/expected.hpp>

#include "springback/app/workspace.h"

namespace springback::app {

/// What leaves the program, or is kept twice. Each says in words what was written, or why nothing was.
using Written = tl::expected<QString, QString>;

/// Everything about the open runner: a case file (.json), tables (.csv) or a FHIR bundle (.fhir.json); or the weeks
/// ahead for a calendar (.ics). Private notes stay out.
Written exportCase(Workspace& workspace, const QString& path);
/// SQLite's own copy of the whole store, opened again and checked.
Written backUp(Workspace& workspace, const QString& path);

/// A stretch of days that the appointment PDF can cover.
struct ReportRange {
    QString title; ///< "Since the last visit (3 Mar)"
    Date from{};
    Date to{};
};
/// The ranges on offer, the most useful first; empty without an episode.
std::vector<ReportRange> reportRanges(const Workspace& workspace);

/// Names for files that are about to be written; they hold the date, never the person's name.
QString homeProgrammeFileName(const Workspace& workspace);
QString reportFileName(const Workspace& workspace);
QString exportFileName(const Workspace& workspace);
QString backupFileName(const Workspace& workspace);

} // namespace springback::app
