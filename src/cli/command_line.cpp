// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/cli/command_line.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <memory>

#include "cli.h"
#include "springback/app/backups.h"
#include "springback/app/data_folder.h"
#include "springback/app/system_clock.h"
#include "springback/app/words.h"
#include "springback/words/language.h"
#include "version.h"

namespace springback::cli {

namespace {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        { "status", QT_TRANSLATE_NOOP("springback::cli", "Stage, today's advice, the gate, miles"), runStatus },
        { "log", QT_TRANSLATE_NOOP("springback::cli", "Records a check-in, session, run, measure, flag or pause"),
            runLog },
        { "advance", QT_TRANSLATE_NOOP("springback::cli", "Moves to the next stage when the gate is open"),
            runAdvance },
        { "step-back", QT_TRANSLATE_NOOP("springback::cli", "Moves one stage down"), runStepBack },
        { "sign-off", QT_TRANSLATE_NOOP("springback::cli", "Records that the clinician agreed to move on"),
            runSignOff },
        { "set-miles", QT_TRANSLATE_NOOP("springback::cli", "Sets the week's target"), runSetMiles },
        { "report", QT_TRANSLATE_NOOP("springback::cli", "Writes the PDF for the appointment"), runReport },
        { "export", QT_TRANSLATE_NOOP("springback::cli", "Writes the whole case as JSON or as tables"), runExport },
        { "import", QT_TRANSLATE_NOOP("springback::cli", "Takes runs from the files of a watch or a service"),
            runImport },
        { "load", QT_TRANSLATE_NOOP("springback::cli", "Stores a case file as a new runner, or merges it"), runLoad },
        { "answer", QT_TRANSLATE_NOOP("springback::cli", "Answers a plan or an agreement that came in a file"),
            runAnswer },
        { "patients", QT_TRANSLATE_NOOP("springback::cli", "Lists the runners"), runPatients },
        { "check", QT_TRANSLATE_NOOP("springback::cli", "Checks that the data is intact"), runCheck },
        { "backup", QT_TRANSLATE_NOOP("springback::cli", "Copies the data, and checks the copy"), runBackup },
        { "restore", QT_TRANSLATE_NOOP("springback::cli", "Puts a backup in the place of the data"), runRestore },
        { "erase", QT_TRANSLATE_NOOP("springback::cli", "Removes one person for good"), runErase },
        { "demo", QT_TRANSLATE_NOOP("springback::cli", "Makes up a caseload, its PDF and pictures"), runDemo },
    };
    return all;
}

QString general(const QString& family, const std::vector<Command>& list)
{
    QString text = Text::tr("Usage: springback %1COMMAND [options]").arg(family) + QStringLiteral("\n\n");
    for (const auto& command : list)
        text += QStringLiteral("  %1%2\n").arg(QLatin1String(command.name), -12).arg(Text::tr(command.about));
    text += u'\n' + Text::tr("“springback %1COMMAND --help” tells more.").arg(family) + u'\n';
    if (!family.isEmpty())
        return text;
    text += Text::tr(
        "“springback [--data-dir DIR] [FILE]” opens the window. Exit status: 0 done, 1 refused by the rules, "
        "2 wrong usage, 3 bad input file, 4 the store cannot be used.");
    return text + QStringLiteral("\n\n") + words::intendedUse() + u'\n';
}

// What stands before the command: its place, and the folder.
struct Front {
    qsizetype command = -1;
    QString dataDir;
    bool folderMissing = false;
};

Front frontOf(const QStringList& arguments)
{
    Front front;
    const QString name = QStringLiteral("--data-dir");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word.startsWith(name + u'=')) {
            front.dataDir = word.mid(name.size() + 1);
        } else if (word == name) {
            front.folderMissing = i + 1 >= arguments.size();
            front.dataDir = arguments.value(++i);
        } else {
            front.command = i;
            break;
        }
    }
    return front;
}

