// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "springback/app/calendar_state.h"
#include "springback/app/edit_history.h"
#include "springback/app/workspace.h"

namespace springback::app {

/// The month and the day that the calendar shows.
class CalendarPresenter : public QObject {
    Q_OBJECT
public:
    static constexpr int kWeeks = 6;
    static constexpr int kDaysKept = 30; ///< in the trash

    explicit CalendarPresenter(Workspace& workspace, QObject* parent = nullptr);

    Date selected() const { return m_selected; }
    void select(Date date);
    void stepDays(int count);
    void stepMonths(int count); ///< the same day of the month, or its last
    void toToday();

    MonthState month() const;
    DayState day() const;
    Trash trash() const;

    /// Into the trash; the workspace announces it with an undo.
    std::optional<Refusal> remove(const DayEntry& entry);
    std::optional<Refusal> restore(const TrashItem& item);

Q_SIGNALS:
    /// The selected day, the month it lies in, or what they hold may differ.
    void changed();

private:
    void followCourse();

    Workspace& m_workspace;
    Id m_course; ///< the one shown
    Date m_selected{};
    bool m_followsToday = true; ///< or the last day of a closed course, until a person selects a day
};

} // namespace springback::app
