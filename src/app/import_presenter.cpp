// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/import_presenter.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

#include "springback/app/words.h"

namespace springback::app {

using exchange::RunFile;

/// What the reading thread works on; outlives whoever started it.
struct ImportPresenter::Reading {
    QStringList paths;
    std::vector<RunFile> files;
    std::atomic<bool> isStopped = false;

    void run()
    {
        for (const QString& path : exchange::runFilesIn(paths)) {
            if (isStopped)
                return;
            files.push_back(exchange::readRunFile(path));
        }
    }
};

namespace {

// Less is read in the blink of an eye, without a thread.
bool isSmall(const QStringList& paths)
{
    constexpr qint64 kSmall = 4 * 1024 * 1024;
    qint64 sum = 0;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            return false;
        sum += info.size();
    }
    return sum < kSmall;
}

bool isOpen(const RunFile& file)
{
    using exchange::Ask;
    const auto canBeAnswered
        = [](Ask ask) { return ask == Ask::Unit || ask == Ask::Decimals || ask == Ask::DateOrder; };
    return file.table.has_value() || std::any_of(file.runs.begin(), file.runs.end(), [&](const auto& run) {
        return std::any_of(run.asks.begin(), run.asks.end(), canBeAnswered);
    });
}

QString faultText(const FileError& error)
{
    const QString name = QFileInfo(error.file).fileName();
    return error.place.isEmpty() ? QStringLiteral("%1: %2").arg(name, error.reason)
                                 : QStringLiteral("%1, %2: %3").arg(name, error.place, error.reason);
}

} // namespace

ImportPresenter::ImportPresenter(Workspace& workspace, ZoneOffset zone, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_zone(std::move(zone))
{
}

ImportPresenter::~ImportPresenter()
{
    if (!m_thread)
        return;
    m_reading->isStopped = true;
    m_thread->wait();
    delete m_thread;
}

void ImportPresenter::read(const QStringList& paths)
{
    if (m_thread)
        return;
    m_reading = std::make_shared<Reading>();
    m_reading->paths = paths;
    if (isSmall(paths)) {
        m_reading->run();
        return finish(std::move(m_reading->files));
    }
    m_thread = QThread::create([reading = m_reading] { reading->run(); });
    connect(m_thread, &QThread::finished, this, [this] {
        m_thread->deleteLater();
        m_thread = nullptr;
        finish(std::move(m_reading->files));
    });
    m_thread->start(QThread::LowPriority);
}

void ImportPresenter::finish(std::vector<RunFile> files)
{
    m_files = std::move(files);
    m_answers.assign(m_files.size(), {});
    plan();
}

void ImportPresenter::answer(std::size_t file, const exchange::RunFileAnswers& answers)
{
    if (file >= m_files.size())
        return;
    m_answers[file] = answers;
    m_files[file] = exchange::readRunFile(m_files[file].file, answers);
    plan();
}

void ImportPresenter::plan()
{
    m_lines = planImport(m_files, &m_workspace, m_zone);
    m_rows.clear();
    for (const ImportLine& line : m_lines)
        m_rows.push_back(rowOf(line));
    for (const RunFile& file : m_files) {
        for (const auto& skipped : file.skipped) {
            Row row;
            row.file = QFileInfo(file.file).fileName();
            row.standing = tr("skipped");
            row.why = skipped.sport.isEmpty() ? tr("%1: %2").arg(skipped.at, skipped.reason)
                                              : tr("%1, %2: %3").arg(skipped.at, skipped.sport, skipped.reason);
            row.isSkipped = true;
            m_rows.push_back(std::move(row));
        }
    }
    Q_EMIT changed();
}

ImportPresenter::Row ImportPresenter::rowOf(const ImportLine& line) const
{
    Row row;
    row.file = QFileInfo(m_files[line.file].file).fileName();
    row.date = words::shortDate(line.run.date);
    const bool isUnitOpen
        = std::find(line.found.asks.begin(), line.found.asks.end(), exchange::Ask::Unit) != line.found.asks.end();
    // As it stands in the file, while nobody knows of what.
    row.distance = isUnitOpen
        ? tr("%1 ?", "a number whose unit is not known")
              .arg(words::distanceNumber(line.run.distance, m_files[line.file].unit.value_or(m_workspace.unit())))
        : words::distance(line.run.distance, m_workspace.unit());
    row.time = line.run.duration.count() > 0 ? words::clockTime(line.run.duration) : QStringLiteral("–");
    row.kind = line.standing;
    row.isSalvaged = line.found.salvaged;
    row.canTick = line.standing < Standing::Duplicate && !needsAnswer(line);
    row.isTicked = line.standing == Standing::New;
    row.why = (QStringList{ line.why } + line.remarks).join(u' ').trimmed();
    switch (line.standing) {
    case Standing::New:
        row.standing = row.isSalvaged ? tr("new, salvaged") : tr("new");
        break;
    case Standing::Unconfirmed:
        row.standing = tr("asked about");
        break;
    case Standing::MaybeThere:
        row.standing = tr("perhaps here");
        break;
    case Standing::DeletedEarlier:
        row.standing = tr("deleted earlier");
        break;
    case Standing::Duplicate:
        row.standing = tr("already here");
        break;
    case Standing::CannotBeStored:
        row.standing = tr("cannot be stored");
        break;
    }
    return row;
}

void ImportPresenter::toggle(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()) || !m_rows[static_cast<std::size_t>(row)].canTick)
        return;
    Row& toggled = m_rows[static_cast<std::size_t>(row)];
    toggled.isTicked = !toggled.isTicked;
    Q_EMIT ticksChanged();
}

