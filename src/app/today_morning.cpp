// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/entry_text.h"
#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

namespace {

constexpr int kFillBackDays = 3;

CheckIn emptyCheckIn(const Inputs& in, Date date)
{
    CheckIn out;
    out.meta.id = checkInId(in.history.episode().meta.id, date);
    out.meta.owner = in.history.episode().meta.id;
    out.date = date;
    return out;
}

CheckIn entryOn(const Inputs& in, Date date)
{
    const CheckIn* known = in.history.checkInOn(date);
    return known ? *known : emptyCheckIn(in, date);
}

QString lineOn(const Inputs& in, const CheckIn& entry)
{
    return dotted({ lineOf(Record{ entry }, in.unit()).what, words::provenance(entry.meta) });
}

/// What the morning of `date` answers for: the sessions and runs of the day before.
QStringList doneBefore(const Inputs& in, Date date)
{
    QStringList out;
    const auto [firstSession, lastSession] = onDate(in.records().sessions, date - days(1));
    for (const Session* session = firstSession; session != lastSession; ++session)
        out << sessionBrief(*session);
    const auto [firstRun, lastRun] = onDate(in.records().runs, date - days(1));
    for (const Run* run = firstRun; run != lastRun; ++run)
        out << Tr::tr("run of %1").arg(words::distance(run->distance, in.unit()));
    return out;
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MorningState morningState(const Inputs& in)
{
    MorningState out;
    out.date = in.on;
    out.entry = entryOn(in, in.on);
    out.given = in.history.checkInOn(in.on) != nullptr;
    if (out.given)
        out.line = lineOn(in, out.entry);
    const QStringList yesterday = doneBefore(in, in.on);
    if (!yesterday.isEmpty())
        out.closes = Tr::tr("It closes yesterday: %1").arg(joined(yesterday));
    for (int back = 1; back <= kFillBackDays; ++back) {
        const Date date = in.on - days(back);
        const CheckIn* known = in.history.checkInOn(date);
        if (date < in.history.episode().start || (known && known->pain))
            continue;
        const QStringList before = doneBefore(in, date);
        out.missed.push_back({ date, words::date(date),
            before.isEmpty() ? QString() : Tr::tr("It closes the day before: %1").arg(joined(before)),
            entryOn(in, date) });
    }
    return out;
}

} // namespace springback::app::today
