// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/record.h"

namespace springback::ui {

enum class PageId { Today, Calendar, Runs, Progress, Plan, Learn, Caseload, Settings };

/// Where pages send the person; the main window goes there.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void showPage(PageId page) = 0;
    virtual void openDay(Date day) = 0;
    virtual void openEntry(RecordKind kind, const Id& id) = 0;
    /// The guided session of today's exercise.
    virtual void startSession() = 0;
    virtual void logRun() = 0;
    virtual void logCheckIn() = 0;
    /// The questions for another runner of the caseload.
    virtual void addRunner() = 0;
    /// The appointment on one screen, with the open runner.
    virtual void consult() { }
    /// Opens the store anew: after a restore, or when somebody was erased.
    virtual void reopen() { }
};

} // namespace springback::ui
