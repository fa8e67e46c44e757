// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include "springback/app/entry_parsing.h"

namespace springback::cli {

std::optional<TypedRating> readRating(const QString& text)
{
    if (text == QLatin1String("none"))
        return TypedRating{};
    const auto number = app::readWhole(text);
    const Rating rating = number ? Pain::of(*number) : std::nullopt;
    return rating ? std::optional(TypedRating{ rating }) : std::nullopt;
}

Options::Options(const QString& synopsis, const QString& about) : m_synopsis(synopsis)
{
    m_parser.setApplicationDescription(about);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({ { QStringLiteral("h"), QStringLiteral("help") }, Text::tr("Shows this and ends.") });
    value("data-dir", Text::tr("DIR"), Text::tr("Where the data is, instead of the usual folder."));
}

void Options::flag(const char* name, const QString& help)
{
    m_parser.addOption({ QString::fromLatin1(name), help });
}

void Options::value(const char* name, const QString& shown, const QString& help)
{
    m_parser.addOption({ QString::fromLatin1(name), help, shown });
}

void Options::rating(const char* name, const QString& help)
{
    value(name, QStringLiteral("0-10"), help);
}

bool Options::parse(Environment& environment, const QStringList& arguments, int least, int most)
{
    const bool read = m_parser.parse(QStringList{ QStringLiteral("springback") } + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        environment.out << help();
        return false;
    }
    if (!read)
        misused(m_parser.errorText());
    for (const char* name : { "data-dir", "patient" }) {
        if (m_parser.optionNames().contains(QLatin1String(name)) && text(name).isEmpty())
            misused(Text::tr("--%1 needs a value.").arg(QLatin1String(name)));
    }
    if (words().size() < least)
        misused(Text::tr("Something is missing."));
    if (words().size() > most)
        misused(Text::tr("“%1” does not belong here.").arg(words().at(most)));
    if (has("data-dir"))
        environment.dataDir = text("data-dir");
    return true;
}

bool Options::has(const char* name) const
{
    return m_parser.isSet(QString::fromLatin1(name));
}

QString Options::text(const char* name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

QStringList Options::texts(const char* name) const
{
    return m_parser.values(QString::fromLatin1(name));
}

std::optional<int> Options::whole(const char* name, int least, int most) const
{
    if (!has(name))
        return std::nullopt;
    const auto number = app::readWhole(text(name));
    if (!number || *number < least || *number > most)
        misused(Text::tr("--%1 is a whole number from %2 to %3.").arg(QLatin1String(name)).arg(least).arg(most));
    return number;
}

std::optional<Date> Options::date(const char* name) const
{
    if (!has(name))
        return std::nullopt;
    const auto date = parseDate(text(name).toStdString());
    if (!date)
        misused(Text::tr("--%1 is a date that exists, written YYYY-MM-DD.").arg(QLatin1String(name)));
    return date;
}

std::optional<TypedRating> Options::typedRating(const char* name) const
{
    if (!has(name))
        return std::nullopt;
    const auto rating = readRating(text(name));
    if (!rating)
        misused(Text::tr("--%1 is a rating from 0 to 10, or none.").arg(QLatin1String(name)));
    return rating;
}

std::vector<int> Options::wholes(const char* name, int least, int most) const
{
    std::vector<int> numbers;
    for (const auto& part : text(name).split(u',', Qt::SkipEmptyParts)) {
        const auto number = app::readWhole(part);
        if (!number || *number < least || *number > most)
            misused(Text::tr("--%1 is a list of whole numbers from %2 to %3, such as 45,45,40.")
                        .arg(QLatin1String(name))
                        .arg(least)
                        .arg(most));
        numbers.push_back(*number);
    }
    return numbers;
}

void Options::misused(const QString& why) const
{
    const QString hint = Text::tr("See springback %1 --help.").arg(m_synopsis.section(QStringLiteral(" ["), 0, 0));
    throw Stop{ Exit::Usage, why + u'\n' + hint };
}

QString Options::help() const
{
    // The parser's own first line names the program as it was called, and no command.
    const QString text = m_parser.helpText();
    return Text::tr("Usage: springback %1").arg(m_synopsis) + u'\n' + text.mid(text.indexOf(u'\n') + 1);
}

} // namespace springback::cli
