// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>

#include <optional>

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
#include "springback/words/parts.h"

namespace {

using namespace springback;

/// What the window is asked for.
class Line {
public:
    Line()
    {
        m_parser.addOption(m_dataDir);
        m_parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A file to open."));
    }
    /// False when some of it is not ours: Qt takes its own words out when the application begins.
    bool parse(const QStringList& given) { return m_parser.parse(given); }
    /// Ends the program over what is nobody's.
    void process(const QStringList& given) { m_parser.process(given); }
    QString folder() const { return app::textOf(app::dataFolder(m_parser.value(m_dataDir))); }
    QString file() const { return m_parser.positionalArguments().value(0); } ///< empty when none is named

private:
    QCommandLineOption m_dataDir{ QStringLiteral("data-dir"), QStringLiteral("Where the records are."),
        QStringLiteral("DIR") };
    QCommandLineParser m_parser;
};

int openWindow(int& argc, char** argv, const QStringList& given)
{
    const app::SystemClock clock;
    Line line;
    std::optional<app::StoreAhead> store;
    if (line.parse(given))
        store.emplace(line.folder(), clock);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Springback"));
    QApplication::setApplicationName(QStringLiteral("springback"));
    QApplication::setApplicationVersion(QStringLiteral(SPRINGBACK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Springback"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.springback.Springback"));
    line.process(application.arguments());
    if (!store)
        store.emplace(line.folder(), clock);

    app::Settings settings;
    words::installLanguage(application, settings.language());
    ui::QtPrompts prompts;
    desktop::SoundEffects tones(words::partPath(QStringLiteral("springback-sound")));
    desktop::DesktopSleepInhibitor awake;
    desktop::DesktopVoice voice;
    const ui::SessionAids aids{ tones, awake, voice };
    desktop::DesktopNotices notices;
    ui::Program program(application, line.folder(), { settings, prompts, clock, aids, &notices });
    program.start(std::move(*store));
    if (!line.file().isEmpty())
        program.offer(line.file());
    return QApplication::exec();
}

} // namespace

// Composes, and decides nothing.
int main(int argc, char** argv)
{
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given << QString::fromLocal8Bit(argv[i]);
    const QStringList arguments = given.mid(1);
    if (cli::isCommand(arguments))
        return cli::run(arguments, &ui::makePictures);
    if (const auto refused = cli::refuseWithoutDisplay(arguments))
        return *refused;
    return openWindow(argc, argv, given);
}
