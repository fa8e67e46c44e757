// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/parts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace springback::words {

QString partPath(const QString& name)
{
#ifndef NDEBUG // tests lie in other folders than the program
    if (const QString folder = qEnvironmentVariable("SPRINGBACK_PARTS"); !folder.isEmpty())
        return folder + u'/' + name;
#endif
    const QString beside = QCoreApplication::applicationDirPath();
    const QString installed = beside + QStringLiteral("/../libexec/springback");
    return (QFileInfo::exists(installed) ? installed : beside) + u'/' + name;
}

} // namespace springback::words