bool isHelp(const QString& word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

bool isVersion(const QString& word)
{
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

bool needsFonts(const QString& command)
{
    return command == QLatin1String("report") || command == QLatin1String("demo");
}

// What Qt mutters about the machine is no message for people.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << message << '\n';
}

/// The application of one command, unless the caller (a test) has one. A subcommand shows no window: pictures
/// and pages are painted offscreen.
class Application {
public:
    explicit Application(const QString& command)
    {
        if (QCoreApplication::instance())
            return;
        qInstallMessageHandler(keepQuiet);
        QCoreApplication::setOrganizationName(QStringLiteral("Springback"));
        QCoreApplication::setApplicationName(QStringLiteral("springback"));
        if (needsFonts(command)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            m_application = std::make_unique<QApplication>(m_count, m_words.data());
        } else {
            m_application = std::make_unique<QCoreApplication>(m_count, m_words.data());
        }
        words::installLanguage(*m_application);
    }

private:
    // Qt keeps pointers to the arguments as long as the application lives.
    int m_count = 1;
    std::array<char, 11> m_name{ "springback" };
    std::array<char*, 2> m_words{ m_name.data(), nullptr };
    std::unique_ptr<QCoreApplication> m_application;
};

void perform(Environment& environment, const QString& command, const QStringList& rest)
{
    if (isHelp(command))
        environment.out << general({}, commands());
    else if (isVersion(command))
        environment.out << QStringLiteral("springback %1\n").arg(QLatin1String(kProgramVersion));
    else
        dispatch(environment, {}, commands(), QStringList{ command } + rest);
}

// After the day's first change. What was stored is stored: a backup that fails is told, and changes no status.
void keepDaily(Environment& environment)
{
    if (!environment.wrote)
        return;
    if (const auto fault = app::keepDaily(app::dataFolder(environment.dataDir), environment.clock))
        environment.err << Text::tr("The entry is stored, but today's backup was not made. %1").arg(*fault) << '\n';
}

} // namespace

void dispatch(
    Environment& environment, const QString& family, const std::vector<Command>& list, const QStringList& arguments)
{
    const QString name = arguments.value(0);
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const Command& c) { return name == QLatin1String(c.name); });
    if (found != list.end())
        return found->run(environment, arguments.mid(1));
    if (!isHelp(name))
        throw Stop{ Exit::Usage,
            Text::tr("“%1%2” is not a command.").arg(family, name) + u'\n' + general(family, list) };
    environment.out << general(family, list);
}

bool isCommand(const QStringList& arguments)
{
    const Front front = frontOf(arguments);
    const QString word = arguments.value(front.command);
    return isHelp(word) || isVersion(word) || std::any_of(commands().begin(), commands().end(), [&](const Command& c) {
        return word == QLatin1String(c.name);
    });
}

int run(const QStringList& arguments, const PictureMaker& pictures)
{
    const Front front = frontOf(arguments);
    const QString command = arguments.value(front.command);
    const Application application(command);
    const app::SystemClock clock;
    QTextStream out(stdout);
    QTextStream err(stderr);
    Environment environment{ clock, pictures, out, err, front.dataDir };
    Exit exit = Exit::Done;
    try {
        if (front.folderMissing)
            throw Stop{ Exit::Usage, Text::tr("--data-dir needs a folder.") };
        perform(environment, command, arguments.mid(front.command + 1));
        keepDaily(environment);
    } catch (const Stop& stop) {
        err << stop.message << '\n';
        exit = stop.exit;
    } catch (const store::StoreError& error) {
        err << words::fault(error) << '\n';
        exit = Exit::Store;
    }
    return static_cast<int>(exit);
}

std::optional<int> refuseWithoutDisplay(const QStringList& arguments)
{
    // Qt would end the program by an abort.
    const auto named = [](const char* variable) { return !qEnvironmentVariableIsEmpty(variable); };
    if (named("DISPLAY") || named("WAYLAND_DISPLAY") || named("WAYLAND_SOCKET") || named("QT_QPA_PLATFORM")
        || arguments.contains(QLatin1String("-platform")) || arguments.contains(QLatin1String("--platform")))
        return std::nullopt;
    const Application application({});
    QTextStream(stderr) << Text::tr("There is no display to open the window on. The commands work without one: "
                                    "“springback --help” lists them.")
                        << '\n';
    return static_cast<int>(Exit::Usage);
}

} // namespace springback::cli
