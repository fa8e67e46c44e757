// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/words.h"

#include "tr.h"

namespace springback::words {

namespace {

bool monthComesFirst()
{
    return QLocale().territory() == QLocale::UnitedStates;
}

} // namespace

QDate qdate(Date date)
{
    const std::chrono::year_month_day ymd(date);
    return QDate(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
        static_cast<int>(static_cast<unsigned>(ymd.day())));
}

Date fromQDate(const QDate& date)
{
    return makeDate(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QString date(Date date)
{
    return QLocale().toString(qdate(date), monthComesFirst() ? Words::tr("ddd, MMM d") : Words::tr("ddd d MMM"));
}

QString dayMonth(Date date)
{
    return QLocale().toString(qdate(date), monthComesFirst() ? Words::tr("MMM d") : Words::tr("d MMM"));
}

QString longDate(Date date)
{
    return QLocale().toString(qdate(date), QLocale::LongFormat);
}

QString shortDate(Date date)
{
    return QLocale().toString(qdate(date), monthComesFirst() ? Words::tr("MMM d, yyyy") : Words::tr("d MMM yyyy"));
}

QString distanceNumber(Distance distance, LengthUnit unit)
{
    const std::int64_t hundredths = distance.hundredths(unit);
    return QLocale().toString(static_cast<double>(hundredths) / 100.0, 'f', hundredths % 10 == 0 ? 1 : 2);
}

QString unitShort(LengthUnit unit)
{
    return unit == LengthUnit::Miles ? Words::tr("mi") : Words::tr("km");
}

QString distance(Distance distance, LengthUnit unit)
{
    return Words::tr("%1 %2", "number and unit").arg(distanceNumber(distance, unit), unitShort(unit));
}

QString duration(seconds length)
{
    const auto total = length.count();
    const auto hours = total / 3600;
    const auto minutes = total / 60 % 60;
    const auto rest = total % 60;
    QStringList parts;
    if (hours > 0)
        parts << Words::tr("%1 h").arg(hours);
    if (minutes > 0)
        parts << Words::tr("%1 min").arg(minutes);
    if (rest > 0 || parts.isEmpty())
        parts << Words::tr("%1 s").arg(rest);
    return parts.join(QLatin1Char(' '));
}

QString clockTime(seconds length)
{
    const auto total = length.count();
    const auto rest = QStringLiteral("%1").arg(total % 60, 2, 10, QLatin1Char('0'));
    if (total < 3600)
        return QStringLiteral("%1:%2").arg(total / 60).arg(rest);
    return QStringLiteral("%1:%2:%3").arg(total / 3600).arg(total / 60 % 60, 2, 10, QLatin1Char('0')).arg(rest);
}

QString rating(const Rating& rating)
{
    return rating ? QLocale().toString(rating->value()) : Words::tr("not given");
}

QString band(Band band)
{
    switch (band) {
    case Band::Green:
        return Words::tr("green");
    case Band::Amber:
        return Words::tr("amber");
    case Band::Red:
        break;
    }
    return Words::tr("red");
}

QString painWord(int pain)
{
    switch (pain) {
    case 0:
        return Words::tr("none");
    case 2:
        return Words::tr("mild");
    case 5:
        return Words::tr("acceptable at most");
    case 10:
        return Words::tr("worst imaginable");
    default:
        return {};
    }
}

} // namespace springback::words
