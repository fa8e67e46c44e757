// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/domain/calendar.h"
#include "springback/store/journal.h"

namespace springback::app {

/// How much there is, and from when to when. The date of a milestone is one that is hoped for, and does not count.
struct RecordSpan {
    std::size_t entries = 0;
    std::optional<Date> first;
    std::optional<Date> last;

    /// Takes a record in; returns its date where it counts.
    std::optional<Date> take(const Record& record);
    /// "412 records" and, where there is a date, "3 Mar 2025 to 8 Mar 2026".
    QStringList texts() const;
};

/// What a store or a backup holds, as far as a person can tell one from another by it.
struct RunnerSummary {
    QString name;
    QString phase; ///< of the newest course, on its last entry's day; empty without a course
    RecordSpan span;
};
struct StoreSummary {
    std::vector<RunnerSummary> runners;
    std::size_t entries = 0;
    std::size_t days = 0; ///< dates that have an entry, of any runner
    std::optional<Date> last;
};

StoreSummary summarise(const store::Reader& reader);

/// "Noor: 412 entries, 3 Mar 2025 to 8 Mar 2026, phase 2"; a line for each runner, or that there is nobody.
QStringList summaryLines(const StoreSummary& summary);

} // namespace springback::app
