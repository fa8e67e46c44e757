// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <future>

#include "desk.h"
#include "import_json.h"
#include "springback/app/data_folder.h"
#include "springback/app/run_import.h"
#include "springback/app/system_clock.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

using app::ImportLine;
using app::Standing;
using exchange::RunFile;

void addOptions(Options& options)
{
    patientOption(options);
    options.flag("dry-run", Text::tr("Reads and compares, and stores nothing."));
    options.flag("json", Text::tr("Prints what was found as JSON."));
    options.flag("confirm",
        Text::tr(
            "You give your word for what is doubtful: it is stored too, unless --unit, --decimals or --date-order is "
            "still wanted."));
    options.value("unit", QStringLiteral("km|mi"), Text::tr("The unit of a table that does not state one."));
    options.value("decimals", QStringLiteral("point|comma"), Text::tr("What stands before the decimals of a table."));
    options.value("date-order", QStringLiteral("dmy|mdy"), Text::tr("How 4/5/2024 in a table is meant."));
    options.value("columns", QStringLiteral("date=1,distance=3,…"),
        Text::tr("Which columns of a plain table hold what, counted from 1: date, clock, distance, duration, sport, "
                 "title."));
}

void misuseColumns(const Options& options)
{
    options.misused(Text::tr("--columns is written like date=1,distance=3,duration=4."));
}

exchange::ColumnMap columnsOf(const Options& options)
{
    exchange::ColumnMap map;
    for (const QString& part : options.text("columns").split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int column = part.section(u'=', 1).toInt(&isNumber) - 1;
        int* place = name == QLatin1String("date") ? &map.date
            : name == QLatin1String("clock")       ? &map.clock
            : name == QLatin1String("distance")    ? &map.distance
            : name == QLatin1String("duration")    ? &map.duration
            : name == QLatin1String("sport")       ? &map.sport
            : name == QLatin1String("title")       ? &map.title
                                                   : nullptr;
        if (!place || !isNumber || column < 0)
            misuseColumns(options);
        *place = column;
    }
    return map;
}

// One of two words.
template <class T>
std::optional<T> choice(const Options& options, const char* name, const char* first, T one, const char* second, T other)
{
    if (!options.has(name))
        return std::nullopt;
    const QString given = options.text(name);
    if (given != QLatin1String(first) && given != QLatin1String(second))
        options.misused(
            Text::tr("--%1 is %2 or %3.").arg(QLatin1String(name), QLatin1String(first), QLatin1String(second)));
    return given == QLatin1String(first) ? one : other;
}

exchange::RunFileAnswers answersOf(const Options& options)
{
    exchange::RunFileAnswers answers;
    answers.unit = choice(options, "unit", "km", LengthUnit::Kilometres, "mi", LengthUnit::Miles);
    answers.decimals
        = choice(options, "decimals", "point", exchange::DecimalMark::Point, "comma", exchange::DecimalMark::Comma);
    answers.dateOrder
        = choice(options, "date-order", "dmy", exchange::DateOrder::DayFirst, "mdy", exchange::DateOrder::MonthFirst);
    if (options.has("columns"))
        answers.columns = columnsOf(options);
    return answers;
}

/// The files of a command, read while its store is opened. One that is given up ends after the file it is at.
class FilesAhead {
public:
    FilesAhead(QStringList given, exchange::RunFileAnswers answers)
        : m_files(std::async(std::launch::async, [this, given = std::move(given), answers = std::move(answers)] {
              std::vector<RunFile> files;
              for (const QString& path : exchange::runFilesIn(given)) {
                  if (m_isGivenUp)
                      break;
                  files.push_back(exchange::readRunFile(path, answers));
              }
              return files;
          }))
    {
    }
    ~FilesAhead() { m_isGivenUp = true; }
    FilesAhead(const FilesAhead&) = delete;
    FilesAhead& operator=(const FilesAhead&) = delete;
    std::vector<RunFile> get() { return m_files.get(); }

private:
    std::atomic_bool m_isGivenUp{ false };
    std::future<std::vector<RunFile>> m_files;
};

// A dry run needs no store; with one, it says what is there already.
std::unique_ptr<app::Workspace> workspaceFor(Environment& environment, const Options& options)
{
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(app::storeFile(app::dataFolder(environment.dataDir)), ignored);
    if (!options.has("dry-run") || isThere)
        return openPatient(environment, options, Trust::AsItIs);
    return nullptr;
}

bool isStored(const ImportLine& line, bool isConfirmed)
{
    const bool isDoubtful = line.standing == Standing::Unconfirmed || line.standing == Standing::MaybeThere;
    return line.standing == Standing::New || (isConfirmed && isDoubtful && !app::needsAnswer(line));
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return Text::tr("new");
    case Standing::Unconfirmed:
        return Text::tr("to be confirmed");
    case Standing::MaybeThere:
        return Text::tr("perhaps here already");
    case Standing::DeletedEarlier:
        return Text::tr("deleted earlier");
    case Standing::Duplicate:
        return Text::tr("duplicate");
    case Standing::CannotBeStored:
        break;
    }
    return Text::tr("cannot be stored");
}

