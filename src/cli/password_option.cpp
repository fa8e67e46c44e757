// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "password_option.h"

#include <QFile>

#include <cstdio>

namespace springback::cli {

void passwordOption(Options& options, const QString& help)
{
    options.value("password-file", Text::tr("FILE"), help);
}

std::optional<QString> passwordIn(const Options& options)
{
    if (!options.has("password-file"))
        return std::nullopt;
    const QString name = options.text("password-file");
    QFile file(name);
    const bool isInput = name == QLatin1String("-");
    if (isInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        options.misused(Text::tr("The password file %1 cannot be read: %2.").arg(name, file.errorString()));
    constexpr qint64 kMost = 4096;
    QByteArray line = file.readLine(kMost);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        options.misused(Text::tr("The first line of the password file %1 is empty.").arg(name));
    return QString::fromUtf8(line);
}

} // namespace springback::cli
