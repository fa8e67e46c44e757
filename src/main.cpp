// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>

#include "springback/app/data_folder.h"
#include "springback/app/settings.h"
#include "springback/app/system_clock.h"
#include "springback/cli/command_line.h"
#include "springback/desktop/notices.h"
#include "springback/ui/pictures.h"
#include "springback/ui/program.h"
#include "springback/ui/qt_prompts.h"
#include "springback/ui/session_view.h"
#include "springback/words/language.h"

namespace {

using namespace springback;

struct Asked {
    QString folder;
    QString file; ///< empty when none was named
};

Asked askedOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption dataDir(
        QStringLiteral("data-dir"), QStringLiteral("Where the records are."), QStringLiteral("DIR"));
    parser.addOption(dataDir);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A file to open."));
    parser.process(arguments);
    return { app::textOf(app::dataFolder(parser.value(dataDir))), parser.positionalArguments().value(0) };
}

int openWindow(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Springback"));
    QApplication::setApplicationName(QStringLiteral("springback"));
    QApplication::setApplicationVersion(QStringLiteral(SPRINGBACK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Springback"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.springback.Springback"));

    const app::SystemClock clock;
    app::Settings settings;
    words::installLanguage(application, settings.language());
    ui::QtPrompts prompts;
    desktop::SoundEffects tones;
    desktop::DesktopSleepInhibitor awake;
    desktop::DesktopVoice voice;
    const ui::SessionAids aids{ tones, awake, voice };
    desktop::DesktopNotices notices;
    const Asked asked = askedOf(application.arguments());
    ui::Program program(application, asked.folder, { settings, prompts, clock, aids, &notices });
    program.start();
    if (!asked.file.isEmpty())
        program.offer(asked.file);
    return QApplication::exec();
}

} // namespace

// Composes, and decides nothing.
int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (cli::isCommand(arguments))
        return cli::run(arguments, &ui::makePictures);
    if (const auto refused = cli::refuseWithoutDisplay(arguments))
        return *refused;
    return openWindow(argc, argv);
}
