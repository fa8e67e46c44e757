// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "springback/domain/record.h"

namespace springback::app {

/// One record in a list: what it says in short, its note, and the worst rating in it.
struct EntryLine {
    QString kind; ///< "Run"
    QString what; ///< "2.0 mi in 18:30 · during 1, after 2"
    QString note;
    Rating worst;
};
EntryLine lineOf(const Record& record, LengthUnit unit);

/// A field of a record by its name on screen; edits are told by comparing two lists of them.
struct EntryField {
    QString name;
    QString value; ///< "not given" is spelt out
    bool operator==(const EntryField&) const = default;
};
std::vector<EntryField> fieldsOf(const Record& record, LengthUnit unit);

/// The largest rating in a record; nothing when none was given.
Rating worstIn(const Record& record);
/// The free text of a record that everyone who opens this runner may read.
QString noteOf(const Record& record);
/// "45 s · 45 s · 0 s": what was held in each set, left then right where sides are told apart.
QString heldText(const Session& session);
/// "62 reps, pain 1", "left 8.5 cm, right 9.0 cm".
QString valuesText(const Measure& measure);
QString pauseReason(PauseReason reason);
QString endedText(Ended ended);
QString variantText(Variant variant);

} // namespace springback::app