void ImportPresenter::tickAsked()
{
    for (Row& row : m_rows)
        row.isTicked = row.isTicked || (row.canTick && row.kind == Standing::Unconfirmed);
    Q_EMIT ticksChanged();
}

bool ImportPresenter::hasAsked() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const Row& row) { return row.canTick && row.kind == Standing::Unconfirmed && !row.isTicked; });
}

int ImportPresenter::ticked() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.canTick && row.isTicked; }));
}

QString ImportPresenter::summary() const
{
    const auto count
        = [this](auto&& matches) { return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), matches)); };
    const auto of = [&count](Standing kind) {
        return count([kind](const Row& row) { return !row.isSkipped && row.kind == kind; });
    };
    QStringList parts{ tr("%n new", nullptr, of(Standing::New)) };
    const auto add = [&parts](int number, const QString& text) {
        if (number > 0)
            parts << text;
    };
    add(of(Standing::Unconfirmed), tr("%n asked about", nullptr, of(Standing::Unconfirmed)));
    add(of(Standing::MaybeThere), tr("%n perhaps here", nullptr, of(Standing::MaybeThere)));
    add(of(Standing::DeletedEarlier), tr("%n deleted earlier", nullptr, of(Standing::DeletedEarlier)));
    add(of(Standing::Duplicate), tr("%n already here", nullptr, of(Standing::Duplicate)));
    add(of(Standing::CannotBeStored), tr("%n cannot be stored", nullptr, of(Standing::CannotBeStored)));
    const int skipped = count([](const Row& row) { return row.isSkipped; });
    add(skipped, tr("%n skipped", nullptr, skipped));
    return parts.join(QStringLiteral(" · "));
}

QStringList ImportPresenter::troubles() const
{
    QStringList troubles;
    for (const RunFile& file : m_files) {
        if (file.error)
            troubles << faultText(*file.error);
        else if (file.damage)
            troubles << faultText(*file.damage) + u' ' + tr("What is whole in it is offered below.");
    }
    return troubles;
}

QStringList ImportPresenter::findings() const
{
    QStringList findings;
    for (const RunFile& file : m_files)
        findings += file.findings;
    findings.removeDuplicates();
    return findings;
}

std::vector<std::size_t> ImportPresenter::openFiles() const
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const exchange::RunFileAnswers& said = m_answers[i];
        if (isOpen(m_files[i]) || said.unit || said.decimals || said.dateOrder || said.columns)
            open.push_back(i);
    }
    return open;
}

std::optional<Refusal> ImportPresenter::store()
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_rows[i].canTick && m_rows[i].isTicked)
            runs.push_back(m_lines[i].run);
    }
    auto refusal = storeRuns(m_workspace, runs);
    if (!refusal)
        m_stored = std::move(runs);
    return refusal;
}

std::vector<Run> ImportPresenter::toRate() const
{
    return runsToRate(m_workspace, m_stored);
}

} // namespace springback::app
