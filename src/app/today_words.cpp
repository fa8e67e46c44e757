// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>

#include <algorithm>

#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString sessionBrief(const Session& session)
{
    const bool paired = !session.sets.empty() && session.sets.front().side.has_value();
    const auto all = session.sets.size() / (paired ? 2 : 1);
    const auto begun = static_cast<std::size_t>(std::count_if(session.sets.begin(), session.sets.end(),
                           [](const SessionSet& set) { return set.held.count() > 0; }))
        / (paired ? 2 : 1);
    const auto hold = shortestPlanned(session).count();
    const QString sets = begun < all ? Tr::tr("%1 of %2 sets of %3 s").arg(begun).arg(all).arg(hold)
        : paired                     ? Tr::tr("%1 × %2 s each side").arg(all).arg(hold)
                                     : Tr::tr("%1 × %2 s").arg(all).arg(hold);
    const QString easier = session.variant == Variant::Easier ? Tr::tr("easier version") : QString();
    QStringList parts{ words::phaseShort(session.stage), easier, sets };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString nearDay(Date day, Date today)
{
    const auto ahead = (day - today).count();
    if (ahead == 0)
        return Tr::tr("today");
    if (ahead == 1)
        return Tr::tr("tomorrow");
    if (ahead > 1 && ahead < 7)
        return QLocale().dayName(words::qdate(day).dayOfWeek(), QLocale::LongFormat);
    return words::date(day);
}

QString plainDistance(Distance distance, LengthUnit unit)
{
    const auto hundredths = distance.hundredths(unit);
    if (hundredths % 100 != 0)
        return words::distance(distance, unit);
    return Tr::tr("%1 %2", "number and unit").arg(QLocale().toString(hundredths / 100), words::unitShort(unit));
}

} // namespace springback::app::today
