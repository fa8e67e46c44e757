// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli.h"

namespace springback::cli {

void runLog(Environment& environment, const QStringList& arguments)
{
    static const std::vector<Command> all{
        { "check-in", QT_TRANSLATE_NOOP("springback::cli", "The morning's rating"), logCheckIn },
        { "session", QT_TRANSLATE_NOOP("springback::cli", "One go at the day's exercise"), logSession },
        { "run", QT_TRANSLATE_NOOP("springback::cli", "A run"), logRun },
        { "measure", QT_TRANSLATE_NOOP("springback::cli", "A test or a questionnaire"), logMeasure },
        { "flag", QT_TRANSLATE_NOOP("springback::cli", "A red flag: opens or closes it"), logFlag },
        { "pause", QT_TRANSLATE_NOOP("springback::cli", "Days planned away"), logPause },
    };
    dispatch(environment, QStringLiteral("log "), all, arguments);
}

} // namespace springback::cli
