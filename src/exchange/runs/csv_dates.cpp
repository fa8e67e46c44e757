// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include "csv_values.h"
#include "iso_time.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

QString monthKey(const QString& word)
{
    return word.toLower().remove(u'.').left(12);
}

// The names of the months in the languages that exports come in, long and short; a word that is one month in one
// language and another in the next is left out.
QHash<QString, int> makeMonths()
{
    constexpr QLocale::Language kLanguages[]
        = { QLocale::English, QLocale::German, QLocale::Dutch, QLocale::French, QLocale::Spanish, QLocale::Italian,
              QLocale::Portuguese, QLocale::Swedish, QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Polish,
              QLocale::Hungarian, QLocale::Finnish, QLocale::Czech, QLocale::Turkish, QLocale::Russian };
    QHash<QString, int> months;
    for (const auto language : kLanguages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat }) {
                for (const QString& name :
                    { locale.monthName(month, format), locale.standaloneMonthName(month, format) }) {
                    const QString key = monthKey(name);
                    const int known = months.value(key, month);
                    months[key] = known == month ? month : 0;
                }
            }
        }
    }
    return months;
}

int monthNamed(const QString& word)
{
    static const QHash<QString, int> months = makeMonths();
    return months.value(monthKey(word), 0);
}

// "15:52:12", "7:00:00 AM", "20:31"; nothing for anything else.
std::optional<milliseconds> clockTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?\\s*([ap])?\\.?\\s?m?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    const QString half = match.captured(4).toLower();
    if (minute > 59 || second > 59 || (half.isEmpty() ? hour > 23 : hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    return std::chrono::hours{ hour } + minutes{ minute } + seconds{ second };
}

std::optional<WrittenDate> whole(int year, int month, int day, const QString& clock)
{
    const auto time = clock.isEmpty() ? std::optional(milliseconds{ 0 }) : clockTime(clock);
    const auto wall = time ? makeWall(year, month, day, *time) : std::nullopt;
    if (!wall)
        return std::nullopt;
    return WrittenDate{ *wall, clock.isEmpty(), std::nullopt };
}

// "[Fr, ]25[.] Mai[o] 2012[,] [20:31]"
std::optional<WrittenDate> dayMonthName(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:\\p{L}+\\.?,?\\s+)?([0-9]{1,2})\\.?\\s+(?:de\\s+)?(\\p{"
                                                           "L}+\\.?)\\s+(?:de\\s+)?([0-9]{4})(?:,?\\s+(.+))?$"));
    const auto match = pattern.match(text);
    return match.hasMatch()
        ? whole(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt(), match.captured(4))
        : std::nullopt;
}

// "Jul 1, 2026, 7:00:00 AM"
std::optional<WrittenDate> monthNameDay(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:\\p{L}+\\.?,\\s+)?(\\p{L}+\\.?)\\s+([0-9]{1,2}),?\\s+([0-9]{4})(?:,?\\s+(.+))?$"));
    const auto match = pattern.match(text);
    return match.hasMatch()
        ? whole(match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt(), match.captured(4))
        : std::nullopt;
}

struct Numbers {
    int first = 0;
    int second = 0;
    int year = 0;
    char16_t mark = u'.';
    QString clock;
};

// "09.12.2022, 15:24:49", "4/5/2024", "4-5-24"
std::optional<Numbers> numbersOf(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?:,?\\s+(.+))?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(4).toInt();
    return Numbers{ match.captured(1).toInt(), match.captured(3).toInt(), year < 100 ? 2000 + year : year,
        match.captured(2)[0].unicode(), match.captured(5) };
}

// "2024-5-4", "2024/05/04 07:10", "20240504"
std::optional<WrittenDate> yearFirst(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{4})[-./]?([0-9]{1,2})[-./]?([0-9]{1,2})\\.?(?:[,T]?\\s*([0-9]{1,2}:.+))?$"));
    const auto match = pattern.match(text);
    return match.hasMatch()
        ? whole(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4))
        : std::nullopt;
}

QString simple(const QString& text)
{
    QString plain = text;
    return plain.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ').simplified();
}

} // namespace

std::optional<WrittenDate> readDate(const QString& text, std::optional<DateOrder> order)
{
    const QString plain = simple(text);
    constexpr qsizetype kMost = 60;
    if (plain.size() > kMost)
        return std::nullopt;
    if (const auto iso = readIsoTime(plain))
        return WrittenDate{ iso->wall, false, iso->offset };
    if (const auto numbers = numbersOf(plain)) {
        // With points the day comes first wherever it is written so.
        const bool dayFirst = numbers->mark == u'.' || order == DateOrder::DayFirst;
        if (!dayFirst && order != DateOrder::MonthFirst)
            return std::nullopt;
        return whole(numbers->year, dayFirst ? numbers->second : numbers->first,
            dayFirst ? numbers->first : numbers->second, numbers->clock);
    }
    for (const auto read : { yearFirst, dayMonthName, monthNameDay }) {
        if (const auto date = read(plain))
            return date;
    }
    return std::nullopt;
}

std::optional<DateOrder> provenOrder(const QStringList& dates)
{
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (const QString& date : dates) {
        const auto numbers = numbersOf(simple(date));
        if (!numbers)
            continue;
        isDayFirst = isDayFirst || numbers->first > 12 || numbers->mark == u'.';
        isMonthFirst = isMonthFirst || (numbers->second > 12 && numbers->mark != u'.');
    }
    if (isDayFirst == isMonthFirst)
        return std::nullopt;
    return isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace springback::exchange
