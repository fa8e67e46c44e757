// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv_values.h"

#include <QRegularExpression>

#include <cmath>

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

const QRegularExpression& numeric()
{
    static const QRegularExpression pattern(QStringLiteral("^['’]?[-+]?[0-9]+(?:[.,][0-9]+)*$"));
    return pattern;
}

} // namespace

std::optional<double> readNumber(const QString& text, DecimalMark mark)
{
    QString plain = text.trimmed();
    plain.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(u' ');
    if (!numeric().match(plain).hasMatch())
        return std::nullopt;
    plain.remove(u'\'').remove(u'’');
    const bool isComma = mark == DecimalMark::Comma;
    plain.remove(isComma ? u'.' : u',');
    plain.replace(isComma ? u',' : u'.', u'.');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Distance lengthOf(double value, LengthUnit unit)
{
    constexpr std::int64_t kThousandths = 1'000;
    return Distance{ (std::llround(value * kThousandths) * Distance::per(unit) + kThousandths / 2) / kThousandths };
}

std::optional<DecimalMark> provenMark(const QStringList& cells)
{
    int commas = 0;
    int points = 0;
    for (const QString& cell : cells) {
        if (!numeric().match(cell).hasMatch())
            continue;
        const auto last = std::max(cell.lastIndexOf(u','), cell.lastIndexOf(u'.'));
        if (last < 0)
            continue;
        const bool isComma = cell[last] == u',';
        const bool hasBoth = cell.contains(isComma ? u'.' : u',');
        // "1.234,567" tells by its two marks; "0,123" by its zero.
        const auto whole = QStringView(cell).left(last);
        if (hasBoth || cell.size() - last - 1 != 3 || whole == u"0" || whole == u"-0")
            ++(isComma ? commas : points);
    }
    if (commas == points)
        return std::nullopt;
    return commas > points ? DecimalMark::Comma : DecimalMark::Point;
}

bool markMatters(const QStringList& cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString& cell) {
        return readNumber(cell, DecimalMark::Comma) != readNumber(cell, DecimalMark::Point);
    });
}

std::optional<WrittenDuration> readClockDuration(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:([0-9]{1,4}):)?([0-9]{1,4}):([0-9]{2})(?:[.,]([0-9]{1,3}))?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int second = match.captured(3).toInt();
    const int minute = match.captured(2).toInt();
    const bool hasHours = !match.captured(1).isEmpty();
    if (second > 59 || (hasHours && minute > 59))
        return std::nullopt;
    const milliseconds fraction{ match.captured(4).leftJustified(3, u'0').toInt() };
    WrittenDuration duration{
        std::chrono::hours{ match.captured(1).toInt() } + minutes{ minute } + seconds{ second } + fraction, std::nullopt
    };
    if (!hasHours && match.captured(4).isEmpty())
        duration.asHours = std::chrono::hours{ minute } + minutes{ second };
    return duration;
}

} // namespace springback::exchange
