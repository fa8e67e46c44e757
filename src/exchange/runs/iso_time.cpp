// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iso_time.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

/// Walks over digits and marks.
class Walker {
public:
    explicit Walker(QStringView text) : m_text(text) { }
    qsizetype left() const { return m_text.size() - m_at; }
    char16_t peek() const { return left() > 0 ? m_text[m_at].unicode() : u'\0'; }
    bool skip(char16_t mark)
    {
        if (peek() != mark)
            return false;
        ++m_at;
        return true;
    }
    /// Exactly `count` digits, else −1.
    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char16_t c = peek();
            if (c < u'0' || c > u'9')
                return -1;
            value = 10 * value + (c - u'0');
            ++m_at;
        }
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

milliseconds fraction(Walker& walker)
{
    int value = 0;
    int scale = 100;
    if (!walker.skip(u'.') && !walker.skip(u','))
        return milliseconds{ 0 };
    for (int digit = walker.digits(1); digit >= 0; digit = walker.digits(1), scale /= 10)
        value += digit * scale;
    return milliseconds{ value };
}

std::optional<minutes> zone(Walker& walker)
{
    if (walker.skip(u'Z') || walker.skip(u'z'))
        return minutes{ 0 };
    const bool isWest = walker.peek() == u'-';
    if (!walker.skip(u'+') && !walker.skip(u'-'))
        return std::nullopt;
    const int hours = walker.digits(2);
    walker.skip(u':');
    const int rest = walker.left() > 0 ? walker.digits(2) : 0;
    if (hours < 0 || hours > 14 || rest < 0 || rest > 59)
        return std::nullopt;
    const minutes offset{ 60 * hours + rest };
    return isWest ? -offset : offset;
}

} // namespace

std::optional<WallTime> makeWall(int year, int month, int day, milliseconds sinceMidnight)
{
    if (year < 1970 || year > 2200 || month < 1 || day < 1 || sinceMidnight < milliseconds{ 0 }
        || sinceMidnight >= std::chrono::hours{ 24 })
        return std::nullopt;
    const std::chrono::year_month_day ymd{ std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day)) };
    if (!ymd.ok())
        return std::nullopt;
    return WallTime(std::chrono::local_days(ymd).time_since_epoch() + sinceMidnight);
}

std::optional<WrittenTime> readIsoTime(QStringView text)
{
    Walker walker(text.trimmed());
    const int year = walker.digits(4);
    const bool first = walker.skip(u'-');
    const int month = walker.digits(2);
    const bool second = walker.skip(u'-');
    const int day = walker.digits(2);
    if (!first || !second || (!walker.skip(u'T') && !walker.skip(u't') && !walker.skip(u' ')))
        return std::nullopt;
    const int hour = walker.digits(2);
    walker.skip(u':');
    const int minute = walker.digits(2);
    const int second60 = walker.skip(u':') ? walker.digits(2) : 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second60 < 0 || second60 > 60)
        return std::nullopt;
    const milliseconds time = std::chrono::hours{ hour } + minutes{ minute } + seconds{ std::min(second60, 59) };
    const auto wall = makeWall(year, month, day, time + fraction(walker));
    if (!wall)
        return std::nullopt;
    walker.skip(u' ');
    if (walker.left() == 0)
        return WrittenTime{ *wall, std::nullopt };
    const auto offset = zone(walker);
    if (!offset || walker.left() != 0)
        return std::nullopt;
    return WrittenTime{ *wall, offset };
}

} // namespace springback::exchange
