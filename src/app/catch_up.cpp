// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/catch_up.h"

#include <QCoreApplication>

#include <algorithm>

#include "springback/app/reminders.h"
#include "springback/app/settings.h"
#include "springback/app/workspace.h"
#include "springback/domain/today.h"
#include "springback/words/words.h"

namespace springback::app {

namespace {

struct CatchUp {
    Q_DECLARE_TR_FUNCTIONS(CatchUp)
};

constexpr days kBack{ 3 };

bool hasSession(const History& history, Date date)
{
    const auto& sessions = history.records().sessions;
    return std::any_of(sessions.begin(), sessions.end(), [date](const Session& s) { return s.date == date; });
}

bool wantsExercise(const History& history, Date date)
{
    const Advice advice = adviseToday(history, date).advice;
    return !hasSession(history, date) && !history.isPausedOn(date)
        && (advice == Advice::Go || advice == Advice::Easier);
}

void addDay(std::vector<CatchUpItem>& to, const History& history, Date date, const Moment& closedSince)
{
    for (const Session& session : history.records().sessions) {
        const bool missed
            = session.date == date && lacksAfter(session) && session.meta.created.at + kAfterSession > closedSince.at;
        if (missed)
            to.push_back({ CatchUpKind::AfterSession, date, session.meta.id });
    }
}

QString keyOf(Instant closedSince)
{
    return QStringLiteral("closed@%1").arg(closedSince.time_since_epoch().count());
}

} // namespace

std::vector<CatchUpItem> catchUpOf(const History& history, minutes dayStart, const Moment& closedSince, Date today)
{
    std::vector<CatchUpItem> items;
    const Date lastOpen = livedDate(closedSince, dayStart);
    const Date oldest = std::max({ today - kBack, history.episode().start, lastOpen });
    for (Date date = today - days(1); date >= oldest; date -= days(1)) {
        // On the day it was last open everything was asked for but what fell due later.
        if (date > lastOpen && !history.checkInOn(date))
            items.push_back({ CatchUpKind::Morning, date, {} });
        addDay(items, history, date, closedSince);
        if (date > lastOpen && wantsExercise(history, date))
            items.push_back({ CatchUpKind::Exercise, date, {} });
    }
    return items;
}

QString catchUpTitle(CatchUpKind kind)
{
    switch (kind) {
    case CatchUpKind::Morning:
        return CatchUp::tr("Mornings not given:");
    case CatchUpKind::AfterSession:
        return CatchUp::tr("Pain 10 minutes after the session:");
    case CatchUpKind::Exercise:
        return CatchUp::tr("No exercise recorded:");
    }
    return {};
}

QString catchUpText(const CatchUpItem& item)
{
    const QString day = words::date(item.date);
    switch (item.kind) {
    case CatchUpKind::Morning:
        return CatchUp::tr("Fill in the morning of %1, as recalled").arg(day);
    case CatchUpKind::AfterSession:
        return CatchUp::tr("Rate the pain 10 minutes after the session of %1").arg(day);
    case CatchUpKind::Exercise:
        return CatchUp::tr("Add the exercise of %1").arg(day);
    }
    return {};
}

void noteStart(Settings& settings, const Workspace& workspace)
{
    const Moment now = workspace.clock().now();
    const Runner* runner = workspace.runner();
    const minutes dayStart = runner ? runner->dayStart : kDefaultDayStart;
    const auto seen = settings.lastSeen();
    if (seen && livedDate({ *seen, now.offset }, dayStart) < livedDate(now, dayStart))
        settings.setClosedSince(*seen);
}

std::vector<CatchUpItem> catchUpNow(const Settings& settings, const Workspace& workspace)
{
    const History* history = workspace.history();
    const Runner* runner = workspace.runner();
    const auto since = settings.closedSince();
    // The clinician has nothing of it to fill in.
    if (settings.role() == Role::Clinician || !history || !runner || !since || settings.isRead(keyOf(*since)))
        return {};
    return catchUpOf(*history, runner->dayStart, { *since, workspace.clock().now().offset }, workspace.today());
}

void leaveCatchUp(Settings& settings)
{
    if (const auto since = settings.closedSince())
        settings.setRead(keyOf(*since));
}

} // namespace springback::app
