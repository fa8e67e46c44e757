// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include <optional>

#include "cli.h"
#include "springback/domain/calendar.h"
#include "springback/domain/pain.h"

namespace springback::cli {

/// A rating as typed: 0 to 10, or "none", which is not given.
struct TypedRating {
    Rating value;
};
std::optional<TypedRating> readRating(const QString& text);

/// The options of one command: read, checked, and described by --help. What cannot be read is Exit::Usage.
class Options {
public:
    /// `synopsis` follows "springback " in the first line of the help.
    Options(const QString& synopsis, const QString& about);

    void flag(const char* name, const QString& help);
    void value(const char* name, const QString& shown, const QString& help);
    void rating(const char* name, const QString& help);

    /// False when the help was asked for, and shown. At least `least` and at most `most` words without a dash.
    bool parse(Environment& environment, const QStringList& arguments, int least, int most);

    bool has(const char* name) const;
    /// Empty when the option was not given.
    QString text(const char* name) const;
    QStringList texts(const char* name) const;
    QStringList words() const { return m_parser.positionalArguments(); }
    std::optional<int> whole(const char* name, int least, int most) const;
    std::optional<Date> date(const char* name) const;
    std::optional<TypedRating> typedRating(const char* name) const;
    Rating ratingOf(const char* name) const { return typedRating(name).value_or(TypedRating{}).value; }
    std::vector<int> wholes(const char* name, int least, int most) const;

    [[noreturn]] void misused(const QString& why) const;

private:
    QString help() const;

    QString m_synopsis;
    QCommandLineParser m_parser;
};

} // namespace springback::cli
