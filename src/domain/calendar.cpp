// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/calendar.h"

#include <cstdio>

namespace springback {

namespace {

using namespace std::chrono;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Reads exactly `count` digits at `at`, all within the text; −1 when there is anything else.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<minutes> parseOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return minutes{ 0 };
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const int h = digits(text, 1, 2);
    const int m = digits(text, 4, 2);
    if (h < 0 || m < 0 || m > 59 || h * 60 + m > 14 * 60)
        return std::nullopt;
    const minutes offset{ h * 60 + m };
    return text[0] == '-' ? -offset : offset;
}

// Fraction of a second after a point that may stand at `at`, to milliseconds; `at` moves past it.
std::optional<milliseconds> parseFraction(std::string_view text, std::size_t& at)
{
    if (text[at] != '.')
        return milliseconds{ 0 };
    ++at;
    int value = 0;
    int scale = 100;
    const std::size_t start = at;
    while (at < text.size() && isDigit(text[at])) {
        value += (text[at] - '0') * scale;
        scale /= 10;
        ++at;
    }
    if (at == start || at - start > 9)
        return std::nullopt;
    return milliseconds{ value };
}

} // namespace

Date livedDate(const Moment& moment, minutes dayStart)
{
    return Date(floor<days>(moment.at + moment.offset - dayStart).time_since_epoch());
}

Date makeDate(int year, unsigned month, unsigned day)
{
    return Date(std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)));
}

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int y = digits(text, 0, 4);
    const int m = digits(text, 5, 2);
    const int d = digits(text, 8, 2);
    if (y < 1900 || y > 2200 || m < 0 || d < 0)
        return std::nullopt;
    const year_month_day ymd{ year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d)) };
    if (!ymd.ok())
        return std::nullopt;
    return Date(local_days(ymd));
}

std::string isoDate(Date date)
{
    const year_month_day ymd(date);
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(ymd.year()),
        static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return buffer;
}

std::optional<Moment> parseMoment(std::string_view text)
{
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto date = parseDate(text.substr(0, 10));
    const int h = digits(text, 11, 2);
    const int m = digits(text, 14, 2);
    const int s = digits(text, 17, 2);
    if (!date || h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59)
        return std::nullopt;
    std::size_t at = 19;
    const auto fraction = parseFraction(text, at);
    if (!fraction)
        return std::nullopt;
    const auto offset = parseOffset(text.substr(at));
    if (!offset)
        return std::nullopt;
    const sys_time<milliseconds> local
        = sys_days(date->time_since_epoch()) + hours{ h } + minutes{ m } + seconds{ s } + *fraction;
    return Moment{ local - *offset, *offset };
}

std::string rfc3339(const Moment& moment)
{
    const auto local = moment.at + moment.offset;
    const auto day = floor<days>(local);
    const hh_mm_ss time(local - day);
    const auto offset = moment.offset.count();
    char buffer[48];
    int length = std::snprintf(buffer, sizeof buffer, "%sT%02d:%02d:%02d",
        isoDate(Date(day.time_since_epoch())).c_str(), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string text(buffer, static_cast<std::size_t>(length));
    if (const auto ms = time.subseconds().count(); ms != 0) {
        length = std::snprintf(buffer, sizeof buffer, ".%03d", static_cast<int>(ms));
        text.append(buffer, static_cast<std::size_t>(length));
    }
    const long magnitude = static_cast<long>(offset < 0 ? -offset : offset);
    length
        = std::snprintf(buffer, sizeof buffer, "%c%02ld:%02ld", offset < 0 ? '-' : '+', magnitude / 60, magnitude % 60);
    return text.append(buffer, static_cast<std::size_t>(length));
}

} // namespace springback
