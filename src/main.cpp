// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>

#include "springback/app/settings.h"
#include "springback/app/store_opening.h"
#include "springback/app/system_clock.h"
#include "springback/ui/program.h"
#include "springback/ui/qt_prompts.h"
#include "springback/ui/session_view.h"

// Composes, and decides nothing.
int main(int argc, char** argv)
{
    using namespace springback;

    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Springback"));
    QApplication::setApplicationName(QStringLiteral("Springback"));
    QApplication::setApplicationVersion(QStringLiteral(SPRINGBACK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.springback.Springback"));

    QCommandLineParser parser;
    const QCommandLineOption dataDir(
        QStringLiteral("data-dir"), QStringLiteral("Where the records are."), QStringLiteral("DIR"));
    parser.addOption(dataDir);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A file to open."));
    parser.process(application);

    const app::SystemClock clock;
    app::Settings settings;
    ui::QtPrompts prompts;
    desktop::SoundEffects tones;
    desktop::DesktopSleepInhibitor awake;
    const ui::SessionAids aids{ tones, awake };
    ui::Program program(application, parser.isSet(dataDir) ? parser.value(dataDir) : app::defaultDataFolder(),
        { settings, prompts, clock, aids });
    program.start();
    return QApplication::exec();
}
