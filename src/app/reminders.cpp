// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/reminders.h"

namespace springback::app {

namespace {

/// The instant at which the clock shows `time` on the day lived, which may be after midnight of the next date.
Instant momentOn(Date lived, minutes time, minutes dayStart, minutes offset)
{
    const Date calendar = time < dayStart ? lived + days(1) : lived;
    return Instant(calendar.time_since_epoch() + time - offset);
}

bool wantsMorning(const History& history, Date date)
{
    const Episode& episode = history.episode();
    return date >= episode.start && !(episode.closed && date > *episode.closed) && !history.checkInOn(date);
}

std::optional<Reminder> nextMorning(const History& history, minutes dayStart, minutes time, const Moment& looked)
{
    const Date today = livedDate(looked, dayStart);
    for (const Date date : { today, today + days(1) }) {
        const Reminder reminder{ ReminderKind::Morning, date, momentOn(date, time, dayStart, looked.offset) };
        if (reminder.at > looked.at && wantsMorning(history, date))
            return reminder;
    }
    return std::nullopt;
}

std::optional<Reminder> nextAfter(const History& history, minutes dayStart, const Moment& looked)
{
    const Session* session = awaitingAfter(history, livedDate(looked, dayStart));
    if (!session)
        return std::nullopt;
    const Reminder reminder{ ReminderKind::AfterSession, session->date, session->meta.created.at + kAfterSession };
    return reminder.at > looked.at ? std::optional(reminder) : std::nullopt;
}

} // namespace

bool lacksAfter(const Session& session)
{
    return !session.after && session.meta.provenance == Provenance::Timed && heldOf(session) > seconds(0);
}

const Session* awaitingAfter(const History& history, Date today)
{
    const auto& sessions = history.records().sessions;
    if (sessions.empty())
        return nullptr;
    const Session& newest = sessions.back();
    return newest.date == today && lacksAfter(newest) ? &newest : nullptr;
}

std::optional<Reminder> nextReminder(
    const History& history, minutes dayStart, const ReminderWishes& wishes, const Moment& looked)
{
    std::optional<Reminder> next;
    if (wishes.after)
        next = nextAfter(history, dayStart, looked);
    if (wishes.morning) {
        const auto morning = nextMorning(history, dayStart, *wishes.morning, looked);
        if (morning && (!next || morning->at < next->at))
            next = morning;
    }
    return next;
}

bool isOpen(const Reminder& reminder, const History& history, Date today)
{
    if (reminder.date != today)
        return false;
    if (reminder.kind == ReminderKind::Morning)
        return wantsMorning(history, today);
    return awaitingAfter(history, today) != nullptr;
}

} // namespace springback::app
