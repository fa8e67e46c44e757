// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "springback/exchange/case_file.h"
#include "springback/store/journal.h"

namespace springback::app {

/// "run of 3 Mar, 2.0 mi", "personal details", "course of rehab since 1 Mar 2026".
QString versionTitle(const store::Revision& version, LengthUnit unit);
/// "during: 2 → 4", a line a field.
QStringList versionEdits(const store::Revision& was, const store::Revision& now, LengthUnit unit);
/// What a version says that no field of it does, that a plan was accepted; else empty.
QString versionNote(const store::Revision& was, const store::Revision& now);

/// A line a course of rehab.
QStringList caseSummary(const Case& content);
/// When the latest of it was written.
QString lastChangeOf(const exchange::CaseFile& file, const Moment& now);

} // namespace springback::app