void sayFile(Environment& environment, const RunFile& file, const std::vector<ImportLine>& lines, std::size_t index,
    LengthUnit unit)
{
    environment.out << file.file << '\n';
    for (const ImportLine& line : lines) {
        if (line.file != index)
            continue;
        QStringList parts{ words::shortDate(line.run.date), words::distance(line.run.distance, unit) };
        if (line.run.duration.count() > 0)
            parts << words::clockTime(line.run.duration);
        parts << standingWord(line.standing);
        environment.out << QStringLiteral("  ") << parts.join(QStringLiteral("  ")) << '\n';
        for (const QString& remark : QStringList{ line.why } + line.remarks) {
            if (!remark.isEmpty())
                environment.out << QStringLiteral("      ") << remark << '\n';
        }
    }
    for (const auto& skipped : file.skipped)
        environment.out << QStringLiteral("  ") << skippedText(skipped) << '\n';
    for (const QString& finding : file.findings)
        environment.out << QStringLiteral("  ") << finding << '\n';
}

QString faultText(const FileError& error)
{
    return error.place.isEmpty() ? QStringLiteral("%1: %2").arg(error.file, error.reason)
                                 : QStringLiteral("%1, %2: %3").arg(error.file, error.place, error.reason);
}

// What the person must know beside the list; on stderr, so that JSON stays JSON.
bool sayTroubles(Environment& environment, const std::vector<RunFile>& files)
{
    bool isError = false;
    for (const RunFile& file : files) {
        if (file.error)
            environment.err << faultText(*file.error) << '\n';
        else if (file.damage)
            environment.err << faultText(*file.damage) << u' ' << Text::tr("What is whole in it was salvaged.") << '\n';
        isError = isError || file.error;
    }
    return isError;
}

void store(
    Environment& environment, app::Workspace* workspace, const std::vector<ImportLine>& lines, const Options& options)
{
    std::vector<Run> runs;
    for (const ImportLine& line : lines) {
        if (isStored(line, options.has("confirm")))
            runs.push_back(line.run);
    }
    const auto left = static_cast<int>(lines.size() - runs.size());
    const auto count = static_cast<int>(runs.size());
    QTextStream& to = options.has("json") ? environment.err : environment.out;
    if (options.has("dry-run")) {
        to << Text::tr("Nothing was stored. To be stored: %1, not: %2.").arg(count).arg(left) << '\n';
        return;
    }
    mustBeDone(app::storeRuns(*workspace, runs));
    to << Text::tr("Stored %n run(s), marked imported. Not stored: %1.", nullptr, count).arg(left) << '\n';
    const auto toRate = app::runsToRate(*workspace, runs);
    for (const Run& run : toRate)
        to << Text::tr("Not rated yet: %1.").arg(words::recordTitle(run, workspace->unit())) << '\n';
}

} // namespace

void runImport(Environment& environment, const QStringList& arguments)
{
    constexpr int kMostFiles = 100'000;
    Options options(QStringLiteral("import FILE… [options]"),
        Text::tr(
            "Takes runs from FIT, TCX and GPX (also .gz), the exports of Strava, Garmin Connect, Runkeeper and Apple "
            "Health, a plain CSV, or a zip or folder of these. Content decides, not the name. What the file does not "
            "prove to be a run, or to be in kilometres or miles, is not stored without --confirm. A file that cannot "
            "be "
            "read ends it with status 3, and nothing is stored."));
    addOptions(options);
    if (!options.parse(environment, arguments, 1, kMostFiles))
        return;
    FilesAhead ahead(options.words(), answersOf(options));
    const auto workspace = workspaceFor(environment, options);
    std::future<void> soundness;
    if (workspace)
        soundness = checkBeside(environment, *workspace);
    const std::vector<RunFile> files = ahead.get();
    const auto lines = app::planImport(files, workspace.get(), app::systemOffsetAt);
    if (workspace)
        soundness.get();
    const LengthUnit unit = workspace ? workspace->unit() : LengthUnit::Kilometres;
    if (options.has("json")) {
        environment.out << importJson(files, lines) << '\n';
    } else {
        for (std::size_t i = 0; i < files.size(); ++i)
            sayFile(environment, files[i], lines, i, unit);
    }
    if (files.empty())
        throw Stop{ Exit::BadFile, Text::tr("There is no file of runs in that folder.") };
    if (sayTroubles(environment, files))
        throw Stop{ Exit::BadFile,
            Text::tr("Nothing was stored. Leave out the files that cannot be read, and try again.") };
    store(environment, workspace.get(), lines, options);
}

} // namespace springback::cli
