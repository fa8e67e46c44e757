// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/domain/history.h"

namespace springback::app {

enum class ReminderKind {
    AfterSession, ///< the pain ten minutes after a session
    Morning,      ///< the check-in
};

/// What the person wants to be reminded of.
struct ReminderWishes {
    bool after = false;
    std::optional<minutes> morning; ///< after midnight, each day
};

/// One thing to be reminded of, and the moment it falls due.
struct Reminder {
    ReminderKind kind = ReminderKind::Morning;
    Date date{}; ///< the day lived to which it belongs
    Instant at{};

    bool operator==(const Reminder&) const = default;
};

inline constexpr minutes kAfterSession{ 10 };

/// True for a session done by the timer whose pain ten minutes later was not given.
bool lacksAfter(const Session& session);
/// The newest session, when the rating ten minutes after it is still to be asked for on `today`; else null. One
/// written down without the timer asks for the rating in its own form.
const Session* awaitingAfter(const History& history, Date today);

/// The first reminder due later than `looked`, of what the records do not hold yet. The zone is taken as it was then.
std::optional<Reminder> nextReminder(
    const History& history, minutes dayStart, const ReminderWishes& wishes, const Moment& looked);

/// True as long as it is that reminder's day and what it asks for is not recorded.
bool isOpen(const Reminder& reminder, const History& history, Date today);

} // namespace springback::app
