// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/entry_parsing.h"

#include <QLocale>
#include <QStringList>

namespace springback::app {

namespace {

/// Digits of any script as ASCII, a comma as a point; everything else stays as it was typed.
QString plain(const QString& text)
{
    QString out;
    for (const QChar c : text.trimmed()) {
        if (c.digitValue() >= 0)
            out += QChar(u'0' + c.digitValue());
        else
            out += c == u',' || c == QChar(0x066B) ? QChar(u'.') : c;
    }
    return out;
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

LengthUnit takeUnit(QString& text, LengthUnit otherwise)
{
    const struct {
        QLatin1String suffix;
        LengthUnit unit;
    } known[] = { { QLatin1String("miles"), LengthUnit::Miles }, { QLatin1String("mi"), LengthUnit::Miles },
        { QLatin1String("km"), LengthUnit::Kilometres }, { QLatin1String("k"), LengthUnit::Kilometres } };
    for (const auto& each : known) {
        if (text.endsWith(each.suffix, Qt::CaseInsensitive)) {
            text = text.chopped(each.suffix.size()).trimmed();
            return each.unit;
        }
    }
    return otherwise;
}

QString trimmedDecimal(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    const QString zero = locale.zeroDigit();
    while (decimals-- > 0 && text.endsWith(zero))
        text.chop(zero.size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace

std::optional<Distance> readDistance(const QString& text, LengthUnit unit)
{
    QString number = plain(text);
    const LengthUnit given = takeUnit(number, unit);
    if (number.startsWith(u'.'))
        number.prepend(u'0');
    if (number.endsWith(u'.'))
        number.chop(1);
    return Distance::parse(number.toStdString(), given);
}

std::optional<seconds> readDuration(const QString& text)
{
    const QStringList parts = plain(text).split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    std::int64_t total = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.at(i).trimmed();
        if (!isDigits(part) || part.size() > 5 || (i > 0 && (part.size() > 2 || part.toInt() > 59)))
            return std::nullopt;
        total = total * 60 + part.toInt();
    }
    return seconds{ parts.size() == 1 ? total * 60 : total };
}

std::optional<std::int64_t> readTenths(const QString& text)
{
    const QStringList parts = plain(text).split(u'.');
    if (parts.size() > 2 || !isDigits(parts.first()) || parts.first().size() > 6)
        return std::nullopt;
    std::int64_t tenths = parts.first().toLongLong() * 10;
    if (parts.size() == 2) {
        if (!isDigits(parts.last()) || parts.last().size() > 1)
            return std::nullopt;
        tenths += parts.last().toInt();
    }
    return tenths;
}

std::optional<int> readWhole(const QString& text)
{
    const QString number = plain(text);
    if (!isDigits(number) || number.size() > 6)
        return std::nullopt;
    return number.toInt();
}

QString writeDuration(seconds length)
{
    const auto total = length.count();
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (total < 3600)
        return QStringLiteral("%1:%2").arg(QString::number(total / 60), two(total % 60));
    return QStringLiteral("%1:%2:%3").arg(QString::number(total / 3600), two(total / 60 % 60), two(total % 60));
}

QString writeTenths(std::int64_t tenths)
{
    return trimmedDecimal(static_cast<double>(tenths) / 10.0, 1);
}

QString writeDistance(Distance distance, LengthUnit unit)
{
    return trimmedDecimal(static_cast<double>(distance.hundredths(unit)) / 100.0, 2);
}

} // namespace springback::app
