// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/desktop/voice.h"

#include <QProcess>
#include <QStandardPaths>

namespace springback::desktop {
namespace {

QString command()
{
    return QStandardPaths::findExecutable(QStringLiteral("spd-say"));
}

} // namespace

bool DesktopVoice::isThere() const
{
    return !command().isEmpty();
}

void DesktopVoice::say(const QString& text, const QString& language, int volume)
{
    const QString program = command();
    if (program.isEmpty() || text.isEmpty() || volume <= 0)
        return;
    // speech-dispatcher counts from −100 to 100.
    const QString loudness = QString::number(2 * volume - 100);
    QProcess::startDetached(program,
        { QStringLiteral("--application-name"), QStringLiteral("springback"), QStringLiteral("--language"), language,
            QStringLiteral("--volume"), loudness, QStringLiteral("--"), text });
}

} // namespace springback::desktop
