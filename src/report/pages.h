// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "table.h"

namespace springback::report {

/// Page 1: who, since when, what changed, what is open, what the rules say today.
void addPageOne(Sheet& sheet, const Facts& facts);
/// Measures with their charts and the change since the first.
void addMeasures(Sheet& sheet, const Facts& facts);
/// Flares, moves and sign-offs, targets, milestones, visits.
void addStory(Sheet& sheet, const Facts& facts);
/// Sessions, runs, extra exercises, mornings with signs, notes.
void addLog(Sheet& sheet, const Facts& facts);
/// The plan's numbers with what they stand on.
void addPlan(Sheet& sheet, const Facts& facts);
/// Lines to write on, sources and limits.
void addEnd(Sheet& sheet, const Facts& facts);

/// What a page says beneath its text.
struct Footer {
    QString left, middle;
    QString below; ///< the second line
};
/// "made 3 Dec 2026, 08:05 with Springback"
QString madeText(const Moment& made);
Footer footerOf(const Facts& facts);
void paintFooter(Sheet& sheet, charts::Canvas& canvas, const Footer& footer, int page);

} // namespace springback::report
